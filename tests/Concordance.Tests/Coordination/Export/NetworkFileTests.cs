using System.Globalization;
using Concordance.Coordination;
using Concordance.Coordination.Export;
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
