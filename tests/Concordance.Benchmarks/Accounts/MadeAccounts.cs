using System.Globalization;
using Concordance.Benchmarks.Copies;
using Concordance.Ingest;
using Concordance.Statistics;

namespace Concordance.Benchmarks.Accounts;

/// <summary>Posts of accounts: a few accounts post very much and most little, texts are those of <see cref="MadeTexts"/>, a hundredth of the accounts carries the campaign and was created within a month.</summary>
static class MadeAccounts
{
    /// <summary>Most different texts that are made; more posts pass them on again.</summary>
    const int Texts = 1_000_000;

    static readonly DateTime s_start = new(2023, 7, 1, 0, 0, 0, DateTimeKind.Utc);

    static readonly string[] s_clients = ["Web", "App", "Other app", "Scheduler"], s_languages = ["fr", "en", "az", "tr"];

    static readonly IReadOnlyList<string>[] s_hashtags = [[], ["boycott"], ["games"], ["boycott", "games"], ["weather"]];

    /// <summary>Makes a collection in the order of time.</summary>
    public static Collection Make(int accounts, int posts, ulong seed)
    {
        var texts = MadeTexts.Make(Math.Min(posts, Texts), seed);
        var ids = new string[accounts];
        var known = new Dictionary<string, Account>(accounts, StringComparer.Ordinal);
        for (var a = 0; a < accounts; a++)
        {
            var state = seed ^ (ulong)(a + 1) * 0xD1B54A32D192ED03;
            SplitMix64.Next(ref state);
            ids[a] = (9_000_000_000_000_000_000 + a * 7_919L).ToString(CultureInfo.InvariantCulture);
            var isCampaign = a % 100 == 0;
            known.Add(ids[a], new()
            {
                Id = ids[a], Handle = $"{texts[Draw.Below(texts.Length, ref state)].Split(' ')[0].TrimEnd('.')}{Draw.Below(10_000, ref state)}", Name = texts[Draw.Below(texts.Length, ref state)][..8],
                CreatedAt = isCampaign ? s_start.AddDays(-Draw.Unit(ref state) * 30) : s_start.AddDays(-Draw.Unit(ref state) * 5000), Description = a % 3 == 0 ? null : "Something", Followers = Draw.Below(1000, ref state), Following = Draw.Below(1000, ref state),
            });
        }
        var made = new Post[posts];
        Parallel.For(0, posts, p =>
        {
            var state = ~seed ^ (ulong)(p + 1) * 0x9FB21C651E98DF25;
            SplitMix64.Next(ref state);
            // Every account has a post; beyond that, as often as its rank is low.
            var account = p < accounts ? p : (int)Math.Pow(accounts, Draw.Unit(ref state)) - 1;
            var hashtags = account % 100 == 0 ? s_hashtags[1] : s_hashtags[Draw.Below(20, ref state) is var h && h < s_hashtags.Length ? h : 0];
            made[p] = new()
            {
                Id = (1_000_000_000_000_000_000 + p).ToString(CultureInfo.InvariantCulture), AccountId = ids[account], Time = s_start.AddSeconds(Draw.Below(45 * 86_400, ref state)), Text = texts[p % texts.Length], Hashtags = hashtags,
                Client = s_clients[account % s_clients.Length], Language = s_languages[Draw.Below(s_languages.Length, ref state)], IsRepost = Draw.Below(3, ref state) == 0, ReplyTo = Draw.Below(5, ref state) == 0 ? "1" : null,
            };
        });
        Array.Sort(made, Post.InOrder);
        return new(made, known, Enum.GetValues<Field>().ToHashSet(), TimeSpan.FromSeconds(1), new([], []), "");
    }
}
