namespace Concordance.Cli;

/// <summary>The checkout that the command belongs to: where the notebooks and the bundled case lie.</summary>
/// <param name="Root">The folder that holds <c>Toolkit.sln</c>.</param>
sealed record Repository(string Root)
{
    const string Marker = "Toolkit.sln";

    /// <summary>The notebooks.</summary>
    public string Notebooks => Path.Combine(Root, "notebooks");

    /// <summary>The notebook that makes the analysis in many ways.</summary>
    public string MultiverseNotebooks => Path.Combine(Notebooks, "multiverse");

    /// <summary>The case that comes along, which the notebooks name as their default.</summary>
    public string BundledCase => Path.Combine(Root, "data", "paris-2023");

    /// <summary>Where a synthetic case goes unless told otherwise.</summary>
    public string CaseOf(string scenario) => Path.GetFileName(BundledCase) == scenario ? BundledCase : Path.Combine(Cases, scenario);

    /// <summary>Where cases lie that do not come along.</summary>
    public string Cases => Path.Combine(Root, "cases");

    /// <summary>Where runs go unless told otherwise.</summary>
    public string Runs => Path.Combine(Root, "runs");

    /// <summary>Finds it above the current folder, or else above the command itself.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static Repository Find() =>
        Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory)
        ?? throw new InputException("The notebooks were not found.", $"Run the command inside the checkout of Concordance: the folder with {Marker}, or one below it.");

    static Repository? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Marker))) return new(folder.FullName);
        return null;
    }
}
