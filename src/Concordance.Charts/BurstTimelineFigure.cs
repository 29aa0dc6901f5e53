using System.Globalization;
using Concordance.Charts.Forms;
using Concordance.Timeline;
using Plotly.NET;
using ScottPlot;
using Color = ScottPlot.Color;

namespace Concordance.Charts;

/// <summary>Posts over time, what was to be expected, and the bursts that stand out.</summary>
public static class BurstTimelineFigure
{
    const int DataHeight = 300;

    const string GapName = "Nothing collected";

    /// <summary>Draws the figure.</summary>
    /// <param name="bins">The timeline in order of time, UTC, without gaps. Empty gives a figure that says so.</param>
    /// <param name="bursts">The bursts found in it; the five with the most excess are written out, all are shaded.</param>
    /// <param name="seriesName">What was counted, such as a hashtag; may come from data.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    /// <param name="gaps">Gaps of the collection, which are marked; null for none.</param>
    /// <param name="zones">Time zones of the case, in which the heading also tells the largest burst; null for none. The axis is in UTC.</param>
    public static Figure Draw(
        IReadOnlyList<TimelineBin> bins, IReadOnlyList<Burst> bursts, string seriesName, FigureOptions? options = null, IReadOnlyList<CollectionGap>? gaps = null, IReadOnlyList<TimeZoneInfo>? zones = null)
    {
        gaps = [.. (gaps ?? []).Where(g => bins.Count > 0 && g.End > bins[0].Start)];
        var steps = StepSeries.Of(bins);
        string found = bursts.Count switch { 0 => "no burst", 1 => "1 burst", _ => $"{bursts.Count} bursts" };
        var labels = BurstLabels.Place(bursts, steps);
        string labelled = labels.Count < bursts.Count ? $" The {labels.Count} largest bursts are written out." : "";
        var heading = Heading.Of(options ?? new(), $"{Capital(SafeText.Label(seriesName))}: {found} above the usual rhythm",
            bins.Count == 0 ? "" : $"Posts per {steps.BinName}, time in UTC.{Largest(bursts, zones ?? [])}{labelled}{Missing(gaps)}");
        if (bins.Count == 0) return EmptyForm.Draw(heading, "No posts in the period");

        double top = Ticks.Counts(steps.Max)[^1] * (1.04 + 0.1 * (labels.Count == 0 ? 0 : labels.Max(l => l.Level) + 1));
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), Spoken(heading, bursts, steps),
            Interactive(steps, bursts, gaps, labels, heading, top), Static(steps, bursts, gaps, labels, heading, top));
    }

    static string Largest(IReadOnlyList<Burst> bursts, IReadOnlyList<TimeZoneInfo> zones)
    {
        if (bursts.Count == 0) return "";
        var largest = bursts.OrderByDescending(b => b.Excess).ThenBy(b => b.Onset).First();
        string interval = double.IsNaN(largest.ExcessLow) ? "" : string.Create(CultureInfo.InvariantCulture, $" (95 % interval {largest.ExcessLow:#,0} to {largest.ExcessHigh:#,0})");
        string clocks = string.Concat(zones.Select(zone => $" ({SafeText.Label(zone.Id)}: {Local(largest.Onset, zone)} to {Local(largest.End, zone)})"));
        return string.Create(CultureInfo.InvariantCulture, $" {(bursts.Count == 1 ? "The burst" : "The largest")} lasts from {Utc.Minutes(largest.Onset)} to {Utc.Minutes(largest.End)}{clocks} and has {largest.Excess:#,0} posts more than usual{interval}.");
    }

    static string Local(DateTime utc, TimeZoneInfo zone) => Utc.Minutes(DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(Utc.Of(utc), zone), DateTimeKind.Utc));

    static string Missing(IReadOnlyList<CollectionGap> gaps) => gaps.Count switch { 0 => "", 1 => " Nothing was collected in one stretch.", _ => $" Nothing was collected in {gaps.Count} stretches." };

    static string Interactive(
        StepSeries steps, IReadOnlyList<Burst> bursts, IReadOnlyList<CollectionGap> gaps, IReadOnlyList<BurstLabel> labels, Heading heading, double top)
    {
        string[] times = [.. steps.Edges.Select(Utc.Iso)];
        Trace Line(string name, double[] ys, string color, double width, string hover, params ReadOnlySpan<(string, object)> more)
        {
            var trace = InteractiveForm.Trace("scatter",
                ("mode", "lines"), ("name", name), ("x", times), ("y", ys), ("hovertemplate", hover + "<extra></extra>"),
                ("line", Props.Of(("shape", "hv"), ("color", color), ("width", width))));
            foreach (var (key, value) in more) trace.SetProperty(key, value);
            return trace;
        }

        var expected = Line("Expected", steps.Expected, House.Ink, 1.5, "%{y:.1f} expected");
        var upper = Line("Usual in 999 of 1000 bins", steps.Upper, "rgba(31,36,48,0)", 0, "usual up to %{y}",
            ("fill", "tonexty"), ("fillcolor", "rgba(31,36,48,0.16)"));
        var observed = Line("Observed", steps.Observed, House.Comparison, steps.LineWidth, "<b>%{y} posts</b>");
        static Trace Key(string name, string color) => InteractiveForm.Trace("scatter",
            ("mode", "markers"), ("name", name), ("x", new object?[] { null }), ("y", new object?[] { null }),
            ("marker", Props.Of(("symbol", "square"), ("size", 12), ("color", color))));
        var layout = Props.Of(
            ("hovermode", "x unified"),
            ("xaxis", InteractiveForm.Axis("Time (UTC)", ("type", "date"), ("hoverformat", "%Y-%m-%d %H:%M UTC"))),
            ("yaxis", InteractiveForm.Axis($"Posts per {steps.BinName}", ("range", new[] { 0, top }))),
            ("shapes", bursts.Select(b => Band(b.Onset, b.End, "rgba(213,94,0,0.18)", "rgba(213,94,0,0.45)"))
                .Concat(gaps.Select(g => Band(Later(g.Start, steps.Start), Earlier(g.End, steps.End), "rgba(230,159,0,0.3)", "rgba(230,159,0,0.7)"))).ToArray()));
        var notes = labels.Select(l =>
        {
            var note = InteractiveForm.Note(l.Text, Utc.Iso(l.Time), l.Height(top), "x", "y", l.Side, "top", House.Studied);
            note["xshift"] = l.Shift;
            return note;
        });
        return InteractiveForm.Json(
            [expected, upper, observed, .. bursts.Count == 0 ? Array.Empty<Trace>() : [Key("Burst", "rgba(213,94,0,0.25)")], .. gaps.Count == 0 ? Array.Empty<Trace>() : [Key(GapName, "rgba(230,159,0,0.4)")]],
            heading, DataHeight, layout, notes);
    }

    static Dictionary<string, object> Band(DateTime from, DateTime to, string fill, string edge) => Props.Of(
        ("type", "rect"), ("xref", "x"), ("yref", "paper"), ("x0", Utc.Iso(from)), ("x1", Utc.Iso(to)),
        ("y0", 0), ("y1", 1), ("layer", "below"), ("fillcolor", fill), ("line", Props.Of(("width", 1), ("color", edge))));

    static DateTime Later(DateTime a, DateTime b) => a > b ? a : b;

    static DateTime Earlier(DateTime a, DateTime b) => a < b ? a : b;

    static byte[] Static(
        StepSeries steps, IReadOnlyList<Burst> bursts, IReadOnlyList<CollectionGap> gaps, IReadOnlyList<BurstLabel> labels, Heading heading, double top)
    {
        List<LegendEntry> legend =
        [
            new("Observed", House.Comparison, LegendMark.Line), new("Expected", House.Ink, LegendMark.Line),
            new("Usual in 999 of 1000 bins", House.Ink, LegendMark.Box, 0.16),
        ];
        if (bursts.Count > 0) legend.Add(new("Burst", House.Studied, LegendMark.Box, 0.25));
        if (gaps.Count > 0) legend.Add(new(GapName, House.Groups[4], LegendMark.Box, 0.4));
        return StaticForm.Png(heading, legend, DataHeight, new Surround(64, 24, 62), plot =>
        {
            foreach (var burst in bursts)
            {
                var span = plot.Add.HorizontalSpan(steps.X(burst.Onset), steps.X(burst.End));
                span.FillStyle.Color = Color.FromHex(House.Studied).WithAlpha(0.18);
                // An edge keeps a burst of minutes visible in a timeline of months.
                span.LineStyle.Width = 1;
                span.LineStyle.Color = Color.FromHex(House.Studied).WithAlpha(0.45);
            }
            foreach (var gap in gaps)
            {
                var span = plot.Add.HorizontalSpan(steps.X(Later(gap.Start, steps.Start)), steps.X(Earlier(gap.End, steps.End)));
                span.FillStyle.Color = Color.FromHex(House.Groups[4]).WithAlpha(0.3);
                span.LineStyle.Width = 1;
                span.LineStyle.Color = Color.FromHex(House.Groups[4]).WithAlpha(0.7);
            }
            double[] xs = steps.CornerXs();
            double[] observed = StepSeries.Corners(steps.Observed), expected = StepSeries.Corners(steps.Expected);
            Fill(plot, xs, expected, StepSeries.Corners(steps.Upper), House.Ink, 0.16);
            Line(plot, xs, expected, House.Ink, 1.5);
            Line(plot, xs, observed, House.Comparison, steps.LineWidth);
            foreach (var label in labels)
                StaticForm.Remark(plot, label.Text, steps.X(label.Time), label.Height(top), label.Alignment, House.Studied).OffsetX = label.Shift;
            StaticForm.Ticks(plot.Axes.Bottom, TimeTicks.Between(steps.Start, steps.End).Select(t => (steps.X(t.Time), t.Text)));
            StaticForm.Ticks(plot.Axes.Left, Ticks.Counts(steps.Max).Select(t => (t, Ticks.Count(t))));
            plot.XLabel("Time (UTC)");
            plot.YLabel($"Posts per {steps.BinName}");
            plot.Axes.SetLimits(0, steps.X(steps.End), 0, top);
        });
    }

    static void Fill(Plot plot, double[] xs, double[] low, double[] high, string color, double opacity)
    {
        var area = plot.Add.FillY(xs, low, high);
        area.FillColor = Color.FromHex(color).WithAlpha(opacity);
        area.LineWidth = 0;
    }

    static void Line(Plot plot, double[] xs, double[] ys, string color, double width)
    {
        var line = plot.Add.ScatterLine(xs, ys, Color.FromHex(color));
        line.LineWidth = (float)width;
    }

    static string Spoken(Heading heading, IReadOnlyList<Burst> bursts, StepSeries steps)
    {
        var told = bursts.OrderByDescending(b => b.Excess).Take(BurstLabels.Most).Select(b => string.Create(
            CultureInfo.InvariantCulture,
            $"{Utc.Minutes(b.Onset)} to {Utc.Minutes(b.End)} UTC, {b.Posts} posts where {b.Expected:0} were expected"));
        string body = $"Posts per {steps.BinName} from {Utc.Minutes(steps.Start)} to {Utc.Minutes(steps.End)} UTC.";
        return heading.Spoken(bursts.Count == 0 ? body : $"{body} Largest bursts: {string.Join("; ", told)}.");
    }

    static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
