using System.Runtime.InteropServices;
using Concordance.Statistics;

namespace Concordance.Timeline;

/// <summary>Takes bursts apart, wave by wave.</summary>
/// <remarks>
/// The same numbers are worked out for ordinary stretches: runs of as many posts in a row, outside all bursts, from evenly spaced starts over the whole data. As many posts, since Gini coefficient and top shares grow with their number; and for the first hour as
/// many as the burst's first hour had. An ordinary stretch takes longer than a burst, which lets accounts post more often in it: a burst of few accounts is the more remarkable. Stretches start after a quarter of the data, or, where the burst does, before: early
/// in a collection every account is new.
/// </remarks>
public static class WaveAnatomies
{
    /// <summary>Share of the first hour's posts by accounts under <see cref="BurstAnatomy.YoungDays"/> days old, among those whose creation is known.</summary>
    public static readonly string YoungFirstHour = $"posts of the first hour by accounts under {BurstAnatomy.YoungDays} days old";

    /// <summary>Share of the posts by the ten busiest accounts.</summary>
    public const string TopTen = "posts by the ten busiest accounts";

    /// <summary>Gini coefficient of the posts per account.</summary>
    public const string Gini = "Gini coefficient of posts per account";

    /// <summary>Share of the accounts without an earlier post in the data.</summary>
    public const string NewAccounts = "accounts not seen before in the data";

    /// <summary>Share of the posts that pass on another.</summary>
    public const string Reposts = "reposts";

    const int MostStretches = 200, FewestStretches = 20;

    /// <summary>Posts that all stretches of all bursts may have together: keeps bursts of millions from taking minutes. Each has <see cref="FewestStretches"/> at least.</summary>
    const long MostPosts = 10_000_000;

    /// <summary>Takes each burst apart.</summary>
    /// <param name="data">The collection.</param>
    /// <param name="posts">The posts whose series has the bursts, in the order of time.</param>
    /// <param name="bursts">The bursts.</param>
    /// <returns>One entry a burst, in their order. What no source tells is not a number.</returns>
    public static IReadOnlyList<WaveAnatomy> Of(Collection data, IReadOnlyList<Post> posts, IReadOnlyList<Burst> bursts)
    {
        if (bursts.Count == 0) return [];
        var cast = new Cast(data);
        var ordinary = cast.Outside(bursts);
        return [.. bursts.Select(b => Of(cast, [.. posts.Where(p => b.Contains(p.Time)).OrderBy(p => p.Time).ThenBy(p => p.Id, StringComparer.Ordinal)], ordinary, b, MostPosts / bursts.Count))];
    }

    static WaveAnatomy Of(Cast cast, IReadOnlyList<Post> inside, Seen[] ordinary, Burst burst, long most)
    {
        var seen = cast.Of(inside);
        var firstHour = seen.Length == 0 ? 0 : seen.TakeWhile(s => s.Time < seen[0].Time + TimeSpan.FromHours(1)).Count();
        var (value, accounts) = cast.Measure(seen, firstHour);
        var stretches = Starts(ordinary, seen.Length, burst, cast, most).Select(start => cast.Measure(ordinary.AsSpan(start, seen.Length), firstHour).Values).ToList();
        string[] names = [YoungFirstHour, TopTen, Gini, NewAccounts, Reposts];
        return new(burst, inside.Count == 0 ? null : inside[0].AccountId, inside.Count == 0 ? burst.Onset : inside[0].Time, inside.Count, firstHour, accounts,
            [.. names.Select((name, i) => Measure(name, value[i], [.. stretches.Select(s => s[i]).Where(v => !double.IsNaN(v))]))]);
    }

    static WaveMeasure Measure(string name, double value, List<double> ordinary) => new(
        name, value, Spread.Quantile(ordinary, 0.025), Spread.Median(ordinary), Spread.Quantile(ordinary, 0.975),
        ordinary.Count == 0 || double.IsNaN(value) ? double.NaN : (double)ordinary.Count(v => v >= value) / ordinary.Count, ordinary.Count);

