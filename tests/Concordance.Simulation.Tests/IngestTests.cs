namespace Concordance.Simulation.Tests;

/// <summary>The library's own reader takes the default case as it is, and loses nothing.</summary>
public class IngestTests
{
    static readonly Reading s_case = Cases.Default;

    static readonly Lazy<Investigation> s_opened = new(() =>
    {
        // The case's folder stays as it was written: others count its files.
        var copy = Cases.Folder();
        foreach (var folder in new[] { "posts", "side" }) Directory.CreateDirectory(copy.Of(folder));
        foreach (var name in s_case.Made.Files.Select(f => f.Name).Where(n => n.Split('/')[0] is "posts" or "side" or "case.json")) File.Copy(s_case.At(name), copy.Of(name));
        return Investigation.Open(copy.Path);
    });

    static Collection Data => s_opened.Value.Data;

    [Fact]
    public void Open_DefaultCase_AccountsForEveryRow()
    {
        var report = Data.Report;
        Assert.All(report.Sources, s => Assert.Equal(s.Read, s.Kept + s.Rejected + s.Merged));
        Assert.Equal(s_case.Pages.Sum(p => p.Posts.Count) + 2, report.Read);
        Assert.Equal(Data.Posts.Count, report.Kept);
        Assert.All(report.Sources, s => Assert.Equal("x-api-v2", s.Format));
        // The line that was cut, and the page with errors alone.
        Assert.Equal(2, report.Rejected);
        Assert.Equal(2, report.Reasons.Count);
    }

    [Fact]
    public void Open_DefaultCase_KeepsEachPostOnceWithEditsMerged()
    {
        var earlierVersions = s_case.Posts.Where(p => p.Versions.Count > 1).Select(p => p.Versions[0]).ToHashSet();
        Assert.Equal(s_case.Posts.Select(p => p.Id).Where(id => !earlierVersions.Contains(id)), Data.Posts.Select(p => p.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Open_DefaultCase_KnowsTheAccountsByTheirLastHandle()
    {
        var users = s_case.TrueAccounts.Where(a => a.Status == "collected").ToDictionary(a => a.Id, a => a.Username);
        Assert.Equal(users.Keys.Order(), Data.Accounts.Keys.Order());
        Assert.All(Data.Accounts.Values.Where(a => a.Handle is not null), a => Assert.Equal(users[a.Id], a.Handle));
        Assert.True(Data.Accounts.Values.Count(a => a.Handle is null) < 20);
    }

    [Fact]
    public void Open_DefaultCase_FindsTheCampaignByItsCriteria()
    {
        var told = s_opened.Value.Campaign.Posts.Select(p => p.Id).ToHashSet();
        Assert.Equal(s_case.Posts.Where(p => p.Hashtags.Contains("BOYCOTTPARIS2024")).Select(p => p.Id).ToHashSet(), told);
    }
}
