namespace Concordance.Places;

/// <summary>Which places and whose spellings are looked for.</summary>
public sealed record ForeignSpellingOptions
{
    /// <summary>Countries (ISO 3166-1) whose towns are looked for, with the language (ISO 639) in which the texts would spell them. Rules are there for <c>fr</c> and <c>en</c>. Default France in French.</summary>
    public IReadOnlyList<(string Country, string Language)> Places { get; init; } = [("FR", "fr")];

    /// <summary>Languages in which a spelling is at home and no trace: those in which the campaign writes. Default French and English.</summary>
    public IReadOnlyList<string> OwnLanguages { get; init; } = ["fr", "en"];

    /// <summary>Least inhabitants of a town. Default 50,000.</summary>
    public long LeastPopulation { get; init; } = 50_000;

    /// <summary>Least letters of a spelling. Default 4.</summary>
    public int LeastLetters { get; init; } = 4;

    /// <summary>Least edits (letters changed, added or left out; accents and case do not count) between a spelling and the name. Default 2: one is what every typo does.</summary>
    public int LeastEdits { get; init; } = 2;

    internal void Check()
    {
        if (Places.Count == 0) throw new InputException("No country is given whose places could be spelt.", "Give one, such as (\"FR\", \"fr\").");
        if (LeastLetters < 3) throw new InputException("Spellings of so few letters are words of every language.", "Give 3 letters or more.");
        if (LeastEdits < 1 || LeastPopulation < 0) throw new InputException("A spelling that differs in nothing is the name itself.", "Give 1 edit or more, and inhabitants from 0 on.");
    }
}
