using Concordance.Attribution;
using Concordance.Coordination;

namespace Concordance.Charts.Forms;

/// <summary>One community of accounts with the place of each on its own circle; pixels, y growing upwards from 0 downwards.</summary>
sealed record PlacedGroup(
    int Number, double X, double Y, double Radius, IReadOnlyList<string> Members, IReadOnlyList<(double X, double Y)> Places,
    IReadOnlyList<CoordinationEdge> Edges)
{
    public string Size => $"{Members.Count} accounts, {Edges.Count} {(Edges.Count == 1 ? "pair" : "pairs")}";

    public string Color => House.Groups[(Number - 1) % House.Groups.Count];

    /// <summary>Size of the mark of an account; pixels. Smaller where a circle is crowded.</summary>
    public double MarkSize => Math.Clamp(0.9 * 2 * Math.PI * Radius / Members.Count, 3, 9);

    /// <summary>From the seventh group on the colours come again, with another shape.</summary>
    public bool Again => Number > House.Groups.Count;
}

/// <summary>A tie between accounts of two communities; pixels.</summary>
sealed record PlacedTie(double X1, double Y1, double X2, double Y2);

/// <summary>Lays communities out on shelves, the largest first. No randomness: the same network is the same picture.</summary>
static class GroupLayout
{
    public const int Most = 12;

    /// <summary>The most ties between communities that are drawn; more would cover the communities.</summary>
    public const int MostAcross = 150;

    public const double Width = House.Width - 32, WordsHeight = 40, NarrowestCell = 152;

    /// <summary>Few groups are drawn larger as long as the figure stays below this; pixels.</summary>
    const double RoomyHeight = 420;

    static readonly double[] Zooms = [2.5, 2, 1.6, 1.3, 1];

    // Beyond this the ordering of a circle costs more than it shows.
    const int LargestOrdered = 600;

    /// <summary>Whether a community is drawn if there is room: of one of few accounts a drawing would tell who they are, and who is tied to whom.</summary>
    public static bool IsDrawn(IReadOnlyList<string> community) => !SmallCell.Hides(community.Count);

    public static (IReadOnlyList<PlacedGroup> Groups, IReadOnlyList<PlacedTie> Across, double Height) Place(CoordinationNetwork network)
    {
        var groups = network.Communities.Where(IsDrawn).Take(Most).ToArray();
        var edges = EdgesOf(network, groups);
        var layouts = Zooms.Select(zoom => OnShelves(groups, edges, zoom));
        var (drawn, height) = layouts.First(l => l.Height <= RoomyHeight || l.Zoom == Zooms[^1]).Drawn;
        return (drawn, Across(network, drawn), height);
    }

    static ((IReadOnlyList<PlacedGroup> Groups, double Height) Drawn, double Height, double Zoom) OnShelves(
        IReadOnlyList<string>[] groups, List<CoordinationEdge>[] edges, double zoom)
    {
        double[] radii = [.. groups.Select(g => Math.Min(zoom * (12 + 9.5 * Math.Sqrt(g.Count)), 165))];
        var placed = new List<PlacedGroup>();
        double top = 0;
        for (int first = 0; first < groups.Length;)
        {
            int last = first;
            double used = Cell(radii[first]);
            while (last + 1 < groups.Length && used + Cell(radii[last + 1]) <= Width) used += Cell(radii[++last]);
            double air = (Width - used) / (last - first + 1), tallest = radii[first..(last + 1)].Max(), x = 0;
            for (int i = first; i <= last; i++)
            {
                double cell = Cell(radii[i]) + air;
                placed.Add(Circle(i + 1, x + cell / 2, -(top + 10 + tallest), radii[i], groups[i], edges[i]));
                x += cell;
            }
            top += 2 * tallest + 20 + WordsHeight;
            first = last + 1;
        }
        return ((placed, top), top, zoom);
    }

    static double Cell(double radius) => Math.Max(2 * radius + 28, NarrowestCell);

    static List<CoordinationEdge>[] EdgesOf(CoordinationNetwork network, IReadOnlyList<string>[] groups)
    {
        var groupOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int g = 0; g < groups.Length; g++)
            foreach (string id in groups[g]) groupOf[id] = g;
        List<CoordinationEdge>[] edges = [.. groups.Select(_ => new List<CoordinationEdge>())];
        foreach (var edge in network.Edges)
            if (groupOf.TryGetValue(edge.First, out int g) && groupOf.TryGetValue(edge.Second, out int h) && g == h) edges[g].Add(edge);
        return edges;
    }

    /// <summary>The ties between drawn communities, the strongest first.</summary>
    static List<PlacedTie> Across(CoordinationNetwork network, IReadOnlyList<PlacedGroup> groups)
    {
        var place = new Dictionary<string, (int Group, double X, double Y)>(StringComparer.Ordinal);
        foreach (var group in groups)
            for (int i = 0; i < group.Members.Count; i++) place[group.Members[i]] = (group.Number, group.Places[i].X, group.Places[i].Y);
        return
        [
            .. network.Edges.Where(e => place.TryGetValue(e.First, out var a) && place.TryGetValue(e.Second, out var b) && a.Group != b.Group)
                .OrderByDescending(e => e.Weight).ThenBy(e => e.First, StringComparer.Ordinal).ThenBy(e => e.Second, StringComparer.Ordinal).Take(MostAcross)
                .Select(e => new PlacedTie(place[e.First].X, place[e.First].Y, place[e.Second].X, place[e.Second].Y)),
        ];
    }

    static PlacedGroup Circle(int number, double x, double y, double radius, IReadOnlyList<string> ids, List<CoordinationEdge> edges)
    {
        var members = ids.Count <= LargestOrdered ? CircleOrder.Of(ids, edges) : ids;
        var places = members.Select((_, i) =>
        {
            double angle = Math.PI / 2 - 2 * Math.PI * i / members.Count;
            return (x + radius * Math.Cos(angle), y + radius * Math.Sin(angle));
        });
        return new PlacedGroup(number, x, y, radius, members, [.. places], edges);
    }
}
