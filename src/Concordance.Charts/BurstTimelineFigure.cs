using System.Globalization;
using Concordance.Charts.Forms;
using Concordance.Timeline;
using Plotly.NET;
using ScottPlot;
using Color = ScottPlot.Color;

namespace Concordance.Charts;

/// <summary>Posts over time, what was to be expected, and the bursts that stand out; below it the days around the largest burst alone, where its bins can be told apart.</summary>
public static class BurstTimelineFigure
{
    const int DataHeight = 260, CloseHeight = 170, Between = 12, BottomOfWhole = 50;

    /// <summary>Days that are drawn before and after the largest burst.</summary>
    const int DaysAround = 1;

    /// <summary>The days of the largest burst have a panel of their own where they are less than this part of the whole.</summary>
    const double Small = 0.4;

    const string GapName = "Nothing collected";

    /// <summary>Draws the figure.</summary>
    /// <param name="bins">The timeline in order of time, UTC, without gaps. Empty gives a figure that says so.</param>
    /// <param name="bursts">The bursts found in it; the five with the most excess are written out, all are shaded.</param>
    /// <param name="seriesName">What was counted, such as a hashtag; may come from data.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    /// <param name="gaps">Gaps of the collection, which are marked; null for none.</param>
    /// <param name="zones">Time zones of the case, in which the heading also tells the largest burst; the clock of the first stands below UTC where the largest burst is drawn by itself. Null for none.</param>
    public static Figure Draw(
        IReadOnlyList<TimelineBin> bins, IReadOnlyList<Burst> bursts, string seriesName, FigureOptions? options = null, IReadOnlyList<CollectionGap>? gaps = null, IReadOnlyList<TimeZoneInfo>? zones = null)
    {
        gaps = [.. (gaps ?? []).Where(g => bins.Count > 0 && g.End > bins[0].Start)];
        var steps = StepSeries.Of(bins);
        var labels = BurstLabels.Place(bursts, steps);
        string labelled = labels.Count < bursts.Count ? $" The {labels.Count} largest bursts are written out." : "";
        string name = Capital(SafeText.Label(seriesName));
        // Why, the finding says: no bins are given where there is no ordinary day to compare with.
        if (bins.Count == 0) return EmptyForm.Draw(Heading.Of(options ?? new(), $"{name}: bursts can't be looked for", ""), "Too few days, or too unevenly collected, to know an ordinary one");
        if (bins.All(b => b.Observed == 0)) return EmptyForm.Draw(Heading.Of(options ?? new(), $"{name}: none", ""), "No posts in the period");
        var heading = Heading.Of(options ?? new(), Title(name, bursts), $"{name} per {steps.BinName}, time in UTC.{Largest(bursts, zones ?? [])}{labelled}{Missing(gaps)}");

        double top = Ticks.Counts(steps.Max)[^1] * (1.04 + 0.1 * (labels.Count == 0 ? 0 : labels.Max(l => l.Level) + 1));
        var close = Close.Of(bins, bursts, steps, zones is { Count: > 0 } ? zones[0] : null);
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), Spoken(heading, bursts, steps),
            Interactive(steps, bursts, gaps, labels, heading, top, close), Static(steps, bursts, gaps, labels, heading, top, close));
    }

    /// <summary>The days around the largest burst.</summary>
    /// <param name="Steps">Their bins.</param>
    /// <param name="Ticks">The times of its axis.</param>
    /// <param name="Axis">The title of its axis.</param>
    sealed record Close(StepSeries Steps, IReadOnlyList<(DateTime Time, string Text)> Ticks, string Axis)
    {
        public double Top { get; } = 1.04 * Forms.Ticks.Counts(Steps.Max)[^1];

        /// <summary>Null without a burst, and where these days are most of the whole anyway.</summary>
        public static Close? Of(IReadOnlyList<TimelineBin> bins, IReadOnlyList<Burst> bursts, StepSeries whole, TimeZoneInfo? zone)
        {
            if (bursts.Count == 0) return null;
            var largest = bursts.OrderByDescending(b => b.Excess).ThenBy(b => b.Onset).First();
            var (from, to) = (Utc.Of(largest.Onset).Date.AddDays(-DaysAround), Utc.Of(largest.End).AddTicks(-1).Date.AddDays(1 + DaysAround));
            var inside = bins.Where(b => Utc.Of(b.Start) >= from && Utc.Of(b.Start) < to).ToList();
            if (inside.Count < 2 || (to - from) >= Small * (whole.End - whole.Start)) return null;
            var steps = StepSeries.Of(inside);
            return new(steps, TimeTicks.OfClocks(steps.Start, steps.End, 9, zone), TimeTicks.Title(zone));
        }
    }

    static string Title(string name, IReadOnlyList<Burst> bursts)
    {
        if (bursts.Count == 0) return $"{name}: no burst above the usual rhythm";
        var largest = bursts.OrderByDescending(b => b.Excess).ThenBy(b => b.Onset).First();
        var length = largest.End - largest.Onset;
        string time = length.TotalHours >= 1 ? Amount(length.TotalHours, "hour") : Amount(length.TotalMinutes, "minute");
        return string.Create(CultureInfo.InvariantCulture, $"{largest.Posts:#,0} posts in {time} from {Utc.Minutes(largest.Onset)} UTC, where {Expected(largest)} were expected");

        static string Amount(double amount, string unit) => $"{amount.ToString("#,0.#", CultureInfo.InvariantCulture)} {unit}{(amount == 1 ? "" : "s")}";
    }

    static string Expected(Burst burst) => burst.Expected.ToString(burst.Expected < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture);

    static string Largest(IReadOnlyList<Burst> bursts, IReadOnlyList<TimeZoneInfo> zones)
    {
        if (bursts.Count == 0) return "";
        var largest = bursts.OrderByDescending(b => b.Excess).ThenBy(b => b.Onset).First();
        string interval = double.IsNaN(largest.ExcessLow) ? "" : string.Create(CultureInfo.InvariantCulture, $" (95 % interval {largest.ExcessLow:#,0} to {largest.ExcessHigh:#,0})");
        string clocks = string.Concat(zones.Select(zone => $" ({SafeText.Label(zone.Id)}: {Local(largest.Onset, zone)} to {Local(largest.End, zone)})"));
        return string.Create(CultureInfo.InvariantCulture, $" {(bursts.Count == 1 ? "The burst" : $"The largest of {bursts.Count} bursts")} lasts from {Utc.Minutes(largest.Onset)} to {Utc.Minutes(largest.End)}{clocks} and has {largest.Excess:#,0} posts more than usual{interval}.");
    }

    static string Local(DateTime utc, TimeZoneInfo zone) => Utc.Minutes(DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(Utc.Of(utc), zone), DateTimeKind.Utc));

    static string Missing(IReadOnlyList<CollectionGap> gaps) => gaps.Count switch { 0 => "", 1 => " Nothing was collected in one stretch.", _ => $" Nothing was collected in {gaps.Count} stretches." };

    static string Usual(StepSeries steps) => $"Usual range (999 of 1,000 {(steps.BinName == "hour" ? "hours" : "bins")})";

    static string Interactive(
        StepSeries steps, IReadOnlyList<Burst> bursts, IReadOnlyList<CollectionGap> gaps, IReadOnlyList<BurstLabel> labels, Heading heading, double top, Close? close)
    {
        // Lines of the panel below are those of the one above, and have no names of their own in the legend.
        Trace[] Lines(StepSeries of, string axis, bool named)
        {
            string[] times = [.. of.Edges.Select(Utc.Iso)];
            Trace Line(string name, double[] ys, string color, double width, string hover, params ReadOnlySpan<(string, object)> more)
            {
                var trace = InteractiveForm.Trace("scatter",
                    ("mode", "lines"), ("x", times), ("y", ys), ("hovertemplate", hover + "<extra></extra>"),
                    ("line", Props.Of(("shape", "hv"), ("color", color), ("width", width))));
                if (named) trace.SetProperty("name", name);
                else
                {
                    trace.SetProperty("showlegend", false);
                    trace.SetProperty("xaxis", "x" + axis);
                    trace.SetProperty("yaxis", "y" + axis);
                }
                foreach (var (key, value) in more) trace.SetProperty(key, value);
                return trace;
            }
            return
            [
                Line("Expected", of.Expected, House.Ink, 1.5, "%{y:.1f} expected"),
                Line(Usual(steps), of.Upper, "rgba(31,36,48,0)", 0, "usual up to %{y}", ("fill", "tonexty"), ("fillcolor", "rgba(31,36,48,0.16)")),
                Line("Observed", of.Observed, House.Comparison, of.LineWidth, "<b>%{y} posts</b>"),
            ];
        }

        static Trace Key(string name, string color) => InteractiveForm.Trace("scatter",
            ("mode", "markers"), ("name", name), ("x", new object?[] { null }), ("y", new object?[] { null }),
            ("marker", Props.Of(("symbol", "square"), ("size", 12), ("color", color))));
        double below = close is null ? 0 : (double)(CloseHeight + Between + BottomOfWhole) / Height(close);
        IEnumerable<Dictionary<string, object>> Bands(DateTime start, DateTime end, string axis) =>
            bursts.Select(b => (From: Utc.Of(b.Onset), To: Utc.Of(b.End), Fill: "rgba(213,94,0,0.18)", Edge: "rgba(213,94,0,0.45)"))
                .Concat(gaps.Select(g => (From: Later(g.Start, start), To: Earlier(g.End, end), Fill: "rgba(230,159,0,0.3)", Edge: "rgba(230,159,0,0.7)")))
                .Where(b => b.To > start && b.From < end).Select(b => Band(Later(b.From, start), Earlier(b.To, end), b.Fill, b.Edge, axis));
        var layout = Props.Of(
            ("hovermode", "x unified"),
            ("xaxis", InteractiveForm.Axis(close is null ? "Time (UTC)" : "", ("type", "date"), ("anchor", "y"), ("hoverformat", "%Y-%m-%d %H:%M UTC"))),
            ("yaxis", InteractiveForm.Axis($"Posts per {steps.BinName}", ("range", new[] { 0, top }), ("domain", new[] { below, 1 }))),
            ("shapes", Bands(steps.Start, steps.End, "").Concat(close is null ? [] : Bands(close.Steps.Start, close.Steps.End, "2")).ToArray()));
        if (close is not null)
        {
            layout["xaxis2"] = InteractiveForm.Axis(SafeText.Plotly(close.Axis), ("type", "date"), ("anchor", "y2"), ("hoverformat", "%Y-%m-%d %H:%M UTC"), ("range", new[] { Utc.Iso(close.Steps.Start), Utc.Iso(close.Steps.End) }),
                ("tickvals", close.Ticks.Select(t => Utc.Iso(t.Time)).ToArray()), ("ticktext", close.Ticks.Select(t => t.Text.Replace("\n", "<br>", StringComparison.Ordinal)).ToArray()));
            layout["yaxis2"] = InteractiveForm.Axis($"Posts per {steps.BinName}", ("range", new[] { 0, close.Top }), ("domain", new[] { 0, (double)CloseHeight / Height(close) }));
        }
        var notes = labels.Select(l =>
        {
            var note = InteractiveForm.Note(l.Text, Utc.Iso(l.Time), l.Height(top), "x", "y", l.Side, "top", House.Studied);
            note["xshift"] = l.Shift;
            return note;
        });
        return InteractiveForm.Json(
            [.. Lines(steps, "", named: true), .. close is null ? [] : Lines(close.Steps, "2", named: false), .. bursts.Count == 0 ? Array.Empty<Trace>() : [Key("Burst", "rgba(213,94,0,0.25)")], .. gaps.Count == 0 ? Array.Empty<Trace>() : [Key(GapName, "rgba(230,159,0,0.4)")]],
            heading, Height(close), layout, notes, close is null ? null : new Surround(64, 24, 84));
    }

    /// <summary>Height of the data areas and what lies between them; pixels.</summary>
    static int Height(Close? close) => close is null ? DataHeight : DataHeight + BottomOfWhole + Between + CloseHeight;

    static Dictionary<string, object> Band(DateTime from, DateTime to, string fill, string edge, string axis) => Props.Of(
        ("type", "rect"), ("xref", "x" + axis), ("yref", $"y{axis} domain"), ("x0", Utc.Iso(from)), ("x1", Utc.Iso(to)),
        ("y0", 0), ("y1", 1), ("layer", "below"), ("fillcolor", fill), ("line", Props.Of(("width", 1), ("color", edge))));

    static DateTime Later(DateTime a, DateTime b) => a > b ? a : b;

    static DateTime Earlier(DateTime a, DateTime b) => a < b ? a : b;

    static byte[] Static(
        StepSeries steps, IReadOnlyList<Burst> bursts, IReadOnlyList<CollectionGap> gaps, IReadOnlyList<BurstLabel> labels, Heading heading, double top, Close? close)
    {
        List<LegendEntry> legend =
        [
            new("Observed", House.Comparison, LegendMark.Line), new("Expected", House.Ink, LegendMark.Line),
            new(Usual(steps), House.Ink, LegendMark.Box, 0.16),
        ];
        if (bursts.Count > 0) legend.Add(new("Burst", House.Studied, LegendMark.Box, 0.25));
        if (gaps.Count > 0) legend.Add(new(GapName, House.Groups[4], LegendMark.Box, 0.4));
        void Whole(Plot plot)
        {
            Series(plot, steps, bursts, gaps, top);
            foreach (var label in labels)
                StaticForm.Remark(plot, label.Text, steps.X(label.Time), label.Height(top), label.Alignment, House.Studied).OffsetX = label.Shift;
            StaticForm.Ticks(plot.Axes.Bottom, TimeTicks.Between(steps.Start, steps.End).Select(t => (steps.X(t.Time), t.Text)));
            if (close is null) plot.XLabel("Time (UTC)");
        }
        if (close is null) return StaticForm.Png(heading, legend, DataHeight, new Surround(64, 24, 62), Whole);
        return StaticForm.Png(heading, legend,
        [
            new(DataHeight, 0, new(64, 24, BottomOfWhole), Whole),
            new(CloseHeight, Between, new(64, 24, 84), plot =>
            {
                Series(plot, close.Steps, bursts, gaps, close.Top);
                StaticForm.Ticks(plot.Axes.Bottom, close.Ticks.Select(t => (close.Steps.X(t.Time), t.Text)));
                plot.XLabel(close.Axis);
            }),
        ]);
    }

    static void Series(Plot plot, StepSeries steps, IReadOnlyList<Burst> bursts, IReadOnlyList<CollectionGap> gaps, double top)
    {
        void Shade(DateTime from, DateTime to, string color, double fill, double edge)
        {
            if (Utc.Of(to) <= steps.Start || Utc.Of(from) >= steps.End) return;
            var span = plot.Add.HorizontalSpan(steps.X(Later(from, steps.Start)), steps.X(Earlier(to, steps.End)));
            span.FillStyle.Color = Color.FromHex(color).WithAlpha(fill);
            // An edge keeps a burst of minutes visible in a timeline of months.
            span.LineStyle.Width = 1;
            span.LineStyle.Color = Color.FromHex(color).WithAlpha(edge);
        }
        foreach (var burst in bursts) Shade(burst.Onset, burst.End, House.Studied, 0.18, 0.45);
        foreach (var gap in gaps) Shade(gap.Start, gap.End, House.Groups[4], 0.3, 0.7);
        double[] xs = steps.CornerXs();
        double[] observed = StepSeries.Corners(steps.Observed), expected = StepSeries.Corners(steps.Expected);
        Fill(plot, xs, expected, StepSeries.Corners(steps.Upper), House.Ink, 0.16);
        Line(plot, xs, expected, House.Ink, 1.5);
        Line(plot, xs, observed, House.Comparison, steps.LineWidth);
        StaticForm.Ticks(plot.Axes.Left, Ticks.Counts(steps.Max).Select(t => (t, Ticks.Count(t))));
        plot.YLabel($"Posts per {steps.BinName}");
        plot.Axes.SetLimits(0, steps.X(steps.End), 0, top);
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
            $"{Utc.Minutes(b.Onset)} to {Utc.Minutes(b.End)} UTC, {b.Posts:#,0} posts where {Expected(b)} were expected"));
        string body = $"Posts per {steps.BinName} from {Utc.Minutes(steps.Start)} to {Utc.Minutes(steps.End)} UTC.";
        return heading.Spoken(bursts.Count == 0 ? body : $"{body} Largest bursts: {string.Join("; ", told)}.");
    }

    static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
