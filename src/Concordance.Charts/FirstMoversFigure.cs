using System.Globalization;
using Concordance.Charts.Forms;
using Concordance.Timeline;
using ScottPlot;
using Color = ScottPlot.Color;

namespace Concordance.Charts;

/// <summary>The accounts that posted first in a burst, a row each, their posts as dots in time: who began, who kept on, who came together.</summary>
/// <remarks>Being first is no guilt: someone always is. The first bin of a burst also holds what was posted before it: to begin with the post from which on posts came faster, give <c>burst with { Onset = onset.Time }</c> of a <see cref="BurstOnset"/>.</remarks>
public static class FirstMoversFigure
{
    const int RowHeight = 17;

    const float WidestLabel = 190;

    /// <summary>Dots of an account that are drawn at most; of more, the first.</summary>
    const int MostDots = 400;

    /// <summary>Draws the figure.</summary>
    /// <param name="posts">The posts whose series has the burst, in any order.</param>
    /// <param name="burst">The burst; null or without posts gives a figure that says so.</param>
    /// <param name="names">How accounts are called.</param>
    /// <param name="count">Accounts that are drawn, 1 to 60.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure Draw(IReadOnlyList<Post> posts, Burst? burst, OutputNames names, int count = 30, FigureOptions? options = null)
    {
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 60);
        var inside = burst is null ? [] : posts.Where(p => burst.Contains(p.Time)).ToList();
        if (burst is null || inside.Count == 0) return EmptyForm.Draw(Heading.Of(options, "Who was first in the burst", ""), "No burst to look into");

