using Concordance.Attribution;
using Concordance.Content;

namespace Concordance.Tests.Attribution;

public class SmallCellTests
{
    [Theory]
    [InlineData(0, 30, "0")]
    [InlineData(4, 30, "1 to 4")]
    [InlineData(5, 30, "5")]
    [InlineData(25, 30, "25")]
    [InlineData(26, 30, "all but 1 to 4")]
    [InlineData(30, 30, "30")]
    [InlineData(4, 8, "some")]
    [InlineData(5, 6, "some")]
    [InlineData(1, 6, "some")]
    [InlineData(9, 9, "9")]
    [InlineData(0, 6, "0")]
    [InlineData(3, 3, "1 to 4")]
    [InlineData(0, 3, "0")]
    [InlineData(4, 5, "1 to 4")]
    [InlineData(6, 10, "all but 1 to 4")]
    public void SmallCell_PartOfAccounts_TellsNoFewOfThemNorOfTheOthers(int part, int total, string told) => Assert.Equal(told, SmallCell.Part(part, total));

    [Theory]
    [InlineData(0, 81, "0 of 81 (0.0 %)")]
    [InlineData(4, 81, "fewer than 5 of 81")]
    [InlineData(76, 81, "76 of 81 (93.8 %)")]
    [InlineData(77, 81, "all but fewer than 5 of 81")]
    [InlineData(80, 81, "all but fewer than 5 of 81")]
    [InlineData(81, 81, "81 of 81 (100.0 %)")]
    [InlineData(5, 6, "some of 6")]
    [InlineData(2, 6, "some of 6")]
    public void SmallCell_Share_TellsNeitherFewNorAllButFew(int count, int total, string told)
    {
        Assert.Equal(told, SmallCell.Share(new(count, total)));
        Assert.Equal(told.Contains('('), SmallCell.Shown(new Concordance.Statistics.Proportion(count, total)) is not null);
        Assert.Equal(told.Contains('('), SmallCell.Rate(new(count, total)) is not null);
    }

    /// <summary>Whoever reads what is told of a part and its total must reckon with two numbers at least wherever one to four have it or do not.</summary>
    [Fact]
    public void SmallCell_Part_LeavesMoreThanOneNumberWhereFewAreCounted()
    {
        for (var total = SmallCell.Least; total <= 30; total++)
        {
            var told = Enumerable.Range(0, total + 1).ToLookup(part => SmallCell.Part(part, total));
            Assert.All(told.SelectMany(t => t, (t, part) => (Others: t.Count(), part)).Where(t => SmallCell.Hides(t.part) || t.part > 0 && SmallCell.Hides(total - t.part)), t => Assert.True(t.Others > 1));
            Assert.All(Enumerable.Range(0, total + 1), part =>
            {
                var p = new Concordance.Statistics.Proportion(part, total);
                Assert.True(SmallCell.AtLeast(p).Count <= part && part <= SmallCell.AtMost(p).Count);
                Assert.Single(told[SmallCell.Part(part, total)].Select(other => (SmallCell.AtLeast(new(other, total)), SmallCell.AtMost(new(other, total)))).Distinct());
            });
        }
    }

    [Theory]
    [InlineData(3, 2, "1 to 4")]
    [InlineData(7, 2, "7")]
    [InlineData(3, 9, "3")]
    public void SmallCell_PostsOfFewAccounts_AreToldWhereTheyTellNoNumberOfAccounts(int posts, int accounts, string told) => Assert.Equal(told, SmallCell.Posts(posts, accounts));

    [Fact]
    public void CopyTables_OfTheCampaign_TellNoFew()
    {
        const string Text = "We all say no to these games in our city, and to what they cost";
        Post[] posts = [.. Enumerable.Range(0, 12).Select(i => Some.Post(FormattableString.Invariant($"{i:00}"), FormattableString.Invariant($"a{i:00}"), Some.Day.AddMinutes(i), Text))];
        var copies = NearCopies.Of(posts, cancel: TestContext.Current.CancellationToken);
        string[] Told(int carried) => [.. CopyTables.Groups(copies, posts, OutputNames.Open(new Dictionary<string, Account>()), posts.Take(carried).Select(p => p.AccountId).ToHashSet(StringComparer.Ordinal))["of the campaign"].Cast<string>()];
        Assert.Equal(["0"], Told(0));
        Assert.Equal(["1 to 4"], Told(2));
        Assert.Equal(["6"], Told(6));
        Assert.Equal(["all but 1 to 4"], Told(11));
    }
}
