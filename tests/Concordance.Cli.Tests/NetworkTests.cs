using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Concordance.Cli.Tests;

[Collection(nameof(ProcessState))]
public sealed class NetworkTests : IDisposable
{
    const string Header = "object_id,account_id,content_id,timestamp_share\n";

    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    string Out => _folder.Of("edges.csv");

    Task<Cli.Outcome> Network(string file, params string[] more) => Cli.Run(TestContext.Current.CancellationToken, ["network", file, "--out", Out, .. more]);

    Task<Cli.Outcome> NetworkOf(string text, params string[] more) => Network(_folder.Write("shares.csv", text), more);

    /// <summary>Two accounts that share twelve objects seconds apart, among forty that share the same objects hours apart.</summary>
    static string Shares()
    {
        var text = new StringBuilder(Header);
        for (var o = 0; o < 12; o++)
        {
            var start = 1690372800 + 86400 * o;
            text.Append(CultureInfo.InvariantCulture, $"o{o},Ann,a{o},{start}\no{o},ann,b{o},{start + 5}\n");
            for (var i = 0; i < 40; i++) text.Append(CultureInfo.InvariantCulture, $"o{o},user{i},c{o}-{i},{start + 1000 * (i + 1) + 37 * o * i % 900}\n");
        }
        return text.ToString();
    }

    void Refused(Cli.Outcome outcome, params string[] told)
    {
        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.All(told, t => Assert.Contains(t, outcome.Error));
        Assert.False(File.Exists(Out));
        Assert.Empty(Directory.GetFiles(_folder.Path, "*.partial"));
    }

    [Fact]
    public async Task Network_TwoThatActTogether_AreTheOnlyEdge()
    {
        var outcome = await NetworkOf(Shares(), "--json");
        Assert.Equal(0, outcome.Code);
        var lines = File.ReadAllLines(Out);
        Assert.Equal("account_id,account_id_y,weight,occasions,common,expected,ratio,p,q,mean_lag_seconds", lines[0]);
        // Ids that differ in case are two accounts.
        Assert.Equal(["Ann", "ann", "12", "12", "12"], Assert.Single(lines[1..]).Split(',')[..5]);
        var result = JsonNode.Parse(outcome.Out)!;
        Assert.Equal((504, 0, 42, 12, 1, 1, 1), ((int)result["shares"]!, (int)result["rejected"]!, (int)result["accounts"]!, (int)result["objects"]!, (int)result["edges"]!, (int)result["kept"]!, (int)result["groups"]!));
        Assert.Equal(1, (int)result["communities"]!);
        Assert.Equal("reading\nfinding pairs\nwriting\n", outcome.Error);
    }

    [Fact]
    public async Task Network_Graph_TellsTheCommunityOfEachAccount()
    {
        var output = _folder.Of("edges.graphml");
        Assert.Equal(0, (await Cli.Run("network", _folder.Write("shares.csv", Shares()), "--out", output)).Code);
        XNamespace graphml = "http://graphml.graphdrawing.org/xmlns";
        var file = XDocument.Load(output);
        var key = Assert.Single(file.Descendants(graphml + "key"), k => (string?)k.Attribute("attr.name") == "community").Attribute("id")!.Value;
        Assert.Equal(["n0 1", "n1 1"], file.Descendants(graphml + "node").Select(n => $"{n.Attribute("id")!.Value} {n.Elements(graphml + "data").Single(d => d.Attribute("key")!.Value == key).Value}"));
    }

    [Fact]
    public async Task Network_SameInput_GivesTheSameBytesInEveryFormatAndContainer()
    {
        var plain = _folder.Write("shares.csv", Shares());
        string[] inputs = [plain, _folder.Gzip("shares.gz", Shares()), _folder.Write("wide.csv", Shares(), Encoding.Unicode)];
        foreach (var format in (string[])["csv", "parquet", "graphml", "gexf"])
        {
            List<byte[]> written = [];
            foreach (var (i, input) in inputs.Index())
            {
                var output = _folder.Of($"edges{i}.{format}");
                Assert.Equal(0, (await Cli.Run("network", input, "--all", "--out", output)).Code);
                written.Add(File.ReadAllBytes(output));
            }
            Assert.NotEmpty(written[0]);
            Assert.All(written, bytes => Assert.Equal(written[0], bytes));
        }
    }

