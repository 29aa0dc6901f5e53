using Concordance.Attribution;
using Concordance.Coordination;
using Concordance.Statistics;
using Microsoft.Data.Analysis;

namespace Concordance.Content;

/// <summary>What groups talk about, as tables.</summary>
public static class EditorialTables
{
    const string NoCampaign = Accounts.AccountFindings.NoCampaign;

    /// <summary>The terms that the studied group uses most surely more, then those that it uses most surely less, one row each: accounts, posts, the ratio of odds with its 95 % interval, the q-value, examples. Where one to four accounts of a group use a term, they count as four in the ratio and as what makes it least sure in the q-value, and no post of theirs is an example. What is in by selection has none of these, and stands where its numbers put it.</summary>
    /// <param name="result">What was compared; null where the case declares no campaign, and then the table says so.</param>
    /// <param name="names">How things are called. In a pseudonymous case words are pseudonyms: they are of posts.</param>
    /// <param name="kind">Of one kind; null for all.</param>
    /// <param name="count">How many terms in each direction.</param>
    public static DataFrame Line(EditorialResult? result, OutputNames names, TermKind? kind = null, int count = 15)
    {
        if (result is null) return Tables.NotExamined("terms", NoCampaign);
        var wanted = result.Terms.Where(t => (kind is null || t.Kind == kind) && (t.BySelection || t.Q <= result.Options.FalseDiscoveryRate)).ToList();
        return Rows(wanted.Where(t => t.ShownOdds.Value > 0).Take(count).Concat(wanted.Where(t => t.ShownOdds.Value < 0).TakeLast(count)), names);
    }

    /// <summary>
    /// The links or domains of <see cref="Links.LinkComparison"/>, those first that the studied group uses most surely more, whatever their q-values: accounts in the posts that were looked at, of which there are equally many an account, the ratio and the q-value. What others who count all
    /// posts find is <see cref="LinksInAllPosts"/>.
    /// </summary>
    /// <param name="result">What was compared; null where the case declares no campaign, and then the table says so.</param>
    /// <param name="names">How things are called.</param>
    /// <param name="kind">Links or domains.</param>
    /// <param name="count">How many.</param>
    public static DataFrame Links(EditorialResult? result, OutputNames names, TermKind kind = TermKind.Domain, int count = 15) => result is null ? Tables.NotExamined("links", NoCampaign) : Tables.Of(
        result.Terms.Where(t => t.Kind == kind).Take(count),
        [
            ("link", t => Written(t, names)), (Compared("accounts", result.Options), t => SmallCell.Counted(t.Studied)), (Compared("others", result.Options), t => SmallCell.Counted(t.Comparison)),
            .. RatioColumns.Of<TermComparison>("ratio", t => new("", "", t.Studied, t.Comparison)), ("q", t => Q(t)), ("in by selection", t => t.BySelection),
        ]);

    /// <summary>The same links or domains, in the same order, counted in all posts: accounts and posts of both groups. Accounts that post more link to more of everything, so that it is no comparison.</summary>
    /// <param name="result">What was compared; null where the case declares no campaign, and then the table says so.</param>
    /// <param name="names">How things are called.</param>
    /// <param name="kind">Links or domains.</param>
    /// <param name="count">How many.</param>
    public static DataFrame LinksInAllPosts(EditorialResult? result, OutputNames names, TermKind kind = TermKind.Domain, int count = 15) => result is null ? Tables.NotExamined("links", NoCampaign) : Tables.Of(
        result.Terms.Where(t => t.Kind == kind).Take(count),
        [
            ("link", t => Written(t, names)), .. InAll<TermComparison>(t => t.InAll),
            ("posts", t => t.InAll is { } all ? SmallCell.Posts(all.StudiedPosts.Count, all.Studied.Count) : null), ("posts of others", t => t.InAll is { } all ? SmallCell.Posts(all.ComparisonPosts.Count, all.Comparison.Count) : null),
        ]);

    static string Compared(string accounts, EditorialOptions options) => options.EqualPosts ? $"{accounts} in equally many posts" : accounts;

    static (string, Func<T, object?>)[] InAll<T>(Func<T, InAllPosts?> all) =>
        [("accounts in all posts", t => all(t) is { } counts ? SmallCell.Counted(counts.Studied) : null), ("others in all posts", t => all(t) is { } counts ? SmallCell.Counted(counts.Comparison) : null)];