        var accounts = inside.Select(p => p.AccountId).Distinct(StringComparer.Ordinal).Count();
        var movers = BurstAnatomy.FirstMovers(inside, burst, count);
        var dots = inside.OrderBy(p => p.Time).ThenBy(p => p.Id, StringComparer.Ordinal).ToLookup(p => p.AccountId, StringComparer.Ordinal);
        Row[] rows = [.. movers.Select((m, i) => new Row(TextLines.Fit(names.Account(m.AccountId), WidestLabel), i, [.. dots[m.AccountId].Take(MostDots).Select(p => (p.Time, p.IsRepost))], m.Posts))];
        var (from, to) = (rows[0].Dots[0].Time, inside.Max(p => p.Time));
        if (to - from < TimeSpan.FromMinutes(1)) to = from.AddMinutes(1);
        var lastFirst = rows[^1].Dots[0].Time - from;
        var heading = Heading.Of(options, rows.Length == 1 ? "One account made the burst" : $"The first {rows.Length} of {accounts} accounts posted within {Within(lastFirst)}",
            $"One row an account, in the order of its first post in the burst; at the right its posts in the burst: {movers.Sum(m => m.Posts).ToString("#,0", CultureInfo.InvariantCulture)} of {inside.Count.ToString("#,0", CultureInfo.InvariantCulture)}. Being first is no guilt: someone always is.");
        LegendEntry[] legend =
        [
            new("First post", House.Studied, LegendMark.Dot), new("Post", House.Comparison, LegendMark.Dot),
            .. rows.Any(r => r.Dots.Any(d => d.IsRepost)) ? [new LegendEntry("Repost", Repost, LegendMark.Dot)] : Array.Empty<LegendEntry>(),
        ];
        var around = new Surround((float)Math.Ceiling(rows.Max(r => HouseFont.Measure(r.Label, House.SmallSize)) + 22), (float)Math.Ceiling(rows.Max(r => HouseFont.Measure(r.Right, House.SmallSize)) + 22), 62);
        string told = $"Accounts by their first post, from {Utc.Minutes(from)} UTC: " + string.Join("; ", rows.Take(10).Select(r => $"{r.Label} after {Within(r.Dots[0].Time - from)}, {r.Right} posts")) + ".";
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told), Interactive(rows, from, to, heading, legend, around), Static(rows, from, to, heading, legend, around));
    }

    const string Repost = "#56B4E9";

    static string Interactive(Row[] rows, DateTime from, DateTime to, Heading heading, LegendEntry[] legend, Surround around)
    {
        Plotly.NET.Trace Dots(string name, string color, int size, Func<int, bool, bool> which)
        {
            var drawn = rows.SelectMany(r => r.Dots.Select((d, i) => (Row: r, d.Time, Is: which(i, d.IsRepost))).Where(d => d.Is)).ToList();
            return InteractiveForm.Trace("scatter", ("mode", "markers"), ("name", name), ("x", drawn.Select(d => Utc.Iso(d.Time)).ToArray()), ("y", drawn.Select(d => -d.Row.Place).ToArray()),
                ("text", drawn.Select(d => SafeText.Plotly(d.Row.Label)).ToArray()), ("marker", Props.Of(("color", color), ("size", size), ("opacity", 0.8))), ("hovertemplate", "%{text}<br>%{x|%Y-%m-%d %H:%M:%S} UTC<extra>%{fullData.name}</extra>"));
        }
        var margin = (to - from) / 60;
        var layout = Props.Of(
            ("hovermode", "closest"), ("xaxis", InteractiveForm.Axis("Time (UTC)", ("type", "date"), ("range", new[] { Utc.Iso(from - margin), Utc.Iso(to + margin) }))),
            ("yaxis", InteractiveForm.Axis("", ("range", new[] { -rows.Length + 0.3, 0.7 }), ("automargin", false), ("ticks", ""), ("tickvals", rows.Select(r => -r.Place).ToArray()), ("ticktext", rows.Select(r => SafeText.Plotly(r.Label)).ToArray()))));
        var notes = rows.Select(r => InteractiveForm.Note(r.Right, 1.01, -r.Place, "paper", "y", "left", "middle", House.Muted));
        return InteractiveForm.Json(
            [Dots("Repost", Repost, 6, (i, repost) => i > 0 && repost), Dots("Post", House.Comparison, 6, (i, repost) => i > 0 && !repost), Dots("First post", House.Studied, 9, (i, _) => i == 0)],
            heading, rows.Length * RowHeight + 10, layout, notes, around, legend);
    }

    static byte[] Static(Row[] rows, DateTime from, DateTime to, Heading heading, LegendEntry[] legend, Surround around) =>
        StaticForm.Png(heading, legend, rows.Length * RowHeight + 10, around, plot =>
        {
            double X(DateTime time) => (time - from).TotalHours;
            void Dots(string color, float size, Func<int, bool, bool> which)
            {
                var drawn = rows.SelectMany(r => r.Dots.Select((d, i) => (r.Place, d.Time, Is: which(i, d.IsRepost))).Where(d => d.Is)).ToList();
                if (drawn.Count > 0) plot.Add.Markers(drawn.Select(d => X(d.Time)).ToArray(), drawn.Select(d => -(double)d.Place).ToArray(), MarkerShape.FilledCircle, size, Color.FromHex(color).WithAlpha(0.8));
            }
            Dots(Repost, 6, (i, repost) => i > 0 && repost);
            Dots(House.Comparison, 6, (i, repost) => i > 0 && !repost);
            Dots(House.Studied, 9, (i, _) => i == 0);
            StaticForm.Ticks(plot.Axes.Left, rows.Select(r => (-(double)r.Place, r.Label)));
            StaticForm.Ticks(plot.Axes.Right, rows.Select(r => (-(double)r.Place, r.Right)));
            StaticForm.Ticks(plot.Axes.Bottom, TimeTicks.Between(from, to, 7).Select(t => (X(t.Time), t.Text)));
            plot.Axes.Left.MajorTickStyle.Length = plot.Axes.Right.MajorTickStyle.Length = 0;
            plot.Axes.Right.TickLabelStyle.ForeColor = Color.FromHex(House.Muted);
            StaticForm.LevelLabels(plot);
            plot.XLabel("Time (UTC)");
            double margin = X(to) / 60;
            plot.Axes.SetLimits(-margin, X(to) + margin, -rows.Length + 0.3, 0.7);
            plot.Axes.SetLimitsY(-rows.Length + 0.3, 0.7, plot.Axes.Right);
        });

    static string Within(TimeSpan time) => time switch
    {
        { TotalSeconds: < 120 } => $"{Ticks.Count(Math.Ceiling(time.TotalSeconds))} seconds",
        { TotalMinutes: < 120 } => $"{Ticks.Count(Math.Ceiling(time.TotalMinutes))} minutes",
        { TotalHours: < 48 } => $"{Ticks.Count(Math.Ceiling(time.TotalHours))} hours",
        _ => $"{Ticks.Count(Math.Ceiling(time.TotalDays))} days",
    };

    /// <summary>An account: its dots in the order of time, and all its posts in the burst.</summary>
    sealed record Row(string Label, int Place, IReadOnlyList<(DateTime Time, bool IsRepost)> Dots, int Posts)
    {
        public string Right => Posts.ToString("#,0", CultureInfo.InvariantCulture);
    }
}
