using System.Numerics;

namespace Concordance.Accounts;

/// <summary>Sets how much an account posts, and in what pace; one helper a thread.</summary>
sealed class PaceFeatures
{
    /// <summary>Classes of gaps: below one second, then one for each power of two; the last takes all above a year.</summary>
    const int GapClasses = 26;

    readonly FeatureComputation _of;
    readonly FeatureOptions _options;
    readonly FeatureColumn _inCampaign, _posts, _campaignPosts, _campaignShare, _perDay, _gap, _entropy, _silence, _before;
    readonly byte _fewForGap, _fewForEntropy, _one, _outside, _nothingBefore;
    long[] _gaps = new long[64];

    public PaceFeatures(FeatureComputation of, FeatureOptions options)
    {
        (_of, _options) = (of, options);
        (_inCampaign, _posts, _campaignPosts, _campaignShare) = (of.Column(FeatureList.InCampaign), of.Column(FeatureList.Posts), of.Column(FeatureList.CampaignPosts), of.Column(FeatureList.CampaignShare));
        (_perDay, _gap, _entropy) = (of.Column(FeatureList.PostsPerDay), of.Column(FeatureList.MedianGap), of.Column(FeatureList.GapEntropy));
        (_silence, _before) = (of.Column(FeatureList.SilenceDays), of.Column(FeatureList.SilenceBefore));
        // One thread at a time: the reasons of a column are a list.
        lock (_posts)
        {
            _fewForGap = _gap.Reason(FormattableString.Invariant($"it has fewer than {options.LeastPostsForGap} posts"));
            _fewForEntropy = _entropy.Reason(FormattableString.Invariant($"it has fewer than {options.LeastGapsForEntropy} gaps between posts"));
            _one = _silence.Reason("it has one post");
            _outside = _before.Reason("it has no post of the campaign");
            _nothingBefore = _before.Reason("no post before its first of the campaign was collected");
        }
    }

    public void Set(int account)
    {
        var places = _of.PostsOf(account);
        var posts = _of.Data.Posts;
        if (_gaps.Length < places.Length) _gaps = new long[Math.Max(places.Length, 2 * _gaps.Length)];
        var (campaign, firstOfCampaign, previous, longest) = (0, -1, default(DateTime), 0L);
        for (var i = 0; i < places.Length; i++)
        {
            var time = posts[places[i]].Time;
            if (i > 0) longest = Math.Max(longest, _gaps[i - 1] = (time - previous).Ticks);
            if (_of.IsOfCampaign(places[i]) && campaign++ == 0) firstOfCampaign = i;
            previous = time;
        }
        var gaps = _gaps.AsSpan(0, places.Length - 1);
        _inCampaign.Set(account, campaign > 0);
        _posts.Set(account, places.Length);
        _campaignPosts.Set(account, campaign);
        _campaignShare.Set(account, (double)campaign / places.Length);
        _perDay.Set(account, places.Length / Math.Max(1, (previous - posts[places[0]].Time).TotalDays));
        if (places.Length < 2) _silence.Lack(account, _one);
        else _silence.Set(account, TimeSpan.FromTicks(longest).TotalDays);
        if (campaign == 0) _before.Lack(account, _outside);
        else if (firstOfCampaign == 0) _before.Lack(account, _nothingBefore);
        else _before.Set(account, TimeSpan.FromTicks(gaps[firstOfCampaign - 1]).TotalDays);
        if (gaps.Length < _options.LeastGapsForEntropy) _entropy.Lack(account, _fewForEntropy);
        else _entropy.Set(account, Entropy(gaps));
        if (places.Length < _options.LeastPostsForGap) _gap.Lack(account, _fewForGap);
        else _gap.Set(account, Median(gaps));
    }

    /// <summary>Entropy of the gaps' classes by the greatest possible; 0 to 1.</summary>
    internal static double Entropy(ReadOnlySpan<long> gaps)
    {
        Span<int> classes = stackalloc int[GapClasses];
        foreach (var gap in gaps) classes[Class(gap)]++;
        var entropy = 0.0;
        foreach (var count in classes)
        {
            if (count == 0) continue;
            var share = (double)count / gaps.Length;
            entropy -= share * Math.Log2(share);
        }
        // All alike is exactly 0, not -0.
        return Math.Max(0, entropy / Math.Log2(Math.Min(gaps.Length, GapClasses)));
    }

    static int Class(long ticks) => ticks / TimeSpan.TicksPerSecond is > 0 and var seconds ? Math.Min(GapClasses - 1, 1 + BitOperations.Log2((ulong)seconds)) : 0;

    // Sorts what it is given.
    static double Median(Span<long> gaps)
    {
        gaps.Sort();
        var (low, high) = (TimeSpan.FromTicks(gaps[(gaps.Length - 1) / 2]).TotalSeconds, TimeSpan.FromTicks(gaps[gaps.Length / 2]).TotalSeconds);
        return low + 0.5 * (high - low);
    }
}
