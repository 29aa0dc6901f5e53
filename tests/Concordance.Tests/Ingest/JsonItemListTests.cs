using System.Text;
using Concordance.Tests.Ingest.Formats;

namespace Concordance.Tests.Ingest;

/// <summary>Lists of items within one large object, as Telegram Desktop writes them.</summary>
public class JsonItemListTests
{
    /// <summary>An export of some chats, and where each message ends in it.</summary>
    static (byte[] Bytes, List<(string Id, int End)> Messages) Export(int chats, int messages, int textLength)
    {
        var random = new Random(11);
        var text = new StringBuilder("{\n \"about\": \"all [of] {it} \\\"\",\n \"contacts\": {\"list\": [{\"a\": [1, {\"messages\": [7]}]}]},\n \"chats\": {\n  \"about\": \"x\",\n  \"list\": [\n");
        List<(string, int)> ends = [];
        string[] parts = ["[", "]", "{", "}", "\\\"", "\\\\", ",", ":", "ə", "🙂", "\\x1f", "\\u0041", "messages", " "];
        var bytes = new MemoryStream();
        void Flush()
        {
            bytes.Write(Encoding.UTF8.GetBytes(text.ToString()));
            text.Clear();
        }
        for (var c = 1; c <= chats; c++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"   {{\n    \"name\": \"chat [{c}] \\x02 \\\"\",\n    \"type\": \"public_channel\",\n    \"id\": {c},\n    \"messages\": [\n");
            for (var m = 1; m <= messages; m++)
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"     {{\"id\": {m}, \"type\": \"message\", \"date\": \"2023-07-18T12:00:00\", \"date_unixtime\": \"{1689674400 + m}\", \"text\": [\"");
                for (var i = 0; i < textLength; i++) text.Append(parts[random.Next(parts.Length)]);
                text.Append("\", {\"type\": \"bold\", \"text\": \"]}\"}]}");
                Flush();
                ends.Add(($"{c}/{m}", (int)bytes.Length));
                text.Append(m < messages ? ",\n" : "\n");
            }
            text.Append(c < chats ? "    ]\n   },\n" : "    ]\n   }\n");
        }
        text.Append("  ]\n },\n \"left_chats\": {\"list\": []}\n}\n");
        Flush();
        return (bytes.ToArray(), ends);
    }

    static Rows Read(byte[] bytes)
    {
        using var folder = new TempFolder();
        return Rows.OfFile(folder.Write("result.json", bytes));
    }

    [Fact]
    public void LargeExport_OfManyBlocks_IsReadInFull()
    {
        var (bytes, messages) = Export(7, 3000, 200);
        // More than is looked at to tell the layout, and many blocks.
        Assert.True(bytes.Length > 6 << 20);
        var rows = Read(bytes);
        Assert.Equal("telegram-desktop", rows.Source.Format.Name);
        Assert.Empty(rows.Reasons);
        Assert.Equal(messages.Select(m => m.Id), rows.Posts.Select(p => p.Id));
        Assert.All(rows.Posts, p => Assert.EndsWith("]}", p.Text, StringComparison.Ordinal));
        Assert.Contains("chat [7] \u0002 \"", rows.Accounts[^1].Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_CutAnywhere_KeepsTheMessagesBefore()
    {
        var (bytes, messages) = Export(2, 2, 6);
        var first = messages[0].End;
        Assert.All(Enumerable.Range(first, bytes.Length - first).Where(n => n % 3 == 0), length =>
        {
            var rows = Read(bytes[..length]);
            Assert.Equal(messages.Where(m => m.End <= length).Select(m => m.Id), rows.Posts.Select(p => p.Id));
            Assert.InRange(rows.Reasons.Count, length < bytes.Length - 1 ? 1 : 0, 1);
        });
    }

    [Fact]
    public void Export_CutBeforeTheFirstMessage_SaysSo()
    {
        var (bytes, messages) = Export(1, 1, 6);
        Assert.All(Enumerable.Range(1, messages[0].End - 1).Where(n => n % 11 == 0), length =>
        {
            try
            {
                Assert.Empty(Read(bytes[..length]).Posts);
            }
            catch (InputException)
            {
                // Nothing of it can be read, or no column is known.
            }
        });
    }

    [Fact]
    public void LargeExport_Cut_KeepsTheMessagesBefore()
    {
        var (bytes, messages) = Export(3, 4000, 200);
        foreach (var length in new[] { bytes.Length / 3, bytes.Length - 40 })
            Assert.Equal(messages.Count(m => m.End <= length), Read(bytes[..length]).Posts.Count);
    }

    [Fact]
    public void Message_ThatIsDamaged_DoesNotHideTheOthers()
    {
        var (bytes, messages) = Export(2, 3, 6);
        var text = Encoding.UTF8.GetString(bytes).Replace("\"id\": 2, \"type\": \"message\"", "\"id\": 2 \"type\": \"message\"", StringComparison.Ordinal);
        var rows = Read(Encoding.UTF8.GetBytes(text));
        Assert.Equal(messages.Where(m => !m.Id.EndsWith("/2", StringComparison.Ordinal)).Select(m => m.Id), rows.Posts.Select(p => p.Id));
        Assert.Equal(["not valid JSON", "not valid JSON"], rows.Reasons);
    }

    [Fact]
    public void Items_ThatAreNoObjects_AreRejectedOneByOne()
    {
        const string list = """[7, null, [1], "x", {"id":1,"type":"message","date":"2023-07-18T12:00:00","date_unixtime":"1689674400","text":"t"}]""";
        foreach (var line in new[] { "", "\n" })
        {
            var rows = Rows.Of($$"""{ {{line}}"name":"K","type":"public_channel","id":7,"messages":{{list}} }""");
            Assert.Equal(["7/1"], rows.Posts.Select(p => p.Id));
            Assert.Equal(Enumerable.Repeat("not a JSON object", 4), rows.Reasons);
        }
    }
}
