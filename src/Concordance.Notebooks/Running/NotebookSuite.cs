namespace Concordance.Notebooks;

/// <summary>Several notebooks, run one after the other; one that fails does not stop the others.</summary>
public static class NotebookSuite
{
    /// <summary>The notebooks directly in a folder, sorted by name (ordinal, so the same on every machine).</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="NotebookException">The folder does not exist or has no .ipynb file.</exception>
    public static IReadOnlyList<string> Find(string folder)
    {
        var paths = Directory.Exists(folder)
            ? Sorted(Directory.GetFiles(folder).Where(p => Path.GetExtension(p).Equals(".ipynb", StringComparison.OrdinalIgnoreCase)))
            : throw new NotebookException(folder, "the folder does not exist. Check the path.");
        return paths.Count > 0 ? paths : throw new NotebookException(folder, "the folder has no .ipynb file.");
    }

    /// <summary>Runs notebooks in the order of their file names, each in its own session and its own folder.</summary>
    /// <param name="paths">The notebook files.</param>
    /// <param name="options">Parameters, time-out and so on.</param>
    /// <param name="progress">Told as each code cell starts and ends.</param>
    /// <param name="cancellationToken">Stops, also in the middle of a cell.</param>
    /// <returns>One run a notebook, in order. A file that can't be read is a run that failed.</returns>
    /// <exception cref="NotebookException">No notebook declares one of the parameters.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<IReadOnlyList<NotebookRun>> RunAsync(
        IEnumerable<string> paths, SuiteOptions? options = null,
        IProgress<CellProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        var loaded = Sorted(paths).Select(Load).ToList();
        // What a broken file would have declared nobody knows.
        if (loaded.All(l => l.Problem is null))
            ParameterInjection.CheckNames(options.Parameters.Keys, [.. loaded.SelectMany(l => ParameterInjection.Names(l.Document))], "These notebooks");

        var runs = new List<NotebookRun>();
        foreach (var (path, document, problem) in loaded)
        {
            runs.Add(problem is null
                ? await RunOneAsync(path, document, options, progress, cancellationToken).ConfigureAwait(false)
                : Failed(path, document, problem));
            options.Ended?.Invoke(runs[^1]);
        }
        return runs;
    }

    static async Task<NotebookRun> RunOneAsync(
        string path, NotebookDocument document, SuiteOptions suite,
        IProgress<CellProgress>? progress, CancellationToken cancellationToken)
    {
        var declared = ParameterInjection.Names(document).ToHashSet(StringComparer.Ordinal);
        var options = new RunOptions
        {
            Name = Path.GetFileName(path),
            WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(path)),
            Parameters = suite.Parameters.Where(p => declared.Contains(p.Key)).ToDictionary(StringComparer.Ordinal),
            CellTimeOut = suite.CellTimeOut,
            Engine = suite.Engine,
        };
        try
        {
            return await NotebookRunner.RunAsync(document, options, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (NotebookException e)
        {
            return Failed(path, document, e);
        }
    }

    static (string Path, NotebookDocument Document, NotebookException? Problem) Load(string path)
    {
        try
        {
            return (path, NotebookDocument.Read(path), null);
        }
        catch (NotebookException e)
        {
            return (path, new NotebookDocument(), e);
        }
    }

    static NotebookRun Failed(string path, NotebookDocument document, NotebookException problem)
    {
        var name = Path.GetFileName(path);
        return new NotebookRun(name, document, new CellFailure(name, "", 0, null, nameof(NotebookException), problem.Problem));
    }

    static List<string> Sorted(IEnumerable<string> paths) =>
        [.. paths.OrderBy(p => Path.GetFileName(p), StringComparer.Ordinal).ThenBy(p => p, StringComparer.Ordinal)];
}
