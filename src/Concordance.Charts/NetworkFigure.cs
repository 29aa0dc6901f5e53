using Concordance.Charts.Forms;
using Concordance.Coordination;

namespace Concordance.Charts;

/// <summary>The coordination network: each group of accounts on a circle of its own, the largest first.</summary>
/// <remarks>Places on a circle carry no meaning beyond who is tied to whom. At most twelve groups and 1500 pairs are drawn; the rest is said in words.</remarks>
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
        if (network.Edges.Count == 0 || network.Groups.Count == 0)
            return EmptyForm.Draw(Heading.Of(options, "Accounts that share the same things at the same time", ""),
                "No pair stands out from chance");

        var (groups, height) = GroupLayout.Place(network);
        var widths = new EdgeWidths(groups);
        int accounts = network.Groups.Sum(g => g.Count), rest = network.Groups.Count - groups.Count;
        string what = network.Groups.Count == 1 ? "1 group" : $"{network.Groups.Count} groups";
        string more = rest == 0 ? "" : $" Drawn: the {groups.Count} largest, and {rest} smaller {(rest == 1 ? "group" : "groups")} not drawn.";
        string hidden = widths.Hidden == 0 ? "" : $" The {widths.Hidden} weakest pairs of large groups are not drawn.";
        var heading = Heading.Of(options, $"{what} of accounts that share the same things at the same time",
            $"{accounts} accounts, {network.Edges.Count} pairs. A line: at least {network.Options.MinimumWeight} objects shared within "
            + $"{network.Options.WindowSeconds} s; the thicker, the more ({Range(widths)}).{more}{hidden}");
        string told = string.Join(" ", groups.Select(g => $"Group {g.Number}: {g.Size}.")) + more;
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told),
            NetworkInteractive.Json(heading, groups, widths, labels, height), NetworkStatic.Png(heading, groups, widths, height));
    }

    static string Range(EdgeWidths widths) =>
        widths.LeastWeight == widths.MostWeight ? $"all {widths.MostWeight}" : $"{widths.LeastWeight} to {widths.MostWeight}";
}
