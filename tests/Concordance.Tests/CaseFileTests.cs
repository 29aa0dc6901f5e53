namespace Concordance.Tests;

public class CaseFileTests
{
    static Case Read(string json)
    {
        using var folder = new TempFolder();
        folder.Write("case.json", json);
        return CaseFile.Read(folder.Path);
    }

    static string Json(string more = "") => "{\n  \"id\": \"test\",\n  \"title\": \"T\",\n  \"sources\": [{ \"path\": \"posts.csv\" }]" + (more.Length > 0 ? ",\n  " + more : "") + "\n}\n";

    [Fact]
    public void Read_TimeZones_AreKeptAndCheckedAndLeftOutWhereThereAreNone()
    {
        using var folder = new TempFolder();
        CaseFile.Write(Some.Case(folder.Path, "posts.csv") with { TimeZones = ["Europe/Paris", "UTC"] }, folder.Path);
        Assert.Equal(["Europe/Paris", "UTC"], CaseFile.Read(folder.Path).TimeZones);
        Assert.Contains("Europe/Nowhere", Problem("Europe/Nowhere"), StringComparison.Ordinal);
        Assert.Contains("empty name", Problem(" "), StringComparison.Ordinal);
        CaseFile.Write(Some.Case(folder.Path, "posts.csv"), folder.Path);
        Assert.DoesNotContain("timeZones", File.ReadAllText(folder.Of("case.json")), StringComparison.Ordinal);

        string Problem(string zone) => Assert.Throws<InputException>(() => CaseFile.Write(Some.Case(folder.Path, "posts.csv") with { TimeZones = [zone] }, folder.Path)).Problem;
    }

