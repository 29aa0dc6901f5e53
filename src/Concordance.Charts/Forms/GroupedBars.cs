using System.Globalization;
using Concordance.Attribution;
using Concordance.Statistics;
using ScottPlot;

namespace Concordance.Charts.Forms;

/// <summary>Standing bars, one of each group side by side in every class; heights are shares of the group, thin lines their 95 % intervals.</summary>
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
        public double[] Shares { get; init; } = [.. Counts.Select((c, i) => Size == 0 || Hidden[i] ? 0 : (double)c / Size)];

        /// <summary>Ends of the 95 % intervals; null where nothing is drawn.</summary>
        public (double Low, double High)?[] Intervals { get; init; } = [.. Counts.Select((c, i) => Size == 0 || Hidden[i] ? ((double, double)?)null : new Proportion(c, Size) is var p ? (p.Low, p.High) : null)];

        /// <summary>How high bar and interval reach in a class.</summary>
        public double Top(int place) => Intervals[place]?.High ?? Shares[place];

        public string[] Told => [.. Counts.Select((c, i) => !Hidden[i] ? Ticks.Told(Shares[i]) : SmallCell.Hides(c) ? $"<{SmallCell.Least}" : "…")];

        public string[] Counted => [.. Counts.Select((c, i) => !Hidden[i] ? c.ToString(CultureInfo.InvariantCulture) : SmallCell.Hides(c) ? SmallCell.Counted(c) : "not shown")];

        public string Name => $"{SafeText.Label(Label)} (n = {SmallCell.Counted(Size)})";

        /// <summary>A group all of which is in the classes, so that a hidden count must not be its size less the others.</summary>
        public static Group Of(string label, int[] counts, string color) => new(label, counts.Sum(), counts, color, SuppressedCells.Of(counts));

        /// <summary>The first classes of a group; what is hidden in them stays hidden.</summary>
        public Group First(int classes) => this with { Counts = Counts[..classes], Hidden = [.. Hidden.Take(classes)], Shares = Shares[..classes], Intervals = Intervals[..classes] };

        /// <summary>A group of which the classes hold a part alone.</summary>
        public static Group PartOf(string label, int size, int[] counts, string color) => new(label, size, counts, color, [.. counts.Select(SmallCell.Hides)]);
    }

    public static Figure Draw(Heading heading, string[] classes, Group[] groups, string xTitle, string yTitle, string alsoTold = "")
    {
        var ticks = Ticks.Shares(groups.SelectMany(g => classes.Select((_, i) => g.Top(i))).Max());
        string told = string.Join(" ", groups.Select(g => g.Name + ": "
            + string.Join(", ", classes.Select((c, i) => $"{c} {g.Told[i]}")) + ".")) + alsoTold;
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told),
            Interactive(heading, classes, groups, xTitle, yTitle, ticks), Static(heading, classes, groups, xTitle, yTitle, ticks));
    }

    static string Interactive(
        Heading heading, string[] classes, Group[] groups, string xTitle, string yTitle, IReadOnlyList<double> ticks)
    {
        var traces = groups.Select(g => InteractiveForm.Trace("bar",
            ("name", SafeText.Plotly(g.Label) + $" (n = {SmallCell.Counted(g.Size)})"), ("x", classes), ("y", g.Shares), ("customdata", g.Counted),
            ("text", g.Told), ("textposition", "none"), ("cliponaxis", false), ("marker", Props.Of(("color", g.Color))),
            ("error_y", Props.Of(("type", "data"), ("symmetric", false), ("thickness", 1), ("width", 0), ("color", House.Ink),
                ("array", g.Intervals.Select((v, i) => v is { } end ? end.High - g.Shares[i] : 0).ToArray()), ("arrayminus", g.Intervals.Select((v, i) => v is { } end ? g.Shares[i] - end.Low : 0).ToArray()))),
            ("hovertemplate", "%{x}: %{text}, %{customdata} accounts<extra>%{fullData.name}</extra>")));
        var layout = Props.Of(
            ("barmode", "group"), ("bargap", 0.24),
            ("xaxis", InteractiveForm.Axis(xTitle, ("type", "category"), ("showgrid", false))),
            ("yaxis", InteractiveForm.Axis(yTitle, ("range", new[] { 0, ticks[^1] * 1.06 }), ("tickvals", ticks.ToArray()),
                ("ticktext", ticks.Select(Ticks.Percent).ToArray()))));
        // Above the interval, not the bar: plotly.js would write over the line.
        var notes = groups.SelectMany((g, k) => classes.Select((_, i) => InteractiveForm.Note(g.Told[i], At(i, k, groups.Length), g.Top(i), "x", "y", "center", "bottom", size: ToldSize)));
        return InteractiveForm.Json(traces, heading, DataHeight, layout, notes);
    }

    /// <summary>The middle of a bar; classes are one apart.</summary>
    static double At(int place, int group, int groups) => place + (group - (groups - 1) / 2.0) * BarWidth;

    static byte[] Static(
        Heading heading, string[] classes, Group[] groups, string xTitle, string yTitle, IReadOnlyList<double> ticks)
    {
        LegendEntry[] legend = [.. groups.Select(g => new LegendEntry(g.Name, g.Color, LegendMark.Box))];
        return StaticForm.Png(heading, legend, DataHeight, new Surround(76, 24, 54), plot =>
        {
            for (int g = 0; g < groups.Length; g++)
                for (int i = 0; i < classes.Length; i++)
                {
                    double x = At(i, g, groups.Length), share = groups[g].Shares[i];
                    plot.Add.Bars(new Bar[] { new()
                    {
                        Position = x, Value = share, Size = BarWidth, FillColor = Color.FromHex(groups[g].Color), LineWidth = 0,
                    } });
                    if (groups[g].Intervals[i] is { } ends)
                    {
                        var line = plot.Add.Line(x, ends.Low, x, ends.High);
                        line.Color = Color.FromHex(House.Ink);
                        line.LineWidth = 1;
                    }
                    StaticForm.Remark(plot, groups[g].Told[i], x, groups[g].Top(i), Alignment.LowerCenter, size: ToldSize);
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
