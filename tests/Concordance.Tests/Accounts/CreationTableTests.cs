using Concordance.Accounts;

namespace Concordance.Tests.Accounts;

public class CreationTableTests
{
    static readonly DateTime s_start = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    static IEnumerable<(string, (AccountFeature, double)[])> Created(string name, int count, Func<int, double> day) =>
        Enumerable.Range(0, count).Select(i => Made.Account($"{name}{i:000}", (FeatureList.CreatedAt, (s_start.AddDays(day(i)) - DateTime.UnixEpoch).TotalSeconds)));

    [Fact]
    public void CreationsOfCampaign_ABatchBesideOthersOfTheSameDays_IsToldWithTheLeastPValueAsABound()
    {
        var table = Made.Table([.. Created("c1", 30, _ => 100), .. Created("c2", 30, i => 10 * i), .. Created("o", 600, i => i / 2.0)]);
        var told = MarkerTables.CreationsOfCampaign(CreationScan.OfCampaign(table, TestContext.Current.CancellationToken));
        Assert.Equal(("2020-04-10", "2020-04-10"), ((string)told["first day"][0], (string)told["last day"][0]));
        Assert.Equal("at most 0.001", told["p_value"][0]);
        Assert.InRange((int)told["accounts of the campaign"][0], 30, 31);
        Assert.InRange((double)told["expected beside others"][0], 1, 5);
    }

    /// <summary>What brings everyone to a platform on some days is no batch of the campaign.</summary>
    [Fact]
    public void CreationsOfCampaign_WhereAllWereCreatedOnTheSameDays_HaveNoBatch()
    {
        var table = Made.Table([.. Created("c", 60, i => i < 30 ? 100 : 10 * i), .. Created("o", 600, i => i < 300 ? 100 : i)]);
        Assert.Equal(0, MarkerTables.CreationsOfCampaign(CreationScan.OfCampaign(table, TestContext.Current.CancellationToken)).Rows.Count);
    }

    [Fact]
    public void CreationsOfCampaign_OfFew_SayThatTheyAreFewAndNotHowMany()
    {
        var table = Made.Table([.. Created("c", 3, i => i), .. Created("o", 600, i => i)]);
        Assert.Equal("could not be examined: fewer than 10 days of creation of these accounts are known", MarkerTables.CreationsOfCampaign(CreationScan.OfCampaign(table, TestContext.Current.CancellationToken))["creations"][0]);
    }

    [Fact]
    public void Creations_OfAllAccounts_TellHowManyOfABatchCarriedTheCampaign()
    {
        var told = MarkerTables.Creations(FeatureTable.Of(BundledCase.Opened, cancel: TestContext.Current.CancellationToken));
        Assert.True(told.Rows.Count > 0);
        for (var row = 0; row < told.Rows.Count; row++) Assert.True(int.Parse((string)told["of the campaign"][row], System.Globalization.CultureInfo.InvariantCulture) < (int)told["accounts"][row]);
    }

    [Fact]
    public void Tables_Only_KeepsTheNamedColumnsAndAReasonWhole()
    {
        var table = Tables.Of([1, 2], ("a", i => i), ("some_share", i => i / 10.0), ("c", i => i));
        var only = Tables.Only(table, "some_share", "a", "none");
        Assert.Equal(["some_share", "a"], only.Columns.Select(c => c.Name));
        Assert.IsType<ShareColumn>(only.Columns[0]);
        Assert.Equal(3, table.Columns.Count);
        Assert.Equal("could not be examined: nothing", Tables.Only(Tables.NotExamined("sites", "nothing"), "a")["sites"][0]);
    }
}
