using System.Globalization;
using Concordance.Charts.Forms;
using Concordance.Timeline;
using ScottPlot;
using Color = ScottPlot.Color;

namespace Concordance.Charts;

/// <summary>The accounts that posted first in a burst, a row each, their posts as dots in time: who began, who kept on, who came together.</summary>
/// <remarks>
/// Being first is no guilt: someone always is. Where to begin is the caller's: <see cref="BurstStart"/> gives the earliest start that was found. The axis ends a while after the last first post that is drawn, since on one of days all of them would be one line; and the
/// title tells the shortest time in which most of them came, since a single early one makes the time from the first to the last say little. How close together they came says little by itself, since
/// whatever starts at one moment looks so: the title tells the same of other bursts. Where that time is a small part of the axis, a second panel shows it alone.
/// </remarks>
public static class FirstMoversFigure
{
    const int RowHeight = 17;

    const float WidestLabel = 190;

    const double Shade = 0.2;

    /// <summary>Dots of an account that are drawn at most; of more, the first.</summary>
    const int MostDots = 400;

    /// <summary>Share of the axis below which the shortest time of most of them has a panel of its own.</summary>
    const double Narrow = 0.25;

    /// <summary>Draws the figure.</summary>
    /// <param name="posts">The posts whose series has the burst, in any order.</param>
    /// <param name="burst">The burst, from where it is to be looked at; null or without posts gives a figure that says so.</param>
    /// <param name="names">How accounts are called.</param>
    /// <param name="count">Accounts that are drawn, 1 to 60.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    /// <param name="others">Bursts of other series, beside whose first accounts these are set; those of fewer first accounts are left out, since fewer fit into less time. Null for none.</param>
    /// <param name="shown">How another series is called (<see cref="PostKey.Shown"/>); null for its key.</param>
    /// <param name="zone">Time zone whose clock stands below UTC; null for none.</param>
    /// <param name="close">How close together the first accounts came, measured as those of the others were (<see cref="WaveAnatomy.Together"/>); null measures the accounts that are drawn.</param>
    public static Figure Draw(
        IReadOnlyList<Post> posts, Burst? burst, OutputNames names, int count = FirstTogether.UsualFirst, FigureOptions? options = null, IReadOnlyList<OtherBurst>? others = null, Func<string, string>? shown = null, TimeZoneInfo? zone = null, FirstTogether? close = null)
    {
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 60);
        var inside = burst is null ? [] : posts.Where(p => burst.Contains(p.Time)).ToList();
        if (burst is null || inside.Count == 0) return EmptyForm.Draw(Heading.Of(options, "Who was first in the burst", ""), "No burst to look into");
        // Of the whole series: the posts of one burst may have one time by accident.
        if (BurstAnatomy.NoFirstMovers(posts) is not null) return EmptyForm.Draw(Heading.Of(options, "Who was first in the burst", ""), "All posts have one time of day: times are known to the day alone");

