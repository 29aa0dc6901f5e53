namespace Concordance.Tests.Ingest.Hostile;

public class BadValueTests
{
    const string Header = "id,author_id,created_at,text,follower_count\n";

    static string Json(string id, string account = "\"a\"", string time = "\"2023-07-18T10:00:00Z\"", string text = "\"x\"") => $$"""{"id":{{id}},"author_id":{{account}},"created_at":{{time}},"text":{{text}}}""";

    [Theory]
    [InlineData("many")]
    [InlineData("1.5")]
    [InlineData("1e400")]
    [InlineData("99999999999999999999999999999")]
    [InlineData("NaN")]
    public void Count_ThatIsNoNumber_IsMissingAndNoted(string count)
    {
        var reading = Refusal.AddsUp(Reading.OfText($"{Header}1,a,2023-07-18T10:00:00Z,x,{count}\n2,b,2023-07-18T10:00:00Z,x,7\n"));
        Assert.Equal((null, 7L), (reading.Data.Accounts["a"].Followers, reading.Data.Accounts["b"].Followers));
        Assert.Contains(reading.Sources[0].Notes, n => n.StartsWith("1 ", StringComparison.Ordinal) && n.Contains("can't be read", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}", "no account id")]
    [InlineData("{\"a\":1}", "no account id")]
    [InlineData("[]", "no account id")]
    [InlineData("[{}]", "no account id")]
    [InlineData("null", "no account id")]
    [InlineData("\"\"", "no account id")]
    [InlineData("\"\\u0009\"", "no account id")]
    public void Account_ThatIsNoText_RejectsTheRow(string account, string reason)
    {
        var reading = Refusal.AddsUp(Reading.OfText($"{Json("1")}\n{Json("2", account)}\n"));
        Assert.Single(reading.Data.Posts);
        Assert.Equal((reason, Json("2", account)), (reading.Quarantine[1][2], reading.Quarantine[1][3]));
    }

    [Theory]
    [InlineData("{\"a\":1}", "")]
    [InlineData("[]", "")]
    [InlineData("12", "12")]
    [InlineData("true", "true")]
    [InlineData("null", "")]
    public void Text_OfAnotherType_LosesNoRow(string text, string read) =>
        Assert.Equal(read, Assert.Single(Refusal.AddsUp(Reading.OfText(Json("1", text: text))).Data.Posts).Text);

    [Theory]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    [InlineData("10000-01-01T00:00:00Z")]
    [InlineData("+010000-01-01T00:00:00Z")]
    [InlineData("-0001-01-01T00:00:00Z")]
    [InlineData("-1")]
    [InlineData("-62135596800")]
    [InlineData("0")]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    [InlineData("99999999999999999999999999")]
    [InlineData("2023-02-29T00:00:00Z")]
    [InlineData("2023-07-18T24:00:00Z")]
    [InlineData("2023-07-18T10:00:00+99:99")]
    [InlineData("Thu Jan 01 00:00:00 +0000 0000")]
    [InlineData("Fri Dec 31 23:59:59 -1200 9999")]
    public void Time_OutsideAllReason_RejectsTheRow(string time)
    {
        foreach (var zone in new[] { null, "UTC", "Pacific/Kiritimati" })
        {
            var reading = Refusal.AddsUp(Reading.OfText($"{Header}1,a,{time},x,1\n2,a,2023-07-18T10:00:00Z,x,1\n", s => s with { TimeZone = zone }));
            Assert.Equal("2", Assert.Single(reading.Data.Posts).Id);
            Assert.Equal(("2", $"1,a,{time},x,1"), (reading.Quarantine[1][1], reading.Quarantine[1][3].TrimEnd()));
        }
    }

    [Fact]
    public void Created_OutsideAllReason_IsMissingAndLosesNoRow()
    {
        string[] times = ["0000-01-01", "9999-12-31T23:59:59-14:00", "-62135596800", "10000-01-01T00:00:00Z"];
        var rows = string.Concat(times.Select((t, i) => $"{i},a{i},2023-07-18T10:00:00Z,x,{t}\n"));
        var data = Refusal.AddsUp(Reading.OfText("id,author_id,created_at,text,user_created_at\n" + rows, s => s with { Map = new Dictionary<string, string> { ["created"] = "user_created_at" } })).Data;
        Assert.Equal(4, data.Posts.Count);
        Assert.All(data.Accounts.Values, a => Assert.Null(a.CreatedAt));
    }

    [Fact]
    public void Id_TakenTwiceByOneAccount_IsMergedAndTheFirstTextStays()
    {
        var reading = Refusal.AddsUp(Reading.OfText($"{Header}1,a,2023-07-18T10:00:00Z,first,1\n1,a,2023-07-18T11:00:00Z,second,2\n"));
        Assert.Equal("first", Assert.Single(reading.Data.Posts).Text);
        Assert.Equal((1L, 1L), (reading.Sources[0].Kept, reading.Sources[0].Merged));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Id_TakenByTwoAccounts_IsOnePostOfTheFirst(bool acrossSources)
    {
        using var folder = new TempFolder();
        const string one = "1,a,2023-07-18T10:00:00Z,first,1\n", two = "1,b,2023-07-18T11:00:00Z,second,2\n";
        folder.Write("one.csv", Header + one + (acrossSources ? "" : two));
        folder.Write("two.csv", Header + (acrossSources ? two : "2,c,2023-07-18T10:00:00Z,x,1\n"));
        var reading = Refusal.AddsUp(Reading.Of(Some.Case(folder.Path, "one.csv", "two.csv")));
        var post = reading.Data.Posts.Single(p => p.Id == "1");
        Assert.Equal(("a", "first"), (post.AccountId, post.Text));
        Assert.Equal(acrossSources ? [0L, 1L] : [1L, 0L], reading.Sources.Select(s => s.Merged));
    }
}
