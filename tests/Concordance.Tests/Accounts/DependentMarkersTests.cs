using Concordance.Accounts;
using Concordance.Attribution;

namespace Concordance.Tests.Accounts;

public class DependentMarkersTests
{
    static readonly FindingMethod s_method = new("test", 1, "test");

    /// <summary>Batches, and handles with digits: among ordinary accounts three of four in a batch have such a handle, and one of ten others.</summary>
    [Fact]
    public void Once_MarkerThatTheFirstBrings_Describes()
    {
        // Those outside the batch have such handles as often as everyone else.
        var findings = Findings(Table(200, 150, 50, 5), "creation-batch", "handle-digits");
        Assert.Equal((Rung.Inauthentic, true), (findings[0].BearsOn, findings[0].Holds));
        Assert.Equal((null, null), (findings[1].BearsOn, findings[1].Holds));
        Assert.True(findings[1].Interval!.Low > MarkerFinding.LeastRatio);
        Assert.StartsWith("155 of 250 ", findings[1].Statement, StringComparison.Ordinal);
        Assert.Contains(findings[1].Limits, l => l.Contains("the two are one piece of evidence", StringComparison.Ordinal));
    }

    [Fact]
    public void Once_MarkerOfAccountsWithoutTheFirst_CountsForWhatItAdds()
    {
        var findings = Findings(Table(100, 75, 50, 25), "creation-batch", "handle-digits");
        Assert.Equal((Rung.Inauthentic, true), (findings[1].BearsOn, findings[1].Holds));
        Assert.Equal((25, 50, 80, 800), (findings[1].Studied!.Count, findings[1].Studied!.Total, findings[1].BaseRate!.Count, findings[1].BaseRate!.Total));
        Assert.StartsWith("Leaving out accounts that were created in a batch of which at least a quarter is above expectation, 25 of 50 ", findings[1].Statement, StringComparison.Ordinal);
        Assert.Contains(findings[1].Limits, l => l.Contains("This is what it adds", StringComparison.Ordinal));
        Assert.DoesNotContain("Leaving out", findings[0].Statement, StringComparison.Ordinal);
    }

    /// <summary>That one is new and that one was made in a batch have one innocent story, however many are new outside of batches.</summary>
    [Fact]
    public void Once_MarkerOfTheSameField_NeverAdds()
    {
        var findings = Findings(Table(100, 75, 50, 25, AccountFeature.Of("age_days"), 10, 400), "creation-batch", "young");
        Assert.Equal((null, null), (findings[1].BearsOn, findings[1].Holds));
    }

    [Fact]
    public void Once_WhereNothingHolds_TheRestIsNotLookedAtAgain()
    {
        List<string> asked = [];
        var table = Table(0, 0, 100, 10);
        _ = DependentMarkers.Once(MarkerGroups.Of(table), Markers("creation-batch", "handle-digits"), m =>
        {
            asked.Add(m.Id);
            return Find(table, m);
        }).ToList();
        Assert.Equal(["creation-batch", "handle-digits"], asked);
    }

    [Fact]
    public void Once_MarkersApart_StandAsTheyAre()
    {
        var findings = DependentMarkers.Once(null, Markers("creation-batch", "handle-digits"), m => Find(Table(100, 75, 50, 25), m)).ToList();
        Assert.All(findings, f => Assert.Equal((Rung.Inauthentic, true), (f.BearsOn, f.Holds)));
        Assert.DoesNotContain(findings, f => f.Statement.StartsWith("Leaving out", StringComparison.Ordinal));
    }

    static IReadOnlyList<Finding> Findings(AccountTable table, params string[] markers)
    {
        var groups = MarkerGroups.Of(table);
        Assert.Equal(groups.GroupOf(Markers(markers[0])[0]), groups.GroupOf(Markers(markers[1])[0]));
        return [.. DependentMarkers.Once(groups, Markers(markers), m => Find(table, m))];
    }

    static (Finding, double) Find(AccountTable table, AccountMarker marker)
    {
        var comparison = marker.Compare(table, f => f.InCampaign);
        return (MarkerFinding.Of(comparison, "accounts", "others", marker.Kind, s_method, marker.Innocent, Rung.Inauthentic), comparison.Ratio.Low);
    }

    // Accounts of the campaign in a batch and outside of any, and how many of each have the other marker; beside a thousand ordinary ones, 200 of them in a batch.
    static AccountTable Table(int inBatch, int withInBatch, int outside, int withOutside, AccountFeature? other = null, double has = 5, double hasNot = 0) => Made.Table([
        .. Accounts("c", inBatch, withInBatch, outside, withOutside, other ?? FeatureList.HandleDigits, has, hasNot),
        .. Accounts("o", 200, 150, 800, 80, other ?? FeatureList.HandleDigits, has, hasNot)]);

    static IEnumerable<(string, (AccountFeature, double)[])> Accounts(string of, int inBatch, int withInBatch, int outside, int withOutside, AccountFeature other, double has, double hasNot) =>
        Enumerable.Range(0, inBatch + outside).Select(i => Made.Account(
            FormattableString.Invariant($"{of}{i:0000}"), (FeatureList.CreationBatch, i < inBatch ? 1 : 0), (FeatureList.CreationExcess, i < inBatch ? 0.5 : 0),
            (other, (i < inBatch ? i < withInBatch : i - inBatch < withOutside) ? has : hasNot)));

    static IReadOnlyList<AccountMarker> Markers(params string[] ids) => [.. ids.Select(id => AccountMarker.All.Single(m => m.Id == id))];
}
