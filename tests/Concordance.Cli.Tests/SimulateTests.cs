using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Concordance.Simulation;

namespace Concordance.Cli.Tests;

public class SimulateTests : IDisposable
{
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Simulate_GivesTheBundledCase_ByteForByte()
    {
        Assert.Equal(0, (await Cli.Run("simulate", "--out", _folder.Path)).Code);
        var made = Files(_folder.Path);
        Assert.Equal(made, Files(Checkout.BundledCase).Where(f => !f.StartsWith("work/", StringComparison.Ordinal)));
        Assert.All(made, name => Assert.True(Bytes(_folder.Path, name).AsSpan().SequenceEqual(Bytes(Checkout.BundledCase, name)), $"{name} differs: make the case again with 'concordance simulate'"));
    }

    [Fact]
    public async Task Simulate_EveryFile_IsListedWithItsHash()
    {
        await Small("organic");
        var listed = File.ReadAllLines(_folder.Of(SyntheticCase.HashesFile)).ToDictionary(l => l[66..], l => l[..64], StringComparer.Ordinal);
        Assert.Equal(Files(_folder.Path).Where(f => f != SyntheticCase.HashesFile), listed.Keys);
        Assert.All(listed, file => Assert.Equal(file.Value, Convert.ToHexStringLower(SHA256.HashData(Bytes(_folder.Path, file.Key)))));
    }

    [Fact]
    public async Task Simulate_Scenario_IsWhatIsMade()
    {
        var outcome = await Small("organic", "--json");
        var result = JsonNode.Parse(outcome.Out)!;
        Assert.Equal(("organic", Scenario.Of("organic").Options.Seed), ((string)result["scenario"]!, (ulong)result["seed"]!));
        Assert.Equal(_folder.Path, (string)result["case"]!);
        Assert.Equal(Files(_folder.Path).Where(f => f is not ("README.md" or SyntheticCase.HashesFile)).Sum(f => (long)Bytes(_folder.Path, f).Length), (long)result["bytes"]!);
        // Edits of posts come on top of the size.
        Assert.InRange((int)result["posts"]!, SmallSize, SmallSize + 50);
        Assert.Equal("organic", CaseFile.Read(_folder.Path).Id);
        Assert.DoesNotContain(",campaign,", File.ReadAllText(_folder.Of("truth/accounts.csv")));
    }

    [Fact]
    public async Task Simulate_AnotherSeed_GivesOtherPosts()
    {
        using var other = new TempFolder();
        await Small("organic");
        var outcome = await Cli.Run("simulate", "--scenario", "organic", "--size", $"{SmallSize}", "--seed", "7", "--out", other.Path);
        Assert.Contains("seed 7", outcome.Out);
        Assert.Equal(Files(_folder.Path).Where(f => f.StartsWith("posts/", StringComparison.Ordinal)), Files(other.Path).Where(f => f.StartsWith("posts/", StringComparison.Ordinal)));
        Assert.NotEqual(Bytes(_folder.Path, "truth/posts.csv.gz"), Bytes(other.Path, "truth/posts.csv.gz"));
    }

    [Fact]
    public async Task Simulate_UnknownScenario_ListsThemAll()
    {
        var outcome = await Cli.Run("simulate", "--scenario", "martian", "--out", _folder.Of("case"));
        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.Contains("There is no scenario 'martian'", outcome.Error);
        Assert.All(Scenario.All, s => Assert.Contains(s.Name, outcome.Error));
        Assert.False(Directory.Exists(_folder.Of("case")));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("2000")]
    public async Task Simulate_TooSmall_SaysHowLargeItMustBe(string size)
    {
        var outcome = await Cli.Run("simulate", "--size", size, "--out", _folder.Of("case"));
        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.Matches(@"Posts must be (from a thousand|\d+ or more)", outcome.Error);
        Assert.Contains("--size", outcome.Error);
        Assert.DoesNotContain("Parameter", outcome.Error);
        Assert.False(Directory.Exists(_folder.Of("case")));
    }

    [Fact]
    public void Write_BrokenOff_LeavesNoCase()
    {
        using var stop = new CancellationTokenSource();
        _folder.Write(CaseFile.Name, "{}");
        Assert.ThrowsAny<OperationCanceledException>(() => SyntheticCase.Write(Scenario.Default, _folder.Path, new StopAtFirst(stop), stop.Token));
        Assert.NotEmpty(Files(_folder.Path));
        Assert.False(File.Exists(_folder.Of(CaseFile.Name)));
    }

    const int SmallSize = 6_000;

    async Task<Cli.Outcome> Small(string scenario, params string[] more)
    {
        var outcome = await Cli.Run(["simulate", "--scenario", scenario, "--size", $"{SmallSize}", "--out", _folder.Path, .. more]);
        Assert.Equal(0, outcome.Code);
        return outcome;
    }

    static byte[] Bytes(string folder, string name) => File.ReadAllBytes(Path.Combine(folder, name));

    /// <summary>All files below a folder, with forward slashes.</summary>
    static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    sealed class StopAtFirst(CancellationTokenSource stop) : IProgress<long>
    {
        public void Report(long value) => stop.Cancel();
    }
}
