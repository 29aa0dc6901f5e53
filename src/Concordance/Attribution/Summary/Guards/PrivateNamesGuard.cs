using System.Text.RegularExpressions;
using Concordance.Places;

namespace Concordance.Attribution;

/// <summary>That no name of the analyst's list of private persons (<see cref="Publication.PrivateNames"/>) stands anywhere in a summary.</summary>
/// <remarks>Whole words, without regard to case, accents and hyphens, and with the last word first as well. Initials, nicknames and other spellings are not found. What is found is told by its line in the list, never repeated.</remarks>
static partial class PrivateNamesGuard
{
    internal static IEnumerable<SummaryProblem> Problems(Summary summary, Case @case)
    {
        if (FileOf(@case) is not { } file || !File.Exists(file)) yield break;
        var names = File.ReadLines(file).Select((line, i) => (Line: i + 1, Ways: Ways(line))).Where(n => n.Ways.Count > 0).ToList();
        var texts = SummaryPiece.AllTexts(summary).Select(t => (t.Where, Text: Padded(t.Text))).ToList();
        foreach (var (line, ways) in names)
            foreach (var where in texts.Where(t => ways.Any(w => t.Text.Contains(w, StringComparison.Ordinal))).Select(t => t.Where).Distinct(StringComparer.Ordinal))
                yield return new(where, $"has the name in line {line} of the list of private names", "Leave the name out, and write what kind of person it is where that is needed.");
    }

    /// <summary>A sentence where the list is not there; null where it is, or none is named.</summary>
    internal static string? NotChecked(Case @case) => FileOf(@case) is { } file && !File.Exists(file) ? "The list of private names that the case gives is not there, so that no name was looked for."
        : FileOf(@case) is null ? "The case gives no list of private names, so that no name was looked for." : null;

    static string? FileOf(Case @case) => @case.Publication.PrivateNames is { } path ? Path.GetFullPath(Path.Combine(@case.Folder, path)) : null;

    // "First Last" is found as "Last First" too; "Last, First" in the list is both ways alike.
    static IReadOnlyList<string> Ways(string name)
    {
        var words = Padded(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return [];
        string[][] ways = [words, [words[^1], .. words[..^1]], [.. words[1..], words[0]]];
        return [.. ways.Select(w => $" {string.Join(' ', w)} ").Distinct(StringComparer.Ordinal)];
    }

    // One space around every word, so that whole words alone are found.
    static string Padded(string text) => $" {PlaceFold.Of(Sign().Replace(text, " "))} ";

    [GeneratedRegex(@"[^\p{L}\p{M}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
