namespace Concordance.Tests.Ingest.Hostile;

public class NestingTests
{
    const string Good = """{"id":"1","author_id":"a","created_at":"2023-07-18T10:00:00Z","text":"x"}""";

    static string Deep(string open, string inside, string close) => string.Concat(Enumerable.Repeat(open, 10_000)) + inside + string.Concat(Enumerable.Repeat(close, 10_000));

    public static TheoryData<string> Values => [Deep("{\"a\":", "1", "}"), Deep("[", "1", "]"), $$"""{"id":"2","author_id":{{Deep("[", "\"a\"", "]")}}}""", Deep("{\"a\":", "", "")];

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_NestedDeep_IsRejectedAlone(string value)
    {
        var reading = Refusal.AddsUp(Reading.OfText($"{Good}\n{value}\n{Good.Replace("\"1\"", "\"2\"", StringComparison.Ordinal)}\n"));
        Assert.Equal(["1", "2"], reading.Data.Posts.Select(p => p.Id));
        Assert.Equal(("2", "not valid JSON"), (reading.Quarantine[1][1], reading.Quarantine[1][2]));
    }

    [Fact]
    public void List_OfDeepValues_IsReadWithoutThem()
    {
        var deep = Deep("{\"a\":[", "", "]}");
        var reading = Refusal.AddsUp(Reading.OfText($"[{deep},{Good},{deep}]"));
        Assert.Single(reading.Data.Posts);
        Assert.Equal(2, reading.Sources[0].Rejected);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void File_OfNothingElse_IsRefused(string value) => Assert.NotEmpty(Refusal.Of(value));
}
