namespace Concordance.Cli.Tests;

public class SimulateTests
{
    [Fact]
    public async Task Simulate_GivesTheBundledCase_ByteForByte()
    {
        using var folder = new TempFolder();
        Assert.Equal(0, (await Cli.Run("simulate", "--out", folder.Path)).Code);
        var made = Directory.GetFiles(folder.Path).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["README.md", "case.json", "parameters.json", "posts.jsonl", "truth.csv"], made);
        foreach (var name in made)
            Assert.True(File.ReadAllBytes(Path.Combine(folder.Path, name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Checkout.BundledCase, name))), $"{name} differs: make it again with 'concordance simulate'");
    }

    [Fact]
    public async Task Simulate_AnotherSeed_GivesOtherPosts()
    {
        using var folder = new TempFolder();
        Assert.Equal(0, (await Cli.Run("simulate", "--out", folder.Path, "--seed", "7")).Code);
        Assert.NotEqual(File.ReadAllText(Path.Combine(Checkout.BundledCase, "posts.jsonl")), File.ReadAllText(Path.Combine(folder.Path, "posts.jsonl")));
    }
}
