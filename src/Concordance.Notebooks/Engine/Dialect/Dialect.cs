namespace Concordance.Notebooks;

/// <summary>The languages and commands of a session, by name. Case does not matter.</summary>
sealed class Dialect
{
    readonly Dictionary<string, CellLanguage> _languages = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, Magic> _magics = new(StringComparer.OrdinalIgnoreCase);

    public Dialect(IEnumerable<CellLanguage> languages, IEnumerable<Magic> magics)
    {
        Languages = [.. languages];
        Magics = [.. magics];
        foreach (var language in Languages)
            foreach (var name in language.Aliases.Prepend(language.Name)) _languages.Add(name, language);
        foreach (var magic in Magics) _magics.Add(magic.Name, magic);
    }

    public IReadOnlyList<CellLanguage> Languages { get; }

    public IReadOnlyList<Magic> Magics { get; }

    /// <summary>The languages that have variables.</summary>
    public IEnumerable<VariableLanguage> WithVariables => Languages.OfType<VariableLanguage>();

    /// <summary>Every magic line's first word, languages first.</summary>
    public IEnumerable<string> Names => Languages.Select(l => l.Name).Concat(Magics.Select(m => m.Name)).Select(n => "#!" + n);

    public CellLanguage? Language(string name) => _languages.GetValueOrDefault(name);

    public Magic? Magic(string name) => _magics.GetValueOrDefault(name);
}
