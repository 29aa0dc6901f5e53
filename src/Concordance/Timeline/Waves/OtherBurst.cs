namespace Concordance.Timeline;

/// <summary>A burst of a series that nobody studies, taken apart: what a goal, a storm or a joke looks like in the same data.</summary>
/// <param name="Key">The series: a hashtag, say.</param>
/// <param name="Wave">The burst, each measure beside ordinary stretches of as many posts: Gini coefficient and top shares of bursts of different sizes can't be compared otherwise.</param>
public sealed record OtherBurst(string Key, WaveAnatomy Wave)
{
    /// <summary>A burst of which more than this share of the posts carries the campaign is the campaign's own.</summary>
    public const double MostOfCampaign = 0.1;

    /// <summary>The bursts of other series that are not the campaign's own, the earliest first. Of bursts that overlap in time, which may be one event under several hashtags, the one with the most posts.</summary>
    /// <remarks>They are ordinary only as far as nobody looked into them: another campaign may be among them.</remarks>
    /// <param name="data">The collection.</param>
    /// <param name="campaign">The campaign's posts; without any, no burst is the campaign's own.</param>
    /// <param name="key">By what the series count posts apart.</param>
    /// <param name="series">The series with their bursts.</param>
    public static IReadOnlyList<OtherBurst> Of(Collection data, CampaignPosts campaign, PostKey key, IEnumerable<SeriesBursts> series)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(series);
        var own = campaign.Posts.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var bursts = series.SelectMany(s => s.Bursts.Select(b => (s.Series.Key, s.Series.Bin, Burst: b, Posts: With(s.Series.Key, PostsBetween.Of(data.Posts, b.Onset, b.End))))).ToList();
        var kept = new List<(string Key, TimeSpan Bin, Burst Burst, List<Post> Posts)>();
        foreach (var burst in bursts.OrderByDescending(b => b.Posts.Count).ThenBy(b => b.Burst.Onset).ThenBy(b => b.Key, StringComparer.Ordinal))
            if (burst.Posts.Count(p => own.Contains(p.Id)) <= MostOfCampaign * burst.Posts.Count && !kept.Exists(k => Overlap(k.Burst, burst.Burst))) kept.Add(burst);
        // All posts are gone through for ordinary stretches, and only where there is something to set beside them.
        if (kept.Count == 0) return [];
        var cast = new WaveCast(data);
        var ordinary = cast.Outside([.. bursts.Select(b => b.Burst)]);
        return [.. kept.OrderBy(k => k.Burst.Onset).Select(k => new OtherBurst(k.Key, WaveAnatomies.Of(cast, With(k.Key, WaveAnatomies.Around(data.Posts, k.Burst, k.Bin)), k.Burst, k.Bin, ordinary, WaveAnatomies.MostPosts / kept.Count)))];

        List<Post> With(string one, IEnumerable<Post> posts) => [.. posts.Where(p => key.Keys(p).Contains(one, StringComparer.Ordinal))];
    }

    static bool Overlap(Burst a, Burst b) => a.Onset < b.End && b.Onset < a.End;
}
