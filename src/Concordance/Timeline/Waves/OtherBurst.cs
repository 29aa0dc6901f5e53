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
        var bursts = series.SelectMany(s => s.Bursts.Select(b => (s.Series.Key, Burst: b, Posts: new List<Post>()))).ToList();
        if (bursts.Count == 0) return [];
        var of = bursts.ToLookup(b => b.Key, StringComparer.Ordinal);
        foreach (var post in data.Posts)
            foreach (var name in key.Keys(post))
                foreach (var (_, burst, posts) in of[name])
                    if (burst.Contains(post.Time)) posts.Add(post);
        var own = campaign.Posts.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var cast = new WaveCast(data);
        var ordinary = cast.Outside([.. bursts.Select(b => b.Burst)]);
        var kept = new List<OtherBurst>();
        foreach (var (name, burst, posts) in bursts.OrderByDescending(b => b.Posts.Count).ThenBy(b => b.Burst.Onset).ThenBy(b => b.Key, StringComparer.Ordinal))
            if (posts.Count(p => own.Contains(p.Id)) <= MostOfCampaign * posts.Count && !kept.Exists(k => Overlap(k.Wave.Burst, burst))) kept.Add(new(name, WaveAnatomies.Of(cast, posts, burst, ordinary, WaveAnatomies.MostPosts / bursts.Count)));
        return [.. kept.OrderBy(k => k.Wave.Burst.Onset)];
    }

    static bool Overlap(Burst a, Burst b) => a.Onset < b.End && b.Onset < a.End;
}
