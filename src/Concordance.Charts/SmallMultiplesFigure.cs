using System.Globalization;
using Concordance.Charts.Forms;
using Concordance.Timeline;
using ScottPlot;
using Color = ScottPlot.Color;

namespace Concordance.Charts;

/// <summary>Several timelines under each other, one a hashtag, link, visual, text group or community: which rose when.</summary>
public static class SmallMultiplesFigure
{
    /// <summary>Most rows that are drawn.</summary>
    public const int MostRows = 16;

    const int RowHeight = 44;

    /// <summary>Most steps of a row; bins are put together until they are no more.</summary>
    const int MostSteps = 720;

    const float WidestLabel = 210;

    /// <summary>Draws the figure.</summary>
    /// <param name="survey">The series with their bursts, in the order of rows, over the same bins; see <see cref="BurstDetector.Survey"/>. None gives a figure that says so.</param>
    /// <param name="shown">How a series is called; see <see cref="PostKey.Shown"/>. May come from data.</param>
    /// <param name="what">What the series are, in the plural: "hashtags".</param>
    /// <param name="options">Title, mark of made-up data.</param>
    /// <param name="beside">A burst of other posts, such as the largest of those that are looked at: the title tells how many of the series burst at the same time. Null for none.</param>
    public static Figure Draw(IReadOnlyList<SeriesBursts> survey, Func<string, string> shown, string what, FigureOptions? options = null, Burst? beside = null)
    {
        options ??= new();
        var drawn = survey.Take(MostRows).Where(s => s.Series.Counts.Count > 0).ToList();
        if (drawn.Count == 0) return EmptyForm.Draw(Heading.Of(options, $"{SafeText.Label(what)} over time", ""), "No series to draw");

        Row[] rows = [.. drawn.Select((s, i) => Row.Of(s, SafeText.Label(shown(s.Series.Key)), i))];
        int burst = drawn.Count(s => s.Bursts.Count > 0);
        string left = survey.Count > rows.Length ? $" {survey.Count - rows.Length} more are not drawn." : "";
        string during = beside is null || burst == 0 ? "" : $", {drawn.Count(s => s.Bursts.Any(b => b.Onset < beside.End && beside.Onset < b.End))} of them at the time of the largest burst looked at";
        var heading = Heading.Of(options, $"{burst} of {rows.Length} {SafeText.Label(what)} burst{during}",
            $"Posts per {rows[0].StepName}{(rows[0].IsTogether ? $" (bursts were looked for by {StepSeries.NameOf(drawn[0].Series.Bin)})" : "")}, time in UTC. Every row has its own scale: at its right the most posts of a step, and posts in all.{left}");
        LegendEntry[] legend = [new("Observed", House.Comparison, LegendMark.Box, 0.75), new("Burst, with a triangle above it", House.Studied, LegendMark.Box, 0.3)];
        var around = new Surround((float)Math.Ceiling(rows.Max(r => HouseFont.Measure(r.Label, House.SmallSize)) + 22), (float)Math.Ceiling(rows.Max(r => HouseFont.Measure(r.Right, House.SmallSize)) + 22), 50);
        string told = string.Join(" ", drawn.Zip(rows, (s, r) => s.Bursts.Count == 0 ? $"{r.Label}: {Count(s.Series.Total)} posts, no burst." : $"{r.Label}: {Count(s.Series.Total)} posts, {Plural(s.Bursts.Count)}, the largest from {Utc.Minutes(Largest(s).Onset)} to {Utc.Minutes(Largest(s).End)} UTC."));
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told), Interactive(rows, drawn, heading, legend, around), Static(rows, drawn, heading, legend, around));
    }

    static DateTime Middle(Burst burst) => burst.Onset + (burst.End - burst.Onset) / 2;

    static Burst Largest(SeriesBursts series) => series.Bursts.OrderByDescending(b => b.Excess).ThenBy(b => b.Onset).First();

    static string Interactive(Row[] rows, List<SeriesBursts> drawn, Heading heading, LegendEntry[] legend, Surround around)
    {
        var tips = drawn.SelectMany((s, i) => s.Bursts.Select(b => (Row: rows[i], Burst: b))).ToList();
        // A burst of one hour is a hair in a month: a tip over it is seen.
        var marks = InteractiveForm.Trace("scatter", ("mode", "markers"), ("name", "Burst"), ("x", tips.Select(t => Utc.Iso(Middle(t.Burst))).ToArray()), ("y", tips.Select(t => t.Row.Tip).ToArray()),
            ("customdata", tips.Select(t => $"{Utc.Minutes(t.Burst.Onset)} to {Utc.Minutes(t.Burst.End)} UTC: {Count(t.Burst.Posts)} posts, {Count(t.Burst.Expected)} expected").ToArray()),
            ("marker", Props.Of(("symbol", "triangle-down"), ("size", 9), ("color", House.Studied))), ("hovertemplate", "%{customdata}<extra></extra>"));
        var traces = rows.SelectMany(r => new[]
        {
            InteractiveForm.Trace("scatter", ("mode", "lines"), ("x", r.Edges.Take(1).Append(r.Edges[^1]).Select(Utc.Iso).ToArray()), ("y", new[] { r.Base, r.Base }), ("line", Props.Of(("color", House.Muted), ("width", 0.5))), ("hoverinfo", "skip")),
            InteractiveForm.Trace("scatter", ("mode", "lines"), ("name", SafeText.Plotly(r.Label)), ("x", r.Edges.Select(Utc.Iso).ToArray()), ("y", r.Heights.Append(r.Heights[^1]).ToArray()),
                ("customdata", r.Counts.Append(r.Counts[^1]).ToArray()), ("line", Props.Of(("shape", "hv"), ("color", House.Comparison), ("width", 0.8))), ("fill", "tonexty"), ("fillcolor", "rgba(0,114,178,0.75)"),
                ("hovertemplate", "%{x|%Y-%m-%d %H:%M} UTC: %{customdata} posts<extra>%{fullData.name}</extra>")),
        });
        var layout = Props.Of(
            ("hovermode", "closest"), ("xaxis", InteractiveForm.Axis("Time (UTC)", ("type", "date"), ("range", new[] { Utc.Iso(rows[0].Edges[0]), Utc.Iso(rows[0].Edges[^1]) }))),
            ("yaxis", InteractiveForm.Axis("", ("range", new[] { -(double)rows.Length, 0 }), ("showgrid", false), ("automargin", false), ("ticks", ""), ("tickvals", rows.Select(r => r.Middle).ToArray()), ("ticktext", rows.Select(r => SafeText.Plotly(r.Label)).ToArray()))),
            ("shapes", drawn.SelectMany((s, i) => s.Bursts.Select(b => Props.Of(
                ("type", "rect"), ("xref", "x"), ("yref", "y"), ("x0", Utc.Iso(b.Onset)), ("x1", Utc.Iso(b.End)), ("y0", rows[i].Base), ("y1", rows[i].Top), ("layer", "below"),
                ("fillcolor", "rgba(213,94,0,0.3)"), ("line", Props.Of(("width", 1), ("color", "rgba(213,94,0,0.6)")))))).ToArray()));
        var notes = rows.Select(r => InteractiveForm.Note(r.Right, 1.01, r.Middle, "paper", "y", "left", "middle", House.Muted));
        return InteractiveForm.Json(traces.Append(marks), heading, rows.Length * RowHeight, layout, notes, around, legend);
    }

    static byte[] Static(Row[] rows, List<SeriesBursts> drawn, Heading heading, LegendEntry[] legend, Surround around) =>
        StaticForm.Png(heading, legend, rows.Length * RowHeight, around, plot =>
        {
            double X(DateTime time) => (time - rows[0].Edges[0]).TotalHours;
            foreach (var (series, row) in drawn.Zip(rows))
            {
                foreach (var burst in series.Bursts)
                {
                    var shade = plot.Add.Rectangle(X(burst.Onset), X(burst.End), row.Base, row.Top);
                    shade.FillColor = Color.FromHex(House.Studied).WithAlpha(0.3);
                    shade.LineColor = Color.FromHex(House.Studied).WithAlpha(0.6);
                    shade.LineWidth = 1;
                    plot.Add.Marker(X(Middle(burst)), row.Tip, MarkerShape.FilledTriangleDown, 8, Color.FromHex(House.Studied));
                }
                double[] xs = [.. row.Edges.Zip(row.Edges.Skip(1)).SelectMany(e => new[] { X(e.First), X(e.Second) })];
                double[] ys = [.. row.Heights.SelectMany(h => new[] { h, h })];
                var area = plot.Add.FillY(xs, [.. xs.Select(_ => row.Base)], ys);
                area.FillColor = Color.FromHex(House.Comparison).WithAlpha(0.75);
                area.LineColor = Color.FromHex(House.Comparison);
                area.LineWidth = 0.8f;
            }
            StaticForm.Ticks(plot.Axes.Left, rows.Select(r => (r.Middle, r.Label)));
            StaticForm.Ticks(plot.Axes.Right, rows.Select(r => (r.Middle, r.Right)));
            StaticForm.Ticks(plot.Axes.Bottom, TimeTicks.Between(rows[0].Edges[0], rows[0].Edges[^1], 7).Select(t => (X(t.Time), t.Text)));
            plot.Axes.Left.MajorTickStyle.Length = plot.Axes.Right.MajorTickStyle.Length = 0;
            plot.Axes.Right.TickLabelStyle.ForeColor = Color.FromHex(House.Muted);
            StaticForm.LevelLabels(plot);
            plot.Grid.YAxisStyle.IsVisible = false;
            plot.XLabel("Time (UTC)");
            plot.Axes.SetLimits(0, X(rows[0].Edges[^1]), -rows.Length, 0);
            plot.Axes.SetLimitsY(-rows.Length, 0, plot.Axes.Right);
        });

    static string Count(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    static string Plural(int bursts) => bursts == 1 ? "1 burst" : $"{bursts} bursts";

    /// <summary>A row: its steps, and where it lies; the first between 0 and -1.</summary>
    sealed record Row(string Label, int Place, DateTime[] Edges, long[] Counts, string StepName, bool IsTogether)
    {
        const double Filled = 0.8;

        public double Base => -Place - 1 + 0.04;

        public double Top => Base + Filled;

        public double Middle => Base + Filled / 2;

        /// <summary>Where the tips over bursts stand.</summary>
        public double Tip => Top + 0.08;

        public double[] Heights => [.. Counts.Select(c => Base + Filled * c / Math.Max(1, Counts.Max()))];

        public string Right => $"{Count(Counts.Max())} of {Count(Counts.Sum())}";

        static readonly TimeSpan[] s_round =
        [
            .. new[] { 1, 2, 5, 10, 15, 20, 30 }.Select(m => TimeSpan.FromMinutes(m)), .. new[] { 1, 2, 3, 4, 6, 8, 12 }.Select(h => TimeSpan.FromHours(h)), .. new[] { 1, 2, 7, 14, 28, 56, 112 }.Select(d => TimeSpan.FromDays(d)),
        ];

        // Bins that make up a length of time that has a name: "posts per 5.83 days" tells nobody anything.
        internal static int Together(int bins, TimeSpan bin)
        {
            int least = (bins + MostSteps - 1) / MostSteps;
            var round = s_round.FirstOrDefault(step => step.Ticks % bin.Ticks == 0 && step.Ticks / bin.Ticks >= least && step.Ticks / bin.Ticks <= 3 * least);
            return least <= 1 || round == default ? least : (int)(round.Ticks / bin.Ticks);
        }

        public static Row Of(SeriesBursts series, string label, int place)
        {
            var s = series.Series;
            int together = Together(s.Counts.Count, s.Bin);
            long[] counts = [.. Enumerable.Range(0, (s.Counts.Count + together - 1) / together).Select(i => s.Counts.Skip(i * together).Take(together).Sum(c => (long)c))];
            DateTime[] edges = [.. Enumerable.Range(0, counts.Length).Select(i => s.StartOf(i * together)), s.End];
            return new(TextLines.Fit(label, WidestLabel), place, edges, counts, StepSeries.NameOf(together * s.Bin), together > 1);
        }
    }
}
