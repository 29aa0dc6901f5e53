namespace Concordance.Attribution;

/// <summary>A finding without which the ladder would end lower.</summary>
/// <param name="FindingId">The finding.</param>
/// <param name="With">The highest rung with it.</param>
/// <param name="Without">The highest rung without it; null where not even the lowest.</param>
sealed record Hinge(string FindingId, Rung With, Rung? Without);

/// <summary>Finds what the rung that is reached hangs on, by leaving out each finding in turn.</summary>
static class Hinges
{
    // A rung that needs one finding hangs on it by its nature: that accounts act together is one finding, and so is that they are one group. What is told is whether more is missed than there could be.
    public static IReadOnlyList<Hinge> All(IReadOnlyList<Finding> findings, IReadOnlyList<LadderStep> steps)
    {
        if (Ladder.Highest(steps) is not { } highest) return [];
        List<Hinge> hinges = [];
        foreach (var id in steps.Where(s => s.Reached).SelectMany(s => s.FindingIds).Distinct(StringComparer.Ordinal))
        {
            var without = Ladder.Highest(Ladder.Climb([.. findings.Where(f => f.Id != id)]))?.Rung;
            if (without is null || without < highest.Rung) hinges.Add(new(id, highest.Rung, without));
        }
        return hinges;
    }

    /// <summary>Those of rungs that need several findings.</summary>
    public static IReadOnlyList<Hinge> Of(IReadOnlyList<Finding> findings, IReadOnlyList<LadderStep> steps)
    {
        var several = findings.Where(f => f.BearsOn is Rung.Inauthentic or Rung.CountryLinked).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        return [.. All(findings, steps).Where(h => several.Contains(h.FindingId))];
    }
}
