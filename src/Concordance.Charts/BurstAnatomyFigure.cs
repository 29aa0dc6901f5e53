using System.Globalization;
using Concordance.Charts.Forms;
using Concordance.Timeline;
using ScottPlot;
using Color = ScottPlot.Color;

namespace Concordance.Charts;

/// <summary>What bursts are made of, one measure a row: each burst where it lies in the range of ordinary stretches of its own size, and other bursts of the same data likewise.</summary>
/// <remarks>
/// Shares of the busiest and Gini coefficients of bursts of different sizes can't be set beside each other as they are: of thirty posts by thirty accounts ten make a third. So the axis tells the place in each one's own range (<see cref="WaveMeasure.Place"/>), evenly within it, and beyond it by doublings. The
/// numbers themselves are in <see cref="TimelineTables.WaveMeasures"/>.
/// </remarks>
public static class BurstAnatomyFigure
{
    /// <summary>Most bursts that are drawn: the largest by posts beyond expectation, in the order of time.</summary>
    public const int Most = 3;

    /// <summary>A burst that is inside its range: the comparison's blue, thinned with paper.</summary>
    const string Pale = "#A6CBE3";

    const int LineHeight = 19, RowPadding = 14;

    /// <summary>Doublings beyond the range after which a place is drawn at the edge.</summary>
    const double Farthest = 4;

    /// <summary>Room beside the last tick, so that a dot there is whole; and for the name of a burst.</summary>
    const double Room = 0.25, RoomOfName = 0.9;

    const string Axis = "Place among ordinary stretches (0: middle, 1: end of the range)";

