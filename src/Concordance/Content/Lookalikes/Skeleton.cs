using System.Text;

namespace Concordance.Content;

/// <summary>What a name looks like: two names with one skeleton can hardly be told apart by eye.</summary>
/// <remarks>
/// Unicode Technical Standard #39, section 4 (https://www.unicode.org/reports/tr39/#Confusable_Detection), version 17.0.0: canonical decomposition, characters that are not drawn left out, every other one replaced by its prototype,
/// canonical decomposition again. The order in which right-to-left text is drawn is not followed, so that names which differ in that alone have different skeletons. A skeleton is for comparison, not to be shown.
/// Fonts differ: what is confusable by this list need not be so on a reader's screen, and the other way round.
/// </remarks>
public static class Skeleton
{
    static readonly Lazy<Dictionary<int, string>> s_prototypes = new(Load);
    static readonly Lazy<CodePointTable> s_ignorable = new(() => CodePointTable.Load("Concordance.Reference.default-ignorable.txt"));

    /// <summary>The skeleton of a text, which keeps upper and lower case apart.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var prototypes = s_prototypes.Value;
        var look = new StringBuilder(text.Length);
        foreach (var rune in UnicodeForm.In(NormalizationForm.FormD, text).EnumerateRunes())
        {
            if (IsIgnorable(rune)) continue;
            if (prototypes.TryGetValue(rune.Value, out var prototype)) look.Append(prototype);
            else look.Append(rune.ToString());
        }
        return UnicodeForm.In(NormalizationForm.FormD, look.ToString());
    }

    /// <summary>Whether a character is not drawn by itself, such as a space of no width or a mark of direction.</summary>
    internal static bool IsIgnorable(Rune rune) => rune.Value >= 0xad && s_ignorable.Value.Of(rune.Value) is not null;

    static Dictionary<int, string> Load()
    {
        using var reader = new StreamReader(typeof(Skeleton).Assembly.GetManifestResourceStream("Concordance.Reference.prototypes.txt")!);
        Dictionary<int, string> prototypes = [];
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#') && line.Split(';') is [var character, var prototype])
                prototypes.Add(CodePointTable.CodePoint(character), string.Concat(prototype.Split(' ').Select(c => new Rune(CodePointTable.CodePoint(c)).ToString())));
        return prototypes;
    }
}
