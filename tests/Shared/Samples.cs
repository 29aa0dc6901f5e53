namespace Concordance.Tests.Shared;

/// <summary>Samples of real data, which lie beside the repository and never in it.</summary>
public static class Samples
{
    /// <summary>The path of a sample. Without it the test is skipped, but on a build server it fails.</summary>
    public static string Find(string name)
    {
        var file = Path.GetFullPath(Path.Combine(Checkout.Root, "..", "shared", "data", name));
        if (File.Exists(file)) return file;
        var missing = $"The real sample '{name}' is not in ../shared/data/ beside the repository.";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(missing);
        Assert.Skip(missing);
        return "";
    }
}
