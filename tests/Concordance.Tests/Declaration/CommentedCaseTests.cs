using System.Text.RegularExpressions;
using Concordance.Declaration;
using Concordance.Tests.Attribution;

namespace Concordance.Tests.Declaration;

public partial class CommentedCaseTests
{
    static readonly Case s_small = new()
    {
        Id = "mine", Title = "A \"title\" // with slashes", Sources = [new() { Path = "../posts.csv", Sha256 = new('a', 64), Map = new Dictionary<string, string> { ["text"] = "content" } }, new() { Path = "../more.csv", TimeZone = "UTC" }],
        Campaign = new() { Hashtags = ["BoycottGames"] },
    };

    static Case Read(string text)
    {
        using var folder = new TempFolder();
        folder.Write(CaseFile.Name, text);
        return CaseFile.Read(folder.Path) with { Folder = "" };
    }

    [Fact]
    public void CommentedCase_ReadsBackToTheSameCase()
    {
        Assert.Equivalent(s_small, Read(CommentedCase.Of(s_small)), strict: true);
        var full = EnteredTests.Entered with
        {
            Folder = "", Period = new(Some.Day, Some.Day.AddDays(1)), TimeZones = ["Europe/Paris"], Side = new() { Outlets = new("side/outlets.csv") },
            Hypotheses = [new() { Id = "az", Label = "Azerbaijan", Places = ["Bakı"], Letters = ["ə", "\U0001F1E6\U0001F1FF"] }, new() { Id = "fr", Label = "France" }], Themes = [new() { Id = "t", Label = "T", Terms = [.. Enumerable.Range(0, 40).Select(i => $"term {i}")] }],
        };
        Assert.Equivalent(full, Read(CommentedCase.Of(full)), strict: true);
    }

    [Fact]
    public void CommentedCase_OfTheBundledCase_ReadsBackToTheSameCase()
    {
        var bundled = CaseFile.Read(Checkout.BundledCase) with { Folder = "" };
        Assert.Equivalent(bundled, Read(CommentedCase.Of(bundled)), strict: true);
    }

    /// <summary>The description of every field stands in it, in the order of the schema.</summary>
    [Fact]
    public void CommentedCase_EveryField_StandsWithItsComment()
    {
        var text = CommentedCase.Of(s_small);
        var words = Spaces().Replace(string.Join(' ', text.Split('\n').Select(l => Slashes().Replace(l, ""))), " ");
        static IEnumerable<(string Name, SchemaNode Schema)> All(SchemaNode schema) =>
            schema.Fields.SelectMany(f => new[] { (f.Key, f.Value) }.Concat(All(f.Value))).Concat(schema.Items is { } items ? All(items) : []);
        var fields = All(CaseSchema.Root).ToList();
        Assert.True(fields.Count > 60);
        Assert.All(fields, f =>
        {
            Assert.Contains(f.Schema.Description, words);
            Assert.Contains($"\"{f.Name}\": ", text);
        });
        Assert.DoesNotContain('\r', text);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 160 || line.Contains("\"sha256\""), line));
    }

    /// <summary>Blocks of lines that begin with slashes: one field each.</summary>
    static List<(int First, int End)> Blocks(string[] lines)
    {
        List<(int, int)> blocks = [];
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("//", StringComparison.Ordinal)) continue;
            var depth = lines[i].TakeWhile(c => c is '/' or ' ').Count();
            var end = i + 1;
            if (lines[i][^1] is '{' or '[')
                while (lines[end - 1].TakeWhile(c => c is '/' or ' ').Count() != depth || lines[end - 1][depth] is not ('}' or ']')) end++;
            blocks.Add((i, end));
            i = end - 1;
        }
        return blocks;
    }

    [Fact]
    public void CommentedCase_EachExampleThatIsTakenIn_ReadsAndIsSet()
    {
        var lines = CommentedCase.Of(s_small).Split('\n');
        var blocks = Blocks(lines);
        Assert.True(blocks.Count > 20);
        foreach (var (first, end) in blocks)
        {
            var taken = Read(string.Join('\n', lines.Select((l, i) => i >= first && i < end ? l[2..] : l)));
            Assert.True(CaseFile.ToJson(taken) != CaseFile.ToJson(s_small) || lines[first].Contains("default", StringComparison.Ordinal), lines[first]);
        }
    }

    [Fact]
    public void CommentedCase_AllExamplesTakenIn_ReadAndAreSet()
    {
        var all = Read(string.Join('\n', CommentedCase.Of(s_small).Split('\n').Select(l => l.StartsWith("//", StringComparison.Ordinal) ? l[2..] : l)));
        Assert.Equal("az", Assert.Single(all.Hypotheses).Id);
        Assert.Equal("side/short-links.csv", all.Side!.ShortLinks!.Path);
        Assert.Equal("No comment.", Assert.Single(all.Publication.Replies).Text);
        Assert.Equal("Two years after publication", all.Publication.Ethics.Retention);
        Assert.Equal("x-api-v2", all.Sources[0].Format);
        Assert.NotNull(all.Period);
    }

    [Fact]
    public void CommentedCase_AcceptedSource_GetsItsHashAndNothingElseChanges()
    {
        using var folder = new TempFolder();
        CaseFile.WriteCommented(s_small, folder.Path);
        var before = File.ReadAllText(folder.Of(CaseFile.Name));
        var read = CaseFile.Read(folder.Path);
        CaseFile.Accept(read, [(read.Sources[0], new('b', 64))]);
        Assert.Equal(before.Replace(new string('a', 64), new string('b', 64)), File.ReadAllText(folder.Of(CaseFile.Name)));
        Assert.Equal(new('b', 64), CaseFile.Read(folder.Path).Sources[0].Sha256);
    }

    [GeneratedRegex("^(//)? *(// )?")]
    private static partial Regex Slashes();

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();
}
