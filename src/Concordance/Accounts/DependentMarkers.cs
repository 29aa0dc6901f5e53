using Concordance.Attribution;

namespace Concordance.Accounts;

/// <summary>Of findings about markers that go together, says which bear on the ladder, so that one piece of evidence is counted once.</summary>
/// <remarks>
/// Of markers that go together (see <see cref="MarkerGroups"/>) that which sets the accounts apart most bears on the ladder: one that holds before one that does not, then that with the highest low end. Another does so too where it still holds when all accounts with the first are left out, of those under study as of the
/// others: what the first brings with it is then in neither, and what is told is of other accounts. It must rest on other fields than the first, since of one field the same innocent story is told again. The rest describe.
/// </remarks>
static class DependentMarkers
{
    /// <summary>The findings in the order of the markers.</summary>
    /// <param name="groups">Which markers go together; null takes none for it.</param>
    /// <param name="markers">The markers.</param>
    /// <param name="find">The finding about a marker, and the low end of its ratio. It is also asked about markers that can't be told for some accounts (see <see cref="AccountMarker.Without"/>).</param>
    internal static IEnumerable<Finding> Once(MarkerGroups? groups, IReadOnlyList<AccountMarker> markers, Func<AccountMarker, (Finding Finding, double Low)> find)
    {
        var found = markers.Select(m => Look(m, [])).ToList();
        var instead = new Dictionary<string, Finding>(StringComparer.Ordinal);
        foreach (var group in groups?.Groups ?? [])
        {
            var rest = Strongest(found.Where(f => f.Finding.Status == FindingStatus.Computed && group.Any(m => m.Id == f.Marker.Id))).ToList();
            if (rest.Count < 2) continue;
            List<AccountMarker> counted = [rest[0].Marker];
            rest.RemoveAt(0);
            while (Adding() is { } next)
            {
                instead[next.Marker.Id] = LeavingOut(counted, next.Finding);
                counted.Add(next.Marker);
                rest.RemoveAll(f => f.Marker.Id == next.Marker.Id);
            }
            foreach (var one in rest) instead[one.Marker.Id] = Describing(one.Finding, counted[0]);

            // The strongest of those that hold by themselves and still do without what is counted.
            Found? Adding() => Strongest(rest.Where(f => f.Finding.Holds == true && counted.TrueForAll(c => OfOther(f.Marker, c))).Select(f => Look(f.Marker, counted)).Where(f => f.Finding.Holds == true)).FirstOrDefault();
        }
        return found.Select(f => instead.GetValueOrDefault(f.Marker.Id, f.Finding));

        Found Look(AccountMarker marker, IReadOnlyList<AccountMarker> without)
        {
            var (finding, low) = find(without.Aggregate(marker, (left, other) => left.Without(other)));
            return new(marker, finding, low);
        }
    }

    static IEnumerable<Found> Strongest(IEnumerable<Found> found) => found.OrderByDescending(f => f.Finding.Holds == true).ThenByDescending(f => f.Low).ThenBy(f => f.Marker.Id, StringComparer.Ordinal);

    static bool OfOther(AccountMarker one, AccountMarker other) => !one.Needs.Intersect(other.Needs).Any() && !(one.IsOfEmptyProfile && other.IsOfEmptyProfile);

    static Finding Describing(Finding finding, AccountMarker other) => finding with { BearsOn = null, Holds = null, Limits = [.. finding.Limits, $"It goes together with another marker, that they {other.Label}, or can't be told apart from it: the two are one piece of evidence, which is counted there."] };

    static Finding LeavingOut(IReadOnlyList<AccountMarker> counted, Finding finding) => finding with
    {
        Statement = $"Leaving out accounts that {string.Join(" or that ", counted.Select(c => c.Label))}, {char.ToLowerInvariant(finding.Statement[0])}{finding.Statement[1..]}",
        Limits = [.. finding.Limits, "It goes together with what is left out, which is counted by itself. This is what it adds."],
    };

    sealed record Found(AccountMarker Marker, Finding Finding, double Low);
}
