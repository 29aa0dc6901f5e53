using System.Globalization;
using System.Text;
using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Content;
using Concordance.Ingest;

namespace Concordance.Tests.Accounts;

/// <summary>The bundled case against its truth: which marker befalls which role.</summary>
public class BundledAccountsTests(ITestOutputHelper output)
{
    const string Kept = "Concordance.Tests/Accounts/marker-rates-by-role.md";

    static readonly Lazy<AccountTable> s_features = new(() => FeatureTable.Of(BundledCase.Opened, new()
    {
        Copies = NearCopies.Of(BundledCase.Opened.Data.Posts),
        Lookalikes = AccountLookalikes.Of(BundledCase.Opened),
    }));

    static readonly Lazy<IReadOnlyDictionary<string, string>> s_roles = new(() =>
        Csv.Parse(File.ReadAllText(Path.Combine(Checkout.BundledCase, "truth", "accounts.csv"))).Skip(1).ToDictionary(r => r[0], r => r[3], StringComparer.Ordinal));

    [Fact]
    public void MarkerRates_ByRole_AreThoseKept()
    {
        KeptTable.Check(Kept, Table(), output);
    }

    [Fact]
    public void AccountFindings_BundledCase_FindTheBatchOfJuly2023()
    {
        var finding = AccountFindings.Of(BundledCase.Opened, s_features.Value).Single(f => f.Name == "creation-batches");
        output.WriteLine(finding.Statement);
        Assert.Contains("were created from 2023-07-", finding.Statement, StringComparison.Ordinal);
        Assert.Contains("p at most 0.001", finding.Statement, StringComparison.Ordinal);
        var batch = s_features.Value.Creations.Batches[0];
        Assert.Equal((0.001, 2023, 7, 7), (batch.PValue, batch.First.Year, batch.First.Month, batch.Last.Month));
        // Of the campaign's accounts of July 2023, nearly all lie in it; and it holds many more ordinary ones, as the codebook says.
        var planted = s_features.Value.Where(f => s_roles.Value[f.AccountId] == "campaign" && f.CreatedAt is { Year: 2023, Month: 7 }).ToList();
        Assert.True(planted.Count >= 30);
        Assert.True(planted.Count(f => f.CreationBatch == batch.Number) >= 0.9 * planted.Count);
    }

    [Fact]
    public void AccountFindings_BundledCase_CountWhatGoesTogetherOnce()
    {
        var findings = AccountFindings.Of(BundledCase.Opened, s_features.Value).ToList();
        foreach (var finding in findings) output.WriteLine($"{finding.Name} {finding.BearsOn} {finding.Holds}: {finding.Statement}");
        var groups = MarkerGroups.Of(s_features.Value);
        Assert.Equal(groups.GroupOf(Marker("young")), groups.GroupOf(Marker("creation-batch")));
        Assert.NotEqual(groups.GroupOf(Marker("young")), groups.GroupOf(Marker("copied-texts")));
        // Both hold, and one bears on the ladder.
        Assert.Single(findings, f => f.Name is "marker:young" or "marker:creation-batch" && f.Holds == true);
        Assert.All(findings.Where(f => f.Status == FindingStatus.Computed), f => Assert.NotEmpty(f.Limits));
        Assert.InRange(groups.Groups.Count, 3, AccountMarker.All.Count);
    }

