using System.Globalization;
using Concordance.Content.Links;
using Concordance.SideData;
using Concordance.Statistics;

namespace Concordance.Content;

/// <summary>What is known of a site beside others: how old it is, what it publishes, and who links to it. What is not known is null, with the reason in <see cref="Missing"/>.</summary>
/// <remarks>
/// A new site that borrows and has one author is what an outlet made for a campaign looks like, and a young local paper, a private page or a content mill. Days of publication are what the site says; a registration may be the renewal of a
/// domain that someone else let go, so that a site is younger than its domain, or older than its registration.
/// </remarks>
public sealed record SiteProfile
{
    /// <summary>The site: its registrable domain.</summary>
    public required string Site { get; init; }

    /// <summary>Its articles among those that were looked at.</summary>
    public required int Articles { get; init; }

    /// <summary>Day of the registration, UTC.</summary>
    public DateOnly? RegisteredOn { get; init; }

    /// <summary>Day of the first and the last article, as the site says.</summary>
    public (DateOnly First, DateOnly Last)? Published { get; init; }

    /// <summary>On how many days it published.</summary>
    public int? DaysOfPublication { get; init; }

    /// <summary>Days from the registration to the first article; negative where that says it is older.</summary>
    public int? DaysToFirstArticle => Published?.First.DayNumber - RegisteredOn?.DayNumber;

    /// <summary>Time of the first post with a link to it, UTC; the first that was collected.</summary>
    public DateTime? FirstLink { get; init; }

    /// <summary>Days from the registration to that post.</summary>
    public int? DaysToFirstLink => FirstLink is { } link ? DateOnly.FromDateTime(link).DayNumber - RegisteredOn?.DayNumber : null;

    /// <summary>How many of its articles that are long enough to hold a passage are mostly borrowed.</summary>
    public required Proportion MostlyBorrowed { get; init; }

    /// <summary>Median over these of the share that is borrowed, 0 to 1.</summary>
    public double? MedianBorrowed { get; init; }

    /// <summary>The sites that it borrows from, with the words, those with most first.</summary>
    public required IReadOnlyList<(string Site, int Words)> BorrowsFrom { get; init; }

    /// <summary>How many by-lines its articles have.</summary>
    public int? Bylines { get; init; }

    /// <summary>The articles under its most frequent by-line, of those that have one.</summary>
    public Proportion? LargestByline { get; init; }

    /// <summary>Posts of their own that link to it, and their accounts.</summary>
    public int? Posts { get; init; }

    /// <summary>These posts, in the order in which they were handed in; empty where none links to it.</summary>
    public IReadOnlyList<Post> Links { get; init; } = [];

    /// <summary>The accounts of these posts.</summary>
    public int? Accounts { get; init; }

    /// <summary>How many of these accounts carried the campaign.</summary>
    public int? CampaignAccounts { get; init; }

    /// <summary>Why what is null is not known, by the name of the property.</summary>
    public required IReadOnlyDictionary<string, string> Missing { get; init; }

    /// <summary>The profile of every site with articles, by site: each is the base rate of the others.</summary>
    /// <param name="borrowing">What the articles have in common.</param>
    /// <param name="registrations">When domains were registered; null where nobody looked. Of two days of one domain the earlier counts.</param>
    /// <param name="posts">The posts, in any order; null where they have no links. Reposts are left out.</param>
    /// <param name="campaign">The accounts that carried the campaign; null where the case declares none.</param>
    /// <param name="shortLinks">Where shortened links lead; without it they lead nowhere.</param>
    public static IReadOnlyList<SiteProfile> Of(BorrowingResult borrowing, IReadOnlyList<DomainRegistration>? registrations, IEnumerable<Post>? posts, IReadOnlySet<string>? campaign = null, ShortLinks? shortLinks = null)
    {
        ArgumentNullException.ThrowIfNull(borrowing);
        var registered = registrations?.GroupBy(r => BorrowedArticles.SiteOf(r.Domain), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(r => r.RegisteredOn), StringComparer.Ordinal);
        var sites = borrowing.Articles.GroupBy(a => a.Site, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        var links = posts is null ? null : LinksTo(posts, [.. sites.Select(s => s.Key)], shortLinks);
        return [.. sites.Select(s => Of(s.Key, [.. s], borrowing, registered, links?[s.Key], campaign))];
    }

    /// <summary>The profiles of a case's sites. Empty where it has no articles.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="borrowing">What its articles have in common.</param>
    public static IReadOnlyList<SiteProfile> Of(Investigation investigation, BorrowingResult borrowing)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        // Where a source has no links of their own they were taken from its texts.
        var hasLinks = investigation.Data.Missing(Ingest.Field.Urls) is null || investigation.Data.Missing(Ingest.Field.Text) is null;
        return Of(borrowing, investigation.Side.Domains, hasLinks ? investigation.Data.Posts : null, investigation.Case.Campaign.IsEmpty ? null : investigation.Campaign.AccountIds, investigation.Side.ShortLinks);
    }

