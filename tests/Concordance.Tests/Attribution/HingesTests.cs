using Concordance.Attribution;

namespace Concordance.Tests.Attribution;

public class HingesTests
{
    static Finding Holds(Rung rung, string name) => Some.Finding(name, rung, true, name) with { Subject = Subject.Campaign };

    [Fact]
    public void Hinges_OfTwoMarkers_AreBoth_OfThree_None()
    {
        Finding[] two = [Holds(Rung.Inauthentic, "marker:a"), Holds(Rung.Inauthentic, "marker:b")];
        Assert.Equal(["marker:a", "marker:b"], Hinges.Of(two, Ladder.Climb(two)).Select(h => h.FindingId));
        Finding[] three = [.. two, Holds(Rung.Inauthentic, "marker:c")];
        Assert.Empty(Hinges.Of(three, Ladder.Climb(three)));
    }

    [Fact]
    public void Hinges_ARungOfOneFinding_HangsOnItAndIsNotHeldAgainstIt()
    {
        Finding[] findings = [Holds(Rung.Inauthentic, "marker:a"), Holds(Rung.Inauthentic, "marker:b"), Holds(Rung.Inauthentic, "marker:c"), Holds(Rung.Coordinated, "coordinated")];
        var hinge = Assert.Single(Hinges.All(findings, Ladder.Climb(findings)));
        Assert.Equal(new("coordinated", Rung.Coordinated, Rung.Inauthentic), hinge);
        Assert.Empty(Hinges.Of(findings, Ladder.Climb(findings)));
    }
}
