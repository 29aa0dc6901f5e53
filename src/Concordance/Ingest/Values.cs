namespace Concordance.Ingest;

/// <summary>How a field that holds several values travels as one text.</summary>
public static class Values
{
    /// <summary>Stands between values (U+001F, the unit separator of ISO 646): a sign that no link and no hashtag holds.</summary>
    public const char Separator = '\u001f';

    /// <summary>Joins values; null where there are none.</summary>
    public static string? Join(IEnumerable<string> values) => string.Join(Separator, values.Where(v => v.Length > 0)) is { Length: > 0 } joined ? joined : null;

    /// <summary>The values of a joined text.</summary>
    public static string[] Split(string? joined) => joined is null ? [] : joined.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
