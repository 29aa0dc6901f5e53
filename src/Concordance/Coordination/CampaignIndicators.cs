using Concordance.Attribution;
using Concordance.Content;
using Concordance.Content.Links;
using Concordance.Ingest;
using Concordance.Statistics;

namespace Concordance.Coordination;

/// <summary>By what others can look for the campaign's group: its accounts, and the hashtags and domains that it uses far more than others.</summary>
/// <remarks>
/// <para>
/// Accounts are those of the campaign's group (see <see cref="CoordinationFindings.CampaignGroup"/>). Hashtags and domains are taken from the posts that its edges rest on, and kept where both hold: the group uses them more than accounts that neither carried the
/// campaign nor belong to any group, at the false discovery rate of <see cref="EditorialLine"/> over all hashtags and domains; and the share of its accounts that do is at least <see cref="LeastRatio"/> times that of the others, at the low end of the 95 %
/// interval. What the criteria of the case name is kept without that: the campaign is told by it.
/// </para>
/// <para>
/// Domains of outlets that the case lists, and of <see cref="ReferenceOutlets"/>, are left out: that a group spreads an outlet says nothing against the outlet. What fewer than <see cref="CoordinationFindings.LeastAccounts"/> of its accounts use is left out too.
/// A group has hashtags in common with everyone who speaks of the same, so that none of them tells who belongs to it; and a domain may be that of a platform which in this data the group alone links to.
/// </para>
/// </remarks>
public static class CampaignIndicators
{
    /// <summary>A hashtag or a domain is an indicator where the group uses it at least this many times as often as others, at the low end of the 95 % interval.</summary>
    public const double LeastRatio = 10;

    const string FindingName = "coordinated";

    /// <summary>The indicators of the campaign's group, by kind and value; none where the group is too small.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="network">The coordination network of its posts.</param>
    public static IReadOnlyList<Indicator> Of(Investigation investigation, CoordinationNetwork network)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(network);
        var studied = investigation.Case.Campaign.IsEmpty ? null : investigation.Campaign;
        var group = CoordinationFindings.CampaignGroup(network, studied).ToHashSet(StringComparer.Ordinal);
        if (group.Count < CoordinationFindings.LeastAccounts) return [];
        var ids = network.Edges.Where(e => group.Contains(e.First)).SelectMany(e => e.PostIds).ToHashSet(StringComparer.Ordinal);
        var posts = investigation.Data.Posts.Where(p => ids.Contains(p.Id) && group.Contains(p.AccountId)).ToList();
        var accounts = posts.GroupBy(p => p.AccountId, StringComparer.Ordinal).Select(p => Made(IndicatorKind.Account, investigation.Names.Account(p.Key), [.. p]));
        return [.. accounts.Concat(FarMore(investigation, network, studied, group, posts)).OrderBy(i => i.Kind).ThenBy(i => i.Value, StringComparer.Ordinal)];
    }

    static IEnumerable<Indicator> FarMore(Investigation investigation, CoordinationNetwork network, CampaignPosts? studied, HashSet<string> group, List<Post> coordinated)
    {
        var inGroups = network.Groups.SelectMany(g => g).ToHashSet(StringComparer.Ordinal);
        var all = investigation.Data.Posts;
        // What an account passes on is part of what it spreads.
        var compared = EditorialLine.Compare(
            all.Where(p => group.Contains(p.AccountId)), all.Where(p => !inGroups.Contains(p.AccountId) && studied?.AccountIds.Contains(p.AccountId) != true),
            new() { Kinds = [TermKind.Hashtag, TermKind.Domain], Reposts = true, Examples = 0 }, new() { ShortLinks = investigation.Side.ShortLinks, Criteria = studied is null ? null : investigation.Criteria });
        var outlets = (investigation.Side.Outlets ?? []).Concat(ReferenceOutlets.All).Select(o => o.Domain is { } domain ? Domain.Of(domain) : null).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var kept = compared.Terms.Where(t => t.Studied.Count >= CoordinationFindings.LeastAccounts && (t.BySelection || (t.Q <= compared.Options.FalseDiscoveryRate && Shown(t).Low >= LeastRatio)));
        foreach (var term in kept)
        {
            if (term.Kind == TermKind.Domain && outlets.Contains(term.Term)) continue;
            var posts = coordinated.Where(p => Holds(p, term, investigation.Side.ShortLinks)).ToList();
            if (posts.Count > 0) yield return Made(term.Kind == TermKind.Hashtag ? IndicatorKind.Hashtag : IndicatorKind.Domain, term.Term, posts);
        }
    }

    // As findings tell it: which terms are kept must not tell a count of one to four accounts.
    static RateRatio Shown(TermComparison term) => RateRatio.Of(term.Studied, SmallCell.AtMost(term.Comparison));

    static bool Holds(Post post, TermComparison term, ShortLinks? shortLinks) =>
        term.Kind == TermKind.Hashtag ? post.Hashtags.Any(h => TextEntities.NormalizeHashtag(h) == term.Term) : post.Urls.Any(u => Domain.Of(shortLinks?.Of(u) ?? CanonicalUrl.Of(u)) == term.Term);

    static Indicator Made(IndicatorKind kind, string value, IReadOnlyList<Post> posts) => new(kind, value, FindingName, posts.Count, posts.Min(p => p.Time), posts.Max(p => p.Time));
}
