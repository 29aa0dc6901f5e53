namespace Concordance.Tests.Shared;

/// <summary>The checkout that the tests and benchmarks were built from.</summary>
public static class Checkout
{
    public static string Root { get; } = Find();

    public static string Notebooks => Path.Combine(Root, "notebooks");

    public static string BundledCase => Path.Combine(Root, "data", "paris-2023");

    /// <summary>The version of all that is built.</summary>
    public static string Version => System.Xml.Linq.XDocument.Load(Path.Combine(Root, "Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>Debug or Release, as the program that asks.</summary>
    public static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>The command as the build leaves it, of the same configuration as the program that asks.</summary>
    public static string Command
    {
        get
        {
            var output = new DirectoryInfo(AppContext.BaseDirectory);
            return Path.Combine(Root, "src", "Concordance.Cli", "bin", output.Parent!.Name, output.Name, OperatingSystem.IsWindows() ? "concordance.exe" : "concordance");
        }
    }

    /// <summary>The program that the build leaves for a project of the checkout, of the same configuration.</summary>
    /// <param name="project">Its folder, such as <c>src/Concordance.Embeddings</c>.</param>
    public static string ProgramOf(string project)
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(Root, project, "bin", output.Parent!.Name, output.Name, Path.GetFileName(project) + ".dll");
    }

    static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Toolkit.sln"))) return folder.FullName;
        throw new InvalidOperationException("This program must lie inside the checkout.");
    }
}
