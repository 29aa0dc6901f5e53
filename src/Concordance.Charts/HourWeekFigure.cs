using System.Globalization;
using Concordance.Charts.Forms;
using Concordance.Timeline;
using ScottPlot;
using Color = ScottPlot.Color;

namespace Concordance.Charts;

/// <summary>Posts by day of the week and hour of the day, as a heat map: when those who post are awake.</summary>
public static class HourWeekFigure
{
    const int RowHeight = 34;

    static readonly Surround Around = new(52, 24, 50);

    /// <summary>Draws the figure.</summary>
    /// <param name="week">The counts; without posts the figure says so.</param>
    /// <param name="seriesName">What was counted, such as a hashtag; may come from data.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure Draw(HourWeek week, string seriesName, FigureOptions? options = null)
    {
        options ??= new();
        string name = SafeText.Label(seriesName), zone = SafeText.Label(week.Zone);
        if (week.Total == 0) return EmptyForm.Draw(Heading.Of(options, $"When {name} are posted", ""), "No posts to count");

        var scale = CountScale.Of([.. week.Posts.SelectMany(d => d).Where(n => n > 0)]);
        var (day, hour) = Busiest(week);
        var (from, share) = Quiet(week);
        var heading = Heading.Of(options, $"When {name} are posted: most on {LongDays[day]} from {hour}:00 to {hour + 1}:00",
            $"Time of {zone}. Colour: posts, on a {scale.Name} scale. The quietest six hours in a row begin at {from}:00 and hold {Ticks.Told(share)} of the posts; a quarter would be even.");
        LegendEntry[] legend = [new("none", House.Grid, LegendMark.Box), .. scale.Samples().Select(n => new LegendEntry(Count(n), scale.Color(scale.Position(n)), LegendMark.Box))];
        string told = $"Posts by day of the week and hour, time of {zone}. " + string.Join(" ", LongDays.Select((d, i) => $"{d}: {Count(week.Posts[i].Sum())}."));
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told), Interactive(week, scale, heading, legend, zone), Static(week, scale, heading, legend, zone));
    }

    static readonly string[] LongDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    static (int Day, int Hour) Busiest(HourWeek week) =>
        Enumerable.Range(0, 7).SelectMany(d => Enumerable.Range(0, 24).Select(h => (Day: d, Hour: h))).OrderByDescending(c => week.Posts[c.Day][c.Hour]).ThenBy(c => c.Day).ThenBy(c => c.Hour).First();

    static (int From, double Share) Quiet(HourWeek week)
    {
        long[] hours = [.. Enumerable.Range(0, 24).Select(h => week.Posts.Sum(d => d[h]))];
        return Enumerable.Range(0, 24).Select(h => (From: h, Share: (double)Enumerable.Range(h, 6).Sum(i => hours[i % 24]) / week.Total)).OrderBy(s => s.Share).ThenBy(s => s.From).First();
    }

    static string Interactive(HourWeek week, CountScale scale, Heading heading, LegendEntry[] legend, string zone)
    {
        const double Floor = 0.1;
        object[] ramp =
        [
            new object[] { 0, House.Grid }, new object[] { 0.999 * Floor, House.Grid },
            .. scale.Ramp().Cast<object[]>().Select(stop => new object[] { Floor + (1 - Floor) * (double)stop[0], stop[1] }),
        ];
        var trace = InteractiveForm.Trace("heatmap",
            ("x", Enumerable.Range(0, 24).ToArray()), ("y", Enumerable.Range(0, 7).Select(d => -d).ToArray()),
            ("z", week.Posts.Select(d => d.Select(n => n == 0 ? 0 : Floor + (1 - Floor) * scale.Position(n)).ToArray()).ToArray()),
            ("customdata", week.Posts.Select((d, day) => d.Select((n, hour) => $"{LongDays[day]} {hour}:00 to {hour + 1}:00: {Count(n)} {(n == 1 ? "post" : "posts")}").ToArray()).ToArray()),
            ("text", week.Posts.Select(d => d.Select(Written).ToArray()).ToArray()), ("texttemplate", "%{text}"), ("textfont", Props.Of(("size", 10))),
            ("zmin", 0), ("zmax", 1), ("colorscale", ramp), ("showscale", false), ("xgap", 2), ("ygap", 2), ("hovertemplate", "%{customdata}<extra></extra>"));
        var layout = Props.Of(
            ("hovermode", "closest"),
            ("xaxis", InteractiveForm.Axis($"Hour ({SafeText.Plotly(zone)})", ("range", new[] { -0.5, 23.5 }), ("showgrid", false), ("tickvals", Hours()), ("ticktext", Hours().Select(h => h.ToString("00", CultureInfo.InvariantCulture)).ToArray()))),
            ("yaxis", InteractiveForm.Axis("", ("range", new[] { -6.5, 0.5 }), ("showgrid", false), ("tickvals", Enumerable.Range(0, 7).Select(d => -d).ToArray()), ("ticktext", CalendarLayout.Weekdays))));
        return InteractiveForm.Json([trace], heading, 7 * RowHeight, layout, null, Around, legend);
    }

    static byte[] Static(HourWeek week, CountScale scale, Heading heading, LegendEntry[] legend, string zone) =>
        StaticForm.Png(heading, legend, 7 * RowHeight, Around, plot =>
        {
            const double GapX = 0.035, GapY = 0.035;
            for (int day = 0; day < 7; day++)
                for (int hour = 0; hour < 24; hour++)
                {
                    long posts = week.Posts[day][hour];
                    double position = scale.Position(Math.Max(1, posts));
                    var cell = plot.Add.Rectangle(hour - 0.5 + GapX, hour + 0.5 - GapX, -day - 0.5 + GapY, -day + 0.5 - GapY);
                    cell.FillColor = Color.FromHex(posts == 0 ? House.Grid : scale.Color(position));
                    cell.LineWidth = 0;
                    if (Written(posts) is { Length: > 0 } text) StaticForm.Remark(plot, text, hour, -day, Alignment.MiddleCenter, CountScale.IsDark(position) ? House.Paper : House.Ink, 10);
                }
            StaticForm.Ticks(plot.Axes.Left, CalendarLayout.Weekdays.Select((d, i) => (-(double)i, d)));
            StaticForm.Ticks(plot.Axes.Bottom, Hours().Select(h => ((double)h, h.ToString("00", CultureInfo.InvariantCulture))));
            plot.Axes.Left.MajorTickStyle.Length = 0;
            plot.Grid.IsVisible = false;
            plot.XLabel($"Hour ({zone})");
            plot.Axes.SetLimits(-0.5, 23.5, -6.5, 0.5);
        });

    static int[] Hours() => [.. Enumerable.Range(0, 24)];

    /// <summary>The number in a cell, where it has room.</summary>
    static string Written(long posts) => posts is > 0 and < 10_000 ? posts.ToString(CultureInfo.InvariantCulture) : "";

    static string Count(long posts) => posts.ToString("#,0", CultureInfo.InvariantCulture);
}
