namespace Concordance.Places;

/// <summary>What a declared place says: the places that its words can mean, each with a confidence, or none.</summary>
/// <param name="Mentions">The places said, in the order of the text; a town and the country beside it are one.</param>
/// <param name="Nowhere">Whether the words are among those that people write in jest or in place of an answer, such as "the moon".</param>
public sealed record PlaceReading(IReadOnlyList<PlaceMention> Mentions, bool Nowhere)
{
    /// <summary>Least confidence at which a country counts as declared. One half: more likely than not.</summary>
    public const double Declared = 0.5;

    internal static readonly PlaceReading Empty = new([], false), InJest = new([], true);

    /// <summary>Countries by code of ISO 3166-1, with the confidence that at least one of the places said is in it; the surest first.</summary>
    /// <remarks>Two places of two countries can both be meant, so the confidences need not sum to one.</remarks>
    public IReadOnlyList<(string Country, double Confidence)> Countries => field ??=
    [
        .. Mentions.SelectMany((m, i) => m.Candidates.Select(c => (Mention: i, c.Place.Country, c.Confidence)))
            .GroupBy(c => c.Country, StringComparer.Ordinal)
            .Select(g => (g.Key, 1 - g.GroupBy(c => c.Mention).Aggregate(1.0, (left, m) => left * (1 - Math.Min(1, m.Sum(c => c.Confidence))))))
            .OrderByDescending(c => c.Item2).ThenBy(c => c.Key, StringComparer.Ordinal),
    ];

    /// <summary>Countries that are declared more likely than not: none, one, or several for "Paris / Baku".</summary>
    public IReadOnlyList<string> DeclaredCountries => field ??= [.. Countries.Where(c => c.Confidence >= Declared).Select(c => c.Country)];
}

/// <summary>One place that words mean.</summary>
/// <param name="Words">The words, as written.</param>
/// <param name="Evidence">How it was read.</param>
/// <param name="Candidates">What it can be, the likeliest first; confidences sum to at most one, and the rest is that no place is meant.</param>
public sealed record PlaceMention(string Words, PlaceEvidence Evidence, IReadOnlyList<PlaceCandidate> Candidates);

/// <summary>A place that words can mean.</summary>
/// <param name="Place">The place.</param>
/// <param name="Confidence">From 0 to 1; see <see cref="PlaceReader"/>.</param>
public sealed record PlaceCandidate(Place Place, double Confidence);

/// <summary>How a place was read.</summary>
public enum PlaceEvidence
{
    /// <summary>By a name.</summary>
    Name,

    /// <summary>By a flag.</summary>
    Flag,

    /// <summary>By coordinates.</summary>
    Coordinates,

    /// <summary>By a code in capitals.</summary>
    Code,

    /// <summary>By a name with one letter changed, added, left out or swapped with the next.</summary>
    Misspelt,
}
