using Concordance.Coordination;

namespace Concordance.Charts.Forms;

/// <summary>The edges that are drawn, in a few classes of width by weight: plotly.js gives a line one width.</summary>
sealed class EdgeWidths
{
    /// <summary>The strongest that are drawn; more would be a solid disc and megabytes of JSON.</summary>
    public const int MostDrawn = 3000;

    const int Classes = 4;

    readonly HashSet<CoordinationEdge> _drawn;
    readonly double _least, _most;

    public EdgeWidths(IReadOnlyList<PlacedGroup> groups)
    {
        CoordinationEdge[] all = [.. groups.SelectMany(g => g.Edges)];
        _drawn = new(all.OrderByDescending(e => e.Weight).ThenBy(e => e.First, StringComparer.Ordinal)
            .ThenBy(e => e.Second, StringComparer.Ordinal).Take(MostDrawn), ReferenceEqualityComparer.Instance);
        LeastWeight = all.Min(e => e.Weight);
        MostWeight = all.Max(e => e.Weight);
        (_least, _most) = (Math.Log(LeastWeight), Math.Log(MostWeight));
        Hidden = all.Length - _drawn.Count;
    }

    public int LeastWeight { get; }

    public int MostWeight { get; }

    /// <summary>How many edges are left out.</summary>
    public int Hidden { get; }

    /// <summary>The drawn edges of a group by width, the thin ones first; widths in pixels.</summary>
    public IEnumerable<(double Width, CoordinationEdge[] Edges)> Of(PlacedGroup group) => group.Edges
        .Where(_drawn.Contains).GroupBy(Class).OrderBy(c => c.Key).Select(c => (0.7 + c.Key * 0.9, c.ToArray()));

    int Class(CoordinationEdge edge) => _most <= _least ? 0
        : Math.Min(Classes - 1, (int)(Classes * (Math.Log(edge.Weight) - _least) / (_most - _least)));
}