        var movers = BurstAnatomy.FirstMovers(inside, burst, count);
        var dots = inside.OrderBy(p => p.Time).ThenBy(p => p.Id, StringComparer.Ordinal).ToLookup(p => p.AccountId, StringComparer.Ordinal);
        Row[] rows = [.. movers.Select((m, i) => new Row(TextLines.Fit(names.Account(m.AccountId), WidestLabel), i, [.. dots[m.AccountId].Take(MostDots).Select(p => (p.Time, p.IsRepost))], m.Posts))];
        var (from, lastFirst, last) = (rows[0].Dots[0].Time, rows[^1].Dots[0].Time, inside.Max(p => p.Time));
        var together = close ?? FirstTogether.Among([.. rows.Select(r => r.Dots[0].Time)]);
        var after = (lastFirst - from) / 2 > s_after ? (lastFirst - from) / 2 : s_after;
        var to = last - lastFirst < after ? last : lastFirst + after;
        if (to - from < TimeSpan.FromMinutes(1)) to = from.AddMinutes(1);
        var beside = (others ?? []).Where(o => o.Wave.Together?.First == together.First).OrderBy(o => o.Wave.Together!.Time).ToList();
        var heading = Heading.Of(options, Title(rows.Length, movers[0].Posts == inside.Count, together, beside),
            $"One row an account, in the order of its first post{(to < last ? $", until {Utc.Minutes(to)} UTC" : "")}. At the right: posts from {Utc.Minutes(from)} to the end of the burst, {Utc.Minutes(burst.End)} UTC ({movers.Sum(m => m.Posts).ToString("#,0", CultureInfo.InvariantCulture)} of {inside.Count.ToString("#,0", CultureInfo.InvariantCulture)}). Being first is no guilt, and "
            + (beside.Count > 0 ? $"coming close together no sign of an order: the quickest other burst is {SafeText.Label((shown ?? (key => key))(beside[0].Key))} of {Utc.Minutes(beside[0].Wave.Together!.From)} UTC." : "coming close together no sign of an order: whatever starts at one moment, such as a goal, looks so too."));
        var panels = Panels(from, to, together, rows.Length);
        LegendEntry[] legend =
        [
            new("First post", House.Studied, LegendMark.Dot), new("Post", House.Comparison, LegendMark.Dot),
            .. rows.Length > 1 ? [new LegendEntry($"When {together.Accounts} came{(panels.Length > 1 ? ", at the right by itself" : "")}", House.Studied, LegendMark.Box, Shade)] : Array.Empty<LegendEntry>(),
            .. rows.Any(r => r.Dots.Skip(1).Any(d => d.IsRepost && d.Time <= to)) ? [new LegendEntry("Repost", Repost, LegendMark.Dot)] : Array.Empty<LegendEntry>(),
        ];
        var around = new Surround((float)Math.Ceiling(rows.Max(r => HouseFont.Measure(r.Label, House.SmallSize)) + 22), (float)Math.Ceiling(rows.Max(r => HouseFont.Measure(r.Right, House.SmallSize)) + 22), zone is null ? 66 : 82);
        string told = $"Accounts by their first post, from {Utc.Minutes(from)} UTC: " + string.Join("; ", rows.Take(10).Select(r => $"{r.Label} after {FirstTogether.InWords(r.Dots[0].Time - from)}, {r.Right} {(r.Posts == 1 ? "post" : "posts")}")) + "."
            + (rows.Length > 1 ? $" {together.Accounts} of {together.First} posted first within {together.Words}, from {Utc.Minutes(together.From)} UTC." : "")
            + string.Concat(beside.Select(o => $" In the burst of {SafeText.Label((shown ?? (key => key))(o.Key))} they did, from {Utc.Minutes(o.Wave.Together!.From)} UTC, within {o.Wave.Together!.Words}."));
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told), Interactive(rows, panels, together, heading, legend, around, zone), Static(rows, panels, together, heading, legend, around, zone));
    }

    static string Title(int rows, bool isOne, FirstTogether together, List<OtherBurst> beside)
    {
        if (rows == 1 && together.First == 1) return isOne ? "One account made the burst" : "The account that was first in the burst";
        string other = beside.Count switch { 0 => "", 1 => $"; in another burst {beside[0].Wave.Together!.Words}", _ => $"; quickest of {beside.Count} other bursts: {beside[0].Wave.Together!.Words}" };
        return together.Accounts == together.First ? $"The first {together.First} accounts came within {together.Words}{other}" : $"{together.Accounts} of the first {together.First} accounts came within {together.Words}{other}";
    }

    const string Repost = "#56B4E9";

    /// <summary>Time after the last first post that is drawn at least.</summary>
    static readonly TimeSpan s_after = TimeSpan.FromMinutes(10);

    /// <summary>A stretch of time, and which part of the width it has: 0 to 1.</summary>
    sealed record Panel(DateTime From, DateTime To, double Left, double Right)
    {
        public double X(DateTime time) => Left + (Right - Left) * ((time - From) / (To - From));

        public bool Holds(DateTime time) => time >= From && time <= To;
    }

    static Panel[] Panels(DateTime from, DateTime to, FirstTogether together, int rows)
    {
        var margin = (to - from) / 60;
        Panel whole = new(from - margin, to + margin, 0, 1);
        if (rows < 2 || together.Time >= Narrow * (to - from)) return [whole];
        var room = together.Time / 20 > TimeSpan.FromSeconds(2) ? together.Time / 20 : TimeSpan.FromSeconds(2);
        return [whole with { Right = 0.48 }, new(together.From - room, together.To + room, 0.52, 1)];
    }

    static string Interactive(Row[] rows, Panel[] panels, FirstTogether together, Heading heading, LegendEntry[] legend, Surround around, TimeZoneInfo? zone)
    {
        Plotly.NET.Trace Dots(int panel, string name, string color, int size, Func<int, bool, bool> which)
        {
            var drawn = rows.SelectMany(r => r.Dots.Select((d, i) => (Row: r, d.Time, Is: which(i, d.IsRepost))).Where(d => d.Is && (panel == 0 || panels[panel].Holds(d.Time)))).ToList();
            return InteractiveForm.Trace("scatter", ("mode", "markers"), ("name", name), ("xaxis", panel == 0 ? "x" : "x2"), ("x", drawn.Select(d => Utc.Iso(d.Time)).ToArray()), ("y", drawn.Select(d => -d.Row.Place).ToArray()),
                ("text", drawn.Select(d => SafeText.Plotly(d.Row.Label)).ToArray()), ("marker", Props.Of(("color", color), ("size", size), ("opacity", 0.8))), ("hovertemplate", "%{text}<br>%{x|%Y-%m-%d %H:%M:%S} UTC<extra>%{fullData.name}</extra>"));
        }
        Dictionary<string, object> Axis(Panel panel)
        {
            var ticks = TickTimes(panel, panels.Length, zone);
            return InteractiveForm.Axis(SafeText.Plotly(TimeTicks.Title(zone)), ("type", "date"), ("domain", new[] { panel.Left, panel.Right }), ("range", new[] { Utc.Iso(panel.From), Utc.Iso(panel.To) }),
                ("tickvals", ticks.Select(t => Utc.Iso(t.Time)).ToArray()), ("ticktext", ticks.Select(t => t.Text.Replace("\n", "<br>", StringComparison.Ordinal)).ToArray()));
        }
        var layout = Props.Of(
            ("hovermode", "closest"),
            ("shapes", rows.Length < 2 ? [] : panels.Select((_, i) => Props.Of(
                ("type", "rect"), ("xref", i == 0 ? "x" : "x2"), ("yref", "paper"), ("x0", Utc.Iso(together.From)), ("x1", Utc.Iso(together.To)), ("y0", 0), ("y1", 1), ("layer", "below"), ("fillcolor", House.Studied), ("opacity", Shade), ("line", Props.Of(("width", 0))))).ToArray()),
            ("xaxis", Axis(panels[0])),
            ("yaxis", InteractiveForm.Axis("", ("range", new[] { -rows.Length + 0.3, 0.7 }), ("automargin", false), ("ticks", ""), ("tickvals", rows.Select(r => -r.Place).ToArray()), ("ticktext", rows.Select(r => SafeText.Plotly(r.Label)).ToArray()))));
        if (panels.Length > 1) layout["xaxis2"] = Axis(panels[1]);
        var notes = rows.Select(r => InteractiveForm.Note(r.Right, 1.01, -r.Place, "paper", "y", "left", "middle", House.Muted));
        var traces = panels.SelectMany((_, i) => new[] { Dots(i, "Repost", Repost, 6, (n, repost) => n > 0 && repost), Dots(i, "Post", House.Comparison, 6, (n, repost) => n > 0 && !repost), Dots(i, "First post", House.Studied, 9, (n, _) => n == 0) });
        return InteractiveForm.Json(traces, heading, rows.Length * RowHeight + 10, layout, notes, around, legend);
    }

    static byte[] Static(Row[] rows, Panel[] panels, FirstTogether together, Heading heading, LegendEntry[] legend, Surround around, TimeZoneInfo? zone) =>
        StaticForm.Png(heading, legend, rows.Length * RowHeight + 10, around, plot =>
        {
            void Dots(string color, float size, Func<int, bool, bool> which)
            {
                var drawn = panels.SelectMany(panel => rows.SelectMany(r => r.Dots.Select((d, i) => (r.Place, d.Time, Is: which(i, d.IsRepost))).Where(d => d.Is && panel.Holds(d.Time)).Select(d => (X: panel.X(d.Time), d.Place)))).ToList();
                if (drawn.Count > 0) plot.Add.Markers(drawn.Select(d => d.X).ToArray(), drawn.Select(d => -(double)d.Place).ToArray(), MarkerShape.FilledCircle, size, Color.FromHex(color).WithAlpha(0.8));
            }
            foreach (var panel in panels)
            {
                if (rows.Length < 2) continue;
                var span = plot.Add.HorizontalSpan(panel.X(together.From), panel.X(together.To));
                span.FillStyle.Color = Color.FromHex(House.Studied).WithAlpha(Shade);
                span.LineStyle.Width = 0;
            }
            Dots(Repost, 6, (i, repost) => i > 0 && repost);
            Dots(House.Comparison, 6, (i, repost) => i > 0 && !repost);
            Dots(House.Studied, 9, (i, _) => i == 0);
            if (panels.Length > 1)
            {
                var gap = plot.Add.HorizontalSpan(panels[0].Right, panels[1].Left);
                gap.FillStyle.Color = Color.FromHex(House.Paper);
                gap.LineStyle.Width = 0;
            }
            StaticForm.Ticks(plot.Axes.Left, rows.Select(r => (-(double)r.Place, r.Label)));
            StaticForm.Ticks(plot.Axes.Right, rows.Select(r => (-(double)r.Place, r.Right)));
            StaticForm.Ticks(plot.Axes.Bottom, panels.SelectMany(panel => TickTimes(panel, panels.Length, zone).Select(t => (panel.X(t.Time), t.Text))));
            plot.Axes.Left.MajorTickStyle.Length = plot.Axes.Right.MajorTickStyle.Length = 0;
            plot.Axes.Right.TickLabelStyle.ForeColor = Color.FromHex(House.Muted);
            StaticForm.LevelLabels(plot);
            plot.XLabel(TimeTicks.Title(zone));
            plot.Axes.SetLimits(0, 1, -rows.Length + 0.3, 0.7);
            plot.Axes.SetLimitsY(-rows.Length + 0.3, 0.7, plot.Axes.Right);
        });

    static IReadOnlyList<(DateTime Time, string Text)> TickTimes(Panel panel, int panels, TimeZoneInfo? zone) => TimeTicks.OfClocks(panel.From, panel.To, panels > 1 ? 5 : 7, zone);

    /// <summary>An account: its dots in the order of time, and all its posts in the burst.</summary>
    sealed record Row(string Label, int Place, IReadOnlyList<(DateTime Time, bool IsRepost)> Dots, int Posts)
    {
        public string Right => Posts.ToString("#,0", CultureInfo.InvariantCulture);
    }
}