    /// <summary>One row: the measure, its value in each burst that is drawn, and those of the other bursts.</summary>
    sealed record Row(string Name, IReadOnlyList<(WaveAnatomy Wave, WaveMeasure Measure, double Told)> Waves, IReadOnlyList<(OtherBurst Burst, WaveMeasure Measure, double Told)> Others)
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
        var heading = Heading.Of(options, Title(waves.MaxBy(w => w.Burst.Excess)!, others),
            $"Each burst beside ordinary stretches with as many posts as it has; the band holds nineteen of twenty of them.{Apart(drawn)} At the right: the numbers. Goals and news are out of the ordinary too{(drawn.Length < waves.Count ? $"; of {waves.Count} bursts the {drawn.Length} largest are drawn" : "")}.");
        Row[] rows =
        [
            .. WaveAnatomies.Names.Select(name => new Row(
                name, [.. drawn.Select(w => (w, w[name], w.Told(name) ?? double.NaN))],
                [.. others.Select(o => (o, o.Wave[name], o.Wave.Told(name) ?? double.NaN)).Where(o => !double.IsNaN(o.Item3) && !double.IsNaN(o.Item2.Place)).OrderBy(o => o.Item2.IsUnusual)])),
        ];
        var around = new Surround((float)Math.Ceiling(PairedRows.Widest(rows.Select(r => r.Name)) + 26), (float)Math.Ceiling(rows.Max(r => HouseFont.Measure(r.Remark, House.SmallSize)) + 26), 54);
        var form = new Form(drawn.Length + (others.Count > 0 ? 1 : 0), DayFormat(drawn), [.. TicksOf(rows)]);
        var height = rows.Length * form.RowHeight;
        LegendEntry[] legend =
        [
            new(SafeText.Label(drawn.Length == 1 ? $"the burst of {words}" : $"bursts of {words}", 80), House.Studied, LegendMark.Dot), new("ordinary stretches", House.Grid, LegendMark.Box),
            .. others.Count > 0 ? [new LegendEntry("other burst outside its own range", House.Comparison, LegendMark.Dot), new LegendEntry("inside it", Pale, LegendMark.Dot)] : Array.Empty<LegendEntry>(),
        ];
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(string.Join(" ", rows.Select(Told))),
            Interactive(rows, form, heading, height, around, legend, shown), Static(rows, form, heading, height, around, legend));
    }

    static string Title(WaveAnatomy largest, IReadOnlyList<OtherBurst> others)
    {
        if (Known(largest) is var known && known == 0) return "What the largest burst is made of";
        string beside = others.Where(o => Known(o.Wave) > 0).ToList() is { Count: > 0 } told ? $", {(told.Count == 1 ? "another burst in" : $"{told.Count} other bursts in at most")} {told.Max(o => Unusual(o.Wave))}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"The largest burst is out of the ordinary in {Unusual(largest)} of {known} measures{beside}");
    }

    static int Known(WaveAnatomy wave) => wave.Measures.Count(m => m.Stretches > 0 && !double.IsNaN(m.Value));

    static int Unusual(WaveAnatomy wave) => wave.Measures.Count(m => m.Stretches > 0 && m.IsUnusual);

    // Two hundred that overlap tell no more than the few that do not.
    static string Apart(WaveAnatomy[] drawn) => drawn.All(w => w.StretchesApart == 0) ? ""
        : $" The data has room for {string.Join(" and ", drawn.Select((w, i) => $"{w.StretchesApart.ToString("#,0", CultureInfo.InvariantCulture)}{(i == 0 ? " side by side" : "")} of the size of {Day(w, DayFormat(drawn))}"))}.";

    static string DayFormat(WaveAnatomy[] drawn) => drawn.DistinctBy(w => w.Burst.Onset.Date).Count() == drawn.Length ? "d MMM" : "d MMM HH:mm";

    static string Day(WaveAnatomy wave, string format) => wave.Burst.Onset.ToString(format, CultureInfo.InvariantCulture);

    static string Told(Row row)
    {
        var waves = string.Join("; ", row.Waves.Select(w => $"{Time(w.Wave)} {Number(w.Told)}{(w.Measure.Stretches > 0 ? $" where ordinary stretches have {Number(w.Measure.Low)} to {Number(w.Measure.High)}" : "")}"));
        return $"{SafeText.Label(row.Name, 2 * House.LabelLength)}: {waves}{(row.Others.Count > 0 ? $"; of {row.Others.Count} other bursts {row.Others.Count(o => o.Measure.IsUnusual)} outside their own ranges" : "")}.";
    }

    static string Number(double value) => double.IsNaN(value) ? "not told" : value.ToString("0.00", CultureInfo.InvariantCulture);

    static string Time(WaveAnatomy wave) => wave.Burst.Onset.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Where a place is drawn: itself within the range, beyond it one step a doubling.</summary>
    static double X(double place) => Math.Abs(place) <= 1 ? place : Math.Sign(place) * (1 + Math.Min(Farthest, Math.Log2(Math.Abs(place))));

    static IEnumerable<(double X, string Text)> TicksOf(Row[] rows)
    {
        double[] xs = [.. rows.SelectMany(r => r.Waves.Where(w => !double.IsNaN(w.Told)).Select(w => w.Measure.Place).Concat(r.Others.Select(o => o.Measure.Place))).Where(p => !double.IsNaN(p)).Select(X)];
        int low = Math.Min(-2, (int)Math.Floor(xs.DefaultIfEmpty(0).Min())), high = Math.Max(2, (int)Math.Ceiling(xs.DefaultIfEmpty(0).Max()));
        for (int x = low; x <= high; x++)
        {
            double place = Math.Abs(x) <= 1 ? x : Math.Sign(x) * Math.Pow(2, Math.Abs(x) - 1);
            yield return (x, (x < 0 ? "−" : "") + Ticks.Count(Math.Abs(place)) + (Math.Abs(x) > Farthest ? "+" : ""));
        }
    }

    /// <summary>Where things lie: lines of a row lie evenly, with room to the next row; down is positive.</summary>
    sealed record Form(int Lines, string DayFormat, (double X, string Text)[] Ticks)
    {
        public int RowHeight => Lines * LineHeight + RowPadding;

        public double At(int row, int line) => row + ((line + 0.5) * LineHeight + RowPadding / 2.0) / RowHeight - 0.5;

        public double Low => Ticks[0].X - Room;

        public double High => Ticks[^1].X + RoomOfName;
    }

    static string Interactive(Row[] rows, Form form, Heading heading, int height, Surround around, LegendEntry[] legend, Func<string, string> shown)
    {
        var waves = rows.SelectMany((row, r) => row.Waves.Select((w, i) => (Row: row, Wave: w, Y: form.At(r, i)))).Where(w => !double.IsNaN(w.Wave.Told) && !double.IsNaN(w.Wave.Measure.Place)).ToArray();
        var others = rows.SelectMany((row, r) => row.Others.Select(o => (Row: row, Other: o, Y: form.At(r, form.Lines - 1)))).ToArray();
        static string Range(WaveMeasure measure, double told) => $"{Number(told)}; ordinary stretches {Number(measure.Low)} to {Number(measure.High)}";
        var dots = Dots(waves.Select(w => (X(w.Wave.Measure.Place), w.Y, $"{SafeText.Plotly(w.Row.Name, 80)}<br>{Time(w.Wave.Wave)} UTC: {Range(w.Wave.Measure, w.Wave.Told)}")), House.Studied, 10);
        Plotly.NET.Trace Small(bool unusual) => Dots(others.Where(o => o.Other.Measure.IsUnusual == unusual).Select(o => (
            X(o.Other.Measure.Place), o.Y, $"{SafeText.Plotly(o.Row.Name, 80)}<br>{SafeText.Plotly(shown(o.Other.Burst.Key), 40)}, {Time(o.Other.Burst.Wave)} UTC, {o.Other.Burst.Wave.Posts} posts: {Range(o.Other.Measure, o.Other.Told)}")), unusual ? House.Comparison : Pale, 8);
        var notes = rows.Select((row, r) => InteractiveForm.Note(row.Remark, 1.01, r, "paper", "y", "left", "middle", House.Muted)).Concat(waves.Select(w =>
        {
            var note = InteractiveForm.Note(Day(w.Wave.Wave, form.DayFormat), X(w.Wave.Measure.Place), w.Y, "x", "y", "left", "middle", House.Studied);
            note["xshift"] = 9;
            return note;
        }));
        return InteractiveForm.Json([Small(false), Small(true), dots], heading, height, Props.Of(
            ("hovermode", "closest"),
            ("shapes", new[] { Props.Of(("type", "rect"), ("xref", "x"), ("yref", "paper"), ("x0", -1), ("x1", 1), ("y0", 0), ("y1", 1), ("layer", "below"), ("fillcolor", House.Grid), ("line", Props.Of(("width", 0)))) }),
            ("xaxis", InteractiveForm.Axis(Axis, ("range", new[] { form.Low, form.High }), ("tickvals", form.Ticks.Select(t => t.X).ToArray()), ("ticktext", form.Ticks.Select(t => t.Text).ToArray()))),
            ("yaxis", InteractiveForm.Axis("", ("range", new[] { rows.Length - 0.5, -0.5 }), ("showgrid", false), ("automargin", false), ("tickvals", Enumerable.Range(0, rows.Length).ToArray()), ("ticktext", rows.Select(r => PairedRows.Interactive(r.Name)).ToArray())))),
            notes, around, legend);
    }

    static Plotly.NET.Trace Dots(IEnumerable<(double X, double Y, string Text)> dots, string color, int size)
    {
        var all = dots.ToArray();
        return InteractiveForm.Trace("scatter", ("mode", "markers"), ("cliponaxis", false), ("marker", Props.Of(("color", color), ("size", size), ("opacity", 0.8))), ("x", all.Select(d => d.X).ToArray()), ("y", all.Select(d => d.Y).ToArray()),
            ("text", all.Select(d => d.Text).ToArray()), ("hovertemplate", "%{text}<extra></extra>"));
    }

    static byte[] Static(Row[] rows, Form form, Heading heading, int height, Surround around, LegendEntry[] legend) => StaticForm.Png(heading, legend, height, around, plot =>
    {
        var band = plot.Add.Rectangle(-1, 1, -(rows.Length - 0.5), 0.5);
        band.FillColor = Color.FromHex(House.Grid);
        band.LineWidth = 0;
        for (var r = 0; r < rows.Length; r++)
        {
            foreach (var (_, measure, _) in rows[r].Others) plot.Add.Marker(X(measure.Place), -form.At(r, form.Lines - 1), MarkerShape.FilledCircle, 8, Color.FromHex(measure.IsUnusual ? House.Comparison : Pale).WithAlpha(0.8));
            for (var i = 0; i < rows[r].Waves.Count; i++)
            {
                var (y, (wave, measure, told)) = (-form.At(r, i), rows[r].Waves[i]);
                if (double.IsNaN(told) || double.IsNaN(measure.Place)) continue;
                plot.Add.Marker(X(measure.Place), y, MarkerShape.FilledCircle, 10, Color.FromHex(House.Studied));
                StaticForm.Remark(plot, Day(wave, form.DayFormat), X(measure.Place), y, Alignment.MiddleLeft, House.Studied).OffsetX = 9;
            }
        }
        StaticForm.Ticks(plot.Axes.Left, rows.Select((r, i) => (-(double)i, PairedRows.Static(r.Name))));
        StaticForm.Ticks(plot.Axes.Right, rows.Select((r, i) => (-(double)i, r.Remark)));
        StaticForm.Ticks(plot.Axes.Bottom, form.Ticks);
        plot.Axes.Left.MajorTickStyle.Length = plot.Axes.Right.MajorTickStyle.Length = 0;
        plot.Axes.Right.TickLabelStyle.ForeColor = Color.FromHex(House.Muted);
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.XLabel(Axis);
        plot.Axes.SetLimits(form.Low, form.High, -(rows.Length - 0.5), 0.5);
        plot.Axes.SetLimitsY(-(rows.Length - 0.5), 0.5, plot.Axes.Right);
    });
}
