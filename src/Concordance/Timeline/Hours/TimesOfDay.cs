namespace Concordance.Timeline;

/// <summary>Whether times tell the day alone: all lie at one time of day, as spreadsheets write days (T00:00:00), or at two an hour apart, as local days with daylight saving become in UTC.</summary>
sealed class TimesOfDay
{
    /// <summary>Fewer posts than this can have one time of day by accident.</summary>
    public const int LeastPosts = 20;

    long _first = -1, _second = -1;
    bool _more;

    /// <summary>Times so far.</summary>
    public long Count { get; private set; }

    /// <summary>Whether the times so far have one time of day.</summary>
    public bool AreOne => Count > 0 && !_more;

    /// <summary>Looks at one time, UTC.</summary>
    public void Add(DateTime time)
    {
        Count++;
        if (_more) return;
        var ofDay = time.TimeOfDay.Ticks;
        if (_first < 0) _first = ofDay;
        else if (ofDay == _first || ofDay == _second) return;
        else if (_second < 0 && Math.Abs(ofDay - _first) is TimeSpan.TicksPerHour or TimeSpan.TicksPerDay - TimeSpan.TicksPerHour) _second = ofDay;
        else _more = true;
    }

    /// <summary>Whether these times, UTC, are enough to say so and have one time of day.</summary>
    public static bool TellDaysOnly(IEnumerable<DateTime> times)
    {
        var seen = new TimesOfDay();
        foreach (var time in times)
        {
            seen.Add(time);
            if (seen._more) return false;
        }
        return seen.Count >= LeastPosts;
    }
}
