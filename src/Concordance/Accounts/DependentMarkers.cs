using Concordance.Attribution;

namespace Concordance.Accounts;

/// <summary>Of findings about markers that go together, lets one alone bear on the ladder.</summary>
static class DependentMarkers
{
    /// <summary>The findings in their order. Of those whose markers go together (see <see cref="MarkerGroups"/>) that which sets the accounts apart most keeps its rung: one that holds before one that does not, then that with the highest low end; the others describe.</summary>
    /// <param name="groups">Which markers go together; null takes none for it.</param>
    /// <param name="found">Each marker with its finding and the low end of its ratio.</param>
    internal static IEnumerable<Finding> Once(MarkerGroups? groups, IReadOnlyList<(AccountMarker Marker, Finding Finding, double Low)> found)
    {
        return found.Select(f => f.Finding.Status == FindingStatus.Computed && Strongest(f.Marker) is { } other && other.Id != f.Marker.Id
            ? f.Finding with { BearsOn = null, Holds = null, Limits = [.. f.Finding.Limits, $"It goes together with another marker, that they {other.Label}, or can't be told apart from it: the two are one piece of evidence, which is counted there."] }
            : f.Finding);

        AccountMarker? Strongest(AccountMarker marker) => groups?.Groups.FirstOrDefault(g => g.Any(m => m.Id == marker.Id)) is not { } group ? null
            : found.Where(f => f.Finding.Status == FindingStatus.Computed && group.Any(m => m.Id == f.Marker.Id))
                .OrderByDescending(f => f.Finding.Holds == true).ThenByDescending(f => f.Low).ThenBy(f => f.Marker.Id, StringComparer.Ordinal).First().Marker;
    }
}
