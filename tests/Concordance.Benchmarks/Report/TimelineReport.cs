namespace Concordance.Benchmarks.Report;

/// <summary>The result of the benchmark of the timeline.</summary>
sealed record TimelineReport(Machine Machine, IReadOnlyList<TimelineRun> Runs)
{
    public bool Holds => Runs.All(r => r.Holds);
}

/// <summary>The result for one number of posts.</summary>
/// <param name="Rows">Posts.</param>
/// <param name="FoundBurst">Whether the planted burst was found in its hour, and no other in its series.</param>
/// <param name="PeakBytes">Most memory of this process so far, the posts themselves too.</param>
/// <param name="PostBytes">Memory that the posts take.</param>
/// <param name="Rounds">The times.</param>
sealed record TimelineRun(int Rows, bool FoundBurst, long PeakBytes, long PostBytes, IReadOnlyList<TimelineTimes> Rounds)
{
    /// <summary>Longest time for ten million posts and fewer; seconds.</summary>
    public const double MostSeconds = 60;

    public double Median(Func<TimelineTimes, double> part) => Spread.Of(Rounds.Select(part)).Median;

    public bool Holds => FoundBurst && (Rows > 10_000_000 || Median(t => t.Whole) <= MostSeconds);
}

/// <summary>Seconds of one round.</summary>
/// <param name="Bound">Counting all posts by hour in a bare loop: nothing that reads every post takes less.</param>
/// <param name="Series">Counting them by hashtag and hour.</param>
/// <param name="Survey">Expectation and bursts of all posts and of the twelve hashtags.</param>
/// <param name="Anatomy">The bursts taken apart, beside ordinary stretches and the bursts of other series, and the onset of the largest.</param>
/// <param name="Kleinberg">Kleinberg's automaton over the times of all posts.</param>
sealed record TimelineTimes(double Bound, double Series, double Survey, double Anatomy, double Kleinberg)
{
    public double Whole => Series + Survey + Anatomy + Kleinberg;
}
