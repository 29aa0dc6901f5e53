using RoslynItem = Microsoft.CodeAnalysis.Completion.CompletionItem;

namespace Concordance.Notebooks;

/// <summary>From Roslyn's list, which holds everything that can stand there, to what fits the letters written so far.</summary>
static class CompletionItems
{
    /// <param name="items">Roslyn's list.</param>
    /// <param name="written">The letters.</param>
    public static IReadOnlyList<CompletionItem> Of(IEnumerable<RoslynItem> items, string written) =>
        [.. items.Where(i => i.FilterText.StartsWith(written, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(i => i.FilterText.StartsWith(written, StringComparison.Ordinal))
            .ThenBy(i => i.SortText, StringComparer.OrdinalIgnoreCase)
            .Select(i => new CompletionItem(Text(i), Kind(i)))
            .DistinctBy(i => i.Text)];

    static string Text(RoslynItem item) => item.Properties.TryGetValue("InsertionText", out var text) ? text : item.DisplayText;

    // The first tag names the kind, then come accessibility and the like.
    static string Kind(RoslynItem item) => item.Tags switch
    {
        ["ExtensionMethod", ..] => "method",
        [{ } tag, ..] => tag.ToLowerInvariant(),
        [] => "text",
    };
}
