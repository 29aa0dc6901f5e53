using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Concordance.Ingest;
using Concordance.Simulation.Realism;

namespace Concordance.Simulation.Tests.Realism;

/// <summary>The portraits of the real samples, taken anew from their files.</summary>
static partial class RealPortraits
{
    /// <summary>Of the posts of troll accounts. A repost is known by its text, another post by its first link.</summary>
    public static PortraitFigures Trolls2016()
    {
        var portrait = new Portrait(1);
        using var rows = Rows("trolls/sample_100k_2016.csv.gz");
        while (rows.Read())
        {
            var text = rows.Get("content") ?? "";
            var at = DateTimeOffset.ParseExact(rows.Get("publish_date")!, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
            var link = Link().Match(text);
            portrait.Add(rows.Get("author_id")!, at.ToUnixTimeMilliseconds(), rows.Get("post_type") == "R" ? text : link.Success ? link.Value : null);
        }
        return portrait.Figures();
    }

    /// <summary>Of the table of shares that tools for coordination networks are tried on.</summary>
    public static PortraitFigures Coordination2021()
    {
        var portrait = new Portrait(1);
        using var rows = Rows("coordination/russian_coord_tweets.csv");
        var shares = new List<(long At, string Account, string Object)>();
        while (rows.Read()) shares.Add((long.Parse(rows.Get("timestamp_share")!, CultureInfo.InvariantCulture), rows.Get("account_id")!, rows.Get("object_id")!));
        foreach (var (at, account, shared) in shares.OrderBy(s => s.At)) portrait.Add(account, at * 1000, shared);
        return portrait.Figures();
    }

    static IRowReader Rows(string sample)
    {
        var path = Samples.Find(sample);
        var file = File.OpenRead(path);
        return new DelimitedReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file, path);
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();
}
