using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Places;

/// <summary>One row of the table of declared countries.</summary>
/// <param name="Name">What the row is called.</param>
/// <param name="Country">The country; null for all further ones together and for none.</param>
/// <param name="Studied">Accounts under study, of all of them.</param>
/// <param name="Comparison">All others.</param>
/// <param name="StudiedHidden">Whether the first number must not be shown.</param>
/// <param name="ComparisonHidden">The same of the second.</param>
sealed record DeclaredCountryRow(string Name, Place? Country, Proportion Studied, Proportion Comparison, bool StudiedHidden, bool ComparisonHidden)
{
    /// <summary>Most countries with a row of their own.</summary>
    const int Most = 20;

    /// <summary>Countries by the share of either group, then all others together, then those that declare none.</summary>
    internal static IReadOnlyList<DeclaredCountryRow> Of(Witnesses witnesses)
    {
        ArgumentNullException.ThrowIfNull(witnesses);
        // By the share in either group: what is frequent among the few under study must not be lost among the many others. Small counts are taken as one: their order would tell which is larger.
        var named = All(witnesses).Where(c => c.Studied.Count + c.Comparison.Count >= DeclaredPlace.LeastAccounts)
            .OrderByDescending(c => Math.Max(Share(SmallCell.AtMost(c.Studied)), Share(SmallCell.AtMost(c.Comparison)))).ThenBy(c => c.Country.Id, StringComparer.Ordinal).Take(Most).ToList();
        var own = named.Select(c => c.Country.Id).ToHashSet(StringComparer.Ordinal);
        List<(string Name, Place? Country, Proportion Studied, Proportion Comparison)> rows = [.. named.Select(c => (c.Country.Name, (Place?)c.Country, c.Studied, c.Comparison))];
        Add(CountryLanguages.Others, d => d.Countries.Any(c => !own.Contains(c)));
        Add(CountryLanguages.None, d => d.Countries.Count == 0);
        // An account of several countries counts in each, so the sum is nearly that of the group: as good as known.
        var (first, second) = (SuppressedCells.Of([.. rows.Select(r => r.Studied.Count)]), SuppressedCells.Of([.. rows.Select(r => r.Comparison.Count)]));
        return [.. rows.Select((r, i) => new DeclaredCountryRow(r.Name, r.Country, r.Studied, r.Comparison, first[i], second[i]))];

        void Add(string name, Func<CountryDeclaration, bool> among)
        {
            var (some, others) = witnesses.Declaring(among);
            if (some.Count + others.Count > 0) rows.Add((name, null, some, others));
        }

        static double Share(Proportion p) => p.Total == 0 ? 0 : p.Value;
    }

    /// <summary>All countries that are declared, in the order of their codes.</summary>
    internal static IEnumerable<CountryShare> All(Witnesses witnesses)
    {
        ArgumentNullException.ThrowIfNull(witnesses);
        return witnesses.Declarations.SelectMany(d => d.Countries).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Gazetteer.Carried.Country).OfType<Place>().Select(country =>
        {
            var (studied, others) = witnesses.Declaring(d => d.Countries.Contains(country.Id, StringComparer.Ordinal));
            return new CountryShare(country, studied, others);
        });
    }
}
