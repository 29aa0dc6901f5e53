namespace Concordance.Notebooks;

/// <summary>The packages of one session.</summary>
/// <param name="cache">Folder of what restores found.</param>
/// <param name="directory">The folder from which feeds are seen that are folders.</param>
/// <param name="run">Runs the text of a package's extension, which tracebacks call by the label.</param>
sealed class SessionPackages(string cache, Func<string> directory, Action<string, string, CellContext> run)
{
    readonly HashSet<string> _extended = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, PackageRequest> _asked = new(StringComparer.OrdinalIgnoreCase);
    readonly List<string> _sources = [];
    readonly PackageRestore _restore = new(cache, directory);

    /// <summary>The files that code can use by now; empty before the first package.</summary>
    public PackageGraph Graph { get; private set; } = PackageGraph.Empty;

    /// <summary>Takes <c>#i "nuget: source"</c>: a folder or a feed's address.</summary>
    public void AddSource(string reference)
    {
        var source = PackageRequest.Body(reference);
        // A path is written for the notebook's folder; the restore runs in another one.
        if (!source.Contains("://", StringComparison.Ordinal)) source = Path.GetFullPath(source.Replace('\\', '/'), directory());
        if (!_sources.Contains(source)) _sources.Add(source);
    }

    /// <summary>Takes the packages of a cell together, so that NuGet can agree on versions.</summary>
    /// <param name="references">Each with the line that it stands on.</param>
    /// <param name="cell">The cell.</param>
    /// <exception cref="CellException">One can't be had.</exception>
    public void Add(IReadOnlyCollection<(string Reference, int Line)> references, CellContext cell)
    {
        var asked = new Dictionary<string, PackageRequest>(_asked, StringComparer.OrdinalIgnoreCase);
        foreach (var (reference, line) in references)
        {
            if (PackageRequest.Parse(reference) is not { } package)
                throw CellException.Refusal($"#r \"{reference}\": a package is named as #r \"nuget: Id, Version\".", line);
            if (HeldByHost(package, line, cell)) continue;
            if (asked.TryGetValue(package.Id, out var before) && package.Version is not null && before.Version != package.Version)
                throw CellException.Refusal($"#r \"{reference}\": the session has {package.Id} {before.Version ?? "in its newest version"} already. Restart it for another version.", line);
            asked.TryAdd(package.Id, package);
        }
        if (asked.Count > _asked.Count) Restore(asked, references.First().Line, cell);
        Extend(references.First().Line, cell);
    }

    void Restore(Dictionary<string, PackageRequest> asked, int line, CellContext cell)
    {
        try
        {
            var graph = _restore.Restore(asked.Values, _sources, cell.Token);
            PackageLoader.Register(graph);
            Graph = graph;
        }
        catch (PackageException e)
        {
            var names = string.Join(", ", asked.Values.Where(p => !_asked.ContainsKey(p.Id)).Select(p => $"{p.Id} {p.Version}".TrimEnd()));
            throw CellException.Refusal($"The package {names} can't be had: {e.Message}", line);
        }
        foreach (var (id, package) in asked) _asked[id] = package;
    }

    // What the host holds is set up by the host.
    void Extend(int line, CellContext cell)
    {
        foreach (var (id, file) in Graph.Extensions.Where(e => !_extended.Contains(e.Key) && HostPackages.VersionOf(e.Key) is null))
        {
            // An extension that names a package with one would come back here before its own end.
            _extended.Add(id);
            try
            {
                run(DibText.WithoutMeta(MultilineText.UnixLineEnds(File.ReadAllText(file))), $"{id}/{Path.GetFileName(file)}", cell);
            }
            catch (Exception e)
            {
                // The cell that is run again tries it again.
                _extended.Remove(id);
                if (cell.StoppedAs is not null) throw;
                throw CellException.Refusal($"The package {id} {Graph.Packages[id]} is there, but what it wants to run in a notebook fails: {(e as CellException)?.Error.Message ?? $"{e.GetType().Name}: {e.Message}"}", line);
            }
        }
    }

    static bool HeldByHost(PackageRequest package, int line, CellContext cell)
    {
        if (HostPackages.VersionOf(package.Id) is not { } held) return false;
        if (package.Version is null || package.VersionRange != $"[{package.Version}]") return true;
        var order = HostPackages.Compare(package.Version, held);
        if (order > 0)
            throw CellException.Refusal($"#r \"nuget: {package.Id}, {package.Version}\": this program holds {package.Id} {held} and can't have another version beside it. Ask for that one.", line);
        if (order < 0) cell.Screen.Write(isError: true, $"{package.Id} {held} is used, which this program holds, and not {package.Version}.\n");
        return true;
    }
}
