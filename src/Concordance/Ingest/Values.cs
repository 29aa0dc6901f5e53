namespace Concordance.Ingest;

/// <summary>How a field that holds several values travels as one text.</summary>
public static class Values
{
    /// <summary>Stands between values (U+001F, the unit separator of ISO 646): a sign that no link and no hashtag holds.</summary>
    public const char Separator = '\u001f';

    /// <summary>Joins values; null where there are none.</summary>
    public static string? Join(IEnumerable<string> values) => string.Join(Separator, values.Where(v => v.Length > 0)) is { Length: > 0 } joined ? joined : null;

    /// <summary>The values of a joined text, each once.</summary>
    public static IReadOnlyList<string> Split(string? joined) =>
        joined is null ? []
        : !joined.Contains(Separator, StringComparison.Ordinal) ? joined.Trim() is { Length: > 0 } only ? [only] : []
        : Distinct(joined.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Values, each once, in their order.</summary>
    public static IReadOnlyList<string> Distinct(IReadOnlyList<string> values) =>
        values.Count switch
        {
            0 or 1 => values,
            2 => values[0] == values[1] ? [values[0]] : values,
            _ => [.. values.Distinct(StringComparer.Ordinal)],
        };
}
