using System.Globalization;
using Concordance.Charts.Forms;
using Concordance.Timeline;
using ScottPlot;
using Color = ScottPlot.Color;

namespace Concordance.Charts;

/// <summary>Posts by day of the week and hour of the day, as a heat map: when those who post are awake. What bursts hold stands apart, since a burst of a day or two outweighs all other weeks together and would pass for a habit.</summary>
public static class HourWeekFigure
{
    const int RowHeight = 30;

    /// <summary>Rows of room above a panel of several, for its name.</summary>
    const double Above = 1;

    /// <summary>Hours in a row that are told as the fullest, and as the quietest.</summary>
    const int Fullest = 4, Quietest = 6;

    static readonly Surround Around = new(52, 24, 50);

    /// <summary>Draws the figure.</summary>
    /// <param name="week">The counts outside of bursts, or of all posts where they are not told apart; without posts here and in bursts the figure says so.</param>
    /// <param name="seriesName">What was counted, such as a hashtag; may come from data.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    /// <param name="bursts">The counts in bursts, which are a panel of their own; null, or without posts, for none. In the same time zone.</param>
    /// <param name="all">All posts of the collection, whose share in the quietest hours is told beside; null for none. In the same time zone.</param>
    public static Figure Draw(HourWeek week, string seriesName, FigureOptions? options = null, HourWeek? bursts = null, HourWeek? all = null)
    {
        ArgumentNullException.ThrowIfNull(week);
        options ??= new();
        string name = SafeText.Label(seriesName), zone = SafeText.Label(week.Zone);
        if (bursts is { Total: 0 }) bursts = null;
        if (week.Total == 0 && bursts is null) return EmptyForm.Draw(Heading.Of(options, $"When {name} are posted", ""), "No posts to count");
        if (week.TellsDaysOnly || bursts is { TellsDaysOnly: true }) return EmptyForm.Draw(Heading.Of(options, $"When {name} are posted", ""), "All posts have one time of day: times are known to the day alone");

        Panel[] panels = bursts is null ? [new("", week, 0)]
            : week.Total == 0 ? [new($"In the bursts: {Posts(bursts.Total)}", bursts, 0)]
            : [new($"In the bursts: {Posts(bursts.Total)}", bursts, 0), new($"Outside the bursts: {Posts(week.Total)}", week, 7 + Above)];
        if (panels[0].Name.Length > 0) panels = [.. panels.Select(p => p with { Top = p.Top + Above })];
        var scale = CountScale.Of([.. panels.SelectMany(p => p.Week.Posts).SelectMany(d => d).Where(n => n > 0)]);
        var told = week.Total == 0 ? bursts! : week;
        var heading = Heading.Of(options, Title(week, bursts), $"Time of {zone}. Colour and number: posts, on a {scale.Name} scale. {Quiet(told, bursts is null ? "" : week.Total == 0 ? "In the bursts the" : "Outside the bursts the", all)}");
        LegendEntry[] legend = [new("none", House.Grid, LegendMark.Box), .. scale.Samples().Select(n => new LegendEntry(Count(n), scale.Color(scale.Position(n)), LegendMark.Box))];
        string spoken = $"{Capital(name)} by day of the week and hour, time of {zone}. " + string.Join(" ", panels.Select(p => (p.Name.Length > 0 ? p.Name + ". " : "") + string.Join(" ", LongDays.Select((d, i) => $"{d}: {Count(p.Week.Posts[i].Sum())}."))));
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(spoken), Interactive(panels, scale, heading, legend, zone), Static(panels, scale, heading, legend, zone));
    }

    /// <summary>One heat map.</summary>
    /// <param name="Name">What stands above it; empty for none.</param>
    /// <param name="Week">Its counts.</param>
    /// <param name="Top">Row of its Monday.</param>
    sealed record Panel(string Name, HourWeek Week, double Top)
    {
        public double Row(int day) => Top + day;
    }

    static string Title(HourWeek week, HourWeek? bursts)
    {
        string outside = week.Total == 0 ? "" : Span(Run(week, Fullest, fullest: true).From, Fullest);
        if (bursts is null) return $"The fullest four hours in a row are {outside}";
        string inside = Span(Run(bursts, Fullest, fullest: true).From, Fullest);
        return week.Total == 0 ? $"In the bursts the fullest four hours in a row are {inside}" : $"In the bursts the fullest four hours are {inside}, outside them {outside}";
    }

    static string Quiet(HourWeek week, string where, HourWeek? all)
    {
        var (from, share) = Run(week, Quietest, fullest: false);
        string beside = all is { Total: > 0 } ? $"; of all posts of the collection {Ticks.Told(Share(all, from, Quietest))} are of these hours" : "";
        return $"{(where.Length == 0 ? "The" : where)} quietest six hours in a row, {Span(from, Quietest)}, hold {Ticks.Told(share)} of the posts, where six of 24 would hold 25 % if all hours were alike{beside}.";
    }

    static string Span(int from, int hours) => $"{from}:00 to {(from + hours) % 24}:00";

    static readonly string[] LongDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>The hours in a row, over all days, with the largest or the least share; of equals the earliest.</summary>
    static (int From, double Share) Run(HourWeek week, int hours, bool fullest) =>
        Enumerable.Range(0, 24).Select(h => (From: h, Share: Share(week, h, hours))).OrderBy(s => fullest ? -s.Share : s.Share).ThenBy(s => s.From).First();

    static double Share(HourWeek week, int from, int hours) => (double)week.Posts.Sum(day => Enumerable.Range(from, hours).Sum(h => day[h % 24])) / week.Total;

    static double Rows(Panel[] panels) => panels[^1].Top + 7;

    static string Interactive(Panel[] panels, CountScale scale, Heading heading, LegendEntry[] legend, string zone)
    {
        const double Floor = 0.1;
        object[] ramp =
        [
            new object[] { 0, House.Grid }, new object[] { 0.999 * Floor, House.Grid },
            .. scale.Ramp().Cast<object[]>().Select(stop => new object[] { Floor + (1 - Floor) * (double)stop[0], stop[1] }),
        ];
        var traces = panels.Select(panel => InteractiveForm.Trace("heatmap",
            ("x", Enumerable.Range(0, 24).ToArray()), ("y", Enumerable.Range(0, 7).Select(d => -panel.Row(d)).ToArray()),
            ("z", panel.Week.Posts.Select(d => d.Select(n => n == 0 ? 0 : Floor + (1 - Floor) * scale.Position(n)).ToArray()).ToArray()),
            ("customdata", panel.Week.Posts.Select((d, day) => d.Select((n, hour) => $"{LongDays[day]} {hour}:00 to {hour + 1}:00: {Posts(n)}").ToArray()).ToArray()),
            ("text", panel.Week.Posts.Select(d => d.Select(Written).ToArray()).ToArray()), ("texttemplate", "%{text}"), ("textfont", Props.Of(("size", 10))),
            ("zmin", 0), ("zmax", 1), ("colorscale", ramp), ("showscale", false), ("xgap", 2), ("ygap", 2), ("hovertemplate", "%{customdata}<extra></extra>")));
        var days = Days(panels).ToArray();
        var layout = Props.Of(
            ("hovermode", "closest"),
            ("xaxis", InteractiveForm.Axis($"Hour ({SafeText.Plotly(zone)})", ("range", new[] { -0.5, 23.5 }), ("showgrid", false), ("tickvals", Hours()), ("ticktext", Hours().Select(h => h.ToString("00", CultureInfo.InvariantCulture)).ToArray()))),
            ("yaxis", InteractiveForm.Axis("", ("range", new[] { 0.5 - Rows(panels), 0.5 }), ("showgrid", false), ("tickvals", days.Select(d => d.Y).ToArray()), ("ticktext", days.Select(d => d.Day).ToArray()))));
        var notes = panels.Where(p => p.Name.Length > 0).Select(p => InteractiveForm.Note(p.Name, -0.5, Name(p), "x", "y", "left", "middle", House.Muted));
        return InteractiveForm.Json(traces, heading, Height(panels), layout, notes, Around, legend);
    }

    static byte[] Static(Panel[] panels, CountScale scale, Heading heading, LegendEntry[] legend, string zone) =>
        StaticForm.Png(heading, legend, Height(panels), Around, plot =>
        {
            const double GapX = 0.035, GapY = 0.035;
            foreach (var panel in panels)
            {
                if (panel.Name.Length > 0) StaticForm.Remark(plot, panel.Name, -0.5, Name(panel), Alignment.MiddleLeft, House.Muted);
                for (int day = 0; day < 7; day++)
                    for (int hour = 0; hour < 24; hour++)
                    {
                        long posts = panel.Week.Posts[day][hour];
                        double position = scale.Position(Math.Max(1, posts)), y = -panel.Row(day);
                        var cell = plot.Add.Rectangle(hour - 0.5 + GapX, hour + 0.5 - GapX, y - 0.5 + GapY, y + 0.5 - GapY);
                        cell.FillColor = Color.FromHex(posts == 0 ? House.Grid : scale.Color(position));
                        cell.LineWidth = 0;
                        if (Written(posts) is { Length: > 0 } text) StaticForm.Remark(plot, text, hour, y, Alignment.MiddleCenter, CountScale.IsDark(position) ? House.Paper : House.Ink, 10);
                    }
            }
            StaticForm.Ticks(plot.Axes.Left, Days(panels));
            StaticForm.Ticks(plot.Axes.Bottom, Hours().Select(h => ((double)h, h.ToString("00", CultureInfo.InvariantCulture))));
            plot.Axes.Left.MajorTickStyle.Length = 0;
            plot.Grid.IsVisible = false;
            plot.XLabel($"Hour ({zone})");
            plot.Axes.SetLimits(-0.5, 23.5, 0.5 - Rows(panels), 0.5);
        });

    static int Height(Panel[] panels) => (int)(Rows(panels) * RowHeight);

    static double Name(Panel panel) => -(panel.Top - 0.95);

    static IEnumerable<(double Y, string Day)> Days(Panel[] panels) => panels.SelectMany(p => CalendarLayout.Weekdays.Select((d, i) => (-p.Row(i), d)));

    static int[] Hours() => [.. Enumerable.Range(0, 24)];

    /// <summary>The number in a cell, where it has room.</summary>
    static string Written(long posts) => posts is > 0 and < 10_000 ? posts.ToString(CultureInfo.InvariantCulture) : "";

    static string Posts(long posts) => $"{Count(posts)} {(posts == 1 ? "post" : "posts")}";

    static string Count(long posts) => posts.ToString("#,0", CultureInfo.InvariantCulture);

    static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
