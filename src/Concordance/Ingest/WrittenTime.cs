using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Concordance.Ingest;

/// <summary>A date and a clock time in a form that can be read one way only.</summary>
/// <param name="Clock">What the clock showed, cut to microseconds: no finer than the store keeps, so that a collection read anew equals the one kept.</param>
/// <param name="Offset">How far the clock was ahead of UTC, or null where that is not told.</param>
readonly partial record struct WrittenTime(DateTime Clock, TimeSpan? Offset)
{
    // Offsets in use, with a margin; more is damage.
    internal const int MostOffsetMinutes = 14 * 60;

    const string ClockAndZone = @"(?<hour>[0-9]{2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2})([.,](?<fraction>[0-9]+))?)?(?<zone> ?(Z|UTC|GMT)| ?(?<sign>[+-])(?<ahead>[0-9]{2})(:?(?<aheadMinutes>[0-9]{2}))?)?";
    const string Weekday = "(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
    const string Month = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    const string Day = "(?<day>[0-9]{1,2})";
    const string Year = "(?<year>[0-9]{4})";

    // Without the invariant culture, the i of Fri and the I of FRI are two letters in Turkish.
    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Reads a time, or gives null.</summary>
    public static WrittenTime? Read(string text)
    {
        if (IsoTime.Read(Encoding.UTF8.GetBytes(text)) is var (clock, offset)) return new(clock, offset);
        foreach (var form in (ReadOnlySpan<Regex>)[Twitter(), Mail()])
            if (form.Match(text) is { Success: true } match) return Read(match);
        return null;
    }

    /// <summary>Why a day alone is not read: beside times it would stand for midnight.</summary>
    internal const string DayAlone = "a date without a time of day";

    /// <summary>Why a text is not read.</summary>
    public static string WhyNot(string text) =>
        DayAndMonth().IsMatch(text) ? "a date whose day and month can be taken for each other"
        : DateOnly().IsMatch(text) ? DayAlone
        : "a time in a form that is not known";

    static WrittenTime? Read(Match match)
    {
        int Number(string group) => match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

        int year = Number("year"), month = MonthOf(match.Groups["month"].Value), day = Number("day");
        if (year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        int hour = Number("hour"), minute = Number("minute"), second = Number("second");
        if (hour > 23 || minute > 59 || second > 59) return null;
        var clock = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified).AddMicroseconds(Microseconds(match.Groups["fraction"].ValueSpan));
        // A weekday that is not that of the date: one of the two is damaged.
        if (match.Groups["weekday"] is { Success: true } weekday && !clock.DayOfWeek.ToString().StartsWith(weekday.Value, StringComparison.OrdinalIgnoreCase)) return null;
        if (!match.Groups["zone"].Success) return new(clock, null);
        int ahead = Number("ahead") * 60 + Number("aheadMinutes");
        if (ahead > MostOffsetMinutes || Number("aheadMinutes") > 59) return null;
        return new(clock, TimeSpan.FromMinutes(match.Groups["sign"].ValueSpan is "-" ? -ahead : ahead));
    }

    static int MonthOf(string text) => 1 + Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, m => m.Equals(text, StringComparison.OrdinalIgnoreCase));

    static int Microseconds(ReadOnlySpan<char> fraction)
    {
        var microseconds = 0;
        for (var place = 0; place < 6; place++) microseconds = microseconds * 10 + (place < fraction.Length ? fraction[place] - '0' : 0);
        return microseconds;
    }

    /// <summary><c>Wed Oct 10 20:19:24 +0000 2018</c>.</summary>
    [GeneratedRegex("^" + Weekday + " " + Month + " {1,2}" + Day + " " + ClockAndZone + " " + Year + "$", Options)]
    private static partial Regex Twitter();

    /// <summary><c>Wed, 10 Oct 2018 20:19:24 +0000</c> (RFC 2822).</summary>
    [GeneratedRegex("^(" + Weekday + ", ?)? ?" + Day + " " + Month + " " + Year + " " + ClockAndZone + "$", Options)]
    private static partial Regex Mail();

    // A column mixes 7/3/2018 with 25/12/2018: where one value can be read one way only, its neighbours still can't.
    [GeneratedRegex(@"^[0-9]{1,2}([/.-])[0-9]{1,2}\1([0-9]{4}|[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex DateOnly();
}
