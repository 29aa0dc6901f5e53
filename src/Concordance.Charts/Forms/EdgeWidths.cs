using Concordance.Coordination;

namespace Concordance.Charts.Forms;

/// <summary>The edges that are drawn, in a few classes of width by weight: plotly.js gives a line one width.</summary>
sealed class EdgeWidths
{
    /// <summary>The most that are drawn; more would be a solid disc and megabytes of JSON.</summary>
    public const int MostDrawn = 1500;

    const int Classes = 4;

    // Up to so many edges a group keeps full strokes; beyond, they get fainter and thinner so that a pattern stays to be seen.
    const double Airy = 150;

    readonly Dictionary<int, CoordinationEdge[]> _drawn = [];
    readonly double _least, _most;

    public EdgeWidths(IReadOnlyList<PlacedGroup> groups)
    {
        CoordinationEdge[] all = [.. groups.SelectMany(g => g.Edges)];
        LeastWeight = all.Min(e => e.Weight);
        MostWeight = all.Max(e => e.Weight);
        (_least, _most) = (Math.Log(LeastWeight), Math.Log(MostWeight));
        Share(groups);
        Hidden = all.Length - _drawn.Values.Sum(d => d.Length);
    }

    public int LeastWeight { get; }

    public int MostWeight { get; }

    /// <summary>How many edges are left out: always the weakest of their group.</summary>
    public int Hidden { get; }

    /// <summary>The drawn edges of a group by width, the thin ones first; widths in pixels.</summary>
    public IEnumerable<(double Width, CoordinationEdge[] Edges)> Of(PlacedGroup group) => _drawn[group.Number]
        .GroupBy(Class).OrderBy(c => c.Key)
        .Select(c => ((0.7 + c.Key * 0.9) * Math.Max(0.4, Math.Min(1, Crowding(group))), c.ToArray()));

    public double Opacity(PlacedGroup group) => Math.Clamp(0.45 * Crowding(group), 0.12, 0.45);

    double Crowding(PlacedGroup group) => Math.Sqrt(Airy / _drawn[group.Number].Length);

    /// <summary>Small groups are drawn whole; what they leave is shared by the large ones.</summary>
    void Share(IReadOnlyList<PlacedGroup> groups)
    {
        int left = MostDrawn, waiting = groups.Count;
        foreach (var group in groups.OrderBy(g => g.Edges.Count))
        {
            var drawn = group.Edges.OrderByDescending(e => e.Weight).ThenBy(e => e.First, StringComparer.Ordinal)
                .ThenBy(e => e.Second, StringComparer.Ordinal).Take(left / waiting--).ToArray();
            _drawn[group.Number] = drawn;
            left -= drawn.Length;
        }
    }

    int Class(CoordinationEdge edge) => _most <= _least ? 0
        : Math.Min(Classes - 1, (int)(Classes * (Math.Log(edge.Weight) - _least) / (_most - _least)));
}