    static IEnumerable<int> Starts(Seen[] ordinary, int length, Burst burst, Cast cast, long most)
    {
        var last = ordinary.Length - length;
        if (length == 0 || last < 0) return [];
        var from = cast.Start + (cast.End - cast.Start) / 4;
        if (burst.Onset < from) from = burst.Onset;
        var first = Array.FindIndex(ordinary, s => s.Time >= from);
        if (first < 0 || first > last) first = 0;
        var count = (int)Math.Min(Math.Clamp(most / length, FewestStretches, MostStretches), last - first + 1);
        return Enumerable.Range(0, count).Select(i => first + (int)((long)(last - first) * i / Math.Max(1, count - 1)));
    }

    /// <summary>What is looked at of a post.</summary>
    readonly record struct Seen(DateTime Time, int Account, bool IsRepost, bool? IsYoung);

    /// <summary>The accounts of the data as numbers, with their first posts.</summary>
    sealed class Cast
    {
        readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
        readonly List<DateTime> _firsts = [];
        readonly List<DateTime?> _created = [];
        readonly Collection _data;
        readonly int[] _counts, _accounts;

        public Cast(Collection data)
        {
            _data = data;
            _accounts = new int[data.Posts.Count];
            for (var i = 0; i < _accounts.Length; i++)
            {
                var post = data.Posts[i];
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, post.AccountId, out var exists);
                if (!exists)
                {
                    number = _firsts.Count;
                    _firsts.Add(post.Time);
                    _created.Add(data.Accounts[post.AccountId].CreatedAt);
                }
                else if (post.Time < _firsts[number]) _firsts[number] = post.Time;
                _accounts[i] = number;
            }
            _counts = new int[_firsts.Count];
            (Start, End) = data.Posts.Count == 0 ? (default, default) : (data.Posts[0].Time, data.Posts[^1].Time);
        }

        public DateTime Start { get; }

        public DateTime End { get; }

        public Seen[] Of(IEnumerable<Post> posts) => [.. posts.Select(p => Of(p, _numbers[p.AccountId]))];

        /// <summary>The posts of the data that lie in no burst.</summary>
        public Seen[] Outside(IReadOnlyList<Burst> bursts)
        {
            var outside = new List<Seen>(_accounts.Length);
            for (var i = 0; i < _accounts.Length; i++)
            {
                var post = _data.Posts[i];
                var isInside = false;
                for (var b = 0; b < bursts.Count && !isInside; b++) isInside = bursts[b].Contains(post.Time);
                if (!isInside) outside.Add(Of(post, _accounts[i]));
            }
            return [.. outside];
        }

        Seen Of(Post post, int account) => new(post.Time, account, post.IsRepost, _created[account] is { } created ? (post.Time - created).TotalDays < BurstAnatomy.YoungDays : null);

        /// <summary>The measures of a stretch, in their order, and the number of its accounts.</summary>
        public (double[] Values, int Accounts) Measure(ReadOnlySpan<Seen> stretch, int firstHour)
        {
            if (stretch.Length == 0) return ([double.NaN, double.NaN, double.NaN, double.NaN, double.NaN], 0);
            var accounts = new List<int>();
            int reposts = 0, young = 0, known = 0, fresh = 0;
            for (var i = 0; i < stretch.Length; i++)
            {
                var post = stretch[i];
                if (_counts[post.Account]++ == 0)
                {
                    accounts.Add(post.Account);
                    if (_firsts[post.Account] >= stretch[0].Time) fresh++;
                }
                if (post.IsRepost) reposts++;
                if (i >= firstHour || post.IsYoung is null) continue;
                known++;
                if (post.IsYoung.Value) young++;
            }
            var counts = accounts.ConvertAll(a => _counts[a]);
            foreach (var account in accounts) _counts[account] = 0;
            counts.Sort((a, b) => b.CompareTo(a));
            return (
                [
                    known == 0 ? double.NaN : (double)young / known, (double)counts.Take(10).Sum() / stretch.Length, Spread.Gini(counts),
                    (double)fresh / accounts.Count, (double)reposts / stretch.Length,
                ], accounts.Count);
        }
    }
}
