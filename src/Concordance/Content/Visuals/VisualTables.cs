using Concordance.Attribution;
using Microsoft.Data.Analysis;

namespace Concordance.Content;

/// <summary>Visuals as tables.</summary>
public static class VisualTables
{
    /// <summary>The visuals that most accounts carried, one row each: posts, accounts, pictures, when and by whom first, and for how long. Times are UTC; a first post is the first that was collected.</summary>
    /// <param name="uses">The visuals with their posts.</param>
    /// <param name="names">How things are called.</param>
    /// <param name="campaign">The accounts that carried the campaign: the visuals with most of them come first, and a column counts them. Null where there is none.</param>
    /// <param name="count">How many visuals.</param>
    public static DataFrame Uses(IReadOnlyList<VisualUses> uses, OutputNames names, IReadOnlySet<string>? campaign = null, int count = 10)
    {
        List<(string, Func<VisualUses, object?>)> columns =
        [
            ("visual", u => names.Hidden ? names.Post(u.Group.Name) : u.Group.Name), ("posts", u => SmallCell.Posts(u.Posts.Count, u.Accounts.Count)), ("accounts", u => SmallCell.Counted(u.Accounts.Count)), ("of the campaign", u => SmallCell.Part(OfCampaign(u), u.Accounts.Count)), ("pictures", u => u.Group.Members.Count),
            ("first", u => u.First.Time), ("hours", u => (u.Posts[^1].Time - u.First.Time).TotalHours), ("first account", u => names.Account(u.First.AccountId)), ("greatest_distance", u => u.Group.GreatestDistance),
        ];
        if (campaign is null) columns.RemoveAll(c => c.Item1 == "of the campaign");
        return Tables.Of(VisualUses.InOrder(uses, campaign).Take(count), [.. columns]);

        int OfCampaign(VisualUses u) => campaign is null ? 0 : u.Accounts.Count(campaign.Contains);
    }

    /// <summary>Who carried a visual on, in the order of first posts, with the hours since the first of all; says so where there is no visual (null).</summary>
    public static DataFrame Carriers(VisualUses? uses, OutputNames names, int count = 20)
    {
        if (uses is null) return Tables.NotExamined("accounts", "no post carries a picture that could be compared");
        var posts = uses.Posts.CountBy(p => p.AccountId).ToDictionary(StringComparer.Ordinal);
        return Tables.Of(
            uses.Posts.DistinctBy(p => p.AccountId).Take(count),
            ("account", p => names.Account(p.AccountId)), ("first", p => p.Time), ("hours after", p => (p.Time - uses.First.Time).TotalHours), ("posts", p => posts[p.AccountId]));
    }

    /// <summary>The pairs of videos with most in common: their keys, how many visuals both show, and of how many of the shorter one that is the share.</summary>
    /// <param name="matches">Pairs (see <see cref="VideoMatches.Of"/>).</param>
    /// <param name="count">How many pairs.</param>
    public static DataFrame Videos(IReadOnlyList<VideoMatch> matches, int count = 20) =>
        Tables.Of(matches.Take(count), ("first", m => m.First), ("second", m => m.Second), ("visuals in common", m => m.Common), ("share of the shorter", m => m.Share));

    /// <summary>From the files that the case names to visuals that several accounts carried; files that could not be compared are counted by reason.</summary>
    public static DataFrame Sifting(HashedPictures pictures, IReadOnlyList<VisualGroup> groups, IReadOnlyList<VisualUses> uses) => Tables.Of(
        new (string, int)[]
        {
            ("files of pictures", pictures.Pictures.Count + pictures.Rejected.Count), ("pictures that can be compared", pictures.Pictures.Count), ("visuals among them", groups.Count),
            ("visuals that posts carry", uses.Count), ("visuals of two accounts or more", uses.Count(u => u.Accounts.Count > 1)), ("posts that carry those", uses.Where(u => u.Accounts.Count > 1).SelectMany(u => u.Posts).Distinct().Count()),
        },
        ("step", r => r.Item1), ("count", r => r.Item2));

    /// <summary>
    /// What the comparison stands, one row a change and strength: how many pictures, the least, the median and the 95th percentile of the distances to their originals (bits of 256), and the share found, which lies within the distance that is allowed. The
    /// last row is of different pictures: how many pairs, how far they lie apart, and the share of them that would be taken for one, the base rate.
    /// </summary>
    public static DataFrame Robustness(VisualRobustness robustness)
    {
        ArgumentNullException.ThrowIfNull(robustness);
        var rows = robustness.Changes.Select(c => (c.Change.Kind, c.Change.Strength, Compared: (long)c.Pictures, c.Distances))
            .Append((Kind: "none of them", Strength: "two different pictures", Compared: robustness.Others.Total, Distances: robustness.Others));
        return Tables.Of(
            rows, ("change", r => r.Kind), ("strength", r => r.Strength), ("compared", r => r.Compared), ("least", r => r.Distances.Least), ("median", r => r.Distances.Quantile(0.5)),
            ("95th percentile", r => r.Distances.Quantile(0.95)), ("share found", r => r.Compared == 0 ? null : (double)r.Distances.Within(robustness.MostDistance) / r.Compared));
    }

    /// <summary>The files that could not be compared, with the reason.</summary>
    public static DataFrame Rejected(HashedPictures pictures, int count = 20) => Tables.Of(pictures.Rejected.Take(count), ("file", r => r.File), ("reason", r => r.Reason));
}
