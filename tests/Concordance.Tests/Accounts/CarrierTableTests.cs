using Concordance.Accounts;

namespace Concordance.Tests.Accounts;

public class CarrierTableTests
{
    static IEnumerable<Post> Accounts(string name, int accounts, int posts, bool reposts) =>
        Enumerable.Range(0, accounts).SelectMany(a => Enumerable.Range(0, posts).Select(p => Some.Post($"{name}{a}-{p}", $"{name}{a}", Some.Day, "x") with { IsRepost = reposts }));

    [Fact]
    public void Carriers_AreDividedByHowOftenAndHow()
    {
        var table = CarrierTables.Of([.. Accounts("a", 10, 1, true), .. Accounts("b", 6, 3, false), .. Accounts("c", 5, 20, false)], tellsReposts: true);
        Assert.Equal(["all", "carried it once", "2 to 4 times", "5 to 19 times", "20 times or more", "only reposted it", "also posted it themselves"], table["accounts that carried the campaign"].Cast<string>());
        Assert.Equal(["21", "10", "6", "0", "5", "10", "11"], table["accounts"].Cast<string>());
        Assert.Equal([null, 10.0 / 21, 6.0 / 21, 0, 5.0 / 21, 10.0 / 21, 11.0 / 21], table["share"].Cast<double?>());
    }

    /// <summary>One to four are not told, nor what would be all less the others.</summary>
    [Fact]
    public void Carriers_OfFew_AreNotTold()
    {
        var table = CarrierTables.Of([.. Accounts("a", 10, 1, true), .. Accounts("b", 6, 3, true), .. Accounts("c", 2, 20, false)], tellsReposts: true);
        Assert.Equal(["18", "10", "not shown", "0", "1 to 4", "not shown", "1 to 4"], table["accounts"].Cast<string>());
        Assert.Equal([null, 10.0 / 18, null, 0, null, null, null], table["share"].Cast<double?>());
        Assert.DoesNotContain("only reposted it", CarrierTables.Of(Accounts("a", 10, 1, false), tellsReposts: false)["accounts that carried the campaign"].Cast<string>());
    }
}
