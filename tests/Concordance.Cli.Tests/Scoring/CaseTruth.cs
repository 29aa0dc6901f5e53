using System.IO.Compression;

namespace Concordance.Cli.Tests.Scoring;

/// <summary>Who is who in a synthetic case, from its folder <c>truth</c>, with what only scoring asks for.</summary>
/// <param name="Kinds">What each collected account is, by id: its role, but for <see cref="Loner"/> and <see cref="AlertFollower"/>.</param>
/// <param name="GoalPosts">Ids of the posts that cheer the goal.</param>
sealed record CaseTruth(IReadOnlyDictionary<string, string> Kinds, IReadOnlySet<string> GoalPosts)
{
    /// <summary>An account of a campaign that never joins a wave: what accounts do together can't show it.</summary>
    public const string Loner = "loner";

    /// <summary>An ordinary account that lets an alert repost the agency's news. That it acts like the others is true, and harmless.</summary>
    public const string AlertFollower = "alert-follower";

    // The slowest alert needs 90 s; times have whole seconds. By hand nobody is as quick so often: the alerts do it thirty times, others once or twice.
    const int AlertSeconds = 91, AlertTimes = 10;

    public static CaseTruth Of(string folder, Collection data)
    {
        var accounts = Rows(File.OpenRead(Path.Combine(folder, "truth", "accounts.csv"))).Where(a => a["status"] == "collected").ToList();
        var posts = Rows(new GZipStream(File.OpenRead(Path.Combine(folder, "truth", "posts.csv.gz")), CompressionMode.Decompress)).ToList();
        var inWaves = posts.Where(p => p["wave"].Length > 0).Select(p => p["account_id"]).ToHashSet(StringComparer.Ordinal);
        var alerts = AlertFollowers(data, posts.Where(p => p["role"] == "news-bot").Select(p => p["post_id"]).ToHashSet(StringComparer.Ordinal));
        return new(
            accounts.ToDictionary(a => a["account_id"], a => (a["role"], a["account_id"]) switch
            {
                ("campaign" or "second-campaign", var id) when !inWaves.Contains(id) => Loner,
                ("ordinary", var id) when alerts.Contains(id) => AlertFollower,
                var (role, _) => role,
            }, StringComparer.Ordinal),
            posts.Where(p => p["event"] == "goal").Select(p => p["post_id"]).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Whether an account is run by those who run a campaign, its outlet too, or by those who feign one.</summary>
    public bool IsHand(string account) => Kinds[account] is "campaign" or "second-campaign" or "fake-outlet" or "false-flag" or Loner;

    public int Count(string kind) => Kinds.Values.Count(k => k == kind);

    static HashSet<string> AlertFollowers(Collection data, HashSet<string> headlines)
    {
        var postedAt = data.Posts.Where(p => headlines.Contains(p.Id)).ToDictionary(p => p.Id, p => p.Time, StringComparer.Ordinal);
        return [.. data.Posts.Where(p => p.RepostOf is { } original && postedAt.TryGetValue(original, out var at) && p.Time - at <= TimeSpan.FromSeconds(AlertSeconds))
            .CountBy(p => p.AccountId).Where(n => n.Value >= AlertTimes).Select(n => n.Key)];
    }

    /// <summary>Rows of a table without quoted fields, by the names of its columns.</summary>
    static IEnumerable<Dictionary<string, string>> Rows(Stream stream)
    {
        using var reader = new StreamReader(stream);
        var columns = reader.ReadLine()!.Split(',');
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(',');
            Assert.Equal(columns.Length, fields.Length);
            yield return columns.Zip(fields).ToDictionary(f => f.First, f => f.Second, StringComparer.Ordinal);
        }
    }
}
