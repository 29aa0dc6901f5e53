using System.Text.Json;
using Concordance.Tests.Ingest.Formats;
using CsCheck;

namespace Concordance.Tests.Ingest;

public class JsonListTests
{
    static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    static string Post(string id, string text = "x") =>
        $$"""{"id":"{{id}}","author_id":"a","created_at":"2023-07-18T10:00:00Z","text":"{{text}}"}""";

    static string Indented(string json) => JsonSerializer.Serialize(JsonElement.Parse(json), s_indented);

    static string Page(params string[] ids) =>
        $$$"""{"data":[{{{string.Join(",", ids.Select(i => Post(i)))}}}],"includes":{"users":[{"id":"a","username":"sim_reader_of_lists_one"}]},"meta":{"result_count":1}}""";

    static void Counts(Reading reading, long read, long kept, long rejected)
    {
        var source = Assert.Single(reading.Sources);
        Assert.Equal((read, kept, rejected, 0), (source.Read, source.Kept, source.Rejected, source.Merged));
        Assert.Equal(rejected, reading.Quarantine.Count - 1);
    }

    [Fact]
    public void List_OnOneLineOrOverMany_ReadsAsItsItemsALineEach()
    {
        string[] posts = [Post("1"), Post("2", "[a] {b} \\\" , ] \\\\"), Post("3", "\\ud83d half, 🙂 whole")];
        var lines = Reading.OfText(string.Join('\n', posts));
        foreach (var list in new[] { $"[{string.Join(",", posts)}]", $" [\r\n{string.Join("\r\n,\r\n", posts)}\r\n]\r\n", Indented($"[{string.Join(",", posts.Take(2))}]")[..^1] + "," + posts[2] + "]" })
        {
            var reading = Reading.OfText(list);
            Counts(reading, 3, 3, 0);
            Assert.Equivalent(lines.Data.Posts, reading.Data.Posts, strict: true);
            Assert.Equal(("json", "json"), (reading.Sources[0].Layout, reading.Sources[0].Format));
        }
    }

    [Fact]
    public void List_CutOffWithinAnItem_KeepsTheItemsBeforeAndRejectsOne()
    {
        var reading = Reading.OfText($"[{Post("1")},{Post("2")},{Post("3")[..30]}");
        Counts(reading, 3, 2, 1);
        Assert.Equal(["3", "not valid JSON: cut off", Post("3")[..30]], reading.Quarantine[1][1..]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData(" ,\n ")]
    public void List_CutOffBetweenItems_KeepsTheItemsAndSaysSo(string end)
    {
        var reading = Reading.OfText($"[{Post("1")},{Post("2")}{end}");
        Counts(reading, 3, 2, 1);
        Assert.Equal(["3", "not valid JSON: the list is cut off", ""], reading.Quarantine[1][1..]);
    }

    [Fact]
    public void List_DamagedItem_DoesNotHideThoseBehindIt()
    {
        var reading = Reading.OfText($"[{Post("1")}, {{\"id\":\"2\" \"x\":1}},\n {{\"id\":\"3\n\"}}, 17, null, \"text\", [1], {Post("4")}]");
        Counts(reading, 8, 2, 6);
        Assert.Equal(["1", "4"], reading.Data.Posts.Select(p => p.Id));
        Assert.Equal(
            ["not valid JSON", "not valid JSON", "not a JSON object", "not a JSON object", "not a JSON object", "not a JSON object"],
            reading.Quarantine.Skip(1).Select(r => r[2]));
        Assert.Equal(["2", "3", "4", "5", "6", "7"], reading.Quarantine.Skip(1).Select(r => r[1]));
    }

    [Fact]
    public void List_PostsWithoutIdsOnOneLine_AreNamedApart()
    {
        var reading = Reading.OfText("""[{"author_id":"a","created_at":"2023-07-18T10:00:00Z","text":"x"},{"author_id":"a","created_at":"2023-07-18T10:00:00Z","text":"x"}]""");
        Assert.Equal(["posts:1", "posts:2"], reading.Data.Posts.Select(p => p.Id).Order());
    }

    [Fact]
    public void List_OfPages_ReadsEveryPost()
    {
        var reading = Reading.OfText(Indented($"[{Page("1", "2")},{Page("3")}]"));
        Counts(reading, 3, 3, 0);
        Assert.Equal(("json", "x-api-v2"), (reading.Sources[0].Layout, reading.Sources[0].Format));
        Assert.Equal("sim_reader_of_lists_one", reading.Data.Accounts["a"].Handle);
    }

    [Fact]
    public void List_SeveralInARow_AreReadAsOne() => Counts(Reading.OfText($"[{Post("1")}]\n[{Post("2")},{Post("3")}]\n"), 3, 3, 0);

    [Fact]
    public void List_OfAnyTexts_GivesThemBack() =>
        Gen.Char["[]{}\",:\\ \na"].Array[0, 12].Array[1, 8].Sample(
            texts =>
            {
                var items = texts.Select((t, i) => JsonSerializer.Serialize(new { id = $"{i}", author_id = "a", created_at = "2023-07-18T10:00:00Z", text = new string(t) }));
                var rows = Rows.Of($"[{string.Join(" ,\n", items)}]");
                Assert.Equal(texts.Select(t => new string(t)), rows.Posts.Select(p => p.Text));
            },
            iter: 100);

    [Fact]
    public void Object_PageOverManyLines_ReadsAsThePageOnOne()
    {
        var (laidOut, oneLine) = (Reading.OfText(Indented(Page("1", "2"))), Reading.OfText(Page("1", "2") + "\n"));
        Counts(laidOut, 2, 2, 0);
        Assert.Equivalent(oneLine.Data.Posts, laidOut.Data.Posts, strict: true);
        Assert.Equivalent(oneLine.Data.Accounts, laidOut.Data.Accounts, strict: true);
    }

    [Fact]
    public void Object_SeveralOverManyLines_AreAllRead()
    {
        var reading = Reading.OfText($"{Indented(Page("1"))}\n{Indented(Page("2"))}\n{Indented(Page("3"))[..40]}");
        Counts(reading, 3, 2, 1);
        Assert.StartsWith("not valid JSON: cut off", reading.Quarantine[1][2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"1","author_id":""")]
    [InlineData("""{"id":"1","text":"cut """)]
    [InlineData("""{"id":"1","x":[""")]
    [InlineData("""{"id":"1"}}""")]
    public void Lines_FirstOneDamaged_StayLines(string first)
    {
        Counts(Reading.OfText($"{first}\n{Post("2")}\n{Post("3")}\n"), 3, 2, 1);
        Counts(Reading.OfText($"{first}\n{Post("2")}\n"), 2, 1, 1);
    }
}
