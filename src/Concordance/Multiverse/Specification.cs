using Concordance.Attribution;

namespace Concordance.Multiverse;

/// <summary>One way to make the analysis.</summary>
/// <param name="Values">For each dimension the place of its value; 0 is that of the case.</param>
/// <param name="Without">Name of the finding that is left out; null for none.</param>
public sealed record Specification(IReadOnlyList<int> Values, string? Without)
{
    /// <summary>Whether it is the analysis that the case declares.</summary>
    public bool IsDeclared => Without is null && Values.All(v => v == 0);
}

/// <summary>What an analysis made in one way gives.</summary>
/// <param name="Specification">The way.</param>
/// <param name="Findings">What became of each finding, by its name. One that is left out is not there.</param>
/// <param name="Highest">The highest rung of the ladder that it reaches; null where not even the lowest.</param>
/// <param name="Probability">The least probability of that rung (see <see cref="RungStrength.Low"/>), 0 to 1; null where none is told.</param>
public sealed record SpecificationResult(Specification Specification, IReadOnlyDictionary<string, FindingOutcome> Findings, Rung? Highest, double? Probability);

/// <summary>What became of a finding.</summary>
/// <param name="Computed">Whether it could be computed.</param>
/// <param name="Holds">Whether it met its threshold; null where it has none.</param>
/// <param name="Value">Its value; null where there is none, or where it would give away a small count.</param>
public sealed record FindingOutcome(bool Computed, bool? Holds, double? Value)
{
    /// <summary>Whether it is computed and not judged.</summary>
    internal bool IsDescribed => Computed && Holds is null;
}
