using System.Globalization;
using System.Text;
using Concordance.Content;

namespace Concordance.Places;

/// <summary>Names of places reduced to what people who write without care have in common: small letters without marks, words divided by one space.</summary>
static class PlaceFold
{
    /// <summary>The folded name; empty where nothing is left. Decomposed, so that it can be compared and not shown.</summary>
    internal static string Of(string name)
    {
        if (Plain(name)) return name;
        if (AsciiWord(name)) return Saints(name.ToLowerInvariant());
        var folded = new StringBuilder(name.Length);
        foreach (var rune in UnicodeForm.In(NormalizationForm.FormKD, name).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format || IsApostrophe(rune.Value)) continue;
            if (!Rune.IsLetterOrDigit(rune) && category != UnicodeCategory.SpacingCombiningMark)
            {
                if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
                continue;
            }
            var lower = Rune.ToLowerInvariant(rune);
            if (Letter(lower.Value) is { } letters) folded.Append(letters);
            else folded.Append(lower.ToString());
        }
        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return Saints(folded.ToString());
    }

    // Names that are folded already: those of nearly every second word.
    static bool Plain(string name)
    {
        foreach (var c in name) if (!char.IsAsciiLetterLower(c)) return false;
        return name is not ("saint" or "sainte");
    }

    static bool AsciiWord(string name)
    {
        foreach (var c in name) if (!char.IsAsciiLetterOrDigit(c)) return false;
        return true;
    }

    static string Saints(string folded) => folded.Contains("saint", StringComparison.Ordinal)
        ? string.Join(' ', folded.Split(' ').Select(w => w switch { "saint" => "st", "sainte" => "ste", _ => w }))
        : folded;

    internal static bool IsApostrophe(int c) => c is '\'' or '`' or 0xb4 or 0x2b9 or 0x2bb or 0x2bc or 0x2018 or 0x2019;

    // Letters that no decomposition takes apart; the dotless i and the schwa are what keyboards without them write as i and e.
    static string? Letter(int c) => c switch
    {
        'ı' => "i",
        'ə' or 'ǝ' => "e",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        _ => null,
    };
}