    [Fact]
    public async Task Network_All_HasEveryPairAndSaysWhichAreKept()
    {
        Assert.Equal(0, (await NetworkOf(Shares(), "--all", "--window", "1000")).Code);
        var rows = File.ReadAllLines(Out)[1..].Select(l => l.Split(',')).ToList();
        Assert.True(rows.Count > 20);
        Assert.Contains(rows, r => r[^1] == "false");
        Assert.All(rows, r => Assert.True(int.Parse(r[2], CultureInfo.InvariantCulture) >= 2));
        var all = rows.Where(r => r[^1] == "true").Select(r => string.Join(',', r[..^1])).ToList();
        Assert.Equal(0, (await NetworkOf(Shares(), "--window", "1000")).Code);
        Assert.Equal(File.ReadAllLines(Out)[1..], all);
    }

    [Theory]
    [InlineData("coortweet", "10", "2", "coortweet_russian_tw10_mp2_edges.csv")]
    [InlineData("coortweet", "60", "5", "coortweet_russian_tw60_mp5_edges.csv")]
    [InlineData("cnt", "10", "1", "cnt_russian_coretweet_tw10_mew1_edges.csv")]
    public async Task Network_SemanticsOfAPeer_GivesThePeersFile(string semantics, string window, string least, string file)
    {
        var expected = File.ReadAllText(Samples.Find("coordination/" + file));
        Assert.Equal(0, (await Network(Samples.Find("coordination/russian_coord_tweets.csv"), "--semantics", semantics, "--window", window, "--min-participation", least)).Code);
        var actual = File.ReadAllText(Out);
        // The writer of CooRTweet's file sorted its rows.
        if (semantics == "cnt") Assert.Equal(expected, actual);
        else Assert.Equal(expected.Split('\n').Order(StringComparer.Ordinal), actual.Split('\n').Order(StringComparer.Ordinal));
        Assert.Equal(expected.Split('\n')[0], actual.Split('\n')[0]);
    }

    [Fact]
    public async Task Network_RowsThatCantBeUsed_AreCountedAndTold()
    {
        var outcome = await NetworkOf(Header + "o,a,1,yesterday\no,b,2,1690372800\no,,3,1690372800\no,c,4,never\no,d,1690372801\n", "--json");
        Assert.Equal(0, outcome.Code);
        Assert.Equal((1, 4), ((int)JsonNode.Parse(outcome.Out)!["shares"]!, (int)JsonNode.Parse(outcome.Out)!["rejected"]!));
        Assert.Contains("2 rows rejected: no time that can be read; the first is line 2, which has no time that can be read: 'yesterday'", outcome.Error);
        Assert.Contains("1 rows rejected: no account; the first is line 4", outcome.Error);
        Assert.Contains("1 rows rejected: another number of values than the header; the first is line 6", outcome.Error);
    }

    [Fact]
    public async Task Network_NoRowThatCanBeUsed_IsRefused() => Refused(await NetworkOf(Header + "o,a,1,yesterday\n"), "all 1 are rejected", "line 2", "'yesterday'");

    [Fact]
    public async Task Network_MissingColumn_NamesWhatIsThereAndWhatIsNeeded() => Refused(await NetworkOf("thing,account_id,timestamp_share\nx,a,1\n"), "thing, account_id, timestamp_share", "object_id");

    [Fact]
    public async Task Network_EmptyFile_IsRefused() => Refused(await NetworkOf(""), "is empty");

    [Fact]
    public async Task Network_NoFile_IsRefused() => Refused(await Network(_folder.Of("none.csv")), "There is no file");

    [Theory]
    [InlineData("concordance")]
    [InlineData("coortweet")]
    [InlineData("cnt")]
    public async Task Network_HeaderOnly_HasNoEdges(string semantics)
    {
        Assert.Equal(0, (await NetworkOf(Header, "--semantics", semantics)).Code);
        Assert.Single(File.ReadAllLines(Out));
    }

