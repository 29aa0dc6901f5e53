using System.Text.Json.Nodes;

namespace Concordance.Cli.Tests;

[Collection(nameof(ProcessState))]
public class NewDialogueTests : IDisposable
{
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    string Out => Path.Combine(_folder.Path, "case");

    string Posts(string more = "") => _folder.Write("posts.csv", "author,text,date\nx,#Boycott https://outlet.example/1,2024-07-02T10:00:00Z\ny,#boycott #games,2024-07-03T10:00:00Z\n" + more);

    Case Made => CaseFile.Read(Out);

    [Fact]
    public async Task New_AtATerminal_AsksForWhatWasNotTold()
    {
        var outcome = await Cli.Answering("#Boycott, games\nhttps://outlet.example/ \nstay away; do not go\nA call\n2024-07-01 2024-07-31\nn\n", "new", Posts(), "--out", Out);
        Assert.Equal(0, outcome.Code);
        Assert.Equal(["Boycott", "games"], Made.Campaign.Hashtags);
        Assert.Equal(["https://outlet.example/"], Made.Campaign.Urls);
        Assert.Equal(["stay away", "do not go"], Made.Campaign.Phrases);
        Assert.Equal("A call", Made.Title);
        Assert.Equal(new Period(new(2024, 7, 1, 0, 0, 0, DateTimeKind.Utc), new(2024, 8, 1, 0, 0, 0, DateTimeKind.Utc)), Made.Period);
        Assert.Contains("from all 2 rows: 2 posts, 2024-07-02 10:00 to 2024-07-03 10:00 UTC", outcome.Error);
        Assert.Matches("#boycott +2 posts, most on 2024-07-02 \\(1\\)", outcome.Error);
        Assert.Matches("outlet.example +1 posts, most on 2024-07-02", outcome.Error);
        Assert.DoesNotContain("rows: 2 looked at", outcome.Out);
        Assert.Contains("concordance run", outcome.Out);
    }

    [Fact]
    public async Task New_NothingAnswered_TakesTheDefaults()
    {
        var outcome = await Cli.Answering("\n\n\n\n\n\n", "new", Posts(), "--out", Out);
        Assert.Equal(0, outcome.Code);
        Assert.True(Made.Campaign.IsEmpty);
        Assert.Equal(("case", null), (Made.Title, Made.Period));
        Assert.Equal(0, (await Cli.Answering("", "new", Posts(), "--out", Out + "2")).Code);
    }

    [Fact]
    public async Task New_TimesWithoutZone_AsksUntilThereIsOne()
    {
        var file = _folder.Write("local.csv", "author,text,date\nx,a,2024-07-02 10:00:00\n");
        var outcome = await Cli.Answering("\nParis\nEurope/Paris\n\n\n\n\n\n\n", "new", file, "--out", Out);
        Assert.Equal(0, outcome.Code);
        Assert.Equal("Europe/Paris", Made.Sources[0].TimeZone);
        Assert.Contains("never guessed", outcome.Error);
        Assert.Contains("There is no time zone 'Paris'", outcome.Error);
        Assert.Contains("2024-07-02 08:00", outcome.Error);
        // Whoever says nothing gets no case.
        var silent = await Cli.Answering("", "new", file, "--out", Out + "2");
        Assert.Equal(2, silent.Code);
        Assert.Contains("--zone", silent.Error);
        Assert.False(Directory.Exists(Out + "2"));
    }

    [Fact]
    public async Task New_AnswersThatWillNotDo_AreAskedForAgain()
    {
        var outcome = await Cli.Answering("#\ngames\n\n\n\n2024-07-31\n2024-07-31 2024-07-01\nsoon later\n2024-07-01 2024-07-31\nperhaps\nno\n", "new", Posts(), "--out", Out);
        Assert.Equal(0, outcome.Code);
        Assert.Equal(["games"], Made.Campaign.Hashtags);
        Assert.NotNull(Made.Period);
        foreach (var why in (string[])["more than its sign", "two ends", "ends before it starts", "'soon' is no date", "neither"]) Assert.Contains(why, outcome.Error);
    }

    [Theory]
    [InlineData("--yes")]
    [InlineData("--json")]
    public async Task New_ToldNotToAsk_AsksNothing(string option)
    {
        var outcome = await Cli.Answering("games\n", "new", Posts(), "--out", Out, option);
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.True(Made.Campaign.IsEmpty);
    }

    [Fact]
    public async Task New_WhatWasTold_IsNotAskedFor()
    {
        var outcome = await Cli.Answering("", "new", Posts(), "--out", Out, "--hashtag", "#games", "--url", "https://a.example/", "--phrase", "p", "--title", "T", "--from", "2024-07-01", "--to", "2024-07-02", "--no-run");
        Assert.Equal(0, outcome.Code);
        foreach (var question in (string[])["Hashtags of", "Beginnings", "Phrases in", "Title", "Period:", "Run the"]) Assert.DoesNotContain(question, outcome.Error);
        Assert.Equal(new DateTime(2024, 7, 3, 0, 0, 0, DateTimeKind.Utc), Made.Period!.End);
    }

    [Fact]
    public async Task New_HostileData_IsShownHarmless()
    {
        var outcome = await Cli.Answering("\n\n\n\n\n\n", "new", Posts("z,#ev\u202eil\u001b[2J,2024-07-03T10:00:00Z\n"), "--out", Out);
        Assert.Equal(0, outcome.Code);
        Assert.DoesNotContain('\u001b', outcome.Error + outcome.Out);
        Assert.DoesNotContain('\u202e', outcome.Error + outcome.Out);
    }

    [Theory]
    [InlineData("--run", "--no-run", "Choose one")]
    [InlineData("--from", "2024-07-01", "one is missing")]
    public async Task New_OptionsThatContradict_AreRefused(string one, string other, string expected)
    {
        var outcome = await Cli.Run("new", Posts(), "--out", Out, one, other);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(expected, outcome.Error);
    }

    /// <summary>From one's own export to a report in one command.</summary>
    [Fact]
    public async Task New_WithRun_MakesTheCaseAndRunsIt()
    {
        var rows = string.Concat(Enumerable.Range(0, 60).Select(i => FormattableString.Invariant($"u{i % 12},#games and more of it {i},2024-07-{2 + i % 9:00}T{i % 24:00}:{i:00}:00Z\n")));
        var outcome = await Cli.Run("new", Posts(rows), "--out", Out, "--hashtag", "boycott", "--run", "--json");
        var result = JsonNode.Parse(outcome.Out)!;
        Assert.Equal(7, result["run"]!["notebooks"]!.AsArray().Count);
        var report = (string)result["run"]!["report"]!;
        try
        {
            Assert.True(outcome.Code == 0, outcome.Error);
            Assert.True(File.Exists(report));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(report)!, recursive: true);
        }
    }
}
