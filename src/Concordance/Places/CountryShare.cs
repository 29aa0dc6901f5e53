using Concordance.Statistics;

namespace Concordance.Places;

/// <summary>How many accounts declare a country.</summary>
/// <param name="Country">The country.</param>
/// <param name="Studied">Accounts under study, of all of them. One that declares several countries counts in each.</param>
/// <param name="Comparison">Others, of all of them.</param>
public sealed record CountryShare(Place Country, Proportion Studied, Proportion Comparison)
{
    /// <summary>Countries that at least one account declares, in the order of their codes.</summary>
    public static IReadOnlyList<CountryShare> Of(Witnesses witnesses)
    {
        ArgumentNullException.ThrowIfNull(witnesses);
        var (studied, others) = (witnesses.All.Count(w => w.IsStudied), witnesses.All.Count(w => !w.IsStudied));
        var declared = witnesses.All.SelectMany(w => w.Declares.Select(c => (Country: c, w.IsStudied))).ToLookup(d => d.Country, d => d.IsStudied, StringComparer.Ordinal);
        return [.. declared.OrderBy(d => d.Key, StringComparer.Ordinal).Where(d => Gazetteer.Carried.Country(d.Key) is not null).Select(d => new CountryShare(Gazetteer.Carried.Country(d.Key)!, new(d.Count(s => s), studied), new(d.Count(s => !s), others)))];
    }
}
