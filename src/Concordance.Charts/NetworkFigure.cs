using Concordance.Attribution;
using Concordance.Charts.Forms;
using Concordance.Coordination;

namespace Concordance.Charts;

/// <summary>The coordination network: each community of accounts on a circle of its own, the largest first; grey lines tie accounts of different ones.</summary>
/// <remarks>Places on a circle carry no meaning beyond who is tied to whom. At most twelve communities, 1500 pairs within and 150 pairs across are drawn; the rest is said in words. Communities of fewer than <see cref="SmallCell.Least"/> accounts are not drawn: who is in them would be told.</remarks>
public static class NetworkFigure
{
    /// <summary>Draws the figure.</summary>
    /// <param name="network">The network. Without edges the figure says that no pair stands out from chance.</param>
    /// <param name="labels">Account id to the name to show; an account that is missing shows its id.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure Draw(
        CoordinationNetwork network, IReadOnlyDictionary<string, string> labels, FigureOptions? options = null)
    {
        options ??= new();
        if (network.Edges.Count == 0 || network.Communities.Count == 0) return Empty("No pair stands out from chance");
        if (!network.Communities.Any(GroupLayout.IsDrawn)) return Empty($"No community of {SmallCell.Least} accounts or more");

        var (groups, across, height) = GroupLayout.Place(network);
        var widths = new EdgeWidths(groups);
        int accounts = network.Communities.Sum(g => g.Count), few = network.Communities.Count(g => !GroupLayout.IsDrawn(g)), rest = network.Communities.Count - few - groups.Count;
        string what = network.Communities.Count == 1 ? "1 community" : $"{network.Communities.Count} communities";
        string more = rest == 0 ? "" : $" Drawn: the {groups.Count} largest, and {rest} smaller {(rest == 1 ? "community" : "communities")} not drawn.";
        if (few > 0) more += $" Not drawn: {few} {(few == 1 ? "community" : "communities")} of fewer than {SmallCell.Least} accounts.";
        string hidden = widths.Hidden == 0 ? "" : $" The {widths.Hidden} weakest pairs of large communities are not drawn.";
        int crossing = CountAcross(network);
        string grey = crossing == 0 ? "" : $" Grey: {(crossing == 1 ? "the 1 pair" : $"the {crossing} pairs")} across communities{(across.Count == crossing ? "" : $", {across.Count} of them drawn")}.";
        var heading = Heading.Of(options, $"{what} sharing the same things at the same time",
            $"{accounts} accounts, {network.Edges.Count} pairs. A line: at least {network.Options.MinimumWeight} objects shared within "
            + $"{network.Options.WindowSeconds} s; within a community, the thicker, the more ({Range(widths)}).{grey}{more}{hidden}");
        string told = string.Join(" ", groups.Select(g => $"Community {g.Number}: {g.Size}.")) + grey + more;
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told),
            NetworkInteractive.Json(heading, groups, across, widths, labels, height), NetworkStatic.Png(heading, groups, across, widths, height));

        Figure Empty(string why) => EmptyForm.Draw(Heading.Of(options, "Accounts that share the same things at the same time", ""), why);
    }

    static int CountAcross(CoordinationNetwork network)
    {
        var community = network.CommunityOf();
        return network.Edges.Count(e => community.TryGetValue(e.First, out int a) && community.TryGetValue(e.Second, out int b) && a != b);
    }

    static string Range(EdgeWidths widths) =>
        widths.LeastWeight == widths.MostWeight ? $"all {widths.MostWeight}" : $"{widths.LeastWeight} to {widths.MostWeight}";
}
