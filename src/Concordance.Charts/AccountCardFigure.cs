using System.Globalization;
using Concordance.Accounts;
using Concordance.Charts.Forms;
using Plotly.NET;
using ScottPlot;
using Color = ScottPlot.Color;

namespace Concordance.Charts;

/// <summary>The posts of one account by day and hour of the day, UTC and by the clock of a time zone: how it lives, and when it worked for the campaign.</summary>
/// <remarks>Of a collection of more than 200 days a column holds a week, of more than 1,400 days four weeks.</remarks>
public static class AccountCardFigure
{
    const int DataHeight = 300, Hours = 24, MostColumns = 200;
    const double LeastSize = 5, MostSize = 13;

    static readonly Surround Around = new(64, 24, 62), AroundTwoClocks = new(112, 24, 62);

    /// <summary>Draws the figure.</summary>
    /// <param name="card">The card.</param>
    /// <param name="names">How the account is called.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    /// <param name="zone">A time zone whose clock stands beside UTC; null for none. Left out where it is put forward or back during the collection, since then no hour is one.</param>
    public static Figure Draw(AccountCard card, OutputNames names, FigureOptions? options = null, TimeZoneInfo? zone = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(names);
        var name = SafeText.Label(names.Account(card.Features.AccountId));
        var (step, first) = (StepOf(card.Days.Count), card.Days.Count == 0 ? default : card.Days[0].Day);
        var cells = card.Posts.GroupBy(p => ((DateOnly.FromDateTime(p.Post.Time).DayNumber - first.DayNumber) / step, p.Post.Time.Hour)).OrderBy(g => g.Key)
            .Select(g => new Cell(first.AddDays(g.Key.Item1 * step), g.Key.Hour, g.Count(), g.Count(p => p.OfCampaign))).ToList();
        var heading = Heading.Of(options ?? new(), Title(name, card),
            $"Each mark is an hour of a {(step == 1 ? "day" : $"stretch of {step} days")} (UTC) with posts; its size grows with their number, up to {Most(cells)}. An hour with posts of both kinds has the colour of the campaign's.");
        if (cells.Count == 0) return EmptyForm.Draw(heading, "No posts of the account");

        var end = first.AddDays(card.Days.Count);
        var clock = Clocks.Of(zone, first, end);
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), Spoken(heading, card), Interactive(cells, heading, first, end, step, clock), Static(cells, heading, first, end, step, clock));
    }

    static int StepOf(int days) => days <= MostColumns ? 1 : days <= 7 * MostColumns ? 7 : 28;

    static string Interactive(List<Cell> cells, Heading heading, DateOnly first, DateOnly end, int step, Clocks clock)
    {
        Trace Marks(string name, bool ofCampaign, string color)
        {
            Cell[] own = [.. cells.Where(c => c.Campaign > 0 == ofCampaign)];
            return InteractiveForm.Trace("scatter",
                ("mode", "markers"), ("name", name), ("x", own.Select(c => Day(c.Day)).ToArray()), ("y", own.Select(c => c.Hour).ToArray()),
                ("customdata", own.Select(c => $"{Day(c.Day)}, {c.Hour:00}:00 UTC: {Plural(c.Posts, "post")}{(c.Campaign > 0 ? $", {c.Campaign} of the campaign" : "")}").ToArray()),
                ("marker", Props.Of(("symbol", "square"), ("color", color), ("opacity", 1), ("size", own.Select(c => Size(c, cells)).ToArray()))), ("hovertemplate", "%{customdata}<extra></extra>"));
        }

        var layout = Props.Of(
            ("hovermode", "closest"),
            ("xaxis", InteractiveForm.Axis("Day (UTC)", ("type", "date"), ("range", new[] { Day(first.AddDays(-step)), Day(end.AddDays(step)) }))),
            ("yaxis", InteractiveForm.Axis(SafeText.Plotly(clock.Title), ("range", new[] { Hours - 0.5, -0.5 }), ("tickvals", Hourly()), ("ticktext", Hourly().Select(clock.Told).ToArray()))));
        return InteractiveForm.Json([Marks("Hour with posts of the campaign", true, House.Studied), Marks("Hour with other posts", false, House.Comparison)], heading, DataHeight, layout, null, clock.Around);
    }

    static byte[] Static(List<Cell> cells, Heading heading, DateOnly first, DateOnly end, int step, Clocks clock)
    {
        LegendEntry[] legend = [new("Hour with posts of the campaign", House.Studied, LegendMark.Box), new("Hour with other posts", House.Comparison, LegendMark.Box)];
        return StaticForm.Png(heading, legend, DataHeight, clock.Around, plot =>
        {
            foreach (var cell in cells)
            {
                var mark = plot.Add.Marker(cell.Day.DayNumber - first.DayNumber, -cell.Hour, MarkerShape.FilledSquare, (float)Size(cell, cells), Color.FromHex(cell.Campaign > 0 ? House.Studied : House.Comparison));
                mark.MarkerLineWidth = 0;
            }
            var (start, stop) = (first.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), end.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
            StaticForm.Ticks(plot.Axes.Bottom, TimeTicks.Between(start, stop).Select(t => ((t.Time - start).TotalDays, t.Text)));
            StaticForm.Ticks(plot.Axes.Left, Hourly().Select(h => (-(double)h, clock.Told(h))));
            plot.XLabel("Day (UTC)");
            plot.YLabel(clock.Title);
            plot.Axes.SetLimits(-step, end.DayNumber - first.DayNumber + step, -Hours + 0.5, 0.5);
        });
    }

    static double Size(Cell cell, List<Cell> cells) => LeastSize + (MostSize - LeastSize) * Math.Sqrt((cell.Posts - 1) / (double)Math.Max(1, Most(cells) - 1));

    static int Most(List<Cell> cells) => cells.Count == 0 ? 0 : cells.Max(c => c.Posts);

    static int[] Hourly() => [0, 3, 6, 9, 12, 15, 18, 21];

    static string Clock(int hour) => string.Create(CultureInfo.InvariantCulture, $"{hour:00}:00");

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Plural(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {one}{(count == 1 ? "" : "s")}");

    static string Spoken(Heading heading, AccountCard card)
    {
        var busiest = card.Days.MaxBy(d => d.Posts)!;
        var hours = card.Posts.CountBy(p => p.Post.Time.Hour).OrderByDescending(h => h.Value).ThenBy(h => h.Key).First();
        return heading.Spoken($"Posts by day and hour, UTC, from {Day(card.Days[0].Day)} to {Day(card.Days[^1].Day)}. Most on {Day(busiest.Day)}: {busiest.Posts.ToString("N0", CultureInfo.InvariantCulture)}; most in the hour from {Clock(hours.Key)}: {hours.Value.ToString("N0", CultureInfo.InvariantCulture)}.");
    }

    // The two days in a row with most posts of the campaign, where they hold half of them or more; one day where the other adds none.
    static string Title(string name, AccountCard card)
    {
        var days = card.Posts.Where(p => p.OfCampaign).CountBy(p => DateOnly.FromDateTime(p.Post.Time)).OrderBy(d => d.Key).ToDictionary(d => d.Key, d => d.Value);
        int all = days.Values.Sum();
        string counts = $"{name}: {Plural(card.Posts.Count, "post")}, {all.ToString("N0", CultureInfo.InvariantCulture)} of the campaign";
        if (all < 2) return counts;
        int Next(DateOnly day) => day == DateOnly.MaxValue ? 0 : days.GetValueOrDefault(day.AddDays(1));
        var (start, count) = days.Select(d => (d.Key, Both: d.Value + Next(d.Key))).MaxBy(d => d.Both);
        if (2 * count < all) return counts;
        return string.Create(CultureInfo.InvariantCulture, $"{name}: {(count == all ? "all" : $"{count:N0} of")} its {all:N0} posts of the campaign on {Day(start)}{(Next(start) == 0 ? "" : $" and {start.AddDays(1):MM-dd}")}");
    }

    /// <summary>How hours are written: UTC, and behind it the clock of a zone that stays so many minutes ahead.</summary>
    readonly record struct Clocks(string? Zone, int MinutesAhead)
    {
        public static Clocks Of(TimeZoneInfo? zone, DateOnly first, DateOnly end)
        {
            if (zone is null) return default;
            TimeSpan At(DateOnly day) => zone.GetUtcOffset(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
            var ahead = At(first);
            for (var day = first; day < end; day = day.AddDays(1)) if (At(day) != ahead) return default;
            return new(zone.Id, (int)ahead.TotalMinutes);
        }

        public string Title => Zone is null ? "Hour of the day (UTC)" : $"Hour of the day: UTC (in {SafeText.Label(Zone)})";

        public Surround Around => Zone is null ? AccountCardFigure.Around : AroundTwoClocks;

        public string Told(int hour)
        {
            int minutes = (hour * 60 + MinutesAhead + Hours * 60) % (Hours * 60);
            return Zone is null ? Clock(hour) : string.Create(CultureInfo.InvariantCulture, $"{Clock(hour)} ({minutes / 60:00}:{minutes % 60:00})");
        }
    }

    readonly record struct Cell(DateOnly Day, int Hour, int Posts, int Campaign);
}
