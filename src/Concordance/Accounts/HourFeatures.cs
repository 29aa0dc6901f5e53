using Concordance.Timeline;

namespace Concordance.Accounts;

/// <summary>Sets at which hours of the day an account posts, and which clocks these fit; one helper a thread.</summary>
sealed class HourFeatures
{
    const int Hours = 24;

    readonly FeatureComputation _of;
    readonly FeatureOptions _options;
    readonly OffsetFitter _fitter;
    readonly FeatureColumn _hours, _quiet, _quietFrom;
    readonly FeatureColumn[] _offsets;
    readonly byte _fewForQuiet, _fewForQuietFrom, _neverQuiet, _fewForOffset, _noNight;

    public HourFeatures(FeatureComputation of, FeatureOptions options, OffsetFitter fitter)
    {
        (_of, _options, _fitter) = (of, options, fitter);
        (_hours, _quiet, _quietFrom) = (of.Column(FeatureList.ActiveHours), of.Column(FeatureList.QuietHours), of.Column(FeatureList.QuietFrom));
        _offsets = [of.Column(FeatureList.UtcOffset), of.Column(FeatureList.UtcOffsetFrom), of.Column(FeatureList.UtcOffsetTo)];
        // One thread at a time: the reasons of a column are a list.
        lock (_hours)
        {
            var few = FormattableString.Invariant($"it has fewer than {options.LeastPostsForQuiet} posts");
            _fewForQuiet = _quiet.Reason(few);
            _fewForQuietFrom = _quietFrom.Reason(few);
            _neverQuiet = _quietFrom.Reason("it posted in every hour of the day");
            foreach (var offset in _offsets)
            {
                _fewForOffset = offset.Reason(FormattableString.Invariant($"it posted in fewer than {options.Offsets.LeastHours} hours or on fewer than {options.Offsets.LeastDays} days"));
                _noNight = offset.Reason(OffsetFitter.NoNight);
            }
        }
    }

    public void Set(int account)
    {
        var places = _of.PostsOf(account);
        Span<int> posts = stackalloc int[Hours], slots = stackalloc int[Hours];
        var (total, days, lastHour, lastDay) = (0, 0, -1L, -1L);
        foreach (var place in places)
        {
            // In the order of time, so that a new hour or day is one that differs from the last.
            var hour = _of.Data.Posts[place].Time.Ticks / TimeSpan.TicksPerHour;
            posts[(int)(hour % Hours)]++;
            if (hour == lastHour) continue;
            slots[(int)(hour % Hours)]++;
            total++;
            if (hour / Hours != lastDay) days++;
            (lastHour, lastDay) = (hour, hour / Hours);
        }
        _hours.Set(account, Hours - posts.Count(0));
        SetQuiet(account, posts, places.Length);
        SetOffset(account, slots, total, days);
    }

    void SetQuiet(int account, ReadOnlySpan<int> hours, int posts)
    {
        if (posts < _options.LeastPostsForQuiet)
        {
            _quiet.Lack(account, _fewForQuiet);
            _quietFrom.Lack(account, _fewForQuietFrom);
            return;
        }
        var (quiet, from) = Quiet(hours);
        _quiet.Set(account, quiet);
        if (quiet == 0) _quietFrom.Lack(account, _neverQuiet);
        else _quietFrom.Set(account, from);
    }

    void SetOffset(int account, ReadOnlySpan<int> slots, int total, int days)
    {
        var fit = _fitter.IsEnough(total, days) ? _fitter.Fit(slots, total, days) : null;
        if (fit is { Best: { } best, Stretch: var (first, last) })
        {
            _offsets[0].Set(account, best);
            _offsets[1].Set(account, first);
            _offsets[2].Set(account, last);
        }
        else
            foreach (var offset in _offsets) offset.Lack(account, fit is null ? _fewForOffset : _noNight);
    }

    /// <summary>Longest run of hours without a post, around midnight too, and its first hour.</summary>
    internal static (int Hours, int From) Quiet(ReadOnlySpan<int> hours)
    {
        var (best, from) = (0, 0);
        for (var start = 0; start < Hours; start++)
        {
            var run = 0;
            while (run < Hours && hours[(start + run) % Hours] == 0) run++;
            if (run > best) (best, from) = (run, start);
        }
        return (best, from);
    }
}
