using System.Globalization;
using Concordance.Attribution;
using ScottPlot;

namespace Concordance.Charts.Forms;

/// <summary>Standing bars, one of each group side by side in every class; heights are shares of the group.</summary>
static class GroupedBars
{
    const int DataHeight = 290;
    const double BarWidth = 0.38;

    /// <summary>Size of the shares above bars: two of them stand side by side within seven classes.</summary>
    const int ToldSize = 10;

    /// <summary>One group of accounts: its name as given, its size, and its count and share in each class. What is hidden is neither drawn nor told (<see cref="SmallCell"/>).</summary>
    public sealed record Group(string Label, int Size, int[] Counts, string Color, IReadOnlyList<bool> Hidden)
    {
        /// <summary>Heights of the bars: none where the count is hidden.</summary>
        public double[] Shares { get; } = [.. Counts.Select((c, i) => Size == 0 || Hidden[i] ? 0 : (double)c / Size)];

        public string[] Told => [.. Counts.Select((c, i) => !Hidden[i] ? Ticks.Told(Shares[i]) : SmallCell.Hides(c) ? $"<{SmallCell.Least}" : "…")];

        public string[] Counted => [.. Counts.Select((c, i) => !Hidden[i] ? c.ToString(CultureInfo.InvariantCulture) : SmallCell.Hides(c) ? SmallCell.Counted(c) : "not shown")];

        public string Name => $"{SafeText.Label(Label)} (n = {SmallCell.Counted(Size)})";

        /// <summary>A group all of which is in the classes, so that a hidden count must not be its size less the others.</summary>
        public static Group Of(string label, int[] counts, string color) => new(label, counts.Sum(), counts, color, SuppressedCells.Of(counts));

        /// <summary>A group of which the classes hold a part alone.</summary>
        public static Group PartOf(string label, int size, int[] counts, string color) => new(label, size, counts, color, [.. counts.Select(SmallCell.Hides)]);
    }

    public static Figure Draw(Heading heading, string[] classes, Group[] groups, string xTitle, string yTitle)
    {
        var ticks = Ticks.Shares(groups.SelectMany(g => g.Shares).Max());
        string told = string.Join(" ", groups.Select(g => g.Name + ": "
            + string.Join(", ", classes.Select((c, i) => $"{c} {g.Told[i]}")) + "."));
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told),
            Interactive(heading, classes, groups, xTitle, yTitle, ticks), Static(heading, classes, groups, xTitle, yTitle, ticks));
    }

    static string Interactive(
        Heading heading, string[] classes, Group[] groups, string xTitle, string yTitle, IReadOnlyList<double> ticks)
    {
        var traces = groups.Select(g => InteractiveForm.Trace("bar",
            ("name", SafeText.Plotly(g.Label) + $" (n = {SmallCell.Counted(g.Size)})"), ("x", classes), ("y", g.Shares), ("customdata", g.Counted),
            ("text", g.Told), ("textposition", "outside"), ("cliponaxis", false),
            ("textangle", 0), ("textfont", Props.Font(House.Ink, ToldSize)), ("marker", Props.Of(("color", g.Color))),
            ("hovertemplate", "%{x}: %{text}, %{customdata} accounts<extra>%{fullData.name}</extra>")));
        var layout = Props.Of(
            ("barmode", "group"), ("bargap", 0.24),
            ("xaxis", InteractiveForm.Axis(xTitle, ("type", "category"), ("showgrid", false))),
            ("yaxis", InteractiveForm.Axis(yTitle, ("range", new[] { 0, ticks[^1] * 1.06 }), ("tickvals", ticks.ToArray()),
                ("ticktext", ticks.Select(Ticks.Percent).ToArray()))));
        return InteractiveForm.Json(traces, heading, DataHeight, layout);
    }

    static byte[] Static(
        Heading heading, string[] classes, Group[] groups, string xTitle, string yTitle, IReadOnlyList<double> ticks)
    {
        LegendEntry[] legend = [.. groups.Select(g => new LegendEntry(g.Name, g.Color, LegendMark.Box))];
        return StaticForm.Png(heading, legend, DataHeight, new Surround(76, 24, 54), plot =>
        {
            for (int g = 0; g < groups.Length; g++)
                for (int i = 0; i < classes.Length; i++)
                {
                    double x = i + (g - (groups.Length - 1) / 2.0) * BarWidth, share = groups[g].Shares[i];
                    plot.Add.Bars(new Bar[] { new()
                    {
                        Position = x, Value = share, Size = BarWidth, FillColor = Color.FromHex(groups[g].Color), LineWidth = 0,
                    } });
                    StaticForm.Remark(plot, groups[g].Told[i], x, share, Alignment.LowerCenter, size: ToldSize);
                }
            StaticForm.Ticks(plot.Axes.Bottom, classes.Select((c, i) => ((double)i, c)));
            StaticForm.Ticks(plot.Axes.Left, ticks.Select(t => (t, Ticks.Percent(t))));
            plot.Axes.Bottom.MajorTickStyle.Width = 0;
            plot.Grid.XAxisStyle.IsVisible = false;
            plot.XLabel(xTitle);
            plot.YLabel(yTitle);
            plot.Axes.SetLimits(-0.6, classes.Length - 0.4, 0, ticks[^1] * 1.06);
        });
    }
}
