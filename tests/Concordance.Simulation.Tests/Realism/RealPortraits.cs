using System.Globalization;
using System.Text.RegularExpressions;
using Concordance.Simulation.Realism;

namespace Concordance.Simulation.Tests.Realism;

/// <summary>The portraits of the real samples, taken anew from their files.</summary>
static partial class RealPortraits
{
    /// <summary>Of the posts of troll accounts. A repost is known by its text, another post by its first link.</summary>
    public static PortraitFigures Trolls2016()
    {
        var portrait = new Portrait(1);
        foreach (var row in Row.ReadAll(Samples.Find("trolls/sample_100k_2016.csv.gz")))
        {
            var text = row["content"];
            var at = DateTimeOffset.ParseExact(row["publish_date"], "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
            var link = Link().Match(text);
            portrait.Add(row["author_id"], at.ToUnixTimeMilliseconds(), row["post_type"] == "R" ? text : link.Success ? link.Value : null);
        }
        return portrait.Figures();
    }

    /// <summary>Of the table of shares that tools for coordination networks are tried on.</summary>
    public static PortraitFigures Coordination2021()
    {
        var portrait = new Portrait(1);
        var shares = Row.ReadAll(Samples.Find("coordination/russian_coord_tweets.csv"))
            .Select(r => (At: long.Parse(r["timestamp_share"], CultureInfo.InvariantCulture), Account: r["account_id"], Object: r["object_id"]));
        foreach (var (at, account, shared) in shares.OrderBy(s => s.At)) portrait.Add(account, at * 1000, shared);
        return portrait.Figures();
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();
}
