using System.Collections.Frozen;

namespace Concordance.Places;

/// <summary>English names of languages; the machine's own would depend on its version.</summary>
public static class LanguageNames
{
    static readonly FrozenDictionary<string, string> s_names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ar"] = "Arabic", ["az"] = "Azerbaijani", ["bg"] = "Bulgarian", ["de"] = "German", ["en"] = "English", ["es"] = "Spanish", ["fa"] = "Persian", ["fr"] = "French", ["he"] = "Hebrew", ["hy"] = "Armenian", ["it"] = "Italian",
        ["ka"] = "Georgian", ["kk"] = "Kazakh", ["nl"] = "Dutch", ["pl"] = "Polish", ["pt"] = "Portuguese", ["ro"] = "Romanian", ["ru"] = "Russian", ["sr"] = "Serbian", ["tr"] = "Turkish", ["uk"] = "Ukrainian",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of a language, or its code where it has none here.</summary>
    public static string Of(string code) => s_names.GetValueOrDefault(code, code);
}
