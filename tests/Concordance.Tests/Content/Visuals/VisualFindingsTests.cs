using Concordance.Attribution;
using Concordance.Content;
using Concordance.Coordination;

namespace Concordance.Tests.Content.Visuals;

public class VisualFindingsTests(ITestOutputHelper output)
{
    static readonly Lazy<(Investigation Case, HashedPictures Pictures, IReadOnlyList<VisualGroup> Groups, IReadOnlyList<VisualUses> Uses)> s_bundled = new(() =>
    {
        var investigation = BundledCase.Opened;
        var pictures = HashedPictures.Of(investigation.Side.Pictures!);
        var groups = VisualGroups.Of(pictures.Pictures);
        return (investigation, pictures, groups, VisualUses.Of(groups, investigation.Data.Posts));
    });

    [Fact]
    public void Of_BundledCase_ComparesWithOtherAccountsAndClaimsNoMore()
    {
        var (investigation, _, _, uses) = s_bundled.Value;
        var findings = VisualFindings.Of(investigation, uses).ToList();
        Assert.Equal(["visuals", "widest-visual"], findings.Select(f => f.Name));
        Assert.All(findings, f => Assert.Null(f.BearsOn));
        Assert.All(findings, f => Assert.NotEmpty(f.Limits));
        Assert.All(findings, f => Assert.True(f is { Evidence.Count: > 0, Innocent.Count: > 0 }));
        Assert.NotNull(findings[0].BaseRate);
        // The visual of most accounts is one of the campaign's, and who made its versions is not told.
        Assert.True(uses[0].Accounts.Count(investigation.Campaign.AccountIds.Contains) > 0.9 * uses[0].Accounts.Count);
    }

    [Fact]
    public void Of_WithoutPictures_SaysThatItWasNotComputed()
    {
        var finding = Assert.Single(VisualFindings.Of(s_bundled.Value.Case, null));
        Assert.Equal(FindingStatus.NotComputed, finding.Status);
    }

    [Fact]
    public void VisualTables_HideNamesAndKeepNoPath()
    {
        var (investigation, pictures, groups, uses) = s_bundled.Value;
        var names = OutputNames.Pseudonymous(new byte[32]);
        var table = VisualTables.Uses(uses, names, investigation.Campaign.AccountIds, 5);
        Assert.Equal(5, table.Rows.Count);
        Assert.All(table["first account"].Cast<string>(), a => Assert.StartsWith("account-", a, StringComparison.Ordinal));
        Assert.All(table["visual"].Cast<string>(), v => Assert.DoesNotContain(groups, g => g.Name == v));
        Assert.DoesNotContain("of the campaign", VisualTables.Uses(uses, names).Columns.Select(c => c.Name));
        Assert.Equal(uses[0].First.AccountId, uses[0].Accounts[0]);
        Assert.Equal(Math.Min(20, uses[0].Accounts.Count), VisualTables.Carriers(uses[0], names).Rows.Count);
        Assert.Equal(pictures.Pictures.Count + pictures.Rejected.Count, (int)VisualTables.Sifting(pictures, groups, uses)["count"][0]);
    }

    /// <summary>Near-copies and pictures as layers: each finds the campaign by itself, and hardly anybody else by pictures.</summary>
    [Fact]
    public void LayerSweep_BundledCase_FindsTheCampaignByEachKindOfContent()
    {
        var (investigation, _, groups, _) = s_bundled.Value;
        var layers = LayerSweep.Of(investigation, ContentNames.Of(investigation.Data.Posts, NearCopies.Of(investigation.Data.Posts, cancel: TestContext.Current.CancellationToken), groups), cancel: TestContext.Current.CancellationToken);
        foreach (var l in layers) output.WriteLine($"{string.Join(", ", l.Layers)}: {l.Shares} shares, {l.Edges} edges, {l.Accounts} accounts, {l.Campaign?.Count} of the campaign");
        Assert.Equal([Layer.Repost, Layer.Link, Layer.Text, Layer.NearText, Layer.Visual], layers.SkipLast(1).Select(l => Assert.Single(l.Layers)));
        Assert.Equal([Layer.Repost, Layer.Link, Layer.NearText, Layer.Visual], layers[^1].Layers);
        var (text, near, visual) = (layers[2], layers[3], layers[4]);
        Assert.True(near.Campaign!.Count > text.Campaign!.Count);
        Assert.True(visual.Campaign!.Count >= 50);
        Assert.Equal(visual.Accounts, visual.Campaign.Count);
        var none = LayerSweep.Of(investigation, ContentNames.Of(investigation.Data.Posts, null, null), cancel: TestContext.Current.CancellationToken);
        Assert.Equal(3, none.Count);
    }

    [Fact]
    public void ContentNames_WithoutPictures_SaysWhatToDo()
    {
        using var folder = new TempFolder();
        folder.Write("posts.csv", "id,author_id,created_at,text\n1,2,2023-07-18T10:00:00Z,t\n");
        CaseFile.Write(new() { Id = "none", Title = "T", Synthetic = true, Privacy = Privacy.Open, Sources = [new() { Path = "posts.csv" }] }, folder.Path);
        var investigation = Investigation.Open(folder.Path);
        Assert.Contains("pictures", Assert.Throws<InputException>(() => Shares.Of(investigation, [Layer.Visual]).ToList()).Remedy, StringComparison.Ordinal);
        Assert.Empty(Shares.Of(investigation, [Layer.NearText]));
    }
}
