using System.Text;

namespace Concordance.Content;

/// <summary>Normal forms of texts that anyone may have written.</summary>
internal static class UnicodeForm
{
    /// <summary>As <see cref="string.Normalize(NormalizationForm)"/>, but half surrogate pairs and U+FFFE, for which that throws, become U+FFFD.</summary>
    internal static string In(NormalizationForm form, string text)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\ufffe', '\ufffd').Normalize(form);
        }
    }
}
