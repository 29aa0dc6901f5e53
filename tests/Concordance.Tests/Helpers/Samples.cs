namespace Concordance.Tests.Helpers;

/// <summary>Samples of real data, which lie beside the repository and never in it.</summary>
public static class Samples
{
    /// <summary>The path of a sample. Without it the test is skipped, but on a build server it fails.</summary>
    public static string Find(string name)
    {
        var root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "Toolkit.sln"))) root = Path.GetDirectoryName(root);
        if (root is not null)
        {
            var file = Path.GetFullPath(Path.Combine(root, "..", "shared", "data", name));
            // A second checkout lies one folder deeper than the first.
            if (!File.Exists(file)) file = Path.GetFullPath(Path.Combine(root, "..", "..", "shared", "data", name));
            if (File.Exists(file)) return file;
        }
        var missing = $"The sample '{name}' is not in ../shared/data/ beside the repository.";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(missing);
        Assert.Skip(missing);
        return "";
    }
}
