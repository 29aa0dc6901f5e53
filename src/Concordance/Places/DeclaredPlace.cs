using Concordance.Attribution;
using Concordance.Content;
using Concordance.Statistics;

namespace Concordance.Places;

/// <summary>How often a place is declared, among some accounts and among others.</summary>
/// <param name="Place">The place as declared (case and spaces folded), or the group of those too few to show.</param>
/// <param name="Studied">Share of the accounts under study.</param>
/// <param name="Comparison">Share of the other accounts.</param>
public sealed record DeclaredPlace(string Place, Proportion Studied, Proportion Comparison)
{
    /// <summary>Places declared by fewer accounts than this are shown together: one account with a rare place is known by it.</summary>
    public const int LeastAccounts = SmallCell.Least;

    /// <summary>Declared places, the commonest first; those of fewer than <see cref="LeastAccounts"/> accounts in one row, those without in another.</summary>
    /// <param name="data">The accounts.</param>
    /// <param name="studied">Those under study.</param>
    /// <param name="comparison">Those beside them.</param>
    /// <param name="first">Whether a place, as it is shown, stands before the others; those that do are in the order of accounts under study. Null for none.</param>
    public static IReadOnlyList<DeclaredPlace> Of(Collection data, IReadOnlySet<string> studied, IReadOnlySet<string> comparison, Func<string, bool>? first = null)
    {
        var places = data.Accounts.Values.Where(a => studied.Contains(a.Id) || comparison.Contains(a.Id))
            .GroupBy(a => Fold(a.Location), StringComparer.Ordinal).ToList();
        var shown = places.Where(g => g.Key.Length > 0 && g.Count() >= LeastAccounts).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => Row(g.Key, g)).ToList();
        var before = shown.Where(p => first?.Invoke(p.Place) == true).ToHashSet();
        var rare = places.Where(g => g.Key.Length > 0 && g.Count() < LeastAccounts).ToList();
        return
        [
            // Small counts are taken as one: their order would tell which is larger.
            .. shown.Where(before.Contains).OrderByDescending(p => SmallCell.AtMost(p.Studied).Count),
            .. shown.Where(p => !before.Contains(p)),
            Row($"({rare.Count} other places, fewer than {LeastAccounts} accounts each)", rare.SelectMany(g => g)),
            Row("(none declared)", places.Where(g => g.Key.Length == 0).SelectMany(g => g)),
        ];

        DeclaredPlace Row(string place, IEnumerable<Account> accounts)
        {
            var list = accounts.ToList();
            return new(place, new(list.Count(a => studied.Contains(a.Id)), studied.Count), new(list.Count(a => comparison.Contains(a.Id)), comparison.Count));
        }
    }

    static string Fold(string? place) =>
        string.Join(' ', UnicodeForm.In(System.Text.NormalizationForm.FormKC, place ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
