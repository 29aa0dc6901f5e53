using Concordance.Attribution;

namespace Concordance.Multiverse;

/// <summary>What an analysis gives when it is made in many ways.</summary>
/// <param name="Dimensions">The choices that were varied.</param>
/// <param name="LeftOut">Names of the findings that were left out in turn.</param>
/// <param name="Declared">The findings of the case's own way.</param>
/// <param name="OneByOne">The case's own way first; then each that changes one choice of it alone, or leaves one finding out.</param>
/// <param name="Drawn">A draw from all combinations, or all of them.</param>
/// <param name="Combinations">How many combinations there are.</param>
/// <param name="StepRuns">How often each step was run, by its name: far less than there are ways, since a step is not run again where its choices did not change.</param>
public sealed record MultiverseResult(
    IReadOnlyList<Dimension> Dimensions, IReadOnlyList<string> LeftOut, IReadOnlyList<Finding> Declared, IReadOnlyList<SpecificationResult> OneByOne, IReadOnlyList<SpecificationResult> Drawn, double Combinations, IReadOnlyDictionary<string, int> StepRuns)
{
    /// <summary>How far each finding of the case's own way holds, in their order; those without a threshold too.</summary>
    public IReadOnlyList<FindingRobustness> Findings => field ??= [.. Declared.Select(f => FindingRobustness.Of(f, this))];

    /// <summary>The change of a way that changes one choice alone, in words: "window 10 s", "without F03.2".</summary>
    /// <param name="specification">The way.</param>
    /// <returns>The change; null for the case's own way.</returns>
    public string? ChangeOf(Specification specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        string[] changes =
        [
            .. Dimensions.Index().Where(d => specification.Values[d.Index] != 0).Select(d => $"{d.Item.Name} {d.Item.Values[specification.Values[d.Index]].Label}"),
            .. specification.Without is { } name ? (string[])[$"without {Declared.First(f => f.Name == name).Id}"] : [],
        ];
        return changes.Length == 0 ? null : string.Join(", ", changes);
    }
}
