using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Tests.Attribution;

public class MarkerFindingTests
{
    static Finding Of(Proportion studied, Proportion others, Rung? bearsOn = Rung.Inauthentic) =>
        MarkerFinding.Of(new("young", "were created lately", studied, others), "accounts", "other accounts", EvidenceKind.Technical, "It happens.", bearsOn);

    [Theory]
    [InlineData(40, 91, 30, 900, true, "At the low end that is at least 2 times the base rate")]
    [InlineData(4, 5, 1, 900, false, "Fewer than 5 accounts have it, too few to count")]
    [InlineData(5, 5, 1, 900, true, "At the low end that is at least 2 times the base rate")]
    [InlineData(40, 91, 300, 900, false, "At the low end that is less than 2 times the base rate")]
    public void MarkerFinding_Thresholds_AsTheyAreSaid(int a, int n, int b, int m, bool holds, string verdict)
    {
        var finding = Of(new(a, n), new(b, m));
        Assert.Equal(holds, finding.Holds);
        Assert.EndsWith(verdict + ".", finding.Statement, StringComparison.Ordinal);
        Assert.Contains($"{a} of {n}", finding.Statement, StringComparison.Ordinal);
        Assert.Contains("It happens.", finding.Limits);
        Assert.Equal((new Proportion(a, n), new Proportion(b, m)), (finding.Studied, finding.BaseRate));
    }

    [Fact]
    public void MarkerFinding_Statement_IsMadeFromTheNumbers() => Assert.Equal(
        "40 of 91 (44.0 %) accounts were created lately, against 30 of 1,900 (1.6 %) other accounts: 27 times as often (95 % interval 18 to 42). At the low end that is at least 2 times the base rate.",
        Of(new(40, 91), new(30, 1900)).Statement);

    [Theory]
    [InlineData(0, 10, "there are no accounts for which it can be told")]
    [InlineData(10, 0, "there are no other accounts for which it can be told")]
    public void MarkerFinding_EmptyGroup_IsNotComputedAndDoesNotHold(int studied, int others, string reason)
    {
        var finding = Of(new(0, studied), new(0, others));
        Assert.Equal((FindingStatus.NotComputed, (bool?)false, (double?)null), (finding.Status, finding.Holds, finding.Value));
        Assert.Equal($"Whether accounts were created lately more often than other accounts could not be examined: {reason}.", finding.Statement);
    }

    [Fact]
    public void MarkerFinding_ThatOnlyDescribes_NeitherHoldsNorFails() => Assert.Null(Of(new(40, 91), new(30, 900), bearsOn: null).Holds);
}
