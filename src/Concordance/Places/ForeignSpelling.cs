namespace Concordance.Places;

/// <summary>How the name of a place is expected to be spelt by those who write another language.</summary>
/// <param name="Written">The spelling, in small letters.</param>
/// <param name="Place">The place.</param>
/// <param name="Languages">Languages (ISO 639) that suggest it, in ordinal order.</param>
/// <param name="Source">The best source for it.</param>
/// <param name="SharedWith">Other languages of the gazetteer in which the place is called so, in ordinal order: the spelling is theirs as well.</param>
/// <param name="Edits">Letters to change, add or leave out to come from the name to the spelling, accents and case aside.</param>
public sealed record ForeignSpelling(string Written, Place Place, IReadOnlyList<string> Languages, SpellingSource Source, IReadOnlyList<string> SharedWith, int Edits);

/// <summary>Where a spelling comes from.</summary>
public enum SpellingSource
{
    /// <summary>The name of the place in the language, by the gazetteer.</summary>
    Exonym,

    /// <summary>The Russian name in the letters of the language, or in Latin letters.</summary>
    ThroughRussian,

    /// <summary>Made from the sound of the name by rules.</summary>
    Rules,

    /// <summary>Given by the analyst in the case.</summary>
    Analyst,
}

/// <summary>A spelling found in a text.</summary>
/// <param name="Spelling">Which.</param>
/// <param name="Word">The word, as written.</param>
/// <param name="Start">Where it starts; UTF-16 units.</param>
public readonly record struct SpellingHit(ForeignSpelling Spelling, string Word, int Start);
