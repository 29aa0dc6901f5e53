using Concordance.Attribution;

namespace Concordance;

/// <summary>What a reader must know of a case before anything else, as it stands above every notebook.</summary>
/// <param name="Title">The case's title.</param>
/// <param name="Banner">A warning that no reader may miss.</param>
/// <param name="Scope">Posts, accounts and period.</param>
public sealed record CaseCard(string Title, string Banner, string Scope)
{
    /// <summary>The card of an open case.</summary>
    public static CaseCard Of(Case @case, Collection data) => new(
        @case.Title,
        BannerOf(@case),
        $"{Say.Plural(data.Posts.Count, "post", "posts")} by {Say.Plural(data.Accounts.Count, "account", "accounts")}, {Say.Time(data.Posts[0].Time)} to {Say.Time(data.Posts[^1].Time)}");

    /// <summary>The warning that stands above everything made from a case.</summary>
    internal static string BannerOf(Case @case) => @case.Synthetic ? "SYNTHETIC DATA: every account and every post is made up."
        : "REAL DATA: accounts appear under pseudonyms. What is shown here is no judgement on any one of them.";

    /// <summary>The card as plain text.</summary>
    public override string ToString() => $"{Title}\n{Banner}\n{Scope}";
}
