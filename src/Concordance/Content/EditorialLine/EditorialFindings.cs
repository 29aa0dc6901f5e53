using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Ingest;
using Concordance.Statistics;

namespace Concordance.Content;

/// <summary>What the comparison of subjects records. It describes, and bears on no rung: what people talk about is no mark of whether they are who they say.</summary>
public static class EditorialFindings
{
    const string Innocent = "Supporters of a cause, a party or a club, readers of one paper and speakers of one language talk about the same things without knowing of each other.";
    const string Selected = "Accounts that were chosen by what they posted talk more about it, and about what goes along with it, for that reason.";

    static readonly FindingMethod s_line = new("terms by accounts that use them: Fisher's exact test with false discovery rate, log-odds ratio with informative prior", 2, "Monroe, Colaresi and Quinn, Political Analysis 16 (2008), 372-403, section 3.5"),
        s_themes = new("ratio of rates of accounts that post about a theme, through equally many posts an account", 2, $"{nameof(ThemeComparison)}; Katz et al., Biometrics 34 (1978), 469-474");

    /// <summary>How many terms set the accounts of the campaign apart; one finding, of the cell <c>editorial-line</c>.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="line">What was compared: <c>EditorialLine.Of(investigation)</c>; null where the case declares no campaign.</param>
    public static IEnumerable<Finding> Of(Investigation investigation, EditorialResult? line)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        var missing = line is null ? AccountFindings.NoCampaign : Missing(investigation, line.StudiedAccounts, line.ComparisonAccounts);
        if (line is null || missing is not null)
        {
            yield return Finding.NotComputed("editorial-line", $"What {AccountFindings.Studied} talk about more than {AccountFindings.Others}", missing!, EvidenceKind.Contextual, s_line, Subject.Campaign);
            yield break;
        }
        var (more, less) = (line.More().ToList(), line.Less().Count());
        var kinds = string.Join(", ", more.CountBy(t => t.Kind).OrderBy(k => k.Key).Select(k => Say.Plural(k.Value, One(k.Key), One(k.Key) + "s")));
        yield return new()
        {
            Name = "editorial-line",
            Statement = $"Of {Say.Plural(line.Tested, "term", "terms")} that at least {Say.Plural(line.Options.LeastAccounts, "account", "accounts")} used, those left out that the criteria name, {Say.Plural(line.StudiedAccounts, "account", "accounts")} that carried the campaign use {Say.Count(more.Count)} more and {Say.Count(less)} less "
                + $"than {Say.Plural(line.ComparisonAccounts, "other account", "other accounts")}, at a false discovery rate of {Say.Percent(line.Options.FalseDiscoveryRate)}{(more.Count > 0 ? $"; used more are {kinds}" : "")}.",
            Kind = EvidenceKind.Contextual, Method = s_line, Subject = Subject.Campaign, Value = more.Count, Unit = "terms used more", Evidence = PostEvidence.Of(line.Studied, investigation.Names),
            Limits = [Selected, "Accounts that copy each other are counted as if each had found its own words.", Looked(line.Options, new(line.StudiedPosts, line.AllStudiedPosts), new(line.ComparisonPosts, line.AllComparisonPosts))], Innocent = [Innocent],
        };
    }

    /// <summary>How often accounts of the campaign post about each theme of the case, beside all other accounts; one finding a theme, of the cell <c>themes</c>.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="themes">What was counted: <c>ThemeComparison.Of(investigation)</c>; null where the case declares no campaign.</param>
    public static IEnumerable<Finding> Of(Investigation investigation, IReadOnlyList<ThemeComparison>? themes)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        if (investigation.Case.Themes.Count == 0 || themes is null)
        {
            yield return Finding.NotComputed("themes", $"What themes {AccountFindings.Studied} post about", investigation.Case.Themes.Count == 0 ? "the case declares no themes" : AccountFindings.NoCampaign, EvidenceKind.Contextual, s_themes, Subject.Campaign);
            yield break;
        }
        foreach (var theme in themes)
        {
            var name = "theme:" + theme.Theme.Id;
            if (Missing(investigation, theme.Accounts.Studied.Total, theme.Accounts.Comparison.Total) is { } missing)
            {
                yield return Finding.NotComputed(name, $"Whether {AccountFindings.Studied} more often {theme.Accounts.Label}", missing, EvidenceKind.Contextual, s_themes, Subject.Campaign);
                continue;
            }
            var finding = MarkerFinding.Of(theme.Accounts, AccountFindings.Studied, AccountFindings.Others, EvidenceKind.Contextual, s_themes, Innocent, bearsOn: null, Subject.Campaign, PostEvidence.Of(theme.Studied, investigation.Names), investigation.Choices.LeastRatio);
            var (posts, others) = (new Proportion(theme.StudiedPosts.Total, theme.InAll.StudiedPosts.Total), new Proportion(theme.ComparisonPosts.Total, theme.InAll.ComparisonPosts.Total));
            yield return finding with
            {
                Name = name, Statement = finding.Statement + InAll(theme),
                Limits = [.. finding.Limits, Selected, "Words that tell of a theme have other meanings too, and whoever uses them may be for it or against.", Looked(theme.Options, posts, others)],
            };
        }
    }

    // Whoever counts all posts finds other numbers, and would take those of equally many for wrong. Without a ratio, which would be the larger number and be quoted.
    static string InAll(ThemeComparison theme) => !theme.Options.EqualPosts ? ""
        : $" In all their own posts {SmallCell.Share(theme.InAll.Studied)} did, against {SmallCell.Share(theme.InAll.Comparison)}, which is not comparable: accounts that post more speak of more.";

    static string? Missing(Investigation investigation, int studied, int comparison) =>
        investigation.Data.Missing(Field.Text) ?? investigation.NothingStudied ?? (studied == 0 ? "accounts that carried the campaign have no posts of their own" : comparison == 0 ? "there are no other accounts with posts of their own"
            // What so few say would point at them.
            : SmallCell.Hides(studied) ? $"fewer than {SmallCell.Least} {AccountFindings.Studied} have posts of their own" : SmallCell.Hides(comparison) ? $"fewer than {SmallCell.Least} {AccountFindings.Others} have posts of their own" : null);

    static string Looked(EditorialOptions options, Proportion studied, Proportion comparison) => !options.EqualPosts ? "Accounts that post more speak of more."
        : $"Of accounts that post more than those they are compared with, only some posts are looked at, so that fewer accounts are counted than there are: {Say.Share(studied)} posts of {AccountFindings.Studied}, and {Say.Share(comparison)} of {AccountFindings.Others}.";

    static string One(TermKind kind) => kind.ToString().ToLowerInvariant();
}
