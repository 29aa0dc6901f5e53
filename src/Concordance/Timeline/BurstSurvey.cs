namespace Concordance.Timeline;

/// <summary>The posts that are looked at and the commonest series of one key, all with their bursts, the p-values of all bins of all of them corrected together.</summary>
/// <param name="Words">What the posts that are looked at are called.</param>
/// <param name="Studied">Their counts, what was to be expected, and their bursts.</param>
/// <param name="Keyed">The series of the key.</param>
/// <param name="Others">The same of each of these, in their order.</param>
/// <param name="Gaps">Gaps of the collection, which were left out.</param>
/// <param name="Options">With what it was looked for.</param>
public sealed record BurstSurvey(string Words, SeriesBursts Studied, KeyedActivity Keyed, IReadOnlyList<SeriesBursts> Others, IReadOnlyList<CollectionGap> Gaps, BurstOptions Options)
{
    /// <summary>The burst of the posts that are looked at with the most posts beyond expectation; null without bursts.</summary>
    public Burst? Largest => TimelineFindings.Largest(Studied.Bursts);

    /// <summary>Looks for bursts in a case.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="key">By what the series beside it are counted apart; null takes hashtags.</param>
    /// <param name="options">Length of a bin and what counts as a burst; null takes the choices of the case.</param>
    public static BurstSurvey Of(Investigation investigation, PostKey? key = null, BurstOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        options ??= investigation.Choices.Bursts;
        var (posts, words) = investigation.Studied;
        var (period, gaps) = Over(investigation);
        var keyed = KeyedActivity.Of(investigation.Data.Posts, key ?? PostKey.Hashtag, period, options.Bin);
        var found = BurstDetector.Survey([CountSeries.Of(words, posts.Select(p => p.Time), period, options.Bin), .. keyed.Series], gaps, options);
        return new(words, found[0], keyed, [.. found.Skip(1)], gaps, options);
    }

    /// <summary>Series by several keys, the p-values of all bins of all of them corrected together.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="keys">By what posts are counted apart.</param>
    /// <param name="options">Length of a bin and what counts as a burst; null takes the choices of the case.</param>
    /// <returns>One entry a key, in their order.</returns>
    public static IReadOnlyList<KeyedBursts> OfKeys(Investigation investigation, IReadOnlyList<PostKey> keys, BurstOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(keys);
        options ??= investigation.Choices.Bursts;
        var (period, gaps) = Over(investigation);
        var keyed = keys.Select(key => KeyedActivity.Of(investigation.Data.Posts, key, period, options.Bin)).ToList();
        var found = BurstDetector.Survey(keyed.SelectMany(k => k.Series).ToList(), gaps, options);
        var entries = new List<KeyedBursts>();
        var before = 0;
        foreach (var one in keyed)
        {
            entries.Add(new(one, [.. found.Skip(before).Take(one.Series.Count)]));
            before += one.Series.Count;
        }
        return entries;
    }

    static (Period Period, IReadOnlyList<CollectionGap> Gaps) Over(Investigation investigation)
    {
        var period = Activity.PeriodOf(investigation);
        return (period, CollectionGaps.Find(investigation.Data.Posts.Select(p => p.Time), period));
    }
}
