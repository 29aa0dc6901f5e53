using System.Runtime.InteropServices;
using Concordance.Statistics;

namespace Concordance.Timeline;

/// <summary>What is looked at of a post.</summary>
readonly record struct WavePost(DateTime Time, int Account, bool IsRepost, bool? IsYoung);

/// <summary>The accounts of the data as numbers, with the times of their posts.</summary>
sealed class WaveCast
{
    readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    readonly List<DateTime?> _created = [];
    readonly Collection _data;
    readonly int[] _counts, _accounts, _starts;
    readonly long[] _times;

    public WaveCast(Collection data)
    {
        _data = data;
        _accounts = new int[data.Posts.Count];
        for (var i = 0; i < _accounts.Length; i++)
        {
            var post = data.Posts[i];
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, post.AccountId, out var exists);
            if (!exists)
            {
                number = _created.Count;
                _created.Add(data.Accounts[post.AccountId].CreatedAt);
            }
            _accounts[i] = number;
        }
        _counts = new int[_created.Count];
        // The times of each account's posts, one account after the other; posts are in the order of time.
        _starts = new int[_created.Count + 1];
        foreach (var account in _accounts) _starts[account + 1]++;
        for (var a = 0; a < _created.Count; a++) _starts[a + 1] += _starts[a];
        _times = new long[_accounts.Length];
        int[] next = [.. _starts];
        for (var i = 0; i < _accounts.Length; i++) _times[next[_accounts[i]]++] = data.Posts[i].Time.Ticks;
        (Start, End) = data.Posts.Count == 0 ? (default, default) : (data.Posts[0].Time, data.Posts[^1].Time);
    }

    public DateTime Start { get; }

    public TimeSpan Resolution => _data.Resolution;

    public DateTime End { get; }

    public WavePost[] Of(IEnumerable<Post> posts) => [.. posts.Select(p => Of(p, _numbers[p.AccountId]))];

    /// <summary>The posts of the data that lie in no burst.</summary>
    public WavePost[] Outside(IReadOnlyList<Burst> bursts)
    {
        var outside = new List<WavePost>(_accounts.Length);
        for (var i = 0; i < _accounts.Length; i++)
        {
            var post = _data.Posts[i];
            var isInside = false;
            for (var b = 0; b < bursts.Count && !isInside; b++) isInside = bursts[b].Contains(post.Time);
            if (!isInside) outside.Add(Of(post, _accounts[i]));
        }
        return [.. outside];
    }

    WavePost Of(Post post, int account) => new(post.Time, account, post.IsRepost, _created[account] is { } created ? (post.Time - created).TotalDays < BurstAnatomy.YoungDays : null);

    /// <summary>Whether an account has no post in the days before a time.</summary>
    bool IsNew(int account, DateTime time)
    {
        // The first of its posts at that time or later; the one before it is the last before.
        var (low, high) = (_starts[account], _starts[account + 1]);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (_times[middle] < time.Ticks) low = middle + 1;
            else high = middle;
        }
        return low == _starts[account] || time.Ticks - _times[low - 1] > WaveAnatomies.NewDays * TimeSpan.TicksPerDay;
    }

    /// <summary>The measures of a stretch, in their order, and the number of its accounts.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <param name="firstHour">The posts of its first hour.</param>
    public (double[] Values, int Accounts) Measure(ReadOnlySpan<WavePost> stretch, ReadOnlySpan<WavePost> firstHour)
    {
        if (stretch.Length == 0) return ([double.NaN, double.NaN, double.NaN, double.NaN, double.NaN], 0);
        var accounts = new List<int>();
        int reposts = 0, young = 0, known = 0, fresh = 0;
        foreach (var post in stretch)
        {
            if (_counts[post.Account]++ == 0)
            {
                accounts.Add(post.Account);
                if (IsNew(post.Account, stretch[0].Time)) fresh++;
            }
            if (post.IsRepost) reposts++;
        }
        foreach (var post in firstHour)
        {
            if (post.IsYoung is null) continue;
            known++;
            if (post.IsYoung.Value) young++;
        }
        var counts = accounts.ConvertAll(a => _counts[a]);
        foreach (var account in accounts) _counts[account] = 0;
        counts.Sort((a, b) => b.CompareTo(a));
        return (
            [
                known == 0 ? double.NaN : (double)young / known, (double)counts.Take(10).Sum() / stretch.Length, Spread.Gini(counts),
                stretch[0].Time - Start < TimeSpan.FromDays(WaveAnatomies.NewDays) ? double.NaN : (double)fresh / accounts.Count, _data.MissingReposts is null ? (double)reposts / stretch.Length : double.NaN,
            ], accounts.Count);
    }
}
