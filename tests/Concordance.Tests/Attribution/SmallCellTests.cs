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
    [InlineData(4, 8, "1 to 4")]
    [InlineData(3, 3, "1 to 4")]
    public void SmallCell_PartOfAccounts_TellsNoFewOfThemNorOfTheOthers(int part, int total, string told) => Assert.Equal(told, SmallCell.Part(part, total));

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
