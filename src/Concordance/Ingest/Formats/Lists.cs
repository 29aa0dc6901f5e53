using System.Text.Json;
using System.Text.RegularExpressions;

namespace Concordance.Ingest.Formats;

/// <summary>The ways in which formats write several values into one cell. All give the values joined by <see cref="Values.Separator"/>, or null where there are none.</summary>
public static partial class Lists
{
    /// <summary>Values set apart by one of some signs.</summary>
    public static Func<string, string?> By(params char[] separators) =>
        cell => Values.Join(cell.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Values in square brackets, set apart by commas, with or without quotes: <c>[a, b]</c>, <c>['a', 'b']</c> as Python writes lists.</summary>
    public static string? InBrackets(string cell)
    {
        var inside = cell.AsSpan().Trim().TrimStart('[').TrimEnd(']').ToString();
        return Values.Join(Item().Matches(inside).Select(m => Unescaped(m)));
    }

    /// <summary>A cell that holds JSON text: the values at a path of it, such as <c>[].tag</c> of a list of objects.</summary>
    /// <param name="path">Path below the list's items; empty for the items themselves.</param>
    public static Func<string, string?> OfJson(string path) => cell =>
    {
        try
        {
            using var document = JsonDocument.Parse(cell);
            var items = document.RootElement.ValueKind == JsonValueKind.Array ? document.RootElement.EnumerateArray().ToList() : [document.RootElement];
            return Values.Join(items.Select(i => path.Length == 0 ? JsonPath.Text(i) : JsonPath.Get(i, path)).OfType<string>());
        }
        catch (JsonException)
        {
            return null;
        }
    };

    /// <summary>A cell that lists several in any usual way: joined by bars, commas or white space, with or without brackets and quotes.</summary>
    public static string? Any(string cell) => cell.Contains(Values.Separator, StringComparison.Ordinal) ? cell : Values.Join(TextEntities.Split(cell));

    /// <summary>A cell that lists links in any usual way; a comma within a link is part of it.</summary>
    public static string? AnyUrls(string cell) => cell.Contains(Values.Separator, StringComparison.Ordinal) ? cell : Values.Join(TextEntities.SplitUrls(cell));

    static string Unescaped(Match item) => item.Groups["quoted"] is { Success: true } quoted
        ? quoted.Value.Replace("\\'", "'", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal).Replace(@"\\", @"\", StringComparison.Ordinal)
        : item.Value.Trim();

    [GeneratedRegex("""
        '(?<quoted>(?:[^'\\]|\\.)*)'|"(?<quoted>(?:[^"\\]|\\.)*)"|[^\s,'"][^,]*
        """, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Item();
}
