using Concordance.Attribution;
using Microsoft.Data.Analysis;

namespace Concordance.Content;

/// <summary>Near-copies as tables.</summary>
public static class CopyTables
{
    /// <summary>The largest groups, one row each: how many posts, accounts and different texts, when first and last (UTC), and their template. In a pseudonymous case without any of their words.</summary>
    /// <param name="copies">The groups, of these posts.</param>
    /// <param name="posts">The posts.</param>
    /// <param name="names">How things are called.</param>
    /// <param name="campaign">The accounts that carried the campaign: the groups with most of them come first, and a column counts them. Null where there is none.</param>
    /// <param name="count">How many groups.</param>
    public static DataFrame Groups(CopyResult copies, IReadOnlyList<Post> posts, OutputNames names, IReadOnlySet<string>? campaign = null, int count = 10)
    {
        var profiles = CopyProfile.Of(copies, posts).Select(p => (Copy: p, Campaign: campaign is null ? (int?)null : p.Group.Members.Select(m => posts[m.Text].AccountId).Where(campaign.Contains).Distinct(StringComparer.Ordinal).Count()))
            .OrderByDescending(p => p.Campaign).Take(count).ToList();
        List<(string, Func<(CopyProfile Copy, int? Campaign), object?>)> columns =
        [
            ("posts", p => SmallCell.Posts(p.Copy.Group.Members.Count, p.Copy.Accounts)), ("accounts", p => SmallCell.Counted(p.Copy.Accounts)), ("of the campaign", p => p.Campaign is { } campaign ? SmallCell.Part(campaign, p.Copy.Accounts) : null),
            ("different texts", p => p.Copy.Group.DistinctTexts), ("first", p => p.Copy.First), ("first account", p => names.Account(p.Copy.FirstAccount)),
            ("last", p => p.Copy.Last), ("least_similarity", p => p.Copy.Group.LeastSimilarity), ("group", p => names.Hidden ? names.Post(p.Copy.Group.Name) : p.Copy.Group.Name),
        ];
        if (campaign is null) columns.RemoveAll(c => c.Item1 == "of the campaign");
        if (!names.Hidden) columns.Insert(0, ("template", p => TextTemplate.Of([.. p.Copy.Group.Members.Select(m => posts[m.Text].Text)]).ToString()));
        return Tables.Of(profiles, [.. columns]);
    }

    /// <summary>The posts of one group in the order of time (UTC), with how similar each is to the exemplar. Texts are shown without links, mentions and hashtags, where the case is open.</summary>
    public static DataFrame Members(CopyGroup group, IReadOnlyList<Post> posts, OutputNames names)
    {
        var members = group.Members.OrderBy(m => posts[m.Text].Time).ThenBy(m => posts[m.Text].Id, StringComparer.Ordinal);
        (string, Func<CopyMember, object?>)[] columns =
            [("time", m => posts[m.Text].Time), ("account", m => names.Account(posts[m.Text].AccountId)), ("similarity", m => m.Similarity), ("post", m => names.Post(posts[m.Text].Id))];
        return names.Hidden ? Tables.Of(members, columns) : Tables.Of(members, [.. columns, ("text", m => TextFingerprint.WithoutEntities(posts[m.Text].Text).Trim())]);
    }

    /// <summary>From all posts to those in groups, step by step.</summary>
    public static DataFrame Sifting(CopyResult copies, IReadOnlyList<Post> posts)
    {
        var profiles = CopyProfile.Of(copies, posts);
        return Tables.Of(
            new (string, long)[]
            {
                ("posts", copies.Texts), ("posts of their own with enough letters", copies.LongEnough), ("different texts among them", copies.Distinct), ("groups of near-copies", copies.Groups.Count),
                ("posts in groups", profiles.Sum(p => (long)p.Group.Members.Count)), ("groups of two accounts or more", profiles.Count(p => p.Accounts > 1)),
                ("posts in groups of two accounts or more", profiles.Where(p => p.Accounts > 1).Sum(p => (long)p.Group.Members.Count)),
            },
            ("step", r => r.Item1), ("count", r => r.Item2));
    }
}
