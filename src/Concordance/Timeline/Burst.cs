namespace Concordance.Timeline;

/// <summary>A stretch of time with more posts than the rhythm of the other days explains.</summary>
/// <remarks>A burst is no sign of coordination by itself: a goal in a final makes one too.</remarks>
/// <param name="Onset">Start of the first bin above expectation, UTC.</param>
/// <param name="End">End of the last bin above expectation, UTC; not part of the burst.</param>
/// <param name="Posts">Posts counted from <paramref name="Onset"/> to <paramref name="End"/>.</param>
/// <param name="Expected">Posts to be expected in that time.</param>
public sealed record Burst(DateTime Onset, DateTime End, int Posts, double Expected)
{
    /// <summary>Posts beyond expectation.</summary>
    public double Excess => Posts - Expected;

    /// <summary>Whether <paramref name="time"/> (UTC) lies in the burst.</summary>
    public bool Contains(DateTime time) => time >= Onset && time < End;
}