    [Fact]
    public void CaseFile_Written_ReadsBackEqual()
    {
        using var folder = new TempFolder();
        var written = new Case
        {
            Id = "a-1", Title = "Ə \"title\" <b>", Synthetic = true, Privacy = Privacy.Open, Folder = folder.Path,
            Sources = [new() { Path = "../data/posts.csv", Sha256 = "ab", TimeZone = "UTC", Map = new Dictionary<string, string> { ["text"] = "content" } }],
            Campaign = new() { Hashtags = ["x"], Urls = ["https://a.example/"], Phrases = ["p"] },
            Period = new(Some.Utc("2023-07-18"), Some.Utc("2023-07-19T00:00:00.5Z")),
            Hypotheses = [new() { Id = "az", Label = "Azerbaijan", Places = ["Bakı"], Letters = ["ə"], Spellings = ["Bordo"] }],
            Themes = [new() { Id = "water-1", Label = "water", Terms = ["su", "l'eau"] }],
            Side = new() { ShortLinks = new("side/links.csv", "cd") },
        };
        CaseFile.Write(written, folder.Path);
        Assert.Equivalent(written, CaseFile.Read(folder.Path), strict: true);
        Assert.Equivalent(written, CaseFile.Read(folder.Of("case.json")), strict: true);
        var text = File.ReadAllText(folder.Of("case.json"));
        Assert.Equal(text, CaseFile.ToJson(written));
        Assert.DoesNotContain(folder.Path, text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void CaseFile_CommentsAndTrailingCommas_AreAllowed() =>
        Assert.Equal(Privacy.Pseudonymous, Read("// a comment\n" + Json("\"campaign\": { \"hashtags\": [\"a\",], },")).Privacy);

    [Theory]
    [InlineData("\"titel\": \"x\"", 5, "titel")]
    [InlineData("\"synthetic\": \"yes\"", 5, "")]
    [InlineData("\"privacy\": \"none\"", 5, "")]
    [InlineData("\"period\": { \"start\": \"2023-07-18T00:00:00Z\",\n \"ende\": 1 }", 6, "ende")]
    [InlineData("\"title\": null", 5, "")]
    public void CaseFile_Error_NamesTheLine(string more, int line, string expected)
    {
        var e = Assert.Throws<InputException>(() => Read(Json(more)));
        Assert.Contains($"case.json, line {line}:", e.Problem, StringComparison.Ordinal);
        Assert.Contains(expected, e.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"title\": \"T\", \"sources\": [] }")]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{ \"id\": \"test\", \"title\": \"T\", \"sources\": null }")]
    [InlineData("{ \"id\": \"test\", \"title\": \"T\", \"sources\": [null] }")]
    [InlineData("{ \"id\": \"test\", \"title\": \"T\", \"sources\": [] }")]
    [InlineData("{ \"id\": \"../up\", \"title\": \"T\", \"sources\": [{ \"path\": \"x\" }] }")]
    public void CaseFile_ThatIsNone_IsAnInputError(string json) => Assert.Throws<InputException>(() => Read(json));

    [Theory]
    [InlineData("\"hypotheses\": [null]")]
    [InlineData("\"hypotheses\": [{ \"id\": \"az\", \"label\": \"A\", \"places\": [null] }]")]
    [InlineData("\"hypotheses\": [{ \"id\": \"az\", \"label\": \"A\", \"letters\": [\"\"] }]")]
    [InlineData("\"hypotheses\": [{ \"id\": \"north-a\", \"label\": \"A\" }]")]
    [InlineData("\"hypotheses\": [{ \"id\": \"az\", \"label\": \"A\" }, { \"id\": \"az\", \"label\": \"B\" }]")]
    [InlineData("\"themes\": [null]")]
    [InlineData("\"themes\": [{ \"id\": \"t\", \"label\": \"T\", \"terms\": [\" \"] }]")]
    [InlineData("\"themes\": [{ \"id\": \"t\", \"label\": \"T\", \"terms\": [] }]")]
    [InlineData("\"themes\": [{ \"id\": \"a b\", \"label\": \"T\", \"terms\": [\"x\"] }]")]
    [InlineData("\"themes\": [{ \"id\": \"t\", \"label\": \"T\", \"terms\": [\"x\"] }, { \"id\": \"t\", \"label\": \"U\", \"terms\": [\"y\"] }]")]
    [InlineData("\"campaign\": { \"phrases\": [\"\"] }")]
    [InlineData("\"campaign\": { \"urls\": [\" \"] }")]
    [InlineData("\"campaign\": { \"hashtags\": [\"#\"] }")]
    public void CaseFile_TermsThatWouldMeetEveryoneOrNoOne_AreRefused(string more) => Assert.Throws<InputException>(() => Read(Json(more)));

    [Theory]
    [InlineData("\"privacy\": \"open\"", "would print real handles")]
    [InlineData("\"period\": { \"start\": \"2023-07-18T00:00:00\", \"end\": \"2023-07-19T00:00:00\" }", "has no time zone")]
    [InlineData("\"period\": { \"start\": \"2023-07-19T00:00:00Z\", \"end\": \"2023-07-18T00:00:00Z\" }", "ends before it starts")]
    [InlineData("\"period\": { \"start\": \"2023-07-18T00:00:00Z\", \"end\": \"2023-07-18T00:00:00Z\" }", "ends before it starts")]
    public void CaseFile_ThatWouldMislead_IsRefused(string more, string expected) =>
        Assert.Contains(expected, Assert.Throws<InputException>(() => Read(Json(more))).Problem, StringComparison.Ordinal);

    [Fact]
    public void CaseFile_WithoutThemes_SaysNothingOfThem() => Assert.DoesNotContain("themes", CaseFile.ToJson(Some.Case("", "x.csv")), StringComparison.Ordinal);

    [Fact]
    public void CaseFile_WhatFindingsRestOn_HoldsTheThemes()
    {
        var without = Some.Case("", "x.csv");
        var one = without with { Themes = [new() { Id = "t", Label = "T", Terms = ["x"] }] };
        string[] declared = [CaseFile.Declared(without), CaseFile.Declared(one), CaseFile.Declared(one with { Themes = [one.Themes[0] with { Terms = ["x", "y"] }] })];
        Assert.Equal(declared.Length, declared.Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain("themes", declared[0], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void CaseFile_NoCase_SaysHowToMakeOne()
    {
        using var folder = new TempFolder();
        Assert.Contains("concordance new", Assert.Throws<InputException>(() => CaseFile.Read(folder.Path)).Remedy, StringComparison.Ordinal);
    }
}
