using Concordance.Ingest.Formats;

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
    /// <returns>What was found; which files in zip files can't be read, and why; and which other files can't.</returns>
    /// <exception cref="InputException">The only file can't be used at all, a pattern fits none, or there is no such format.</exception>
    public static (IReadOnlyList<Explanation> Files, IReadOnlyList<string> Left, IReadOnlyList<string> Refused) OfAll(IEnumerable<string> files, CaseSource source)
    {
        if (source.Format is { } format) SourceFormats.Named(format);
        var all = files.SelectMany(f => SourcePaths.Expand(Directory.GetCurrentDirectory(), f)).Distinct(StringComparer.Ordinal).ToList();
        List<Explanation> found = [];
        List<string> left = [], refused = [];
        foreach (var file in all)
        {
            try
            {
                var inside = CaseSources.InZip(file, path => CaseSources.WhyNot(path, source));
                found.AddRange((inside?.Used ?? [file]).Select(p => Of(p, source with { Path = p })));
                left.AddRange((inside?.Left ?? []).Select(l => $"{Path.GetFileName(file)}{SourcePlace.Mark}{l}"));
            }
            catch (InputException e) when (all.Count > 1)
            {
                refused.Add($"{Path.GetFileName(file)} ({CaseSources.Short(e, file)})");
            }
        }
        return (found, left, refused);
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
