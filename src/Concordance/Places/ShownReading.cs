namespace Concordance.Places;

/// <summary>A declared text that is shown with how it was read, so that readers can check it.</summary>
/// <param name="Kind">Why it is shown.</param>
/// <param name="Text">The text, as most accounts write it.</param>
/// <param name="Reading">What it was taken for.</param>
sealed record ShownReading(string Kind, string Text, PlaceReading Reading)
{
    static readonly (string Kind, Func<ShownReading, bool> Is)[] s_kinds =
    [
        // A flag beside a town of its country is one place with it, and no mention of its own.
        ("a flag", r => new PlaceWords(r.Text).Flags.Count > 0), ("a code", r => r.Has(PlaceEvidence.Code)), ("coordinates", r => r.Has(PlaceEvidence.Coordinates)), ("a wrong letter", r => r.Has(PlaceEvidence.Misspelt)), ("several places", r => r.Reading.Mentions.Count > 1),
        ("a joke", r => r.Reading.Nowhere), ("not known", r => r.Reading is { Nowhere: false, Mentions.Count: 0 }),
    ];

    bool Has(PlaceEvidence evidence) => Reading.Mentions.Any(m => m.Evidence == evidence);

    const int MostOfCountry = 4;

    /// <summary>The commonest texts, some that were read as in each country, and one of each harder kind; none of fewer than five accounts.</summary>
    internal static IReadOnlyList<ShownReading> Of(Collection data, int count, IEnumerable<(string Label, IReadOnlyList<string> Countries)> hypotheses)
    {
        var context = PlaceContext.Of(data.Accounts.Values.Select(a => a.Location));
        var texts = data.Accounts.Values.Select(a => a.Location?.Trim()).Where(l => !string.IsNullOrEmpty(l)).GroupBy(DeclaredPlace.Fold, StringComparer.Ordinal).Where(g => g.Count() >= DeclaredPlace.LeastAccounts)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.CountBy(l => l!, StringComparer.Ordinal).OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).First().Key).ToList();
        var read = texts.AsParallel().AsOrdered().Select(t => new ShownReading("common", t, PlaceReader.Usual.Read(t, context))).ToList();
        var ofCountries = hypotheses.SelectMany(h => read.Where(r => r.Reading.DeclaredCountries.Intersect(h.Countries, StringComparer.Ordinal).Any()).Take(MostOfCountry).OrderBy(r => r.Text, StringComparer.OrdinalIgnoreCase).Select(r => r with { Kind = h.Label }));
        return [.. ofCountries, .. read.Take(count).OrderBy(r => r.Text, StringComparer.OrdinalIgnoreCase), .. s_kinds.SelectMany(k => read.Skip(count).Where(k.Is).Take(1).Select(r => r with { Kind = k.Kind }))];
    }
}