    static SiteProfile Of(string site, List<ArticleBorrowing> articles, BorrowingResult borrowing, Dictionary<string, DateOnly?>? registered, Linking? links, IReadOnlySet<string>? campaign)
    {
        SortedDictionary<string, string> missing = new(StringComparer.Ordinal);
        var day = registered?.GetValueOrDefault(site);
        if (day is null) Lack(registered is null ? "the case has no table of registrations" : registered.ContainsKey(site) ? "the table gives no day" : "the table lacks the site", nameof(RegisteredOn), nameof(DaysToFirstArticle), nameof(DaysToFirstLink));
        var days = articles.Select(a => a.Article.PublishedOn).OfType<DateOnly>().Distinct().Order().ToList();
        if (days.Count == 0) Lack("no article has a day", nameof(Published), nameof(DaysOfPublication), nameof(DaysToFirstArticle));
        var shares = articles.Where(a => a.Words >= borrowing.Options.LeastWords).Select(a => a.Share(BorrowingKind.Borrowed)).ToList();
        if (shares.Count == 0) Lack(string.Create(CultureInfo.InvariantCulture, $"no article has {borrowing.Options.LeastWords} words"), nameof(MedianBorrowed));
        var bylines = articles.Select(a => a.Article.Byline).OfType<string>().CountBy(b => b, StringComparer.Ordinal).Select(b => b.Value).ToList();
        if (bylines.Count == 0) Lack("no article has a by-line", nameof(Bylines), nameof(LargestByline));
        if (links is null) Lack("no source has links", nameof(Posts), nameof(Accounts), nameof(CampaignAccounts));
        else if (campaign is null) Lack("the case declares no campaign", nameof(CampaignAccounts));
        if (links?.First is null) Lack(links is null ? "no source has links" : "no post that was collected links to it", nameof(FirstLink), nameof(DaysToFirstLink));
        return new()
        {
            Site = site, Articles = articles.Count, RegisteredOn = day, Published = days.Count == 0 ? null : (days[0], days[^1]), DaysOfPublication = days.Count == 0 ? null : days.Count,
            MostlyBorrowed = new(shares.Count(s => s >= borrowing.Options.MostlyBorrowed), shares.Count), MedianBorrowed = shares.Count == 0 ? null : Spread.Median(shares),
            BorrowsFrom = [.. articles.SelectMany(a => a.Sources(BorrowingKind.Borrowed)).GroupBy(s => s.Site, StringComparer.Ordinal).Select(g => (Site: g.Key, Words: g.Sum(s => s.Words))).OrderByDescending(s => s.Words).ThenBy(s => s.Site, StringComparer.Ordinal)],
            Bylines = bylines.Count == 0 ? null : bylines.Count, LargestByline = bylines.Count == 0 ? null : new(bylines.Max(), bylines.Sum()),
            Posts = links?.Posts.Count, Links = links?.Posts ?? [], Accounts = links?.Accounts.Count, CampaignAccounts = campaign is null ? null : links?.Accounts.Count(campaign.Contains), FirstLink = links?.First, Missing = missing,
        };

        void Lack(string reason, params ReadOnlySpan<string> what)
        {
            foreach (var name in what) missing.TryAdd(name, reason);
        }
    }

    sealed class Linking
    {
        internal List<Post> Posts { get; } = [];

        internal HashSet<string> Accounts { get; } = new(StringComparer.Ordinal);

        internal DateTime? First { get; set; }
    }

    static Dictionary<string, Linking> LinksTo(IEnumerable<Post> posts, IReadOnlyList<string> sites, ShortLinks? shortLinks)
    {
        var links = sites.ToDictionary(s => s, _ => new Linking(), StringComparer.Ordinal);
        foreach (var post in posts)
        {
            if (post.IsRepost || post.Urls.Count == 0) continue;
            foreach (var site in post.Urls.Select(u => Domain.Of(shortLinks?.Of(u) ?? CanonicalUrl.Of(u))).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                if (!links.TryGetValue(site, out var linking)) continue;
                linking.Posts.Add(post);
                linking.Accounts.Add(post.AccountId);
                if (linking.First is not { } first || post.Time < first) linking.First = post.Time;
            }
        }
        return links;
    }
}
