using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Content;

/// <summary>What the comparison of names records. It describes, and bears on no rung: one name that resembles another can have a hundred reasons.</summary>
public static class LookalikeFindings
{
    /// <summary>The closest kind that is counted as looking alike to the eye; others are told apart by whoever looks twice.</summary>
    const LookalikeKind Farthest = LookalikeKind.SameLookInOtherCase;

    const string Innocent = "Parodies, fan accounts, local branches and former holders of a name resemble it openly.";

    static readonly FindingMethod s_accounts = new("names of one skeleton with those of outlets and officials, beside how often ordinary names are resembled so", 1, $"Unicode Technical Standard 39, section 4; {nameof(LookalikeChance)}"),
        s_domains = s_accounts with { Name = "domains of one skeleton with those of outlets, beside how often ordinary domains are resembled so" };

    /// <summary>How many accounts have a name that looks like that of an outlet or official, beside how many ordinary names are resembled so.</summary>
    public static Finding OfAccounts(Investigation investigation, AccountLookalikes accounts)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(accounts);
        if (accounts.Missing is { } reason) return Finding.NotComputed("lookalike-accounts", "Whether accounts bear names that look like those of outlets or officials", reason, EvidenceKind.Technical, s_accounts);
        var hits = accounts.Hits.Where(h => h.Lookalike.Kind <= Farthest).ToList();
        var who = hits.Select(h => h.AccountId).ToHashSet(StringComparer.Ordinal);
        var example = hits.Count == 0 || hits[0].Lookalike.Name.Length == 0 ? "" : $" (the closest by {hits[0].Lookalike.InCodePoints})";
        var carriers = Carriers(investigation, who);
        var carrying = carriers is null ? "" : $" {Say.Sentence(SmallCell.Share(carriers))} accounts that carried the campaign are among them.";
        var evidence = PostEvidence.Of(investigation, p => who.Contains(p.AccountId));
        var greatest = Greatest(hits.Select(h => h.Chance));
        return new()
        {
            Name = "lookalike-accounts",
            Statement = $"Of {SmallCell.Plural(accounts.Compared, "account", "accounts")}, {SmallCell.Count(who.Count)} bear a name that looks like one of {Say.Plural(accounts.Targets, "name", "names")} of outlets and officials without being it{example}.{carrying}"
                + OfChance(hits.Count > 0, greatest is null ? null : SmallCell.Share(greatest), greatest is null ? 0 : SmallCell.AtMost(greatest).High, "names"),
            Kind = EvidenceKind.Technical, Method = s_accounts, Value = SmallCell.Shown(who.Count), Unit = "accounts", BaseRate = SmallCell.Shown(greatest), Studied = SmallCell.Shown(carriers),
            Evidence = SmallCell.Hides(who.Count) ? null : evidence,
            Limits = ["Names that differ by a letter which does not look like another are not counted.", "Only names of the listed outlets and officials were compared."], Innocent = [Innocent],
        };
    }

    /// <summary>How many domains look like that of an outlet, beside how many ordinary domains are resembled so.</summary>
    public static Finding OfDomains(Investigation investigation, DomainLookalikes domains)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(domains);
        if (domains.Missing is { } reason) return Finding.NotComputed("lookalike-domains", "Whether links lead to domains that look like those of outlets", reason, EvidenceKind.Technical, s_domains);
        var hits = domains.Hits.Where(h => h.Lookalike.Kind <= Farthest).ToList();
        var sites = hits.Select(h => h.Domain).Distinct(StringComparer.Ordinal).Count();
        var most = hits.MaxBy(h => h.Posts);
        var carrying = most is null || most.Carriers is not { } c || SmallCell.Hides(most.Accounts) ? "" : $", {SmallCell.Part(new(c, most.Accounts))} of which carried the campaign";
        var use = most is null ? "" : $" {(sites == 1 ? "It" : "The one most linked to")} is in {Say.Plural(most.Posts, "post", "posts")}, reposts among them, of {SmallCell.Plural(most.Accounts, "account", "accounts")}{carrying}.";
        var example = most is null ? "" : $" ({(sites == 1 ? "" : "the one most linked to by ")}{most.Lookalike.InCodePoints})";
        var greatest = Greatest(hits.Select(h => h.Chance));
        return new()
        {
            Name = "lookalike-domains",
            Statement = $"Of {Say.Plural(domains.Compared, "domain", "domains")} that posts link to or that were looked up, the outlets' own left out, {Say.Count(sites)} {(sites == 1 ? "looks" : "look")} like one of {Say.Plural(domains.Targets, "domain", "domains")} of outlets without being it{example}.{use}"
                + OfChance(hits.Count > 0, greatest is null ? null : Say.Share(greatest), greatest?.High ?? 0, "domains"),
            Kind = EvidenceKind.Technical, Method = s_domains, Value = sites, Unit = "domains", BaseRate = greatest, Evidence = most is { Posts: > 0 } ? PostEvidence.Of(most.Links, investigation.Names) : null,
            Limits =
            [
                "Whether a site is or was at the domain is not known: nothing was fetched.",
                domains.FromReference ? "The outlets are a list of French ones of 2019, since the case lists none." : "Only domains of the listed outlets were compared.",
            ],
            Innocent = [Innocent, "Outlets register domains that resemble their own to keep others from it."],
        };
    }

    /// <summary>The domains that look like those of outlets and that accounts which carried the campaign link to, by their names; all that are linked to where the case declares none.</summary>
    public static IReadOnlyList<Indicator> Indicators(DomainLookalikes domains)
    {
        ArgumentNullException.ThrowIfNull(domains);
        return
        [
            .. domains.Hits.Where(h => h.Lookalike.Kind <= Farthest && h.Carriers is not 0 && h.First is not null).DistinctBy(h => h.Domain, StringComparer.Ordinal)
                .Select(h => new Indicator(IndicatorKind.Domain, h.Domain, "lookalike-domains", h.Posts, h.First!.Value, h.Last!.Value)).OrderBy(i => i.Value, StringComparer.Ordinal),
        ];
    }

    // Null where nobody bears such a name, or where the campaign has so few accounts that they must not be counted.
    static Proportion? Carriers(Investigation investigation, HashSet<string> who) =>
        investigation.Case.Campaign.IsEmpty || who.Count == 0 || investigation.Campaign.AccountIds.Count < SmallCell.Least ? null : new(who.Count(investigation.Campaign.AccountIds.Contains), investigation.Campaign.AccountIds.Count);

    static string OfChance(bool isAny, string? greatest, double high, string what) => !isAny ? "" : greatest is not null
        ? $" Of ordinary {what} of like length {greatest} are resembled so by another (95 % interval up to {Say.Percent(high)})."
        : $" There were no ordinary {what} of like length to tell how often that happens by chance.";

    static Proportion? Greatest(IEnumerable<Proportion> chances) => chances.Where(c => c.Total > 0).MaxBy(c => c.High);
}
