using System.Globalization;
using Concordance.Charts.Forms;
using Concordance.Timeline;
using ScottPlot;
using Color = ScottPlot.Color;

namespace Concordance.Charts;

/// <summary>What bursts are made of, one measure a row: their values, the range of ordinary stretches behind each, and other bursts of the same data below.</summary>
public static class BurstAnatomyFigure
{
    /// <summary>Most bursts that are drawn: the largest by posts beyond expectation, in the order of time.</summary>
    public const int Most = 3;

    /// <summary>A burst that is not so: the comparison's blue, thinned with paper.</summary>
    const string Pale = "#A6CBE3";

    const int LineHeight = 17, RowPadding = 16;

    /// <summary>Room beside the axis, as a part of it, so that a dot at zero is whole.</summary>
    const double Room = 0.02;

    /// <summary>Width of the bar of a range that is one number.</summary>
    const double Thinnest = 0.003;

    static readonly IReadOnlyList<double> s_ticks = Ticks.UpTo(1);

    // Two hundred that overlap tell no more than the few that do not.
    static string Apart(WaveAnatomy[] drawn) => drawn.All(w => w.StretchesApart == 0) ? "" : $", of which {string.Join(" and ", drawn.Select(w => w.StretchesApart.ToString("#,0", CultureInfo.InvariantCulture)))} would lie apart";

    /// <summary>One row: the measure, its value in each burst that is drawn, and those of the other bursts.</summary>
    sealed record Row(string Name, IReadOnlyList<(WaveAnatomy Wave, WaveMeasure Measure, double Told)> Waves, IReadOnlyList<(OtherBurst Burst, double Told, bool IsAlike)> Others)
    {
        public string Remark => string.Join(" · ", Waves.Select(w => Number(w.Told)));
    }