    [Theory]
    [InlineData("--window", "-1", "-1 seconds")]
    [InlineData("--window", "NaN", "NaN seconds")]
    [InlineData("--window", "0.5", "whole seconds")]
    [InlineData("--window", "soon", "'soon'")]
    [InlineData("--window", "1e30", "1E+30")]
    [InlineData("--min-participation", "0", "least participation of 0")]
    [InlineData("--min-participation", "1.5", "'1.5'")]
    [InlineData("--fdr", "0", "0 is no false discovery rate")]
    [InlineData("--fdr", "2", "2 is no false discovery rate")]
    [InlineData("--max-pairs", "0", "0 can't be the most pairs")]
    [InlineData("--semantics", "other", "other")]
    public async Task Network_OptionsThatCantBeMeant_AreRefused(string option, string value, string told) => Refused(await NetworkOf(Shares(), option, value), told);

    [Theory]
    [InlineData("--fdr", "0.1")]
    [InlineData("--all", null)]
    public async Task Network_OptionsOfTheOdds_AreRefusedForPeers(string option, string? value) =>
        Refused(await NetworkOf(Shares(), ["--semantics", "cnt", option, .. value is null ? (string[])[] : [value]]), option, "no odds");

    [Fact]
    public async Task Network_MaxMemory_GoesWithThePeerWhoseEdgesNeedNotBeHeld()
    {
        Refused(await NetworkOf(Shares(), "--semantics", "coortweet", "--max-memory", "1"), "--max-memory", "all pairs at once");
        Assert.Equal(0, (await NetworkOf(Shares(), "--semantics", "cnt", "--max-memory", "0.000001")).Code);
    }

    [Fact]
    public async Task Network_WindowOfZero_TakesTheSameInstantOnly()
    {
        var text = Header + "o,a,1,1690372800\no,b,2,1690372800\no,c,3,1690372801\n";
        Assert.Equal(0, (await NetworkOf(text, "--window", "0", "--semantics", "cnt", "--min-participation", "1")).Code);
        Assert.Equal(["\"a\",\"b\",\"1\",\"co_retweet\"", "\"b\",\"a\",\"1\",\"co_retweet\""], File.ReadAllLines(Out)[1..]);
        // The times are whole seconds: two that are equal may be a second apart.
        Assert.Contains("The window is 1 seconds", (await NetworkOf(text, "--window", "0")).Error);
    }

    [Theory]
    [InlineData("concordance")]
    [InlineData("coortweet")]
    [InlineData("cnt")]
    public async Task Network_OneObjectSharedByAll_IsRefusedBeforeTheWork(string semantics)
    {
        var text = new StringBuilder(Header);
        for (var i = 0; i < 1_000_000; i++) text.Append(CultureInfo.InvariantCulture, $"viral,u{i},{i},1690372800\n");
        Refused(await NetworkOf(text.ToString(), "--semantics", semantics), "499,999,500,000", "'viral'", "--max-pairs 499999500000");
    }

    [Fact]
    public async Task Network_MaxPairs_IsTheLastNumberThatIsAllowed()
    {
        var text = Header + string.Concat(Enumerable.Range(0, 10).Select(i => FormattableString.Invariant($"o,u{i},{i},1690372800\n")));
        Refused(await NetworkOf(text, "--max-pairs", "44"), "45 pairs", "--max-pairs 45");
        Assert.Equal(0, (await NetworkOf(text, "--max-pairs", "45")).Code);
    }

    [Fact]
    public async Task Network_AMillionAccountsWithOneShareEach_HaveNoEdge()
    {
        var text = new StringBuilder(Header);
        for (var i = 0; i < 1_000_000; i++) text.Append(CultureInfo.InvariantCulture, $"o{i},u{i},{i},1690372800\n");
        var outcome = await NetworkOf(text.ToString(), "--json");
        Assert.Equal((0, 1_000_000, 0), (outcome.Code, (int)JsonNode.Parse(outcome.Out)!["accounts"]!, (int)JsonNode.Parse(outcome.Out)!["pairs"]!));
    }

    [Theory]
    [InlineData("coortweet")]
    [InlineData("cnt")]
    public async Task Network_WithoutPostIds_EveryRowIsAPost(string semantics)
    {
        Assert.Equal(0, (await NetworkOf("url,user,time\no,a,1690372800\no,b,1690372801\n", "--semantics", semantics, "--min-participation", "1")).Code);
        Assert.True(File.ReadAllLines(Out).Length > 1);
    }

