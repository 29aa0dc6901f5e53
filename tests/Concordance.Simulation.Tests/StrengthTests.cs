using Concordance.Accounts;
using Concordance.Attribution;

namespace Concordance.Simulation.Tests;

/// <summary>What the strength of the findings says where nobody is behind the campaign, and where somebody is.</summary>
public class StrengthTests(ITestOutputHelper output)
{
    /// <summary>Small cases have some twenty groups, and not all could show what the campaign's accounts do.</summary>
    static readonly StrengthOptions s_options = new() { LeastGroups = 10 };

    [Fact]
    public void Organic_CampaignCarriers_ShowNothingBeyondOrdinaryGroups()
    {
        var findings = Findings("organic");
        Assert.DoesNotContain(findings, f => f is { BearsOn: Rung.Inauthentic, Holds: true });
        Assert.Equal("no finding that bears on it holds", RungStrengths.Of(Rung.Inauthentic, findings, s_options).CannotTell);
        // Not for want of groups to compare with.
        Assert.True(findings.Count(f => f.AmongOrdinaryGroups?.Total >= s_options.LeastGroups) >= 5);
    }

    [Fact]
    public void OrganicHashtagGroups_AsIfEachWereTheCampaign_SeldomLookInauthentic()
    {
        // Each ordinary group in turn is what an analyst might have taken for a campaign: how many of the markers that bear hold in it at once?
        var (open, features) = Opened("organic");
        var groups = open.OrdinaryGroups;
        var independent = MarkerGroups.Of(features);
        Assert.True(groups.Groups.Count >= 15, $"{groups.Groups.Count} groups");
        var apart = groups.Groups.Select(g =>
        {
            var members = g.Members.Select(m => groups.Accounts[m]).ToHashSet(StringComparer.Ordinal);
            return MarkerRates.All(features, f => members.Contains(f.AccountId), f => !f.InCampaign).Where(r => r.Holds()).Select(r => independent.GroupOf(r.Marker)).Distinct().Count();
        }).ToList();
        output.WriteLine(string.Join(", ", apart.CountBy(a => a).OrderBy(a => a.Key).Select(a => $"{a.Value} with {a.Key}")));
        Assert.True(apart.Count(a => a >= 2) <= apart.Count / 10);
    }

    [Fact]
    public void Campaign_CarriersBesideOrdinaryGroups_RaiseTheProbability()
    {
        var findings = Findings(Scenario.Default.Name);
        Assert.Contains("fewer than 20 ordinary groups", RungStrengths.Of(Rung.Inauthentic, findings).CannotTell, StringComparison.Ordinal);
        var strength = RungStrengths.Of(Rung.Inauthentic, findings, s_options);
        Assert.Null(strength.CannotTell);
        Assert.True(strength.AsOne > 5, $"{strength.AsOne}");
        Assert.All(strength.Probabilities, p => Assert.True(p.AsOne > p.Prior));
    }

    List<Finding> Findings(string scenario)
    {
        var (open, features) = Opened(scenario);
        List<Finding> findings = [.. AccountFindings.Of(open, features)];
        foreach (var finding in findings) output.WriteLine($"{finding.Name} {finding.BearsOn} {finding.Holds} {finding.AmongOrdinaryGroups?.Count} of {finding.AmongOrdinaryGroups?.Total}");
        return findings;
    }

    static (Investigation, AccountTable) Opened(string scenario)
    {
        var folder = Cases.Folder();
        SyntheticCase.Write(Cases.Smaller(Scenario.Of(scenario)), folder.Path, cancel: TestContext.Current.CancellationToken);
        var open = Investigation.Open(folder.Path);
        return (open, FeatureTable.Of(open, cancel: TestContext.Current.CancellationToken));
    }
}
