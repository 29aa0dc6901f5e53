using Concordance.Attribution;
using Concordance.Content;

namespace Concordance.Tests.Content.Copies;

public class CopyFindingsTests
{
    static readonly Lazy<(Investigation Case, CopyResult Copies)> s_bundled = new(() => (BundledCase.Opened, NearCopies.Of(BundledCase.Opened.Data.Posts)));

    [Fact]
    public void CopyFindings_BundledCase_SetsTheCampaignBesideAllOthers()
    {
        var findings = CopyFindings.Of(s_bundled.Value.Case, s_bundled.Value.Copies).ToList();
        Assert.Equal(["near-copies", "near-copied-posts", "largest-copy"], findings.Select(f => f.Name));
        Assert.All(findings, f => Assert.Equal(FindingStatus.Computed, f.Status));
        Assert.All(findings, f => Assert.NotEmpty(f.Limits));
        Assert.All(findings, f => Assert.True(f is { Evidence.Count: > 0, Innocent.Count: > 0 }));
        Assert.True(findings[1].Studied!.Value > findings[1].BaseRate!.Value);
        Assert.Matches(@"^The text that most accounts posted, with small changes, is in [\d,]+ posts? of [\d,]+ accounts", findings[2].Statement);
        // A text that many posted need not be the campaign's, and the statement says how far it is.
        var (campaign, posts) = (BundledCase.Opened.Campaign, BundledCase.Opened.Data.Posts);
        var members = CopyProfile.Of(s_bundled.Value.Copies, posts)[0].Group.Members.Select(m => posts[m.Text]).ToList();
        Assert.EndsWith(FormattableString.Invariant($" Of the accounts {members.Select(p => p.AccountId).Distinct().Count(campaign.AccountIds.Contains)} carried the campaign, against 805 of 9,736 (8.3 %) of all; of these posts {members.Count(campaign.Posts.Contains)} carry it."), findings[2].Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void CopyTables_BundledCase_ShowGroupsWithTemplates()
    {
        var ((investigation, copies), posts) = (s_bundled.Value, s_bundled.Value.Case.Data.Posts);
        var groups = CopyTables.Groups(copies, posts, investigation.Names, count: 5);
        Assert.Equal(5, groups.Rows.Count);
        Assert.All(groups["template"].Cast<string>(), t => Assert.NotEmpty(t));
        var hidden = CopyTables.Groups(copies, posts, OutputNames.Pseudonymous(new byte[32]), count: 5);
        Assert.DoesNotContain("template", hidden.Columns.Select(c => c.Name));
        Assert.Equal(copies.Groups[0].Members.Count, CopyTables.Members(copies.Groups[0], posts, investigation.Names).Rows.Count);
        Assert.Equal(posts.Count, (long)CopyTables.Sifting(copies, posts)["count"][0]);
    }

    [Fact]
    public void CopyProfile_CountsAccountsAndFindsTheFirst()
    {
        const string text = "The bridge over the old river will be closed for all traffic";
        Post[] posts = [Some.Post("3", "c", Some.Day.AddHours(2), text + " now"), Some.Post("1", "b", Some.Day, text), Some.Post("2", "b", Some.Day.AddHours(1), text)];
        var profile = Assert.Single(CopyProfile.Of(NearCopies.Of(posts, cancel: TestContext.Current.CancellationToken), posts));
        Assert.Equal((2, Some.Day, Some.Day.AddHours(2), "b"), (profile.Accounts, profile.First, profile.Last, profile.FirstAccount));
    }
}
