using Concordance.Content.Links;
using Concordance.Statistics;

namespace Concordance.Content;

/// <summary>Sites whose domain resembles that of an outlet.</summary>
/// <param name="Missing">Why nothing could be compared; null where it was.</param>
/// <param name="Hits">The hits, the closest and rarest first.</param>
/// <param name="Compared">How many registrable domains were compared.</param>
/// <param name="Targets">How many domains they were compared with.</param>
/// <param name="FromReference">Whether the case lists none of its own, so that they are those of <see cref="ReferenceOutlets"/>.</param>
public sealed record DomainLookalikes(string? Missing, IReadOnlyList<DomainLookalike> Hits, int Compared, int Targets, bool FromReference)
{
    /// <summary>Compares the domains that posts link to, and those whose registration was looked up, with the outlets that the case lists, or else with <see cref="ReferenceOutlets"/>.</summary>
    /// <remarks>Ordinary domains, for the chance, are those of the reference outlets and all others of the case. Nothing is looked up: whether a domain leads anywhere is not known.</remarks>
    /// <param name="investigation">The case.</param>
    /// <param name="options">Which resemblances.</param>
    public static DomainLookalikes Of(Investigation investigation, LookalikeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        var listed = LookalikeTarget.Of(investigation.Side).Where(t => t.Sort == NameSort.Domain).ToList();
        var targets = listed.Count > 0 ? listed : [.. LookalikeTarget.Ordered(ReferenceOutlets.All.SelectMany(LookalikeTarget.Of)).Where(t => t.Sort == NameSort.Domain)];
        // Where a source has no links of their own they were taken from its texts.
        if (investigation.Data.Missing(Ingest.Field.Urls) is { } noLinks && investigation.Data.Missing(Ingest.Field.Text) is not null && investigation.Side.Domains is null) return new(noLinks, [], 0, targets.Count, listed.Count == 0);
        var uses = Uses(investigation);
        var own = targets.Select(t => Domain.Of(t.Text)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var domains = uses.Keys.Select(h => Domain.Of(h)).OfType<string>().Where(d => !own.Contains(d)).Distinct(StringComparer.Ordinal).ToList();
        var found = Lookalikes.Find(targets, NameSort.Domain, uses.Keys, options).Where(l => !own.Contains(Domain.Of(l.Name)!)).ToList();
        var suspects = found.Select(l => Domain.Of(l.Name)!).ToHashSet(StringComparer.Ordinal);
        // The domains under question must not make their own base rate.
        var chance = new LookalikeChance(NameSort.Domain, ReferenceOutlets.All.Select(o => Domain.Of(o.Domain!)!).Concat(domains).Where(d => !suspects.Contains(d)).Distinct(StringComparer.Ordinal), options);
        var registered = (investigation.Side.Domains ?? []).Where(d => d.RegisteredOn is not null).ToLookup(d => Domain.Of(d.Domain) ?? d.Domain, d => d.RegisteredOn, StringComparer.Ordinal);
        var carriers = investigation.Case.Campaign.IsEmpty ? null : investigation.Campaign.AccountIds;
        return new(null, [.. found.GroupBy(l => (l.Target, Domain: Domain.Of(l.Name)!)).Select(One).OrderBy(h => h.Lookalike.Kind).ThenBy(h => h.Chance.High).ThenByDescending(h => h.Posts).ThenBy(h => h.Domain, StringComparer.Ordinal).ThenBy(h => h.Lookalike.Target.Text, StringComparer.Ordinal)], domains.Count, targets.Count, listed.Count == 0);

        DomainLookalike One(IGrouping<(LookalikeTarget Target, string Domain), Lookalike> hosts)
        {
            var closest = hosts.First();
            var posts = hosts.SelectMany(h => uses[h.Name]).Distinct().ToList();
            var accounts = posts.Select(p => p.AccountId).Distinct(StringComparer.Ordinal).ToList();
            return new(hosts.Key.Domain, closest, chance.Of(hosts.Key.Target, closest.Kind), posts.Count, accounts.Count, carriers is null ? null : accounts.Count(carriers.Contains),
                posts.Count == 0 ? null : posts.Min(p => p.Time), registered[hosts.Key.Domain].FirstOrDefault()) { Links = posts };
        }
    }

    // Hosts with the posts that link to them, shortened links under what the case says that they lead to.
    static Dictionary<string, List<Post>> Uses(Investigation investigation)
    {
        var uses = new Dictionary<string, List<Post>>(StringComparer.Ordinal);
        foreach (var domain in investigation.Side.Domains ?? []) uses.TryAdd(domain.Domain, []);
        foreach (var post in investigation.Data.Posts)
        {
            foreach (var url in post.Urls)
            {
                if (NameForm.HostOf(investigation.Side.ShortLinks?.Of(url) ?? url) is not { Length: > 0 } host) continue;
                if (!uses.TryGetValue(host, out var posts)) uses.Add(host, posts = []);
                posts.Add(post);
            }
        }
        return uses;
    }
}

/// <summary>A domain that resembles another.</summary>
/// <param name="Domain">The domain, in the form of name servers.</param>
/// <param name="Lookalike">What resembles what, and how.</param>
/// <param name="Chance">Of ordinary domains of like length, how many are resembled so, or closer, by another ordinary one.</param>
/// <param name="Posts">Posts that link to it.</param>
/// <param name="Accounts">Accounts that do.</param>
/// <param name="Carriers">Those among them that carried the campaign; null where the case declares none.</param>
/// <param name="First">When it was first linked to, UTC; null where no post does.</param>
/// <param name="RegisteredOn">When it was registered, as the case tells; null where it does not.</param>
public sealed record DomainLookalike(string Domain, Lookalike Lookalike, Proportion Chance, int Posts, int Accounts, int? Carriers, DateTime? First, DateOnly? RegisteredOn)
{
    /// <summary>The posts that link to it.</summary>
    public IReadOnlyList<Post> Links { get; init; } = [];

    /// <summary>When it was last linked to, UTC; null where no post does.</summary>
    public DateTime? Last => Links.Count == 0 ? null : Links.Max(p => p.Time);
}
