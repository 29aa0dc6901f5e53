using System.Text;

namespace Concordance.Content;

/// <summary>Normal forms of texts that anyone may have written.</summary>
internal static class UnicodeForm
{
    /// <summary>As <see cref="string.Normalize(NormalizationForm)"/>, but half surrogate pairs and U+FFFE, for which that throws, become U+FFFD.</summary>
    internal static string In(NormalizationForm form, string text)
    {
        // Below U+0300, the first combining mark, all text is in form C: nearly all that is asked for.
        if (form == NormalizationForm.FormC && !text.AsSpan().ContainsAnyInRange('\u0300', '\uffff')) return text;
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\ufffe', '\ufffd').Normalize(form);
        }
    }

    /// <summary>A text as its words are compared: form KC, lower case (invariant).</summary>
    /// <remarks>Turkic alphabets have a dotted and a dotless I in both cases, and text in capitals has no telling which: all four are one.</remarks>
    internal static string Folded(string text) =>
        Ascii.IsValid(text) ? text.ToLowerInvariant() : In(NormalizationForm.FormKC, text).ToLowerInvariant().Replace("i\u0307", "i", StringComparison.Ordinal).Replace('\u0130', 'i').Replace('\u0131', 'i');
}
