namespace Concordance.Cli;

/// <summary>Where the notebooks and the bundled case lie: the checkout that the command belongs to, or what the installed tool carries.</summary>
/// <param name="Root">The folder with <c>notebooks</c> and <c>data</c>.</param>
/// <param name="Workplace">The folder in which cases and runs are made.</param>
sealed record Repository(string Root, string Workplace)
{
    const string Marker = "Toolkit.sln", Carried = "carried";

    /// <summary>A checkout: all is in one place.</summary>
    public Repository(string root) : this(root, root) { }

    /// <summary>Whether it came with the installed tool: then nothing is written into it, since an update of the tool replaces it.</summary>
    public bool IsCarried { get; private init; }

    /// <summary>The notebooks.</summary>
    public string Notebooks => Path.Combine(Root, "notebooks");

    /// <summary>The notebook that makes the analysis in many ways.</summary>
    public string MultiverseNotebooks => Path.Combine(Notebooks, "multiverse");

    /// <summary>The lessons, with their glossary; their solutions in a folder of their own.</summary>
    public string Course => Path.Combine(Notebooks, "course");

    /// <summary>The case that comes along, which the notebooks name as their default.</summary>
    public string BundledCase => Path.Combine(Root, "data", "paris-2023");

    /// <summary>Where a synthetic case goes unless told otherwise.</summary>
    public string CaseOf(string scenario) => Path.GetFileName(BundledCase) == scenario ? BundledCase : Path.Combine(Cases, scenario);

    /// <summary>Where cases lie that do not come along.</summary>
    public string Cases => Path.Combine(Workplace, "cases");

    /// <summary>Where runs go unless told otherwise.</summary>
    public string Runs => Path.Combine(Workplace, "runs");

    /// <summary>What brings it back where files of it are damaged or missing.</summary>
    public string Remedy(string path) => IsCarried ? "Install the tool again: dotnet tool uninstall Concordance.Tool, then dotnet tool install Concordance.Tool." : $"Restore it: git checkout -- {path}.";

    /// <summary>Finds it above the current folder, or else above the command itself, or else in what the command carries.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static Repository Find() => Find(Directory.GetCurrentDirectory(), AppContext.BaseDirectory);

    /// <summary>Finds it from elsewhere.</summary>
    /// <param name="current">The current folder.</param>
    /// <param name="command">The folder of the command.</param>
    /// <exception cref="InputException">There is none.</exception>
    public static Repository Find(string current, string command) =>
        Above(current) ?? Above(command) ?? CarriedIn(command, current)
        ?? throw new InputException("The notebooks were not found.", $"Run the command inside the checkout of Concordance: the folder with {Marker}, or one below it.");

    /// <summary>Opens a case.</summary>
    /// <param name="folder">Its folder; null for the bundled case.</param>
    /// <exception cref="InputException">It can't be used.</exception>
    public Investigation Open(string? folder)
    {
        // What its steps compute goes below the current folder; a variable, so that the notebooks see it too.
        if (IsCarried && IsOwn(folder ?? BundledCase) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Case.WorkFolderVariable)))
            Environment.SetEnvironmentVariable(Case.WorkFolderVariable, Path.Combine(Workplace, "work"));
        return Investigation.Open(folder ?? BundledCase);
    }

    /// <summary>Refuses what only a checkout has, or lets itself be written into.</summary>
    /// <param name="problem">What can't be done without one, as a sentence.</param>
    /// <param name="remedy">What to do instead.</param>
    /// <exception cref="InputException">This is no checkout.</exception>
    public void NeedCheckout(string problem, string remedy)
    {
        if (IsCarried) throw new InputException(problem, remedy);
    }

    bool IsOwn(string folder) => Path.GetFullPath(folder).StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    static Repository? CarriedIn(string command, string current)
    {
        var root = Path.Combine(Path.GetFullPath(command), Carried);
        return Directory.Exists(Path.Combine(root, "notebooks")) ? new(root, current) { IsCarried = true } : null;
    }

    static Repository? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Marker))) return new(folder.FullName);
        return null;
    }
}
