using System.Globalization;
using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Content;

/// <summary>What the comparison of articles records. It describes, and bears on no rung: that a site borrows doesn't say for whom.</summary>
public static class BorrowingFindings
{
    static readonly FindingMethod s_borrowed = new("words in passages that stand in earlier articles of other sites", 1, nameof(BorrowedArticles)), s_profiles = new("age, by-lines and links of the site beside other sites", 1, nameof(SiteProfile));

    /// <summary>How many articles of the site that borrows most are mostly borrowed, beside all other sites; and how young it is, who writes it, and who links to it.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="borrowing">What its articles have in common; null where it has none.</param>
    /// <param name="sites">The profiles of their sites: <c>SiteProfile.Of(investigation, borrowing)</c>.</param>
    public static IEnumerable<Finding> Of(Investigation investigation, BorrowingResult? borrowing, IReadOnlyList<SiteProfile>? sites)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        var compared = sites?.Where(s => s.MostlyBorrowed.Total > 0).ToList() ?? [];
        var missing = borrowing is null || investigation.Side.Articles is null ? "the case has no table of articles"
            : compared.Count == 0 ? "no article has enough words"
            : compared.Count == 1 ? "all articles are of one site" : null;
        if (missing is not null)
        {
            yield return Finding.NotComputed("borrowed-articles", "Whether a site's articles are borrowed from others", missing, EvidenceKind.Contextual, s_borrowed);
            yield return Finding.NotComputed("site-profiles", "How young the site is that borrows most", missing, EvidenceKind.Technical, s_profiles);
            yield break;
        }
        var first = compared.OrderByDescending(s => s.MostlyBorrowed.Value).ThenByDescending(s => s.MedianBorrowed).ThenBy(s => s.Site, StringComparer.Ordinal).First();
        var others = compared.Where(s => s != first).ToList();
        yield return Borrowed(first, others, borrowing!, investigation.Names);
        // Reposts of links are no links of their own, and neither begins before the collection does.
        DateOnly? begins = investigation.Data.Posts.Count == 0 ? null : DateOnly.FromDateTime(investigation.Data.Posts.Min(p => p.Time));
        yield return Profile(first, [.. sites!.Where(s => s != first)], begins, investigation.Names);
    }

    static Finding Borrowed(SiteProfile first, List<SiteProfile> others, BorrowingResult borrowing, OutputNames names)
    {
        var (studied, rest) = (first.MostlyBorrowed, new Proportion(others.Sum(s => s.MostlyBorrowed.Count), others.Sum(s => s.MostlyBorrowed.Total)));
        var share = borrowing.Options.MostlyBorrowed == 0.5 ? "half" : Say.Percent(borrowing.Options.MostlyBorrowed);
        var finding = new Finding
        {
            Name = "borrowed-articles", Statement = "", Kind = EvidenceKind.Contextual, Method = s_borrowed,
            Limits =
            [
                "Days of publication are what sites say, and can be put back: who borrowed from whom rests on them.",
                "The site is the one that borrows most of those that were looked at, so that the interval is too narrow; and the articles that were collected need not be all.",
                .. borrowing.Undated == 0 ? Array.Empty<string>() : [$"{Say.Plural(borrowing.Undated, "article has", "articles have")} no day, and can neither borrow nor lend here."],
            ],
            Innocent = ["An agency, a press release or a licence may be the source of both, or allow it."],
        };
        var borrowed = $"have {share} or more of their words in earlier articles of other sites";
        if (studied.Count == 0)
        {
            var none = new Proportion(0, studied.Total + rest.Total);
            return finding with { Statement = $"{Say.Share(none)} articles at {Say.Count(others.Count + 1)} sites {borrowed}.", Value = 0, Unit = "articles", Studied = none };
        }
        var ratio = RateRatio.Of(studied, rest);
        var from = first.BorrowsFrom.Count == 0 ? "" : $" What the site borrows stands in articles of {Say.Plural(first.BorrowsFrom.Count, "other site", "other sites")}.";
        return finding with
        {
            Statement = $"{Say.Share(studied)} articles of {BorrowingTables.SiteName(first.Site, names)} {borrowed}, against {Say.Share(rest)} of {Say.Plural(others.Count, "other site", "other sites")}: {Say.Beside(rest, ratio)}. The median article of the site has {Say.Percent(first.MedianBorrowed!.Value)}.{from}",
            Value = ratio.Value, Unit = MarkerFinding.Unit, Interval = new(ratio.Low, ratio.High), Studied = studied, BaseRate = rest,
        };
    }

    static Finding Profile(SiteProfile site, List<SiteProfile> others, DateOnly? begins, OutputNames names)
    {
        if (site.RegisteredOn is not { } registered) return Finding.NotComputed("site-profiles", "How young the site is that borrows most", site.Missing[nameof(SiteProfile.RegisteredOn)], EvidenceKind.Technical, s_profiles);
        var article = site.DaysToFirstArticle is { } toArticle ? $"{Say.Plural(toArticle, "day", "days")} before the earliest of its articles that are held" : "and its articles give no day";
        var link = site is not { DaysToFirstLink: { } toLink, FirstLink: { } linked } ? ""
            : DateOnly.FromDateTime(linked) == begins ? $" Links to it are there from the first day of the collection, {Say.Plural(toLink, "day", "days")} after the registration: how soon the first came can't be told."
            : $" The first post that was collected with a link to it came {Say.Plural(toLink, "day", "days")} after the registration.";
        var byline = site.LargestByline is { } one ? $" {Say.Share(one)} of its articles with a by-line have the same one, against {Other(others)} of the others." : "";
        var who = site.Accounts is { } accounts ? $" {Say.Sentence(SmallCell.Plural(accounts, "account links", "accounts link"))} to it in posts of their own{(site.CampaignAccounts is { } carried && !SmallCell.Hides(accounts) ? $", {SmallCell.Part(new(carried, accounts))} of which carried the campaign" : "")}." : "";
        return new()
        {
            Name = "site-profiles",
            Statement = $"The domain of the site that borrows most, {BorrowingTables.SiteName(site.Site, names)}, was registered on {Say.Day(registered)}, {article}.{Registered(others)}{link}{byline}{who}",
            Kind = EvidenceKind.Technical, Method = s_profiles, Value = site.DaysToFirstArticle, Unit = site.DaysToFirstArticle is null ? null : "days", Evidence = site.Links.Count == 0 ? null : PostEvidence.Of(site.Links, names),
            Limits =
            [
                "A registration may be the renewal of a domain that is older, or follow an owner who let it go.",
                "Of a site only some articles may be held: the earliest of them need not be its first.",
                "The first post that was collected need not be the first that linked to it; shortened links are not followed, and whoever links to a site need not know what it is.",
            ],
            Innocent = ["Young sites of few authors are local papers, private pages and content mills too."],
        };
    }

    // Years, and not the days to the first article: of an outlet only late articles may be held, and then these say how old it is.
    static string Registered(List<SiteProfile> others)
    {
        var years = others.Select(s => s.RegisteredOn?.Year).OfType<int>().Order().ToList();
        if (years.Count == 0) return "";
        var when = years[0] == years[^1] ? string.Create(CultureInfo.InvariantCulture, $"in {years[0]}") : string.Create(CultureInfo.InvariantCulture, $"from {years[0]} to {years[^1]}");
        return $" {(years.Count == 1 ? "The one other site with a known day was" : $"{Say.Count(years.Count)} other sites were")} registered {when}.";
    }

    static string Other(List<SiteProfile> others)
    {
        var shares = others.Select(s => s.LargestByline?.Value).OfType<double>().ToList();
        return shares.Count == 0 ? "none known" : $"a median of {Say.Percent(Spread.Median(shares))}";
    }
}
