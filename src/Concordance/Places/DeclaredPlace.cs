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
    /// <param name="first">Whether a place, as it is shown, stands before the others; those that do are in the order of accounts under study, and those of one to four accounts in a group stand together in one row after them: how many they are in all is told elsewhere,
    /// and with many such rows each would be as large as it can be. Null for none.</param>
    public static IReadOnlyList<DeclaredPlace> Of(Collection data, IReadOnlySet<string> studied, IReadOnlySet<string> comparison, Func<string, bool>? first = null)
    {
        var (before, others) = Split(data, studied, comparison, first);
        return [.. before, .. others];
    }

    /// <summary>The same in two parts: what stands before the others, and these.</summary>
    internal static (IReadOnlyList<DeclaredPlace> Before, IReadOnlyList<DeclaredPlace> Others) Split(Collection data, IReadOnlySet<string> studied, IReadOnlySet<string> comparison, Func<string, bool>? first)
    {
        var places = data.Accounts.Values.Where(a => studied.Contains(a.Id) || comparison.Contains(a.Id)).GroupBy(a => Fold(a.Location), StringComparer.Ordinal).Select(g => (Row: Row(g.Key, g), All: g.Count())).ToList();
        var named = places.Where(p => p.Row.Place.Length > 0).ToList();
        var there = first is null ? [] : named.Where(p => first(p.Row.Place)).Select(p => p.Row).ToList();
        var few = there.Where(p => SmallCell.Hides(p.Studied.Count) || SmallCell.Hides(p.Comparison.Count)).ToList();
        var before = there.ToHashSet();
        var rare = named.Where(p => !before.Contains(p.Row) && p.All < LeastAccounts).Select(p => p.Row).ToList();
        return (
            [
                .. there.Except(few).OrderByDescending(p => p.Studied.Count).ThenByDescending(p => p.Comparison.Count).ThenBy(p => p.Place, StringComparer.Ordinal),
                .. few.Count == 0 ? [] : new[] { Sum($"({few.Count} {(few.Count == there.Count ? "" : "other ")}{(few.Count == 1 ? "place" : "places")} in the countries of the hypotheses)", few) },
            ],
            [
                // Small counts are taken as one: their order would tell which is larger.
                .. named.Where(p => !before.Contains(p.Row) && p.All >= LeastAccounts).Select(p => p.Row).OrderByDescending(p => SmallCell.AtMost(p.Studied).Count + SmallCell.AtMost(p.Comparison).Count).ThenBy(p => p.Place, StringComparer.Ordinal),
                .. rare.Count == 0 ? [] : new[] { Sum($"({rare.Count} other {(rare.Count == 1 ? "place" : "places")}, fewer than {LeastAccounts} accounts each)", rare) },
                Sum("(none declared)", [.. places.Where(p => p.Row.Place.Length == 0).Select(p => p.Row)]),
            ]);

        DeclaredPlace Row(string place, IEnumerable<Account> accounts)
        {
            var list = accounts.ToList();
            return new(place, new(list.Count(a => studied.Contains(a.Id)), studied.Count), new(list.Count(a => comparison.Contains(a.Id)), comparison.Count));
        }

        DeclaredPlace Sum(string place, List<DeclaredPlace> rows) => new(place, new(rows.Sum(r => r.Studied.Count), studied.Count), new(rows.Sum(r => r.Comparison.Count), comparison.Count));
    }

    /// <summary>A declared text as the table counts it: without case and spaces of its own.</summary>
    internal static string Fold(string? place) =>
        string.Join(' ', UnicodeForm.In(System.Text.NormalizationForm.FormKC, place ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