    /// <summary>
    /// The themes of a case, one row each: accounts with a post about it among equally many an account, and the ratio of their rates with its 95 % interval; says so where there are none. What others who count all posts find is <see cref="ThemesInAllPosts"/>.
    /// </summary>
    /// <param name="themes">The themes; null where the case declares no campaign.</param>
    public static DataFrame Themes(IReadOnlyList<ThemeComparison>? themes) => themes is not { Count: > 0 } ? NoThemes(themes) : Tables.Of(
        themes,
        [("theme", t => t.Theme.Label), (Compared("accounts", themes[0].Options), t => SmallCell.Counted(t.Accounts.Studied)), (Compared("others", themes[0].Options), t => SmallCell.Counted(t.Accounts.Comparison)), .. RatioColumns.Of<ThemeComparison>("ratio", t => t.Accounts)]);

    /// <summary>The same themes counted in all posts: accounts and posts of both groups, and the ratio of the shares of posts. Accounts that post more speak of more, and a few busy ones can make most posts.</summary>
    /// <param name="themes">The themes; null where the case declares no campaign.</param>
    public static DataFrame ThemesInAllPosts(IReadOnlyList<ThemeComparison>? themes) => themes is not { Count: > 0 } ? NoThemes(themes) : Tables.Of(
        themes,
        [
            ("theme", t => t.Theme.Label), .. InAll<ThemeComparison>(t => t.InAll),
            ("posts", t => Posts(t.InAll.Studied.Count, t.InAll.StudiedPosts)), ("posts of others", t => Posts(t.InAll.Comparison.Count, t.InAll.ComparisonPosts)), ("post_ratio", t => t.InAll.Comparison.Count < SmallCell.Least || SmallCell.Hides(t.InAll.Studied.Count) ? null : t.PostRatio.Value),
        ]);

    static DataFrame NoThemes(IReadOnlyList<ThemeComparison>? themes) => Tables.NotExamined("themes", themes is null ? NoCampaign : "the case declares none");

    /// <summary>From all posts to the terms that set the groups apart, step by step.</summary>
    public static DataFrame Sifting(EditorialResult result) => Tables.Of(
        new (string, int)[]
        {
            ("accounts of the studied group with posts to look at", result.StudiedAccounts), ("posts of theirs that were looked at", result.StudiedPosts),
            ("accounts to compare them with", result.ComparisonAccounts), ("posts of theirs that were looked at", result.ComparisonPosts),
            ("terms that enough accounts used", result.Terms.Count), ("of these in by selection", result.Terms.Count - result.Tested), ("terms used more", result.More().Count()), ("terms used less", result.Less().Count()),
        },
        ("step", r => r.Item1), ("count", r => r.Item2));

    /// <summary>A term as outputs may show it: with the sign of its kind, and in a pseudonymous case as a pseudonym where it is of a post or an account.</summary>
    /// <param name="term">The term.</param>
    /// <param name="names">How things are called.</param>
    public static string Written(TermComparison term, OutputNames names) => (term.Kind, names.Hidden) switch
    {
        (TermKind.Hashtag, _) => "#" + term.Term,
        (TermKind.Mention, false) => "@" + term.Term,
        (TermKind.Mention, true) => names.Account(term.Term),
        // Some platforms give every account a domain.
        (TermKind.Link or TermKind.Domain, true) => ObjectName.Parse(names.Object(ObjectName.Of(Layer.Link, term.Term))).Shared,
        (_, false) => term.Term,
        _ => names.Post(term.Term),
    };

    static DataFrame Rows(IEnumerable<TermComparison> terms, OutputNames names) => Tables.Of(
        terms,
        ("kind", t => t.Kind.ToString().ToLowerInvariant()), ("term", t => Written(t, names)), ("accounts", t => SmallCell.Counted(t.Studied)), ("other_accounts", t => SmallCell.Counted(t.Comparison)), ("posts", t => SmallCell.Posts(t.StudiedPosts, t.Studied.Count)), ("other_posts", t => SmallCell.Posts(t.ComparisonPosts, t.Comparison.Count)),
        ("odds_ratio", t => Math.Exp(t.ShownOdds.Value)), ("odds_ratio_low", t => Math.Exp(t.ShownOdds.Low)), ("odds_ratio_high", t => Math.Exp(t.ShownOdds.High)), ("z", t => t.ShownOdds.Z), ("q", t => Q(t)), ("in by selection", t => t.BySelection), ("examples", t => Examples(t.ShownExamples, names)));

    static double? Q(TermComparison term) => term.BySelection ? null : term.Q;

    static string Posts(int accounts, Proportion p) => FormattableString.Invariant($"{SmallCell.Posts(p.Count, accounts)} of {p.Total}");

    static string Examples(IReadOnlyList<string> posts, OutputNames names) => string.Join(", ", posts.Select(names.Post));
}