    /// <summary>The accounts of the campaign were selected by a hashtag, and others were not: that they repeat it sets them apart by nothing.</summary>
    [Fact]
    public void SingleHashtag_IsNeverThatOfTheCase()
    {
        const string Selecting = "boycottparis2024";
        var marker = Marker("single-hashtag");
        var posts = BundledCase.Opened.Data.Posts.ToLookup(p => p.AccountId, StringComparer.Ordinal);
        var (untold, had) = (0, 0);
        Assert.All(s_features.Value, f =>
        {
            var hashtags = posts[f.AccountId].Select(p => p.Hashtags).ToList();
            if (hashtags.TrueForAll(h => h.Contains(Selecting)))
            {
                untold++;
                Assert.Null(marker.Has(f));
            }
            else
            {
                var repeated = hashtags.Aggregate((x, y) => [.. x.Intersect(y)]);
                Assert.Equal(hashtags.Count < 3 ? null : repeated.Count > 0, marker.Has(f));
                if (repeated.Count > 0 && hashtags.Count >= 3) had++;
            }
        });
        Assert.True(untold > 50 && had > 0, $"{untold}, {had}");
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public void AccountFindings_OfCopies_SayWhereTheCaseSelectsByPhrases(bool byPhrase)
    {
        using var folder = new TempFolder();
        Walk.Write(folder);
        var declared = CaseFile.Read(folder.Path);
        if (byPhrase) CaseFile.Write(declared with { Campaign = new() { Phrases = ["not ready for the games"] } }, folder.Path);
        var open = Investigation.Open(folder.Path);
        var findings = AccountFindings.Of(open, FeatureTable.Of(open, new() { Copies = NearCopies.Of(open.Data.Posts, cancel: TestContext.Current.CancellationToken) }, cancel: TestContext.Current.CancellationToken)).Where(f => f.Status == FindingStatus.Computed).ToList();
        string[] saying = [.. findings.Where(f => f.Limits.Any(l => l.StartsWith("The case selects by phrases", StringComparison.Ordinal))).Select(f => f.Name).Order(StringComparer.Ordinal)];
        Assert.Equal(byPhrase ? ["marker:copied-texts", "marker:near-copies"] : [], saying);
    }

    [Fact]
    public void AccountFindings_WhatWasNotHandedIn_BearsOnNothing()
    {
        var data = BundledCase.Opened.Data;
        var findings = AccountFindings.Of(BundledCase.Opened, FeatureTable.Of(data, BundledCase.Opened.Campaign, cancel: TestContext.Current.CancellationToken)).ToDictionary(f => f.Name, StringComparer.Ordinal);
        Assert.Equal((FindingStatus.NotComputed, null), (findings["marker:near-copies"].Status, findings["marker:near-copies"].BearsOn));
        Assert.Contains("near-copies were not handed in", findings["marker:near-copies"].Statement, StringComparison.Ordinal);
        // What the data lacks does.
        var bare = FeatureTable.Of(data with { Fields = new HashSet<Field> { Field.Account, Field.Time } }, BundledCase.Opened.Campaign, cancel: TestContext.Current.CancellationToken);
        var young = AccountFindings.Of(BundledCase.Opened, bare).First(f => f.Name == "marker:young");
        Assert.Equal((FindingStatus.NotComputed, Rung.Inauthentic, false), (young.Status, young.BearsOn, young.Holds));
    }

    [Fact]
    public void Diaspora_IsSetApartByNoMarkerOfCreationProfileOrPace()
    {
        var apart = SetApart("diaspora");
        Assert.Empty(apart);
    }

    static AccountMarker Marker(string id) => AccountMarker.All.Single(m => m.Id == id);

    static IReadOnlyList<string> SetApart(string role) =>
        [.. MarkerRates.All(s_features.Value, f => s_roles.Value[f.AccountId] == role, f => s_roles.Value[f.AccountId] == "ordinary").Where(r => r.Studied.Count >= 5 && r.MatchedRatio.Low >= 2 && r.Ratio.Low >= 2).Select(r => r.Marker.Id)];

    static string Table()
    {
        var features = s_features.Value;
        var roles = features.GroupBy(f => s_roles.Value[f.AccountId]).OrderBy(g => g.Key == "campaign" ? 0 : g.Key == "ordinary" ? 2 : 1).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        var text = new StringBuilder("# Marker rates by role in the bundled case\n\nWritten by BundledAccountsTests. Share of the accounts of each role that have the marker, of those for which it can be told; in brackets how many these are.\n\n");
        text.Append("| marker | ").AppendJoin(" | ", roles.Select(r => r.Key)).Append(" |\n|---|").AppendJoin("|", roles.Select(_ => "---")).Append("|\n");
        foreach (var marker in AccountMarker.All.Where(m => m.Missing(features) is null))
            text.Append("| ").Append(marker.Id).Append(" | ").AppendJoin(" | ", roles.Select(r =>
            {
                var told = r.Select(marker.Has).OfType<bool>().ToList();
                return told.Count == 0 ? "not told" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * told.Count(h => h) / told.Count:0.0} % ({told.Count})");
            })).Append(" |\n");
        text.Append("\n## Which roles are set apart\n\nMarkers that at least five accounts of the role have, and that are at least twice as frequent at the low end of the 95 % interval, both beside all ordinary accounts and beside matched ones.\n\n| role | markers |\n|---|---|\n");
        foreach (var role in roles.Where(r => r.Key != "ordinary")) text.Append("| ").Append(role.Key).Append(" | ").Append(SetApart(role.Key) is { Count: > 0 } apart ? string.Join(", ", apart) : "none").Append(" |\n");
        return text.ToString();
    }
}
