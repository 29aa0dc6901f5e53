namespace Concordance.Ingest;

/// <summary>What a file was found to be, why, and what its first rows give.</summary>
/// <param name="File">The file's name; of a file in a zip file that holds several, <c>archive.zip!inner/name.csv</c>.</param>
/// <param name="Format">Name of the format.</param>
/// <param name="IsKnown">Whether the format is a known one, whose columns need not be told.</param>
/// <param name="Lines">What was detected and why, one sentence each.</param>
/// <param name="Columns">Column by field, of the fields that are there.</param>
/// <param name="Missing">Fields that were not found.</param>
/// <param name="Rows">Rows looked at.</param>
/// <param name="Usable">Rows of these that can be used.</param>
/// <param name="Reasons">Why the others can't, the commonest first.</param>
public sealed record Explanation(
    string File, string Format, bool IsKnown, IReadOnlyList<string> Lines, IReadOnlyDictionary<Field, string> Columns, IReadOnlyList<Field> Missing,
    int Rows, int Usable, IReadOnlyList<ReasonCount> Reasons)
{
    /// <summary>Rows looked at.</summary>
    const int MostRows = 1000;

    /// <summary>Looks at a file.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="source">How it is to be read, as far as that is told.</param>
    /// <exception cref="InputException">The file can't be used at all.</exception>
    public static Explanation Of(string path, CaseSource source) => Of(DetectedSource.Of(path, source.Format), source);

    /// <summary>Looks at several files, each by itself.</summary>
    /// <param name="files">Paths, patterns, and zip files, of which each file that can be read is looked at.</param>
    /// <param name="source">How they are to be read, as far as that is told.</param>
    /// <returns>What was found, and which files in zip files can't be read, and why.</returns>
    /// <exception cref="InputException">A file can't be used at all, or a pattern fits none.</exception>
    public static (IReadOnlyList<Explanation> Files, IReadOnlyList<string> Left) OfAll(IEnumerable<string> files, CaseSource source)
    {
        List<string> paths = [], left = [];
        foreach (var file in files.SelectMany(f => SourcePaths.Expand(Directory.GetCurrentDirectory(), f)))
        {
            var inside = CaseSources.InZip(file, path => CaseSources.WhyNot(path, source));
            paths.AddRange(inside?.Used ?? [file]);
            left.AddRange((inside?.Left ?? []).Select(l => $"{Path.GetFileName(file)}{SourcePlace.Mark}{l}"));
        }
        return ([.. paths.Select(p => Of(p, source with { Path = p }))], left);
    }

    /// <summary>Looks at a file that was detected.</summary>
    internal static Explanation Of(DetectedSource detected, CaseSource source)
    {
        var name = SourcePlace.Of(detected.Path).Name;
        var reader = RowReader.Of(detected, source, name);
        var tally = new SourceTally();
        using (var rows = detected.Open())
            foreach (var row in rows.Map(reader.Read).Take(MostRows)) tally.Add(row);
        var fields = tally.Fields(detected.Format, reader.Map);
        return new(
            name, detected.Format.Name, detected.Candidates.Count > 0 || source.Format is not null, detected.Explain(),
            reader.Map.Columns.Where(c => fields.Contains(c.Key)).OrderBy(c => c.Key).ToDictionary(), [.. Enum.GetValues<Field>().Where(f => !fields.Contains(f))],
            (int)tally.Read, (int)(tally.Read - tally.Rejected), tally.Reasons);
    }
}
