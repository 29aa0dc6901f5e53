namespace Concordance.Timeline;

/// <summary>Fits many accounts to one day: what does not hang on the account is computed once.</summary>
/// <remarks>Its methods change nothing of it, so that threads may share one.</remarks>
sealed class OffsetFitter
{
    const int Day = DiurnalProfile.Hours;

    /// <summary>Why an account that posts at all hours alike has no offset.</summary>
    internal const string NoNight = "it posts at all hours alike";

    readonly OffsetOptions _options;

    // Of one hour with a post at each local hour of the day, its weight counted in.
    readonly double[] _logs, _spread;
    readonly double _evenLog;

    /// <summary>Prepares the fit.</summary>
    /// <param name="profile">How people's days go; null takes <see cref="DiurnalProfile.Usual"/>.</param>
    /// <param name="options">When it is enough; null takes the defaults.</param>
    /// <exception cref="InputException">The options can't be used.</exception>
    internal OffsetFitter(DiurnalProfile? profile = null, OffsetOptions? options = null)
    {
        (profile, _options) = (profile ?? DiurnalProfile.Usual, options ?? new());
        _options.Check();
        _logs = [.. profile.Shares.Select(share => _options.Weight * Math.Log((1 - _options.AnyHour) * share + _options.AnyHour / Day))];
        _evenLog = -_options.Weight * Math.Log(Day);
        _spread = [.. Enumerable.Range(-Day / 2, Day).Select(s => _options.SpreadHours == 0 ? s == 0 ? 1 : 0 : Math.Exp(-s * s / (2 * _options.SpreadHours * _options.SpreadHours)))];
    }

    /// <summary>Whether there are enough hours and days.</summary>
    internal bool IsEnough(int hours, int days) => hours >= _options.LeastHours && days >= _options.LeastDays;

    /// <summary>Fits one account.</summary>
    /// <param name="byHour">Hours with posts by hour of the day (UTC), each hour of each day once; 24.</param>
    /// <param name="total">Their sum.</param>
    /// <param name="days">Days with posts.</param>
    internal OffsetFit Fit(ReadOnlySpan<int> byHour, int total, int days)
    {
        if (!IsEnough(total, days))
            return new(total, days, FormattableString.Invariant($"posts in {total} hours of {days} days; {_options.LeastHours} hours of {_options.LeastDays} days are needed"), [], []);
        Span<double> likelihoods = stackalloc double[Day];
        for (var o = 0; o < Day; o++)
            for (var h = 0; h < Day; h++)
                if (byHour[h] > 0) likelihoods[o] += byHour[h] * _logs[Turn(h + OffsetFit.First + o)];
        // Against someone who posts at any hour alike: where that fits better than all offsets on average, there is no night to see.
        var even = total * _evenLog;
        var (most, mean) = (even, 0.0);
        foreach (var log in likelihoods) most = Math.Max(most, log);
        foreach (ref var log in likelihoods) mean += (log = Math.Exp(log - most)) / Day;
        if (mean < Math.Exp(even - most)) return new(total, days, NoNight, [], []);

        var probabilities = new double[Day];
        var sum = 0.0;
        for (var o = 0; o < Day; o++)
        {
            for (var s = 0; s < Day; s++) probabilities[o] += likelihoods[Turn(o + s - Day / 2)] * _spread[s];
            sum += probabilities[o];
        }
        foreach (ref var p in probabilities.AsSpan()) p /= sum;
        return new(total, days, null, probabilities, Likely(probabilities));
    }

    List<int> Likely(double[] probabilities)
    {
        List<int> likely = [];
        var held = 0.0;
        foreach (var (index, p) in probabilities.Index().OrderByDescending(p => p.Item).ThenBy(p => Math.Abs(OffsetFit.First + p.Index)))
        {
            if (held >= _options.Level) break;
            likely.Add(OffsetFit.First + index);
            held += p;
        }
        likely.Sort();
        return likely;
    }

    static int Turn(int hour) => (hour % Day + Day) % Day;
}
