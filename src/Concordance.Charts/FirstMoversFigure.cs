using System.Globalization;
using Concordance.Charts.Forms;
using Concordance.Timeline;
using ScottPlot;
using Color = ScottPlot.Color;

namespace Concordance.Charts;

/// <summary>The accounts that posted first in a burst, a row each, their posts as dots in time: who began, who kept on, who came together.</summary>
/// <remarks>
/// Being first is no guilt: someone always is. Where to begin is the caller's: <see cref="BurstStart"/> gives the earliest start that was found. The axis ends a while after the last first post that is drawn, since on one of days all of them would be one line; and the
/// title tells the shortest time in which most of them came, since a single early one makes the time from the first to the last say little.
/// </remarks>
public static class FirstMoversFigure
{
    const int RowHeight = 17;

    const float WidestLabel = 190;

    const double Shade = 0.2;

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

        var movers = BurstAnatomy.FirstMovers(inside, burst, count);
        var dots = inside.OrderBy(p => p.Time).ThenBy(p => p.Id, StringComparer.Ordinal).ToLookup(p => p.AccountId, StringComparer.Ordinal);
        Row[] rows = [.. movers.Select((m, i) => new Row(TextLines.Fit(names.Account(m.AccountId), WidestLabel), i, [.. dots[m.AccountId].Take(MostDots).Select(p => (p.Time, p.IsRepost))], m.Posts))];
        var (from, lastFirst, last) = (rows[0].Dots[0].Time, rows[^1].Dots[0].Time, inside.Max(p => p.Time));
        var together = Shortest([.. rows.Select(r => r.Dots[0].Time)]);
        var after = (lastFirst - from) / 2 > s_after ? (lastFirst - from) / 2 : s_after;
        var to = last - lastFirst < after ? last : lastFirst + after;
        if (to - from < TimeSpan.FromMinutes(1)) to = from.AddMinutes(1);
        var heading = Heading.Of(options,
            rows.Length == 1 ? movers[0].Posts == inside.Count ? "One account made the burst" : "The account that was first in the burst"
            : together.Accounts == rows.Length ? $"The first {rows.Length} accounts posted within {Within(together.Time)}"
            : $"{together.Accounts} of the first {rows.Length} accounts posted within {Within(together.Time)} of each other",
            $"One row an account, in the order of its first post in the burst{(to < last ? $", until {Utc.Minutes(to)}; the burst goes on to {Utc.Minutes(last)}" : "")}. At the right their posts in all of it: {movers.Sum(m => m.Posts).ToString("#,0", CultureInfo.InvariantCulture)} of {inside.Count.ToString("#,0", CultureInfo.InvariantCulture)}. Being first is no guilt: someone always is.");
        LegendEntry[] legend =
        [
            new("First post", House.Studied, LegendMark.Dot), new("Post", House.Comparison, LegendMark.Dot),
            .. rows.Length > 1 ? [new LegendEntry($"First posts of {together.Accounts} accounts", House.Studied, LegendMark.Box, Shade)] : Array.Empty<LegendEntry>(),
            .. rows.Any(r => r.Dots.Any(d => d.IsRepost)) ? [new LegendEntry("Repost", Repost, LegendMark.Dot)] : Array.Empty<LegendEntry>(),
        ];
        var around = new Surround((float)Math.Ceiling(rows.Max(r => HouseFont.Measure(r.Label, House.SmallSize)) + 22), (float)Math.Ceiling(rows.Max(r => HouseFont.Measure(r.Right, House.SmallSize)) + 22), 62);
        string told = $"Accounts by their first post, from {Utc.Minutes(from)} UTC: " + string.Join("; ", rows.Take(10).Select(r => $"{r.Label} after {Within(r.Dots[0].Time - from)}, {r.Right} posts")) + "."
            + (rows.Length > 1 ? $" {together.Accounts} of the {rows.Length} posted first within {Within(together.Time)}, from {Utc.Minutes(together.From)} UTC." : "");
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told), Interactive(rows, from, to, together, heading, legend, around), Static(rows, from, to, together, heading, legend, around));
    }

    const string Repost = "#56B4E9";

    /// <summary>Share of the accounts drawn that the shortest time holds.</summary>
    const double Most = 0.9;

    /// <summary>Time after the last first post that is drawn at least.</summary>
    static readonly TimeSpan s_after = TimeSpan.FromMinutes(10);

    /// <summary>The shortest time in which most of some accounts posted first; their first posts in the order of time.</summary>
    static Together Shortest(DateTime[] firsts)
    {
        var most = (int)Math.Ceiling(Most * firsts.Length);
        var start = Enumerable.Range(0, firsts.Length - most + 1).MinBy(i => firsts[i + most - 1] - firsts[i]);
        return new(most, firsts[start], firsts[start + most - 1]);
    }

    /// <summary>Some accounts, the first post of the first of them and that of the last.</summary>
    sealed record Together(int Accounts, DateTime From, DateTime To)
    {
        public TimeSpan Time => To - From;
    }

    static string Interactive(Row[] rows, DateTime from, DateTime to, Together together, Heading heading, LegendEntry[] legend, Surround around)
    {
        Plotly.NET.Trace Dots(string name, string color, int size, Func<int, bool, bool> which)
        {
            var drawn = rows.SelectMany(r => r.Dots.Select((d, i) => (Row: r, d.Time, Is: which(i, d.IsRepost))).Where(d => d.Is)).ToList();
            return InteractiveForm.Trace("scatter", ("mode", "markers"), ("name", name), ("x", drawn.Select(d => Utc.Iso(d.Time)).ToArray()), ("y", drawn.Select(d => -d.Row.Place).ToArray()),
                ("text", drawn.Select(d => SafeText.Plotly(d.Row.Label)).ToArray()), ("marker", Props.Of(("color", color), ("size", size), ("opacity", 0.8))), ("hovertemplate", "%{text}<br>%{x|%Y-%m-%d %H:%M:%S} UTC<extra>%{fullData.name}</extra>"));
        }
        var margin = (to - from) / 60;
        var layout = Props.Of(
            ("hovermode", "closest"),
            ("shapes", rows.Length < 2 ? [] : new[]
            {
                Props.Of(("type", "rect"), ("xref", "x"), ("yref", "paper"), ("x0", Utc.Iso(together.From)), ("x1", Utc.Iso(together.To)), ("y0", 0), ("y1", 1), ("layer", "below"), ("fillcolor", House.Studied), ("opacity", Shade), ("line", Props.Of(("width", 0)))),
            }), ("xaxis", InteractiveForm.Axis("Time (UTC)", ("type", "date"), ("range", new[] { Utc.Iso(from - margin), Utc.Iso(to + margin) }))),
            ("yaxis", InteractiveForm.Axis("", ("range", new[] { -rows.Length + 0.3, 0.7 }), ("automargin", false), ("ticks", ""), ("tickvals", rows.Select(r => -r.Place).ToArray()), ("ticktext", rows.Select(r => SafeText.Plotly(r.Label)).ToArray()))));
        var notes = rows.Select(r => InteractiveForm.Note(r.Right, 1.01, -r.Place, "paper", "y", "left", "middle", House.Muted));
        return InteractiveForm.Json(
            [Dots("Repost", Repost, 6, (i, repost) => i > 0 && repost), Dots("Post", House.Comparison, 6, (i, repost) => i > 0 && !repost), Dots("First post", House.Studied, 9, (i, _) => i == 0)],
            heading, rows.Length * RowHeight + 10, layout, notes, around, legend);
    }

    static byte[] Static(Row[] rows, DateTime from, DateTime to, Together together, Heading heading, LegendEntry[] legend, Surround around) =>
        StaticForm.Png(heading, legend, rows.Length * RowHeight + 10, around, plot =>
        {
            double X(DateTime time) => (time - from).TotalHours;
            void Dots(string color, float size, Func<int, bool, bool> which)
            {
                var drawn = rows.SelectMany(r => r.Dots.Select((d, i) => (r.Place, d.Time, Is: which(i, d.IsRepost))).Where(d => d.Is)).ToList();
                if (drawn.Count > 0) plot.Add.Markers(drawn.Select(d => X(d.Time)).ToArray(), drawn.Select(d => -(double)d.Place).ToArray(), MarkerShape.FilledCircle, size, Color.FromHex(color).WithAlpha(0.8));
            }
            if (rows.Length > 1)
            {
                var span = plot.Add.HorizontalSpan(X(together.From), X(together.To));
                span.FillStyle.Color = Color.FromHex(House.Studied).WithAlpha(Shade);
                span.LineStyle.Width = 0;
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
        { TotalMinutes: < 10 } => $"{(int)Math.Ceiling(time.TotalSeconds) / 60} min {(int)Math.Ceiling(time.TotalSeconds) % 60} s",
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
