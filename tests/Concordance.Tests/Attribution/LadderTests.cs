using Concordance.Attribution;
using CsCheck;

namespace Concordance.Tests.Attribution;

public class LadderTests
{
    static readonly string[] s_names =
    [
        "coordinated", "one-cluster", "marker:young", "group-marker:az-declared-place", "group-marker:az-letters", "group-marker:fr-letters", "group-marker:fr-spellings", "state-directed",
    ];

    internal static readonly Gen<Finding[]> Findings =
        Gen.Select(Gen.Int[0, s_names.Length - 1], Gen.Int[0, 6], Gen.Int[0, 2], Gen.Bool).Array[0, 25].Select(all => all.Select((f, i) =>
            Some.Finding(s_names[f.Item1], f.Item2 == 0 ? null : (Rung)f.Item2, f.Item3 switch { 0 => null, 1 => false, _ => true }, $"F01.{i + 1}") with
            {
                Status = f.Item4 ? FindingStatus.Computed : FindingStatus.NotComputed,
            }).ToArray());

    static LadderStep? Highest(params Finding[] findings) => Ladder.Highest(Ladder.Climb(findings));

    static Finding Holds(Rung rung, string name = "x") => Some.Finding(name, rung, true, name);

    static readonly Finding[] s_toOneCluster =
        [Holds(Rung.Inauthentic, "marker:a"), Holds(Rung.Inauthentic, "marker:b"), Holds(Rung.Coordinated), Holds(Rung.OneCluster)];

    [Fact]
    public void Ladder_WhateverTheFindings_NeverReachesAnOrganisationOrAState() => Findings.Sample(findings =>
    {
        var steps = Ladder.Climb(findings);
        return steps.Count == 6 && steps.Where(s => s.Rung >= Rung.OrganisationLinked).All(s => !s.Met && !s.Reached && s.FindingIds.Count == 0)
            && (Ladder.Highest(steps)?.Rung ?? 0) <= Rung.CountryLinked;
    });

    [Fact]
    public void Ladder_OverAnUnmetRung_ReachesNothing() => Findings.Sample(findings =>
    {
        var steps = Ladder.Climb(findings);
        var unmet = steps.TakeWhile(s => s.Met).Count();
        return steps.Select((s, i) => s.Reached == i < unmet).All(right => right);
    });

    [Fact]
    public void Ladder_ReachedRung_RestsOnFindingsThatHold() => Findings.Sample(findings =>
    {
        var byId = findings.ToDictionary(f => f.Id, StringComparer.Ordinal);
        return Ladder.Climb(findings).Where(s => s.Reached).All(s => s.FindingIds.Count > 0 && s.FindingIds.All(id => byId[id].Holds == true && byId[id].BearsOn == s.Rung));
    });

    [Fact]
    public void Ladder_Rungs_AreClimbedOneByOne()
    {
        Assert.Null(Highest());
        Assert.Null(Highest(s_toOneCluster[0], s_toOneCluster[2], s_toOneCluster[3]));
        Assert.Equal(Rung.Inauthentic, Highest(s_toOneCluster[..2])!.Rung);
        Assert.Equal(Rung.Coordinated, Highest(s_toOneCluster[..3])!.Rung);
        Assert.Equal(Rung.OneCluster, Highest(s_toOneCluster)!.Rung);
        Assert.Equal(Rung.Inauthentic, Highest(s_toOneCluster[0], s_toOneCluster[1], s_toOneCluster[3])!.Rung);
    }

    [Fact]
    public void Ladder_TracesOfTwoCountries_DoNotAddUp()
    {
        var (az, fr, azToo) = (Holds(Rung.CountryLinked, "group-marker:az-letters"), Holds(Rung.CountryLinked, "group-marker:fr-letters"), Holds(Rung.CountryLinked, "group-marker:az-spellings"));
        Assert.Equal(Rung.OneCluster, Highest([.. s_toOneCluster, az, fr])!.Rung);
        var step = Highest([.. s_toOneCluster, az, fr, azToo])!;
        Assert.Equal(Rung.CountryLinked, step.Rung);
        Assert.Equal([az.Id, azToo.Id], step.FindingIds);
    }

    [Fact]
    public void Ladder_WhatCouldNotBeExamined_IsSaid()
    {
        var steps = Ladder.Climb([Finding.NotComputed("coordinated", "It", "no data", EvidenceKind.Behavioural, Some.Method, bearsOn: Rung.Coordinated), Some.Finding("one-cluster", Rung.OneCluster, false)]);
        Assert.Equal("no notebook has examined it", steps[0].Reason);
        Assert.Equal("it could not be examined with this data", steps[1].Reason);
        Assert.Equal("0 of 1 findings hold, 1 needed", steps[2].Reason);
    }
}
