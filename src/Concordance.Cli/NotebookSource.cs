using Concordance.Notebooks;

namespace Concordance.Cli;

/// <summary>The notebooks that a run runs: the steps of the checkout, or a folder or a single notebook that was named.</summary>
/// <param name="Folder">The folder they lie in, full path.</param>
/// <param name="Paths">The notebooks, in the order of their names.</param>
/// <param name="Name">What the run is called after; null for the steps of the checkout.</param>
/// <param name="IsOfCheckout">Whether they came with the checkout.</param>
sealed record NotebookSource(string Folder, IReadOnlyList<string> Paths, string? Name, bool IsOfCheckout)
{
    const string Ending = ".ipynb";

    /// <summary>Whether these are the steps of an investigation: only these record the findings of a case and end in a summary.</summary>
    public bool IsSteps => Name is null;

    /// <summary>What to say, before anything runs, of notebooks that did not come with the checkout.</summary>
    public string Warning => $"The notebooks in '{Folder}' did not come with this checkout. Notebooks are code: they run with your rights, read what you can read and change what you can change.";

    /// <summary>The seven steps.</summary>
    public static NotebookSource Steps(Repository repository) => new(repository.Notebooks, NotebookSuite.Find(repository.Notebooks), null, IsOfCheckout: true);

    /// <summary>A folder of notebooks, or one notebook.</summary>
    /// <exception cref="InputException">There is none at that place.</exception>
    public static NotebookSource At(Repository repository, string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        // What the tool carries is named as in a checkout.
        if (repository.IsCarried && !Path.Exists(full)) full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, repository.Root));
        var isNotebook = File.Exists(full) && Path.GetExtension(full).Equals(Ending, StringComparison.OrdinalIgnoreCase);
        if (!isNotebook && !(Directory.Exists(full) && Directory.EnumerateFiles(full).Any(f => Path.GetExtension(f).Equals(Ending, StringComparison.OrdinalIgnoreCase))))
            throw new InputException($"There is no notebook at '{path}'.", $"Give a folder that holds {Ending} files, or one such file, with --notebooks.");
        var folder = isNotebook ? Path.GetDirectoryName(full)! : full;
        if (Real(folder) == Real(repository.Notebooks) && !isNotebook) return Steps(repository);
        IReadOnlyList<string> paths = isNotebook ? [full] : NotebookSuite.Find(full);
        return new(folder, paths, isNotebook ? Path.GetFileNameWithoutExtension(full) : Path.GetFileName(full), paths.All(p => IsOf(repository, Real(p))));
    }

    // What others sent lies in the folders of cases and runs, also where these are inside the checkout.
    static bool IsOf(Repository repository, string real) =>
        IsBelow(real, Real(repository.Root)) && !IsBelow(real, Real(repository.Runs)) && !IsBelow(real, Real(repository.Cases));

    static bool IsBelow(string path, string folder) => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Where a path leads when every link in it is followed.</summary>
    static string Real(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null) return path;
        FileSystemInfo here = Directory.Exists(path) ? new DirectoryInfo(Path.Combine(Real(parent), Path.GetFileName(path))) : new FileInfo(Path.Combine(Real(parent), Path.GetFileName(path)));
        return here.LinkTarget is null ? here.FullName : Real(here.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }
}
