using System.Text;
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

    /// <summary>A cell that holds a list as JSON text: its plain values, or the values of one member of its objects.</summary>
    /// <param name="member">Name of the member, such as <c>tag</c>; empty for the items themselves.</param>
    public static Func<string, string?> OfJson(string member) => cell =>
    {
        var bytes = Encoding.UTF8.GetBytes(cell);
        var reader = new Utf8JsonReader(bytes);
        List<string> values = [];
        try
        {
            while (reader.Read())
            {
                if (member.Length > 0)
                {
                    if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth > 2 || !reader.ValueTextEquals(member)) continue;
                    reader.Read();
                }
                else if (reader.CurrentDepth > 1) continue;
                if (reader.TokenType == JsonTokenType.String) values.Add(reader.GetString()!);
                else if (reader.TokenType == JsonTokenType.Number) values.Add(Encoding.UTF8.GetString(reader.ValueSpan));
                else if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject && member.Length > 0) reader.Skip();
            }
            return Values.Join(values);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON, or half a surrogate pair in it.
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
