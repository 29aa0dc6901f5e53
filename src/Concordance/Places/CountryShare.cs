using Concordance.Statistics;

namespace Concordance.Places;

/// <summary>How many accounts declare a country.</summary>
/// <param name="Country">The country.</param>
/// <param name="Studied">Accounts under study, of all of them. One that declares several countries counts in each.</param>
/// <param name="Comparison">Others, of all of them.</param>
/// <param name="StudiedHidden">Whether the number of accounts under study must not be shown, since it is small or a small one would follow from it (see <see cref="Attribution.SuppressedCells"/>).</param>
/// <param name="ComparisonHidden">The same of the others.</param>
public sealed record CountryShare(Place Country, Proportion Studied, Proportion Comparison, bool StudiedHidden = false, bool ComparisonHidden = false)
{
    /// <summary>Countries that at least one account declares, in the order of their codes. What the table of <see cref="WitnessTables.Countries"/> hides is marked as hidden here as well, so that what shows one does not undo the other.</summary>
    public static IReadOnlyList<CountryShare> Of(Witnesses witnesses)
    {
        var rows = DeclaredCountryRow.Of(witnesses).Where(r => r.Country is not null).ToDictionary(r => r.Country!.Id, StringComparer.Ordinal);
        return [.. DeclaredCountryRow.All(witnesses).Select(c => rows.GetValueOrDefault(c.Country.Id) is { } row ? c with { StudiedHidden = row.StudiedHidden, ComparisonHidden = row.ComparisonHidden } : c with { StudiedHidden = true, ComparisonHidden = true })];
    }
}
