namespace Concordance.Ingest;

/// <summary>What a file was found to be, why, and what its first rows give.</summary>
/// <param name="File">The file's name.</param>
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
    public static Explanation Of(string path, CaseSource source)
    {
        var detected = DetectedSource.Of(path, source.Format);
        var reader = RowReader.Of(detected, source, Path.GetFileName(path));
        var tally = new SourceTally();
        using (var rows = detected.Open())
            foreach (var row in rows.Map(reader.Read).Take(MostRows)) tally.Add(row);
        var fields = tally.Fields(detected.Format, reader.Map);
        return new(
            Path.GetFileName(path), detected.Format.Name, detected.Candidates.Count > 0 || source.Format is not null, detected.Explain(),
            reader.Map.Columns.Where(c => fields.Contains(c.Key)).OrderBy(c => c.Key).ToDictionary(), [.. Enum.GetValues<Field>().Where(f => !fields.Contains(f))],
            (int)tally.Read, (int)(tally.Read - tally.Rejected), tally.Reasons);
    }
}
