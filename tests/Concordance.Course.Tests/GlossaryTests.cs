using System.Text.RegularExpressions;

namespace Concordance.Course.Tests;

public partial class GlossaryTests
{
    static IReadOnlyList<string[]> Rows { get; } =
        [.. File.ReadAllLines(Path.Combine(CourseFiles.Folder, "glossary.md")).Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(l => l.Trim('|').Split('|').Select(c => c.Trim()).ToArray())];

    [Fact]
    public void Glossary_HasTermAndSentenceInBothLanguages()
    {
        Assert.True(Rows.Count >= 60, $"{Rows.Count} terms");
        Assert.All(Rows, r => Assert.Equal(4, r.Length));
        Assert.All(Rows, r => Assert.DoesNotContain("", r));
        Assert.All(Rows, r => Assert.All(r[2..], sentence => Assert.EndsWith(".", sentence)));
        // A sentence that was copied over and not translated.
        Assert.All(Rows, r => Assert.NotEqual(r[2], r[3]));
    }

    [Fact]
    public void Glossary_IsSorted_AndHasEachTermOnce()
    {
        var terms = Rows.Select(r => r[0]).ToList();
        Assert.Equal(terms.Order(StringComparer.OrdinalIgnoreCase), terms);
        Assert.Equal(terms.Count, terms.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Glossary_HoldsEveryBoldTermOfTheLessons()
    {
        var terms = Rows.Select(r => r[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var bold = CourseFiles.Names.SelectMany(n => Bold().Matches(CourseFiles.Prose(n)).Select(m => m.Groups[1].Value)).Distinct().ToList();
        Assert.True(bold.Count > 30, $"{bold.Count} terms");
        Assert.All(bold, term => Assert.True(terms.Contains(term) || (term.EndsWith('s') && terms.Contains(term[..^1])), $"'{term}' is not in the glossary"));
    }

    [GeneratedRegex(@"\*\*([^*]+)\*\*")]
    private static partial Regex Bold();
}
