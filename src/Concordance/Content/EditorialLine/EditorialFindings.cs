using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Ingest;

namespace Concordance.Content;

/// <summary>What the comparison of subjects records. It describes, and bears on no rung: what people talk about is no mark of whether they are who they say.</summary>
public static class EditorialFindings
{
    const string Innocent = "Supporters of a cause, a party or a club, readers of one paper and speakers of one language talk about the same things without knowing of each other.";
    const string Selected = "Accounts that were chosen by what they posted talk more about it, and about what goes along with it, for that reason.";

    /// <summary>How many terms set the accounts of the campaign apart; one finding, of the cell <c>editorial-line</c>.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="line">What was compared: <c>EditorialLine.Of(investigation)</c>; null where the case declares no campaign.</param>
    public static IEnumerable<Finding> Of(Investigation investigation, EditorialResult? line)
    {
        const string what = $"What {AccountFindings.Studied} talk about more than {AccountFindings.Others}";
        if (line is null || Missing(investigation, line.StudiedAccounts, line.ComparisonAccounts) is not null)
        {
            yield return Finding.NotComputed("editorial-line", what, line is null ? "the case declares no campaign to set accounts apart by" : Missing(investigation, line.StudiedAccounts, line.ComparisonAccounts)!, EvidenceKind.Contextual);
            yield break;
        }
        var (more, less) = (line.More().ToList(), line.Less().Count());
        var kinds = string.Join(", ", more.CountBy(t => t.Kind).OrderBy(k => k.Key).Select(k => Say.Plural(k.Value, One(k.Key), One(k.Key) + "s")));
        yield return new()
        {
            Name = "editorial-line",
            Statement = $"Of {Say.Plural(line.Tested, "term", "terms")} that at least {Say.Plural(line.Options.LeastAccounts, "account", "accounts")} used, those left out that the criteria name, {Say.Plural(line.StudiedAccounts, "account", "accounts")} that carried the campaign use {Say.Count(more.Count)} more and {Say.Count(less)} less "
                + $"than {Say.Plural(line.ComparisonAccounts, "other account", "other accounts")}, at a false discovery rate of {Say.Percent(line.Options.FalseDiscoveryRate)}{(more.Count > 0 ? $"; used more are {kinds}" : "")}.",
            Kind = EvidenceKind.Contextual, Value = more.Count, Unit = "terms used more", Posts = line.StudiedPosts,
            Limits =
            [
                Innocent, Selected, "Accounts that copy each other are counted as if each had found its own words.",
                Looked(line.Options),
            ],
        };
    }

    /// <summary>How often accounts of the campaign post about each theme of the case, beside all other accounts; one finding a theme, of the cell <c>themes</c>.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="themes">What was counted: <c>ThemeComparison.Of(investigation)</c>; null where the case declares no campaign.</param>
    public static IEnumerable<Finding> Of(Investigation investigation, IReadOnlyList<ThemeComparison>? themes)
    {
        var what = $"What themes {AccountFindings.Studied} post about";
        if (investigation.Case.Themes.Count == 0 || themes is null)
        {
            yield return Finding.NotComputed("themes", what, investigation.Case.Themes.Count == 0 ? "the case declares no themes" : "the case declares no campaign to set accounts apart by", EvidenceKind.Contextual);
            yield break;
        }
        foreach (var theme in themes)
        {
            if (Missing(investigation, theme.Accounts.Studied.Total, theme.Accounts.Comparison.Total) is { } missing)
            {
                yield return Finding.NotComputed("theme:" + theme.Theme.Id, $"Whether {AccountFindings.Studied} more often {theme.Accounts.Label}", missing, EvidenceKind.Contextual);
                continue;
            }
            var finding = MarkerFinding.Of(theme.Accounts, AccountFindings.Studied, AccountFindings.Others, EvidenceKind.Contextual, Innocent, bearsOn: null);
            yield return finding with
            {
                Name = "theme:" + theme.Theme.Id, Posts = theme.StudiedPosts.Count + theme.ComparisonPosts.Count,
                Limits = [.. finding.Limits, Selected, "Words that tell of a theme have other meanings too, and whoever uses them may be for it or against.", Looked(theme.Options)],
            };
        }
    }

    static string? Missing(Investigation investigation, int studied, int comparison) =>
        investigation.Data.Missing(Field.Text) ?? (studied == 0 ? "accounts that carried the campaign have no posts of their own" : comparison == 0 ? "there are no other accounts with posts of their own" : null);

    static string Looked(EditorialOptions options) =>
        options.EqualPosts ? "Of accounts that post more than those they are compared with, only some posts are looked at, so that fewer accounts are counted than there are." : "Accounts that post more speak of more.";

    static string One(TermKind kind) => kind.ToString().ToLowerInvariant();
}
