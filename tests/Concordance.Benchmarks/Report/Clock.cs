using System.Diagnostics;

namespace Concordance.Benchmarks.Report;

/// <summary>Times a piece of work.</summary>
static class Clock
{
    /// <summary>Runs it once.</summary>
    /// <param name="work">The work.</param>
    /// <param name="seconds">What it took.</param>
    public static T Time<T>(Func<T> work, out double seconds)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return result;
    }
}
