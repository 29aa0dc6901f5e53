using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Content;

/// <summary>What the comparison of names records. It describes, and bears on no rung: one name that resembles another can have a hundred reasons.</summary>
public static class LookalikeFindings
{
    /// <summary>The closest kind that is counted as looking alike to the eye; others are told apart by whoever looks twice.</summary>
    const LookalikeKind Farthest = LookalikeKind.SameLookInOtherCase;

    const string Innocent = "Parodies, fan accounts, local branches and former holders of a name resemble it openly.";

    /// <summary>How many accounts have a name that looks like that of an outlet or official, beside how many ordinary names are resembled so.</summary>
    public static Finding OfAccounts(Investigation investigation, AccountLookalikes accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        if (accounts.Missing is { } reason) return Finding.NotComputed("lookalike-accounts", "Whether accounts bear names that look like those of outlets or officials", reason, EvidenceKind.Technical);
        var hits = accounts.Hits.Where(h => h.Lookalike.Kind <= Farthest).ToList();
        var who = hits.Select(h => h.AccountId).Distinct(StringComparer.Ordinal).ToList();
        int? carriers = investigation.Case.Campaign.IsEmpty ? null : hits.Where(h => h.Carried == true).Select(h => h.AccountId).Distinct(StringComparer.Ordinal).Count();
        var example = hits.Count == 0 || hits[0].Lookalike.Name.Length == 0 ? "" : $" ({(who.Count == 1 ? "" : "the closest by ")}{hits[0].Lookalike.InCodePoints})";
        var carrying = carriers is { } c && who.Count > 0 ? $" {(who.Count == 1 ? c == 1 ? "It carried" : "It did not carry" : $"{Say.Count(c)} of them carried")} the campaign." : "";
        return new()
        {
            Name = "lookalike-accounts",
            Statement = $"Of {Say.Plural(accounts.Compared, "account", "accounts")}, {Say.Count(who.Count)} {(who.Count == 1 ? "bears" : "bear")} a name that looks like one of {Say.Plural(accounts.Targets, "name", "names")} of outlets and officials without being it{example}.{carrying}{OfChance([.. hits.Select(h => h.Chance)], "names")}",
            Kind = EvidenceKind.Technical, Value = who.Count, Unit = "accounts", BaseRate = Greatest(hits.Select(h => h.Chance)),
            Studied = carriers is { } carried ? new(carried, investigation.Campaign.AccountIds.Count) : null,
            Posts = investigation.Data.Posts.Count(p => who.Contains(p.AccountId)),
            Limits = [Innocent, "Names that differ by a letter which does not look like another are not counted.", "Only names of the listed outlets and officials were compared."],
        };
    }

    /// <summary>How many domains look like that of an outlet, beside how many ordinary domains are resembled so.</summary>
    public static Finding OfDomains(DomainLookalikes domains)
    {
        ArgumentNullException.ThrowIfNull(domains);
        if (domains.Missing is { } reason) return Finding.NotComputed("lookalike-domains", "Whether links lead to domains that look like those of outlets", reason, EvidenceKind.Technical);
        var hits = domains.Hits.Where(h => h.Lookalike.Kind <= Farthest).ToList();
        var sites = hits.Select(h => h.Domain).Distinct(StringComparer.Ordinal).Count();
        var most = hits.MaxBy(h => h.Posts);
        var use = most is null ? "" : $" {(sites == 1 ? "It" : "The one most linked to")} is in {Say.Plural(most.Posts, "post", "posts")} of {Say.Plural(most.Accounts, "account", "accounts")}{(most.Carriers is { } c ? $", {Say.Count(c)} of which carried the campaign" : "")}.";
        var example = most is null ? "" : $" ({(sites == 1 ? "" : "the one most linked to by ")}{most.Lookalike.InCodePoints})";
        return new()
        {
            Name = "lookalike-domains",
            Statement = $"Of {Say.Plural(domains.Compared, "domain", "domains")}, {Say.Count(sites)} {(sites == 1 ? "looks" : "look")} like one of {Say.Plural(domains.Targets, "domain", "domains")} of outlets without being it{example}.{use}{OfChance([.. hits.Select(h => h.Chance)], "domains")}",
            Kind = EvidenceKind.Technical, Value = sites, Unit = "domains", BaseRate = Greatest(hits.Select(h => h.Chance)), Posts = most?.Posts ?? 0,
            Limits =
            [
                Innocent, "Outlets register domains that resemble their own to keep others from it.", "Whether a site is or was at the domain is not known: nothing was fetched.",
                domains.FromReference ? "The outlets are a list of French ones of 2019, since the case lists none." : "Only domains of the listed outlets were compared.",
            ],
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

    static string OfChance(IReadOnlyList<Proportion> chances, string what) => chances.Count == 0 ? "" : Greatest(chances) is { } greatest
        ? $" Of ordinary {what} of like length {Say.Share(greatest)} are resembled so by another (95 % interval up to {Say.Percent(greatest.High)})."
        : $" There were no ordinary {what} of like length to tell how often that happens by chance.";

    static Proportion? Greatest(IEnumerable<Proportion> chances) => chances.Where(c => c.Total > 0).MaxBy(c => c.High);
}
