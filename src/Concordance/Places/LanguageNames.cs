using System.Collections.Frozen;

namespace Concordance.Places;

/// <summary>English names of languages; the machine's own would depend on its version.</summary>
public static class LanguageNames
{
    static readonly FrozenDictionary<string, string> s_names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ar"] = "Arabic", ["az"] = "Azerbaijani", ["bg"] = "Bulgarian", ["de"] = "German", ["en"] = "English", ["es"] = "Spanish", ["fa"] = "Persian", ["fr"] = "French", ["he"] = "Hebrew", ["hy"] = "Armenian", ["it"] = "Italian",
        ["ka"] = "Georgian", ["kk"] = "Kazakh", ["nl"] = "Dutch", ["pl"] = "Polish", ["pt"] = "Portuguese", ["ro"] = "Romanian", ["ru"] = "Russian", ["sr"] = "Serbian", ["tr"] = "Turkish", ["uk"] = "Ukrainian",
        // Those without a model, of which sources speak.
        ["be"] = "Belarusian", ["bn"] = "Bengali", ["ca"] = "Catalan", ["cs"] = "Czech", ["da"] = "Danish", ["el"] = "Greek", ["et"] = "Estonian", ["fi"] = "Finnish", ["hi"] = "Hindi", ["hr"] = "Croatian", ["hu"] = "Hungarian", ["id"] = "Indonesian",
        ["ja"] = "Japanese", ["km"] = "Khmer", ["ko"] = "Korean", ["ky"] = "Kyrgyz", ["lt"] = "Lithuanian", ["lv"] = "Latvian", ["mk"] = "Macedonian", ["ms"] = "Malay", ["my"] = "Burmese", ["no"] = "Norwegian", ["ps"] = "Pashto", ["sk"] = "Slovak",
        ["sl"] = "Slovenian", ["so"] = "Somali", ["sq"] = "Albanian", ["sv"] = "Swedish", ["sw"] = "Swahili", ["ta"] = "Tamil", ["tg"] = "Tajik", ["th"] = "Thai", ["tk"] = "Turkmen", ["tl"] = "Tagalog", ["ug"] = "Uyghur", ["ur"] = "Urdu",
        ["uz"] = "Uzbek", ["vi"] = "Vietnamese", ["zh"] = "Chinese",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    static readonly FrozenDictionary<string, string> s_codes = s_names.ToFrozenDictionary(n => n.Value, n => n.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The code of a language by its English name; null where it is none of these.</summary>
    internal static string? CodeOf(string name) => s_codes.GetValueOrDefault(name);

    /// <summary>The name of a language, or its code where it has none here.</summary>
    public static string Of(string code) => s_names.GetValueOrDefault(code, code);
}
