namespace Concordance.Notebooks;

/// <summary>The C# of a cell: magic lines and parts in other languages are blanked, so that every place stays where it was.</summary>
/// <param name="Code">What is left.</param>
/// <param name="IsCSharp">Whether C# stands at the place that was asked for.</param>
/// <param name="Magic">Start of the magic line in which the place is; null where it is in none.</param>
sealed record CellText(string Code, bool IsCSharp, int? Magic)
{
    const string Sign = "#!";
    static readonly HashSet<string> s_csharp = new(StringComparer.OrdinalIgnoreCase) { "#!csharp", "#!c#" };

    /// <summary>Looks at a cell.</summary>
    /// <param name="cell">Its text.</param>
    /// <param name="position">The place of interest.</param>
    /// <param name="otherLanguages">Magics after which no C# follows.</param>
    public static CellText Of(string cell, int position, IReadOnlySet<string> otherLanguages)
    {
        var code = cell.ToCharArray();
        var (csharp, isCSharpThere, magic) = (true, true, (int?)null);
        for (var start = 0; start <= cell.Length;)
        {
            var end = cell.IndexOf('\n', start) is var found && found < 0 ? cell.Length : found;
            var line = cell.AsSpan(start, end - start);
            var sign = start + line.Length - line.TrimStart().Length;
            var isMagic = line.TrimStart().StartsWith(Sign, StringComparison.Ordinal);
            if (isMagic && Word(cell[sign..end]) is var word && IsLanguage(word, otherLanguages)) csharp = !otherLanguages.Contains(word);
            if (isMagic || !csharp) Array.Fill(code, ' ', start, end - start);
            if (position >= start && position <= end) (isCSharpThere, magic) = (csharp && !isMagic, isMagic && position > sign ? sign : null);
            start = end + 1;
        }
        return new(new string(code), isCSharpThere, magic);
    }

    static string Word(string line) => line.Split([' ', '\t', '\r'], 2)[0];

    static bool IsLanguage(string word, IReadOnlySet<string> otherLanguages) => otherLanguages.Contains(word) || s_csharp.Contains(word);
}
