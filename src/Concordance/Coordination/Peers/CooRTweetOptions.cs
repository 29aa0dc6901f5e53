namespace Concordance.Coordination.Peers;

/// <summary>Options of CooRTweet's <c>detect_groups</c>, with its defaults.</summary>
public sealed record CooRTweetOptions
{
    /// <summary>Longest time between two shares of one object, inclusive; seconds, fractions kept (<c>time_window</c>). Default 10.</summary>
    public double WindowSeconds { get; init; } = 10;

    /// <summary>Least number of shares of an account (<c>min_participation</c>; for what is counted see <see cref="AsPublished"/>). Default 2.</summary>
    public int MinParticipation { get; init; } = 2;

    /// <summary>
    /// Whether to leave out pairs of one account with itself, of one content with itself, and of an object with a content that has
    /// its id, as an original has among its own reposts (<c>remove_loops</c>). Default true.
    /// </summary>
    public bool RemoveLoops { get; init; } = true;

    /// <summary>
    /// True (the default) gives what CooRTweet 2.1.3 gives, with its defects. False mends these:
    /// <list type="bullet">
    /// <item>Participation counts the distinct contents of an account that are in a pair, and both ends of a pair must reach it. As published it
    /// counts rows of any object, first of all of them and then of those whose content is in a pair with anyone, and one end that reaches it is enough.</item>
    /// <item>The counts of contents of an edge are those of its two accounts, the first of <c>from</c>, and so is the symmetry made of them. As
    /// published they count older and newer contents, whoever's they are: A a hundred times and B once can look perfectly symmetrical.</item>
    /// <item>Only the pairs within the second window are flagged as fast. As published every pair with the same two contents is.</item>
    /// <item>The statistics of an account are means over all its edges. As published edges with equal figures count once.</item>
    /// <item>The accounts of an object are those at both ends. As published only those that an edge happens to name first; and an object whose id
    /// has a comma comes in pieces.</item>
    /// <item>Times are compared to 100 ns. As published they are doubles, whose step is a quarter of a microsecond.</item>
    /// </list>
    /// Not part of this: <c>prep_data</c>, which takes times written as 2023-07-26T10:11:12Z for midnight; here times are read right in both cases.
    /// </summary>
    public bool AsPublished { get; init; } = true;

    /// <summary>Most pairs of shares that may be held in memory (8 bytes each); more is an error. Default 500 million.</summary>
    public long MaxPairs { get; init; } = 500_000_000;
}