    [Fact]
    public async Task Network_EmptyObjects_NeverMatch()
    {
        var outcome = await NetworkOf(Header + ",a,1,1690372800\n,b,2,1690372800\n \t,c,3,1690372800\n", "--semantics", "cnt", "--min-participation", "1");
        Assert.Equal((0, 1), (outcome.Code, File.ReadAllLines(Out).Length));
    }

    [Theory]
    [InlineData("edges.xlsx", ".graphml")]
    [InlineData("none/edges.csv", "no folder")]
    [InlineData("shares.csv", "take the place")]
    public async Task Network_PlaceThatCantBeMeant_IsRefused(string output, string told)
    {
        var file = _folder.Write("shares.csv", Shares());
        var outcome = await Cli.Run("network", file, "--out", _folder.Of(output));
        Assert.Equal(2, outcome.Code);
        Assert.Contains(told, outcome.Error);
        Assert.Equal(Shares(), File.ReadAllText(file));
    }

    [Fact]
    public async Task Network_Stopped_LeavesWhatWasThere()
    {
        File.WriteAllText(Out, "mine");
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var outcome = await Cli.Run(stop.Token, "network", _folder.Write("shares.csv", Shares()), "--out", Out);
        Assert.Equal((130, "mine"), (outcome.Code, File.ReadAllText(Out)));
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [Fact]
    public async Task Network_CultureWithCommas_ChangesNothing()
    {
        Assert.Equal(0, (await NetworkOf(Shares(), "--fdr", "0.04", "--all")).Code);
        var expected = File.ReadAllBytes(Out);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
            Assert.Equal(0, (await NetworkOf(Shares(), "--fdr", "0.04", "--all")).Code);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        Assert.Equal(expected, File.ReadAllBytes(Out));
    }

    [Fact]
    public async Task Network_OfACase_SaysWhichLayersEachEdgeRestsOn()
    {
        var outcome = await Cli.Run("network", Checkout.BundledCase, "--layers", "text,repost", "--json", "--out", Out);
        Assert.Equal(0, outcome.Code);
        var lines = File.ReadAllLines(Out);
        Assert.Equal("account_id,account_id_y,weight,occasions,common,expected,ratio,p,q,mean_lag_seconds,layers", lines[0]);
        Assert.True(lines.Length > 100, $"{lines.Length} lines");
        Assert.All(lines[1..], l => Assert.Matches("(text|repost) [0-9]+\"?$", l));
        Assert.Equal(lines.Length - 1, (int)JsonNode.Parse(outcome.Out)!["kept"]!);
    }

    [Theory]
    [InlineData("text,likes", "'likes'", "hashtag-sequence")]
    [InlineData(",", "No layer", "repost")]
    public async Task Network_LayersThatAreNone_AreRefused(string layers, params string[] told) =>
        Refused(await Cli.Run("network", Checkout.BundledCase, "--layers", layers, "--out", Out), told);

    [Fact]
    public async Task Network_LayersOfATable_AreRefused() => Refused(await NetworkOf(Shares(), "--layers", "text"), "case", "--layers");

    [Fact]
    public async Task Network_SeveralWindows_SayWhichKeepAnEdge()
    {
        var outcome = await NetworkOf(Shares(), "--windows", "60, 2,10", "--json");
        Assert.Equal(0, outcome.Code);
        var lines = File.ReadAllLines(Out);
        Assert.Equal("account_id,account_id_y,windows,q_2,q_10,q_60", lines[0]);
        Assert.StartsWith("Ann,ann,", Assert.Single(lines[1..]), StringComparison.Ordinal);
        var windows = JsonNode.Parse(outcome.Out)!["windows"]!.AsArray();
        Assert.Equal([2, 10, 60], windows.Select(w => (int)w!["windowSeconds"]!));
        Assert.Equal(1, (int)windows[2]!["edges"]!);
        Assert.Contains("60 seconds: 1 edges", outcome.Error);
    }

    [Theory]
    [InlineData("10,soon", "'soon'")]
    [InlineData("10,-1", "windows")]
    [InlineData(",", "windows")]
    public async Task Network_WindowsThatAreNone_AreRefused(string windows, string told) => Refused(await NetworkOf(Shares(), "--windows", windows), told);

    [Fact]
    public async Task Network_SeveralWindowsOfAPeer_AreRefused() => Refused(await NetworkOf(Shares(), "--windows", "1,2", "--semantics", "cnt"), "windows");
}
