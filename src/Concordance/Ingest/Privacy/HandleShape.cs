using System.Globalization;
using System.Text;
using Concordance.Content;

namespace Concordance.Ingest;

/// <summary>What may be known of a handle's form without the handle: how long it is, and what stands where.</summary>
public static class HandleShape
{
    /// <summary>
    /// The handle without its sign: <c>a</c> for each lower-case letter, <c>A</c> for each upper-case one, <c>x</c> for other letters
    /// and marks, <c>9</c> for digits, and other signs as they are. <c>@Zoe_1984</c> is <c>Aaa_9999</c>.
    /// </summary>
    public static string Of(string handle)
    {
        var shape = new StringBuilder(handle.Length);
        foreach (var rune in UnicodeForm.In(NormalizationForm.FormC, handle.Trim().TrimStart('@', '＠', '﹫')).EnumerateRunes()) shape.Append(Of(rune));
        return shape.ToString();
    }

    static string Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.LowercaseLetter => "a",
        UnicodeCategory.UppercaseLetter => "A",
        UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => "x",
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => "x",
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => "9",
        _ => rune.ToString(),
    };
}
