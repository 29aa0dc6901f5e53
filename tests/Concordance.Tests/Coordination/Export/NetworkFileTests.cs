using System.Globalization;
using Concordance.Coordination;
using Concordance.Coordination.Export;
using Concordance.Coordination.Peers;
using static Concordance.Tests.Coordination.Synthetic;

namespace Concordance.Tests.Coordination.Export;

public sealed class NetworkFileTests : IDisposable
{
    static readonly CancellationToken s_go = TestContext.Current.CancellationToken;

    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    string Shares() => _folder.Write("shares.csv", "object_id,account_id,content_id,timestamp_share\n" + string.Concat(
        Independent(1, 120, 60, 60, 20_000).Concat(Group(1, 12, 14, 20_000, 40)).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Object},{s.AccountId},{s.PostId},{new DateTimeOffset(s.Time).ToUnixTimeSeconds()}\n"))));

    NetworkResult Run(string name, long? memory) => NetworkFile.Run(new() { Input = _folder.Of("shares.csv"), Output = _folder.Of(name), All = true, MaxMemory = memory }, cancel: s_go);

    /// <summary>More edges than memory: the files are the same bytes, and nothing else is left beside them.</summary>
    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("graphml")]
    [InlineData("gexf")]
    public void Run_WithHardlyAnyMemory_WritesTheSame(string format)
    {
        Shares();
        var whole = Run("whole." + format, null);
        var spilled = Run("spilled." + format, 1);
        Assert.True(whole.Edges > 2000, $"{whole.Edges} edges: too few to leave memory");
        Assert.Equal((whole.Edges, whole.Kept, whole.Pairs), (spilled.Edges, spilled.Kept, spilled.Pairs));
        Assert.Equal(File.ReadAllBytes(_folder.Of("whole." + format)), File.ReadAllBytes(_folder.Of("spilled." + format)));
        Assert.Equal(3, Directory.GetFiles(_folder.Path).Length);
    }

    /// <summary>The toolkit's edges too: more than memory, and the file is that of its own network, byte by byte.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(1L)]
    public void Run_SemanticsOfTheToolkit_WritesItsNetworkWhateverTheMemory(long? memory)
    {
        var table = ShareFile.Read(Shares(), cancel: s_go);
        var network = Cnt.Network(table, CntKind.CoRetweet, new() { WindowSeconds = 60, MinEdgeWeight = 1 }, s_go);
        EdgeFile.Write(EdgeLists.Of(network), _folder.Of("whole.csv"), cancel: s_go);

        var result = NetworkFile.Run(new() { Input = _folder.Of("shares.csv"), Output = _folder.Of("edges.csv"), Semantics = NetworkSemantics.Cnt, MinParticipation = 1, MaxMemory = memory }, cancel: s_go);

        Assert.True(result.Edges > 1024, $"{result.Edges} edges: too few to leave memory");
        Assert.Equal((network.Count, network.Count, Graph.Of(EdgeLists.Of(network)).Groups()), (result.Edges, result.Kept, result.Groups));
        Assert.Equal(File.ReadAllBytes(_folder.Of("whole.csv")), File.ReadAllBytes(_folder.Of("edges.csv")));
        Assert.Equal(3, Directory.GetFiles(_folder.Path).Length);
    }

    [Fact]
    public void Run_SemanticsOfCooRTweet_CountsTheGroupsOfItsNetwork()
    {
        var network = CooRTweet.GenerateCoordinatedNetwork(CooRTweet.DetectGroups(ShareFile.Read(Shares(), cancel: s_go), new() { WindowSeconds = 10 }, s_go));
        var result = NetworkFile.Run(new() { Input = _folder.Of("shares.csv"), Output = _folder.Of("edges.csv"), Semantics = NetworkSemantics.CooRTweet, WindowSeconds = 10 }, cancel: s_go);
        Assert.Equal((network.Count, Graph.Of(EdgeLists.Of(network)).Groups()), (result.Edges, result.Groups));
        Assert.True(result.Groups > 0);
        var refused = Assert.Throws<InputException>(() => NetworkFile.Run(new() { Input = _folder.Of("shares.csv"), Output = _folder.Of("edges.csv"), Semantics = NetworkSemantics.CooRTweet, MaxPairs = 1 }, cancel: s_go));
        Assert.Contains("holds them in memory", refused.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_All_TellsHowFarItIs()
    {
        Shares();
        var told = new Told();
        NetworkFile.Run(new() { Input = _folder.Of("shares.csv"), Output = _folder.Of("e.csv"), All = true }, told, s_go);
        Assert.All((string[])["reading", "finding pairs", "finding all pairs"], step => Assert.Equal(1, told.Steps.Where(s => s.Step == step).Max(s => s.Done)));
    }

    [Fact]
    public void Run_EstimatingTheWindow_TakesTheOneChosen()
    {
        Shares();
        var result = NetworkFile.Run(new() { Input = _folder.Of("shares.csv"), Output = _folder.Of("e.csv"), EstimateWindow = true, WindowSeconds = 7 }, cancel: s_go);
        Assert.Contains((int)result.WindowSeconds, WindowEstimate.UsualWindows);
        Assert.True(result.Kept > 30);
        Assert.Throws<InputException>(() => NetworkFile.Run(new() { Input = _folder.Of("shares.csv"), Output = _folder.Of("e.csv"), EstimateWindow = true, Semantics = NetworkSemantics.Cnt }, cancel: s_go));
    }

    [Fact]
    public void Run_WithoutMemory_IsRefused()
    {
        Shares();
        Assert.Contains("0 bytes of memory", Assert.Throws<InputException>(() => Run("e.csv", 0)).Problem, StringComparison.Ordinal);
    }

    sealed class Told : IProgress<NetworkProgress>
    {
        readonly System.Collections.Concurrent.ConcurrentQueue<NetworkProgress> _steps = new();

        public IReadOnlyCollection<NetworkProgress> Steps => _steps;

        public void Report(NetworkProgress value) => _steps.Enqueue(value);
    }
}
