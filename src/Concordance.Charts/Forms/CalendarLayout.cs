using System.Globalization;
using Concordance.Timeline;

namespace Concordance.Charts.Forms;

/// <summary>One day of a calendar: its column (week), its row from Monday, in which block.</summary>
sealed record CalendarCell(DateOnly Day, long Posts, int Block, int Column, int Row);

/// <summary>A name over or beside the days, from one column to before another.</summary>
sealed record CalendarMonth(string Name, int Block, double From, double To);

/// <summary>Where the days of a calendar lie: weeks from left to right, Monday at the top; in blocks, one a year where it is long.</summary>
sealed record CalendarLayout(
    IReadOnlyList<CalendarCell> Cells, IReadOnlyList<CalendarMonth> Months, IReadOnlyList<string> Blocks, int Columns, int LeftOut)
{
    public const int Days = 7;

    /// <summary>Longest calendar in one block; days. Eighteen months.</summary>
    const int LongestBlock = 550;

    /// <summary>Most years that are drawn: more would not fit a page. The latest are.</summary>
    const int MostYears = 12;

    /// <summary>Fewest columns that the width is shared by, so that a few weeks are not drawn as beams.</summary>
    const int FewestColumns = 8;

    public static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>Height of a day; pixels.</summary>
    public int CellHeight => Columns <= 14 ? 30 : Columns <= 30 ? 22 : Blocks.Count == 1 ? 17 : 13;

    /// <summary>Width of a day in the static form; pixels.</summary>
    public double CellWidth => (House.Width - 84.0) / Columns;

    /// <summary>Room over a block for the names of the months, in rows.</summary>
    public double Above => Math.Ceiling(10 * 22.0 / CellHeight) / 10;

    /// <summary>Top of a day, in rows from the top of the figure.</summary>
    public double Top(int block, int row) => block * (Days + Above + (Blocks.Count > 1 ? 0.6 : 0)) + Above + row;

    /// <summary>Height of everything, in rows.</summary>
    public double Height => Top(Blocks.Count - 1, Days) + 0.1;

    public static CalendarLayout Of(IReadOnlyList<DayCount> days)
    {
        bool byYear = days[^1].Day.DayNumber - days[0].Day.DayNumber >= LongestBlock;
        // Years without any post between others, as a wrong date makes them, would be pages of nothing.
        int[] years = byYear ? [.. days.Where(d => d.Posts > 0).Select(d => d.Day.Year).Distinct().Order()] : [];
        if (years.Length == 0) byYear = false;
        int[] shown = byYear ? [.. years.TakeLast(MostYears)] : [0];
        var block = shown.Select((year, i) => (year, i)).ToDictionary(p => p.year, p => p.i);
        DayCount[] drawn = [.. byYear ? days.Where(d => block.ContainsKey(d.Day.Year)) : days.TakeLast(LongestBlock)];
        int Week(DateOnly day, DateOnly first) => (day.DayNumber - Monday(first).DayNumber) / Days;
        CalendarCell[] cells = [.. drawn.Select(d => new CalendarCell(d.Day, d.Posts, byYear ? block[d.Day.Year] : 0,
            Week(d.Day, byYear ? new(d.Day.Year, 1, 1) : drawn[0].Day), Row(d.Day)))];
        return new(cells, MonthsOf(cells, byYear), byYear ? [.. shown.Select(y => y.ToString("0000", CultureInfo.InvariantCulture))] : [""],
            Math.Max(FewestColumns, cells.Max(c => c.Column) + 1), days.Count - drawn.Length);
    }

    /// <summary>Names over the days that have room for them; positions from the left and the top. Where "Jan 2024" has none, "2024" says as much.</summary>
    public IEnumerable<(string Text, double X, double Y)> Names()
    {
        foreach (var month in Months)
        {
            string[] forms = [month.Name, month.Name.Split(' ')[^1]];
            if (Array.Find(forms, f => HouseFont.Measure(f, House.SmallSize) <= (month.To - month.From) * CellWidth - 2) is { } fits)
                yield return (fits, month.From - 0.5, Top(month.Block, 0) - 2.0 / CellHeight);
        }
    }

    /// <summary>An outline with a stroke through it for each day without a post: a hole, not a small number.</summary>
    public IEnumerable<(double X, double Y, double X2, double Y2)> EmptyMarks()
    {
        double insetX = 1.5 / CellWidth, insetY = 1.5 / CellHeight;
        foreach (var cell in Cells.Where(c => c.Posts == 0))
        {
            double left = cell.Column - 0.5 + insetX, right = cell.Column + 0.5 - insetX;
            double top = Top(cell.Block, cell.Row) + insetY, bottom = Top(cell.Block, cell.Row) + 1 - insetY;
            yield return (left, top, right, top);
            yield return (right, top, right, bottom);
            yield return (right, bottom, left, bottom);
            yield return (left, bottom, left, top);
            yield return (left, bottom, right, top);
        }
    }

    /// <summary>Lines between the days of one month and the next.</summary>
    public IEnumerable<(double X, double Y, double X2, double Y2)> MonthBorders()
    {
        var known = Cells.ToDictionary(c => (c.Block, c.Column, c.Row), c => c.Day.Month);
        foreach (var cell in Cells)
        {
            double left = cell.Column - 0.5, top = Top(cell.Block, cell.Row);
            bool Other(int column, int row) => known.TryGetValue((cell.Block, column, row), out int month) && month != cell.Day.Month;
            if (Other(cell.Column - 1, cell.Row)) yield return (left, top, left, top + 1);
            if (cell.Row > 0 && Other(cell.Column, cell.Row - 1)) yield return (left, top, left + 1, top);
        }
    }

    static List<CalendarMonth> MonthsOf(CalendarCell[] cells, bool byYear)
    {
        var months = cells.GroupBy(c => (c.Day.Year, c.Day.Month)).Select(g => (g.First().Block, First: g.First(), Last: g.Last())).ToList();
        return [.. months.Select((m, i) =>
        {
            bool withYear = !byYear && (i == 0 || m.First.Day.Month == 1);
            // A column in which a month only ends belongs to the next.
            double to = i + 1 < months.Count && months[i + 1].Block == m.Block ? months[i + 1].First.Column : m.Last.Column + 1;
            return new CalendarMonth(m.First.Day.ToString(withYear ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture), m.Block, m.First.Column, to);
        })];
    }

    static int Row(DateOnly day) => ((int)day.DayOfWeek + 6) % Days;

    static DateOnly Monday(DateOnly day) => day.DayNumber < Row(day) ? DateOnly.MinValue : day.AddDays(-Row(day));
}
