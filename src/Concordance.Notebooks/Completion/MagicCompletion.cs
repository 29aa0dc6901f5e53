namespace Concordance.Notebooks;

/// <summary>Completes the first word of a magic line.</summary>
static class MagicCompletion
{
    /// <param name="code">The cell.</param>
    /// <param name="start">Where the line's word begins.</param>
    /// <param name="position">The place.</param>
    /// <param name="magics">All words.</param>
    public static Completion At(string code, int start, int position, IReadOnlyList<string> magics)
    {
        var written = code[start..position];
        if (written.Any(char.IsWhiteSpace)) return new([], position, position);
        var end = position;
        while (end < code.Length && !char.IsWhiteSpace(code[end])) end++;
        return new(
            [.. magics.Where(m => m.StartsWith(written, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).Select(m => new CompletionItem(m, "magic"))],
            start, end);
    }
}
