namespace Concordance.Ingest.Formats;

/// <summary>How twarc-csv writes values into cells.</summary>
static class TwarcCells
{
    /// <summary>A text with its line breaks, which twarc-csv writes as two signs.</summary>
    public static FieldRule Text(string column) => FieldRule.From(column).Then(cell => cell.Replace(@"\n", "\n", StringComparison.Ordinal), where: '\\');

    /// <summary>A list in JSON text: of plain values, or of objects that have the value under a name.</summary>
    public static Func<string, string?> List(string name) => cell => (name.Length > 0 ? Lists.OfJson(name)(cell) : null) ?? Lists.OfJson("")(cell);
}
