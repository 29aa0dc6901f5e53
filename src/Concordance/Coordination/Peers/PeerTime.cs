namespace Concordance.Coordination.Peers;

/// <summary>Times as the peers hold them: seconds since 1970 in a double.</summary>
static class PeerTime
{
    /// <summary>The double that is nearest to a time.</summary>
    /// <remarks>
    /// Whole seconds and the rest are turned apart: ticks since 1970 have more digits than a double, and rounding twice would not always give
    /// the number that reading the decimal gives.
    /// </remarks>
    internal static double Seconds(long ticks)
    {
        var (seconds, rest) = Math.DivRem(ticks, TimeSpan.TicksPerSecond);
        return seconds + rest / (double)TimeSpan.TicksPerSecond;
    }

    /// <summary>A window in ticks, inclusive: the longest whole number of ticks in it.</summary>
    internal static long Ticks(double seconds)
    {
        var ticks = Math.Round((decimal)Math.Min(seconds, 1e11), 7) * TimeSpan.TicksPerSecond;
        return (long)decimal.Floor(ticks);
    }

    /// <summary>A window that can be used.</summary>
    /// <exception cref="InputException">It is negative or no number.</exception>
    internal static double Window(double seconds) => seconds >= 0
        ? seconds
        : throw new InputException($"A time window of {seconds} seconds can't be used.", "Give the longest time between two shares in seconds: zero or more.");
}
