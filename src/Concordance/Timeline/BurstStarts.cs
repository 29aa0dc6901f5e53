namespace Concordance.Timeline;

/// <summary>The moments from which a burst can be counted: they answer other questions, and give other numbers of posts.</summary>
public static class BurstStarts
{
    /// <summary>The starts of a burst, the earliest first; a start that was not found is left out.</summary>
    /// <param name="posts">The posts whose series has the burst, in any order.</param>
    /// <param name="burst">The burst; null gives nothing.</param>
    /// <param name="onset">The change of the rate around its first bin; null where there is none.</param>
    /// <param name="kleinberg">Stretches of Kleinberg's automaton in the same posts.</param>
    /// <param name="bin">Length of the bins in which the burst was found.</param>
    public static IReadOnlyList<CountedFrom> Of(IReadOnlyList<Post> posts, Burst? burst, BurstOnset? onset, IReadOnlyList<KleinbergBurst> kleinberg, TimeSpan bin)
    {
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(kleinberg);
        if (burst is null) return [];
        var (first, last) = (burst.Onset.Date, burst.End.AddTicks(-1).Date.AddDays(1));
        CountedFrom From(string name, DateTime start, DateTime end, string meaning) => new(name, start, end, posts.Count(p => p.Time >= start && p.Time < end), meaning);
        var rows = new List<CountedFrom>
        {
            From("whole days", first, last, "the days (UTC) in which the burst lies, from midnight to midnight"),
            From("first bin above expectation", burst.Onset, burst.End, "the first bin that is fuller than on other days; the burst itself"),
        };
        var earliest = BurstStart.Earliest(burst, null, kleinberg, bin);
        if (earliest < burst.Onset) rows.Add(From("first quick pair", earliest, burst.End, "the first post that came sooner after another than is usual (Kleinberg)"));
        if (onset is not null) rows.Add(From("steepest rise", onset.Time, burst.End, "the post from which on the pace is higher (onset)"));
        return [.. rows.OrderBy(r => r.Start).ThenBy(r => r.End)];
    }
}
