namespace Concordance.Ingest;

/// <summary>The sources of a case one by one: a pattern stands for each file that it fits, a zip file for each of its files that can be read.</summary>
static class CaseSources
{
    /// <summary>Names shown of files that are not read.</summary>
    const int MostShown = 10;

    /// <summary>The case with one source a file. Doing it twice changes nothing.</summary>
    /// <exception cref="InputException">A pattern fits no file or has a hash, or no file in a zip file can be read.</exception>
    public static Case OneByOne(Case @case) => @case with { Sources = [.. @case.Sources.SelectMany(s => Files(@case, s)).SelectMany(s => Entries(@case, s)).DistinctBy(s => s.Path)] };

    /// <summary>Which files in a zip file are there to be read, and why the others are not; null where it is no zip file, or holds only one.</summary>
    /// <param name="file">The zip file.</param>
    /// <param name="whyNot">Says why a file can't be read, or gives null; given its path.</param>
    public static (IReadOnlyList<string> Used, IReadOnlyList<string> Left)? InZip(string file, Func<string, string?> whyNot)
    {
        var place = SourcePlace.Of(file);
        if (place.Entry is not null || SourceFile.ContainerOf(file) != "zip" || ZipSource.Names(file) is not { Count: > 1 } names) return null;
        List<string> used = [], left = [];
        foreach (var (name, i) in names.Select((n, i) => (n, i)))
        {
            var path = new SourcePlace(file, name).Path;
            var why = name.Split('/').Any(s => s is "" or "." or "..") ? "its name leads out of the zip file"
                : names.Take(i).Contains(name) ? "there is one of that name before it"
                : whyNot(path);
            if (why is null) used.Add(path);
            else left.Add($"{name} ({why})");
        }
        return used.Count > 0 ? (used, left) : throw new InputException(
            $"No file in the zip file '{file}' can be read: {Shown(left)}.",
            "Say where accounts and times are with --map FIELD=COLUMN, or in \"map\" in case.json; or unpack it and give the files.");
    }

    /// <summary>Names in one line, not too many.</summary>
    public static string Shown(IReadOnlyList<string> left) => string.Join("; ", left.Take(MostShown)) + (left.Count > MostShown ? FormattableString.Invariant($"; and {left.Count - MostShown} more") : "");

    static IEnumerable<CaseSource> Files(Case @case, CaseSource source)
    {
        if (!GlobPattern.IsPattern(source.Path)) return [source];
        var files = SourcePaths.Expand(@case.Folder, source.Path);
        if (files is [var only] && only == SourcePaths.Resolve(@case, source)) return [source];
        if (source.Sha256 is not null)
            throw new InputException($"The source '{source.Path}' is a pattern and has a \"sha256\".", "Take the hash out, or name the files one by one, each with its own. What was read is kept by hash in provenance.json all the same.");
        // What the toolkit itself wrote is no source, neither now nor in an earlier run.
        string[] own = [@case.UsualWorkFolder + Path.DirectorySeparatorChar, @case.WorkFolder + Path.DirectorySeparatorChar];
        List<CaseSource> sources =
        [
            .. files.Where(f => !own.Any(o => f.StartsWith(o, StringComparison.Ordinal)) && f != Path.Combine(@case.Folder, CaseFile.Name))
                .Select(f => source with { Path = SourcePaths.Relative(@case.Folder, f) }),
        ];
        return sources.Count > 0 ? sources : throw new InputException($"The pattern '{source.Path}' fits only files that the toolkit wrote itself.", "Name the folder of the exports in it.");
    }

    static IReadOnlyList<CaseSource> Entries(Case @case, CaseSource source)
    {
        var file = SourcePaths.Resolve(@case, source);
        if (InZip(file, path => WhyNot(path, source)) is not var (used, left)) return [source];
        List<CaseSource> sources = [.. used.Select(path => source with { Path = SourcePaths.Relative(@case.Folder, path) })];
        if (left.Count > 0) sources[0] = sources[0] with { Notes = [$"In the same zip file, and not read: {Shown(left)}."] };
        return sources;
    }

    /// <summary>Why a file can't be a source, or null.</summary>
    public static string? WhyNot(string path, CaseSource source)
    {
        try
        {
            ColumnMap.Find(DetectedSource.Of(path, source.Format), source.Map);
            return null;
        }
        catch (InputException e)
        {
            return Short(e, path);
        }
    }

    /// <summary>Why a file in a zip file can't be read, without its path, which stands before it.</summary>
    public static string Short(InputException e, string path)
    {
        var text = e.Problem.Replace($" '{path}'", "", StringComparison.Ordinal).Replace($"'{path}'", "it", StringComparison.Ordinal).TrimEnd('.');
        return char.ToLowerInvariant(text[0]) + text[1..];
    }
}
