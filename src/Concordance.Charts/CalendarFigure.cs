using System.Globalization;
using Concordance.Charts.Forms;
using Concordance.Timeline;
using Plotly.NET;
using ScottPlot;
using Color = ScottPlot.Color;

namespace Concordance.Charts;

/// <summary>Posts by day as a calendar: weeks from left to right, Monday at the top. Shows at once where a collection has holes.</summary>
/// <remarks>A calendar of more than eighteen months has a block for each year with posts, the latest twelve.</remarks>
public static class CalendarFigure
{
    static readonly Surround Around = new(60, 24, 16);

    /// <summary>Draws the figure.</summary>
    /// <param name="days">Every day of the period in order, UTC, those without posts too; see <see cref="DayCount.Of"/>. None gives a figure that says so.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure Draw(IReadOnlyList<DayCount> days, FigureOptions? options = null)
    {
        options ??= new();
        if (days.All(d => d.Posts == 0)) return EmptyForm.Draw(Heading.Of(options, "Posts by day", ""), "No posts in the period");

        var layout = CalendarLayout.Of(days);
        var scale = CountScale.Of([.. days.Select(d => d.Posts).Where(n => n > 0)]);
        int empty = days.Count(d => d.Posts == 0);
        string none = empty == 0 ? "every day has posts" : $"{Count(empty)} of {Count(days.Count)} days {(empty == 1 ? "has" : "have")} none";
        string left = layout.LeftOut == 0 ? "" : layout.Blocks.Count > 1 ? $" {Count(layout.LeftOut)} days of other years are not drawn." : $" {Count(layout.LeftOut)} earlier days are not drawn.";
        var heading = Heading.Of(options, $"Posts by day: {none}",
            $"Each square is a day (UTC), each column a week. Colour: posts a day, on a {scale.Name} scale.{left}");
        LegendEntry[] legend =
        [
            .. empty == 0 ? Array.Empty<LegendEntry>() : [new("no post", House.Muted, LegendMark.Hatch)],
            .. scale.Low > 1 ? [new("up to " + Count(scale.Low), scale.Color(0), LegendMark.Box)] : Array.Empty<LegendEntry>(),
            .. scale.Samples().Select(n => new LegendEntry(Count(n), scale.Color(scale.Position(n)), LegendMark.Box)),
        ];
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(Told(days)),
            Interactive(layout, scale, heading, legend), Static(layout, scale, heading, legend));
    }

    static string Interactive(CalendarLayout layout, CountScale scale, Heading heading, LegendEntry[] legend)
    {
        var traces = Enumerable.Range(0, layout.Blocks.Count).Select(block => Block(layout, scale, block));
        var weekdays = RowNames(layout).ToArray();
        var plain = Props.Of(("showgrid", false), ("zeroline", false), ("showline", false), ("ticks", ""));
        var properties = Props.Of(
            ("hovermode", "closest"),
            ("xaxis", new Dictionary<string, object>(plain) { ["range"] = new[] { -0.5, layout.Columns - 0.5 }, ["showticklabels"] = false }),
            ("yaxis", new Dictionary<string, object>(plain)
            {
                ["range"] = new[] { -layout.Height, 0 }, ["tickvals"] = weekdays.Select(d => d.Position).ToArray(),
                ["ticktext"] = weekdays.Select(d => d.Text).ToArray(), ["tickfont"] = Props.Font(House.Muted, House.SmallSize),
            }),
            ("shapes", new[]
            {
                Path(layout.EmptyMarks(), House.Muted, 0.8), Path(layout.MonthBorders(), House.Ink, 1),
            }));
        var notes = layout.Names().Select(n => InteractiveForm.Note(n.Text, n.X, -n.Y, "x", "y", "left", "bottom"));
        return InteractiveForm.Json(traces, heading, DataHeight(layout), properties, notes, Around, legend);
    }

    /// <summary>A block as a heat map; days without a post lie below the ramp, days outside the period are not there.</summary>
    static Trace Block(CalendarLayout layout, CountScale scale, int block)
    {
        const double Floor = 0.1;
        var z = new double?[CalendarLayout.Days][];
        var text = new string[CalendarLayout.Days][];
        var told = new string[CalendarLayout.Days][];
        for (int row = 0; row < CalendarLayout.Days; row++)
        {
            z[row] = new double?[layout.Columns];
            text[row] = [.. Enumerable.Repeat("", layout.Columns)];
            told[row] = [.. Enumerable.Repeat("", layout.Columns)];
        }
        foreach (var cell in layout.Cells.Where(c => c.Block == block))
        {
            z[cell.Row][cell.Column] = cell.Posts == 0 ? 0 : Floor + (1 - Floor) * scale.Position(cell.Posts);
            text[cell.Row][cell.Column] = Written(layout, cell);
            told[cell.Row][cell.Column] = $"{CalendarLayout.Weekdays[cell.Row]} {Day(cell.Day)}: "
                + cell.Posts switch { 0 => "no post", 1 => "1 post", _ => Count(cell.Posts) + " posts" };
        }
        object[] ramp =
        [
            new object[] { 0, House.Paper }, new object[] { 0.999 * Floor, House.Paper },
            .. scale.Ramp().Cast<object[]>().Select(stop => new object[] { Floor + (1 - Floor) * (double)stop[0], stop[1] }),
        ];
        return InteractiveForm.Trace("heatmap",
            ("x", Enumerable.Range(0, layout.Columns).ToArray()), ("z", z), ("text", text), ("customdata", told),
            ("y", Enumerable.Range(0, CalendarLayout.Days).Select(row => -(layout.Top(block, row) + 0.5)).ToArray()),
            ("zmin", 0), ("zmax", 1), ("colorscale", ramp), ("showscale", false), ("xgap", 2), ("ygap", 2), ("hoverongaps", false),
            ("texttemplate", "%{text}"), ("textfont", Props.Of(("size", 11))), ("hovertemplate", "%{customdata}<extra></extra>"));
    }

    static Dictionary<string, object> Path(IEnumerable<(double X, double Y, double X2, double Y2)> lines, string color, double width) => Props.Of(
        ("type", "path"), ("xref", "x"), ("yref", "y"), ("line", Props.Of(("color", color), ("width", width))),
        ("path", string.Concat(lines.Select(l => string.Create(CultureInfo.InvariantCulture, $"M{l.X:0.###},{-l.Y:0.###}L{l.X2:0.###},{-l.Y2:0.###}"))) is { Length: > 0 } path ? path : "M0,0"));

    static byte[] Static(CalendarLayout layout, CountScale scale, Heading heading, LegendEntry[] legend) =>
        StaticForm.Png(heading, legend, DataHeight(layout), Around, plot =>
        {
            double gapX = 1 / layout.CellWidth, gapY = 1.0 / layout.CellHeight;
            foreach (var cell in layout.Cells.Where(c => c.Posts > 0))
            {
                double position = scale.Position(cell.Posts), top = layout.Top(cell.Block, cell.Row);
                var square = plot.Add.Rectangle(cell.Column - 0.5 + gapX, cell.Column + 0.5 - gapX, -(top + 1 - gapY), -(top + gapY));
                square.FillColor = Color.FromHex(scale.Color(position));
                square.LineWidth = 0;
                if (Written(layout, cell) is { Length: > 0 } text)
                    StaticForm.Remark(plot, text, cell.Column, -(top + 0.5), Alignment.MiddleCenter, CountScale.IsDark(position) ? House.Paper : House.Ink, 11);
            }
            Lines(plot, layout.EmptyMarks(), House.Muted, 0.8f);
            Lines(plot, layout.MonthBorders(), House.Ink, 1);
            foreach (var name in layout.Names())
                StaticForm.Remark(plot, name.Text, name.X, -name.Y, Alignment.LowerLeft);
            StaticForm.Ticks(plot.Axes.Left, RowNames(layout));
            StaticForm.Ticks(plot.Axes.Bottom, []);
            plot.HideGrid();
            foreach (var axis in plot.Axes.GetAxes()) axis.FrameLineStyle.Width = axis.MajorTickStyle.Length = 0;
            plot.Axes.Left.TickLabelStyle.ForeColor = Color.FromHex(House.Muted);
            plot.Axes.SetLimits(-0.5, layout.Columns - 0.5, -layout.Height, 0);
        });

    static void Lines(Plot plot, IEnumerable<(double X, double Y, double X2, double Y2)> lines, string color, float width)
    {
        foreach (var (x, y, x2, y2) in lines)
        {
            var line = plot.Add.Line(x, -y, x2, -y2);
            line.Color = Color.FromHex(color);
            line.LineWidth = width;
            line.MarkerSize = 0;
        }
    }

    static int DataHeight(CalendarLayout layout) => (int)Math.Ceiling(layout.Height * layout.CellHeight);

    static IEnumerable<(double Position, string Text)> RowNames(CalendarLayout layout)
    {
        int step = layout.CellHeight >= 17 ? 1 : 3;
        for (int block = 0; block < layout.Blocks.Count; block++)
        {
            if (layout.Blocks[block].Length > 0) yield return (-(layout.Top(block, 0) - 0.75), layout.Blocks[block]);
            for (int row = 0; row < CalendarLayout.Days; row += step)
                yield return (-(layout.Top(block, row) + 0.5), CalendarLayout.Weekdays[row]);
        }
    }

    /// <summary>The count in a square that has room for it.</summary>
    static string Written(CalendarLayout layout, CalendarCell cell)
    {
        string text = cell.Posts == 0 ? "" : Count(cell.Posts);
        return HouseFont.Measure(text, 11) + 6 <= layout.CellWidth && layout.CellHeight >= 22 ? text : "";
    }

    static string Told(IReadOnlyList<DayCount> days)
    {
        var most = days.MaxBy(d => d.Posts)!;
        DateOnly[] empty = [.. days.Where(d => d.Posts == 0).Select(d => d.Day)];
        string without = empty.Length == 0 ? "" : $" Days without any post: {string.Join(", ", empty.Take(10).Select(Day))}{(empty.Length > 10 ? " and others" : "")}.";
        return $"Posts by day, UTC, from {Day(days[0].Day)} to {Day(days[^1].Day)}. Most on {Day(most.Day)}: {Count(most.Posts)}.{without}";
    }

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
