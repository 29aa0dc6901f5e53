namespace Concordance.Simulation.Cast;

/// <summary>A first name as it is shown and in the ASCII letters of a handle.</summary>
sealed record GivenName(string Shown, string Ascii);

/// <summary>
/// A country that a simulated campaign may be made to point to: its marks, and the people with ties to it who bear the same marks in all
/// innocence.
/// </summary>
/// <remarks>Apart from Azerbaijan, a country is chosen for its alphabet; no campaign of the kind is known or implied.</remarks>
sealed partial record Country
{
    /// <summary>ISO 3166-1 code, lower case.</summary>
    public required string Id { get; init; }

    /// <summary>English name.</summary>
    public required string Label { get; init; }

    public required string Flag { get; init; }

    /// <summary>Hours ahead of UTC in July.</summary>
    public required int UtcOffsetHours { get; init; }

    /// <summary>Language code of <see cref="DiasporaTexts"/>.</summary>
    public required string Lang { get; init; }

    /// <summary>First names without the telling letters.</summary>
    public required IReadOnlyList<GivenName> Names { get; init; }

    /// <summary>First names with the telling letter or script.</summary>
    public required IReadOnlyList<GivenName> MarkedNames { get; init; }

    /// <summary>What accounts put into the field of their place.</summary>
    public required IReadOnlyList<string> DeclaredPlaces { get; init; }

    /// <summary>Places that the analysis is told to look for.</summary>
    public required IReadOnlyList<string> HypothesisPlaces { get; init; }

    /// <summary>Letters and the flag that the analysis is told to look for.</summary>
    public required IReadOnlyList<string> Letters { get; init; }

    /// <summary>French cities and what a letter-by-letter transliteration makes of them.</summary>
    public required IReadOnlyList<(string French, string Transliterated)> Cities { get; init; }

    /// <summary>Everyday templates in the country's language.</summary>
    public required IReadOnlyList<string> DiasporaTexts { get; init; }

    /// <summary>Everyday templates in French that speak of the country.</summary>
    public required IReadOnlyList<string> DiasporaFrench { get; init; }

    /// <summary>Every country that there is.</summary>
    public static IReadOnlyList<Country> All => [Azerbaijan, Bulgaria, Jordan];

    /// <summary>The country with this code.</summary>
    public static Country Of(string id) => All.FirstOrDefault(country => country.Id == id)
        ?? throw new ArgumentException($"No country \"{id}\": use one of {string.Join(", ", All.Select(c => c.Id))}.", nameof(id));

    /// <summary>One string for each letter, small and capital.</summary>
    static IEnumerable<string> EachOf(string letters) => letters.Select(letter => letter.ToString());
}
