using System.Globalization;
using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Output;

/// <summary>One run of the collection: what it asked for, and when.</summary>
/// <param name="File">Name of the file that keeps the answers.</param>
/// <param name="Covers">Posts of this window are in it.</param>
/// <param name="RetrievedAt">When the answers came, milliseconds since 1970 UTC; counters and profiles are those of that instant.</param>
/// <param name="Cut">Whether the disk was full at the end, so that the last line is cut; the next run asked for its posts again.</param>
sealed record CollectionRun(string File, Window Covers, long RetrievedAt, bool Cut);

/// <summary>
/// How the data was collected, as the story goes: three searches that overlap, so that posts are in two files, the second
/// broken off; then single posts looked up again while they spread.
/// </summary>
static class CollectionPlan
{
    public static IReadOnlyList<CollectionRun> Searches(SimulationOptions o)
    {
        var (first, second) = (FirstEnd(o), o.Start.AddDays((o.End - o.Start).Days * 35 / 46));
        return
        [
            new(Name(first), Window.Of(o.Start, first), first.AddHours(9).ToUnixTimeMilliseconds(), false),
            new(Name(second), Window.Of(first.AddDays(-1), second), second.AddHours(9).ToUnixTimeMilliseconds(), true),
            new(Name(o.End), Window.Of(second.AddHours(-Overlap(o)), o.End), o.End.AddHours(9).ToUnixTimeMilliseconds(), false),
        ];
    }

    /// <summary>Hours that hold three pages of a usual day, so that the posts of the cut one come again.</summary>
    static long Overlap(SimulationOptions o) => Math.Max(6, (o.End - o.Start).Days * 24L * 3 * o.PageSize / o.Posts);

    /// <summary>When some accounts change their handle: between the first search and the second.</summary>
    public static long RenamingAt(SimulationOptions o) => FirstEnd(o).AddDays(2).ToUnixTimeMilliseconds();

    static DateTimeOffset FirstEnd(SimulationOptions o) => o.Start.AddDays((o.End - o.Start).Days * 27 / 46);

    /// <summary>Name of the file of single posts.</summary>
    public const string LookupFile = "lookup.jsonl.gz";

    /// <summary>The days on which the number of views was reported.</summary>
    public static IReadOnlyList<(DateTimeOffset At, long Views)> VideoObservations(SimulationOptions o) =>
    [
        (new(2023, 8, 3, 12, 0, 0, TimeSpan.Zero), o.VideoViewsOnAugust3),
        (new(2023, 8, 10, 12, 0, 0, TimeSpan.Zero), o.VideoViewsOnAugust10),
        (new(2023, 8, 15, 12, 0, 0, TimeSpan.Zero), o.VideoViewsOnAugust15),
    ];

    /// <summary>Views between the reported ones, in a straight line; after the last the line goes on.</summary>
    public static long VideoViews(SimulationOptions o, long postedAt, long at)
    {
        var (fromAt, fromViews) = (postedAt, 0L);
        var observations = VideoObservations(o);
        for (var i = 0; i < observations.Count; i++)
        {
            var (toAt, toViews) = (observations[i].At.ToUnixTimeMilliseconds(), observations[i].Views);
            if (at <= toAt || i == observations.Count - 1) return fromViews + (toViews - fromViews) * ((at - fromAt) / 1000) / ((toAt - fromAt) / 1000);
            (fromAt, fromViews) = (toAt, toViews);
        }
        return 0;
    }

    static string Name(DateTimeOffset at) => $"search-{at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.jsonl.gz";
}
