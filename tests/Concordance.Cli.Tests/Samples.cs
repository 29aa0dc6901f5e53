namespace Concordance.Cli.Tests;

/// <summary>Real samples, which are never part of the repository. They lie beside it, or the test says that they don't.</summary>
static class Samples
{
    public static string Find(string name)
    {
        var path = Path.Combine(Checkout.Root, "..", "shared", "data", name);
        if (File.Exists(path)) return Path.GetFullPath(path);
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail($"The real sample {name} is missing, and in CI it must be there.");
        Assert.Skip($"The real sample {name} is not on this machine.");
        return path;
    }
}
