using Microsoft.Data.Analysis;

namespace Concordance.Timeline;

/// <summary>Bursts as tables.</summary>
public static class TimelineTables
{
    /// <summary>One row a burst; times UTC.</summary>
    public static DataFrame Bursts(IReadOnlyList<Burst> bursts) => Tables.Of(
        bursts, ("onset", b => b.Onset), ("end", b => b.End), ("hours", b => (b.End - b.Onset).TotalHours), ("posts", b => b.Posts), ("expected", b => b.Expected), ("excess", b => b.Excess));

    /// <summary>One row a gap in collection; times UTC.</summary>
    public static DataFrame Gaps(IReadOnlyList<CollectionGap> gaps) => Tables.Of(
        gaps, ("last_post_before", g => g.Start), ("first_post_after", g => g.End), ("hours", g => (g.End - g.Start).TotalHours), ("expected_posts", g => g.Expected), ("probability_by_chance", g => g.Probability));

    /// <summary>A burst taken apart; says so where there is none.</summary>
    public static DataFrame Anatomy(BurstAnatomy? anatomy)
    {
        (string, double?)[] rows = anatomy is null
            ? [("no burst", null)]
            :
            [
                ("posts", anatomy.Posts), ("accounts", anatomy.Accounts), ("share of reposts", anatomy.Reposts.Value), ("share of the ten busiest accounts", anatomy.TopTenShare),
                ("Gini coefficient of posts per account", anatomy.Gini), ($"share of its accounts under {BurstAnatomy.YoungDays} days old", anatomy.YoungAccounts?.Value),
                ("the same among accounts that posted only outside it", anatomy.YoungElsewhere?.Value),
            ];
        return Tables.Of(rows, ("measure", r => r.Item1), ("value", r => r.Item2));
    }

    /// <summary>The accounts that posted first; times UTC.</summary>
    public static DataFrame FirstMovers(IReadOnlyList<Post> posts, Burst? burst, OutputNames names, int count = 10) => Tables.Of(
        burst is null ? [] : BurstAnatomy.FirstMovers(posts, burst, count),
        ("rank", r => r.Rank), ("account", r => names.Account(r.AccountId)), ("first_post", r => r.First), ("posts_in_burst", r => r.Posts));
}
