using Concordance.Attribution;

namespace Concordance.Multiverse;

/// <summary>How far one finding holds when the analysis is made in other ways.</summary>
/// <param name="Finding">The finding of the case's own way.</param>
/// <param name="Computed">In how many of the drawn ways it could be computed.</param>
/// <param name="Drawn">How many of the drawn ways judge it: they neither leave it out nor only describe it, as they do where a marker that goes together with it sets the accounts apart more.</param>
/// <param name="Holding">In how many of the drawn ways it holds; null where it has no threshold.</param>
/// <param name="Values">Least, median and greatest of its values over the drawn ways that tell one; null where none does.</param>
/// <param name="Turns">The changes of one choice alone by which it stops to hold, or begins to; in words.</param>
/// <param name="Touched">Whether any change of one choice alone changes it at all.</param>
public sealed record FindingRobustness(Finding Finding, int Computed, int Drawn, int? Holding, (double Least, double Median, double Greatest)? Values, IReadOnlyList<string> Turns, bool Touched)
{
    /// <summary>Share of the drawn ways in which it holds as it does in the case's own; null where it has no threshold or nothing was drawn.</summary>
    public double? Agreeing => Holding is { } holding && Drawn > 0 ? (double)(Finding.Holds == true ? holding : Drawn - holding) / Drawn : null;

    /// <summary>Whether a way judges the finding: it neither leaves it out nor only describes it.</summary>
    internal bool IsJudgedBy(SpecificationResult way) => IsJudged(Finding, way);

    static bool IsJudged(Finding finding, SpecificationResult way) =>
        way.Specification.Without != finding.Name && (finding.Holds is null || way.Findings.GetValueOrDefault(finding.Name) is not { IsDescribed: true });

    internal static FindingRobustness Of(Finding finding, MultiverseResult result)
    {
        List<FindingOutcome> drawn = [.. result.Drawn.Where(w => IsJudged(finding, w)).Select(w => w.Findings.GetValueOrDefault(finding.Name) ?? s_gone)];
        double[] values = [.. drawn.Select(o => o.Value).OfType<double>().Where(double.IsFinite).Order()];
        var own = result.OneByOne[0].Findings[finding.Name];
        var changed = result.OneByOne.Skip(1).Where(r => r.Specification.Without != finding.Name).Select(r => (r.Specification, Outcome: r.Findings.GetValueOrDefault(finding.Name) ?? s_gone)).ToList();
        return new(
            finding, drawn.Count(o => o.Computed), drawn.Count, finding.Holds is null ? null : drawn.Count(o => o.Holds == true),
            values.Length == 0 ? null : (values[0], values[values.Length / 2], values[^1]),
            finding.Holds is null ? [] : [.. changed.Where(c => !c.Outcome.IsDescribed && (c.Outcome.Holds == true) != (own.Holds == true)).Select(c => result.ChangeOf(c.Specification)!)],
            changed.Any(c => c.Outcome != own));
    }

    // A group that is not found has no findings.
    static readonly FindingOutcome s_gone = new(Computed: false, Holds: null, Value: null);
}