    /// <summary>Draws the figure.</summary>
    /// <param name="waves">The bursts that are looked at; without any the figure says so.</param>
    /// <param name="words">What their posts are called.</param>
    /// <param name="others">Bursts of other series.</param>
    /// <param name="shown">How another series is called; see <see cref="PostKey.Shown"/>.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure Draw(IReadOnlyList<WaveAnatomy> waves, string words, IReadOnlyList<OtherBurst> others, Func<string, string> shown, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(waves);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(shown);
        options ??= new();
        if (waves.Count == 0) return EmptyForm.Draw(Heading.Of(options, "The bursts beside other bursts", ""), "No burst to take apart");
        WaveAnatomy[] drawn = [.. waves.OrderByDescending(w => w.Burst.Excess).Take(Most).OrderBy(w => w.Burst.Onset)];
        var largest = waves.MaxBy(w => w.Burst.Excess)!;
        var known = largest.Measures.Where(m => m.Stretches > 0 && !double.IsNaN(m.Value)).ToList();
        var heading = Heading.Of(options,
            known.Count == 0 ? "What the largest burst is made of" : string.Create(CultureInfo.InvariantCulture, $"The largest burst is out of the ordinary in {known.Count(m => m.IsUnusual)} of {known.Count} measures"),
            $"Bars: nineteen of twenty ordinary stretches of as many posts{Apart(drawn)}. Goals and news are out of the ordinary too{(drawn.Length < waves.Count ? $"; of {waves.Count} bursts the {drawn.Length} largest are drawn" : "")}.");
        Row[] rows = [.. WaveAnatomies.Names.Select(name => new Row(name, [.. drawn.Select(w => (w, w[name], w.Told(name) ?? double.NaN))], [.. others.Select(o => (o, o.Wave.Told(name) ?? double.NaN, o.Wave[name].IsUnusualAs(largest[name]))).Where(o => !double.IsNaN(o.Item2)).OrderBy(o => o.Item3)]))];
        var around = new Surround((float)Math.Ceiling(PairedRows.Widest(rows.Select(r => r.Name)) + 26), (float)Math.Ceiling(rows.Max(r => HouseFont.Measure(r.Remark, House.SmallSize)) + 26), 54);
        var lines = drawn.Length + (others.Count > 0 ? 1 : 0);
        var height = rows.Length * (lines * LineHeight + RowPadding);
        LegendEntry[] legend =
        [
            new(SafeText.Label(drawn.Length == 1 ? $"the burst of {words}" : $"bursts of {words}, the earliest on top", 80), House.Studied, LegendMark.Dot), new("ordinary stretches", House.Grid, LegendMark.Box),
            .. others.Count > 0 ? [new LegendEntry("other bursts, out of the ordinary as the largest is", House.Comparison, LegendMark.Dot), new LegendEntry("not so", Pale, LegendMark.Dot)] : Array.Empty<LegendEntry>(),
        ];
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(string.Join(" ", rows.Select(Told))),
            Interactive(rows, lines, heading, height, around, legend, shown), Static(rows, lines, heading, height, around, legend));
    }

    static string Told(Row row)
    {
        var waves = string.Join("; ", row.Waves.Select(w => $"{Time(w.Wave)} {Number(w.Told)}{(w.Measure.Stretches > 0 ? $" where ordinary stretches have {Number(w.Measure.Low)} to {Number(w.Measure.High)}" : "")}"));
        return $"{SafeText.Label(row.Name, 2 * House.LabelLength)}: {waves}{(row.Others.Count > 0 ? $"; {row.Others.Count} other bursts {Number(row.Others.Min(o => o.Told))} to {Number(row.Others.Max(o => o.Told))}, of which {row.Others.Count(o => o.IsAlike)} out of the ordinary as the largest burst is" : "")}.";
    }

    static string Number(double value) => double.IsNaN(value) ? "not told" : value.ToString("0.00", CultureInfo.InvariantCulture);

    static string Time(WaveAnatomy wave) => wave.Burst.Onset.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    // Lines of a row lie evenly, with room to the next row; down is positive.
    static double At(int row, int line, int lines) => row + ((line + 0.5) * LineHeight + RowPadding / 2.0) / (lines * LineHeight + RowPadding) - 0.5;

    static string Interactive(Row[] rows, int lines, Heading heading, int height, Surround around, LegendEntry[] legend, Func<string, string> shown)
    {
        var waves = rows.SelectMany((row, r) => row.Waves.Select((w, i) => (Row: row, Wave: w, Y: At(r, i, lines)))).ToArray();
        var others = rows.SelectMany((row, r) => row.Others.Select(o => (Row: row, Other: o, Y: At(r, lines - 1, lines)))).ToArray();
        var ranges = waves.Where(w => w.Wave.Measure.Stretches > 0).ToArray();
        var bars = InteractiveForm.Trace("bar", ("orientation", "h"), ("base", ranges.Select(w => w.Wave.Measure.Low).ToArray()), ("x", ranges.Select(w => Math.Max(w.Wave.Measure.High - w.Wave.Measure.Low, Thinnest)).ToArray()), ("y", ranges.Select(w => w.Y).ToArray()),
            ("width", ranges.Select(_ => BarWidth(lines)).ToArray()), ("marker", Props.Of(("color", House.Grid))), ("hoverinfo", "skip"));
        var dots = Dots(waves.Where(w => !double.IsNaN(w.Wave.Told)).Select(w => (w.Wave.Told, w.Y, $"{SafeText.Plotly(w.Row.Name, 80)}<br>{Time(w.Wave.Wave)} UTC: {Number(w.Wave.Told)}")), House.Studied, 10);
        Plotly.NET.Trace Small(bool alike) => Dots(others.Where(o => o.Other.IsAlike == alike).Select(o => (
            o.Other.Told, o.Y, $"{SafeText.Plotly(o.Row.Name, 80)}<br>{SafeText.Plotly(shown(o.Other.Burst.Key), 40)}, {Time(o.Other.Burst.Wave)} UTC, {o.Other.Burst.Wave.Posts} posts: {Number(o.Other.Told)}")), alike ? House.Comparison : Pale, 8);
        var notes = rows.Select((row, r) => InteractiveForm.Note(row.Remark, 1.01, r, "paper", "y", "left", "middle", House.Muted));
        return InteractiveForm.Json([bars, Small(false), Small(true), dots], heading, height, Props.Of(
            ("barmode", "overlay"), ("hovermode", "closest"),
            ("xaxis", InteractiveForm.Axis("Share, or Gini coefficient", ("range", new[] { -Room, 1 + Room }), ("tickvals", s_ticks.ToArray()), ("ticktext", s_ticks.Select(Ticks.Count).ToArray()))),
            ("yaxis", InteractiveForm.Axis("", ("range", new[] { rows.Length - 0.5, -0.5 }), ("showgrid", false), ("automargin", false), ("tickvals", Enumerable.Range(0, rows.Length).ToArray()), ("ticktext", rows.Select(r => PairedRows.Interactive(r.Name)).ToArray())))),
            notes, around, legend);
    }

    static Plotly.NET.Trace Dots(IEnumerable<(double X, double Y, string Text)> dots, string color, int size)
    {
        var all = dots.ToArray();
        return InteractiveForm.Trace("scatter", ("mode", "markers"), ("cliponaxis", false), ("marker", Props.Of(("color", color), ("size", size))), ("x", all.Select(d => d.X).ToArray()), ("y", all.Select(d => d.Y).ToArray()),
            ("text", all.Select(d => d.Text).ToArray()), ("hovertemplate", "%{text}<extra></extra>"));
    }

    static double BarWidth(int lines) => 11.0 / (lines * LineHeight + RowPadding);

    static byte[] Static(Row[] rows, int lines, Heading heading, int height, Surround around, LegendEntry[] legend) => StaticForm.Png(heading, legend, height, around, plot =>
    {
        for (var r = 0; r < rows.Length; r++)
        {
            for (var i = 0; i < rows[r].Waves.Count; i++)
            {
                var (y, (_, measure, told)) = (At(r, i, lines), rows[r].Waves[i]);
                if (measure.Stretches > 0)
                {
                    var bar = plot.Add.Rectangle(measure.Low, Math.Max(measure.High, measure.Low + Thinnest), -y - BarWidth(lines) / 2, -y + BarWidth(lines) / 2);
                    bar.FillColor = Color.FromHex(House.Grid);
                    bar.LineWidth = 0;
                }
                if (!double.IsNaN(told)) plot.Add.Marker(told, -y, MarkerShape.FilledCircle, 10, Color.FromHex(House.Studied));
            }
            foreach (var (_, told, isAlike) in rows[r].Others) plot.Add.Marker(told, -At(r, lines - 1, lines), MarkerShape.FilledCircle, 8, Color.FromHex(isAlike ? House.Comparison : Pale));
        }
        StaticForm.Ticks(plot.Axes.Left, rows.Select((r, i) => (-(double)i, PairedRows.Static(r.Name))));
        StaticForm.Ticks(plot.Axes.Right, rows.Select((r, i) => (-(double)i, r.Remark)));
        StaticForm.Ticks(plot.Axes.Bottom, s_ticks.Select(t => (t, Ticks.Count(t))));
        plot.Axes.Left.MajorTickStyle.Length = plot.Axes.Right.MajorTickStyle.Length = 0;
        plot.Axes.Right.TickLabelStyle.ForeColor = Color.FromHex(House.Muted);
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.XLabel("Share, or Gini coefficient");
        plot.Axes.SetLimits(-Room, 1 + Room, -(rows.Length - 0.5), 0.5);
        plot.Axes.SetLimitsY(-(rows.Length - 0.5), 0.5, plot.Axes.Right);
    });
}
