using Concordance.Ingest;

namespace Concordance;

/// <summary>A file for a new case, with its first rows read.</summary>
/// <param name="Source">How the case will read it; its path is still the full one.</param>
/// <param name="Detected">What it is.</param>
/// <param name="Preview">What its first rows show.</param>
sealed record LookedAt(CaseSource Source, DetectedSource Detected, Explanation Preview)
{
    /// <summary>Looks at a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="wanted">What was told about all files.</param>
    /// <param name="isOnly">Whether it is the only file, to which all that was told must apply.</param>
    /// <exception cref="InputException">It can't be read, or no column is known to hold accounts or times.</exception>
    public static LookedAt Of(string file, NewCase wanted, bool isOnly)
    {
        var detected = DetectedSource.Of(file, wanted.Format);
        var map = isOnly ? wanted.Map : wanted.Map.Where(m => Has(detected, m.Value)).ToDictionary();
        var source = new CaseSource { Path = file, Format = wanted.Format, Map = map, TimeZone = isOnly || detected.Format.TimeZone is null ? wanted.TimeZone : null };
        var preview = Explanation.Of(detected, source);
        return new(
            source with
            {
                Format = preview.IsKnown ? preview.Format : null,
                Map = preview.IsKnown ? map : preview.Columns.Where(c => !c.Value.Contains(" or ", StringComparison.Ordinal)).OrderBy(c => c.Key).ToDictionary(c => FieldNames.Name(c.Key), c => c.Value),
            },
            detected, preview);
    }

    /// <summary>Why none of its rows can be used; null where some can, or could with a time zone.</summary>
    public InputException? NotUsable => Preview.Usable > 0 || Preview.Reasons.Any(r => r.Reason == TimeReader.WithoutZone) ? null : new(
        Preview.Rows == 0 ? $"'{Source.Path}' has a header and no rows." : $"Not one of the first {Preview.Rows} rows of '{Source.Path}' can be used: {string.Join("; ", Preview.Reasons.Select(r => $"{r.Rows} with {r.Reason}"))}.",
        "Check the columns with --map FIELD=COLUMN.");

    /// <summary>Whether it has a column, or a value at a JSON path.</summary>
    public bool Has(string column) => Has(Detected, column);

    static bool Has(DetectedSource detected, string column) => detected.Sample.Has(column) || detected.Sample.Has($"'{column}'");
}
