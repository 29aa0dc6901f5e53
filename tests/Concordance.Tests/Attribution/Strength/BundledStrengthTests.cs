using System.Globalization;
using System.Text;
using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Content;
using Concordance.Coordination;
using Concordance.Statistics;

namespace Concordance.Tests.Attribution;

/// <summary>What ordinary groups of accounts of the bundled case show, and how strong its findings are beside them.</summary>
public class BundledStrengthTests(ITestOutputHelper output)
{
    const string Kept = "Concordance.Tests/Attribution/Strength/strength-of-the-bundled-case.md";

    static readonly Lazy<AccountTable> s_features = new(() => FeatureTable.Of(BundledCase.Opened, new() { Copies = NearCopies.Of(BundledCase.Opened.Data.Posts), Lookalikes = AccountLookalikes.Of(BundledCase.Opened) }));

    static readonly Lazy<CoordinationNetwork> s_network = new(() => NetworkBuilder.Build(Shares.Of(BundledCase.Opened.Data.Posts), BundledCase.Opened.Data.Resolution));

    /// <summary>More accounts than any group has: none is drawn from.</summary>
    static readonly Proportion s_whole = new(0, 1_000_000);

    static OrdinaryGroups Groups => BundledCase.Opened.OrdinaryGroups;

    static AccountMarker Marker(string id) => AccountMarker.All.Single(m => m.Id == id);

    static List<Finding> Findings() => [.. AccountFindings.Of(BundledCase.Opened, s_features.Value), .. CoordinationFindings.Of(BundledCase.Opened, s_network.Value), .. CoordinationFindings.GroupMarkers(BundledCase.Opened, s_network.Value, s_features.Value)];

    [Fact]
    public void Strength_OfTheBundledCase_IsThatKept() => KeptTable.Check(Kept, Table(), output);

    [Fact]
    public void OrdinaryGroups_BundledCase_AreThere()
    {
        Assert.InRange(Groups.Groups.Count, 30, 60);
        Assert.InRange(Groups.Groups.Count(g => g.Kind == "hashtag"), 30, 60);
        var carried = BundledCase.Opened.Campaign.AccountIds;
        Assert.DoesNotContain(Groups.Accounts, carried.Contains);
        Assert.Equal(BundledCase.Opened.Data.Accounts.Count, Groups.Accounts.Count + carried.Count);
    }

    [Fact]
    public void NoRest_GroupsOfBusyAccounts_StandOutUnlessMatched()
    {
        // Whoever posts very much touches every hour.
        Assert.InRange(Groups.Holding(s_features.Value, Marker("no-rest"), s_whole).Count, 1, 10);
        Assert.Equal(0, Groups.Holding(s_features.Value, Marker("no-rest"), s_whole, matched: true).Count);
    }

    [Fact]
    public void Coordinated_FansAndMillsInOrdinaryGroups_AreSeen()
    {
        var coordinated = Findings().Single(f => f.Name == "coordinated");
        Assert.InRange(coordinated.AmongOrdinaryGroups!.Count, 1, coordinated.AmongOrdinaryGroups.Total / 3);
    }

    [Fact]
    public void GroupMarkers_WhatTheGroupWasFoundBy_BearsOnNothing()
    {
        var findings = Findings().Where(f => f.Subject == Subject.Group).ToDictionary(f => f.Name, StringComparer.Ordinal);
        string[] shared = ["single-hashtag", "copied-texts", "near-copies", "mostly-reposts"];
        Assert.All(shared, m => Assert.Equal((null, null), (findings["group-marker:" + m].BearsOn, findings["group-marker:" + m].Holds)));
        Assert.Equal(["copied-texts", "mostly-reposts", "near-copies", "shared-visuals", "single-hashtag"], AccountMarker.All.Where(m => m.IsBySharedObjects).Select(m => m.Id).Order(StringComparer.Ordinal));
        Assert.All(shared, m => Assert.Equal(findings["group-marker:" + m].Status == FindingStatus.Computed, findings["group-marker:" + m].Limits.Any(l => l.StartsWith("The group was found by what its accounts share", StringComparison.Ordinal))));
        Assert.DoesNotContain(findings["group-marker:young"].Limits, l => l.StartsWith("The group was found by", StringComparison.Ordinal));
        // Youth and batches are one piece of evidence, as they are for all that carried the campaign.
        Assert.Single(findings.Values, f => f is { Name: "group-marker:young" or "group-marker:creation-batch", BearsOn: Rung.Inauthentic, Holds: true });
    }

    static string Table()
    {
        var findings = Findings().Select(f => f with { Id = f.Name }).ToList();
        var (all, group) = (BundledCase.Opened.Campaign.AccountIds.Count, CoordinationFindings.CampaignGroup(s_network.Value, BundledCase.Opened.Campaign).Count);
        var text = new StringBuilder("# Strength of the findings of the bundled case\n\nWritten by BundledStrengthTests.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Groups.Groups.Count} ordinary groups of {Groups.Accounts.Count} accounts: {string.Join(", ", Groups.Groups.CountBy(g => g.Kind).OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => $"{k.Key} {k.Value}"))}. {all} accounts carried the campaign, {group} are in its coordinated group.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"## In how many ordinary groups a marker holds\n\n| marker | whole groups | whole groups, matched | drawn to {group} | drawn to {group}, matched |\n|---|---|---|---|---|\n");
        foreach (var marker in AccountMarker.All.Where(m => m.Missing(s_features.Value) is null))
            text.Append(CultureInfo.InvariantCulture, $"| {marker.Id} | {Holding(marker, s_whole, false)} | {Holding(marker, s_whole, true)} | {Holding(marker, new(0, group), false)} | {Holding(marker, new(0, group), true)} |\n");
        text.Append("\n## Findings beside ordinary groups\n\nOnly groups in which the finding could hold, were the marker as frequent there.\n\n| finding | bears on | holds | ordinary groups that show it | ratio | low | high |\n|---|---|---|---|---|---|---|\n");
        foreach (var finding in findings.Where(f => f.AmongOrdinaryGroups is not null))
            text.Append(CultureInfo.InvariantCulture, $"| {finding.Name} | {finding.BearsOn} | {finding.Holds} | {Of(finding.AmongOrdinaryGroups!)} | {LikelihoodRatio.Of(finding)?.Value:0.0} | {LikelihoodRatio.Of(finding)?.Low:0.0} | {LikelihoodRatio.Of(finding)?.High:0.0} |\n");
        text.Append("\n## Rungs\n\n| rung | multiplied | prior | as one | as independent | in words |\n|---|---|---|---|---|---|\n");
        foreach (var strength in Enum.GetValues<Rung>().Select(r => RungStrengths.Of(r, findings)))
            if (strength.CannotTell is { } reason) text.Append(CultureInfo.InvariantCulture, $"| {strength.Rung} | {reason} | | | | |\n");
            else
                foreach (var p in strength.Probabilities)
                    text.Append(CultureInfo.InvariantCulture, $"| {strength.Rung} | {string.Join(", ", strength.Items.Select(i => i.FindingId))} | {p.Prior} | {p.AsOne:0.000} | {p.AsIndependent:0.000} | {LikelihoodWord.Of(p.AsOne).Word} |\n");
        return text.ToString();
    }

    // Of groups, which are no accounts: small counts are told.
    static string Of(Proportion groups) => string.Create(CultureInfo.InvariantCulture, $"{groups.Count} of {groups.Total}");

    static string Holding(AccountMarker marker, Proportion studied, bool matched) => Of(Groups.Holding(s_features.Value, marker, studied, matched));
}
