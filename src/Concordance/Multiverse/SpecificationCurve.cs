using Concordance.Attribution;

namespace Concordance.Multiverse;

/// <summary>Drawn ways in the order of what they give, and which value of each choice every one of them takes.</summary>
/// <param name="Ways">The ways, in the order of what they give.</param>
/// <param name="Rows">The values of the choices.</param>
public sealed record SpecificationCurve(IReadOnlyList<SpecificationResult> Ways, IReadOnlyList<SpecificationCurveRow> Rows)
{
    /// <summary>The curve over the ladder: ways in the order of the rung that they reach, then of its probability.</summary>
    /// <param name="result">The ways.</param>
    public static SpecificationCurve OfLadder(MultiverseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var own = result.OneByOne[0].Highest ?? 0;
        return Of(result, [.. result.Drawn.OrderBy(w => w.Highest ?? 0).ThenBy(w => w.Probability ?? 0)], w => (w.Highest ?? 0) >= own);
    }

    /// <summary>The curve over one finding: ways in the order of its value, of equal ones first those in which it does not hold; those that leave it out or could not compute it are not there. Choices that by themselves change nothing of it are left out, unless all do.</summary>
    /// <param name="result">The ways.</param>
    /// <param name="name">Name of the finding.</param>
    public static SpecificationCurve OfFinding(MultiverseResult result, string name)
    {
        ArgumentNullException.ThrowIfNull(result);
        var own = result.OneByOne[0].Findings.GetValueOrDefault(name);
        var touching = result.OneByOne.Where(w => w.Specification.Without is null && w.Findings.GetValueOrDefault(name) != own).SelectMany(w => w.Specification.Values.Index().Where(v => v.Item != 0).Select(v => v.Index)).ToHashSet();
        return Of(result, [.. result.Drawn.Where(w => w.Findings.GetValueOrDefault(name)?.Value is { } value && double.IsFinite(value)).OrderBy(w => w.Findings[name].Value).ThenBy(w => w.Findings[name].Holds == true)], w => w.Findings[name].Holds == true,
            touching.Count == 0 ? null : touching);
    }

    /// <summary>The curve over all findings that have a threshold: ways in the order of the rung that they reach, and for each finding the ways that judge it.</summary>
    /// <param name="result">The ways.</param>
    public static SpecificationCurve OfFindings(MultiverseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var ways = OfLadder(result).Ways;
        return new(ways,
        [
            .. result.Findings.Where(r => r.Holding is not null).OrderBy(r => r.Finding.BearsOn ?? (Rung)int.MaxValue).ThenByDescending(r => r.Finding.Holds == true).Select(r =>
            {
                var judged = ways.Index().Where(w => r.IsJudgedBy(w.Item)).ToList();
                return new SpecificationCurveRow(r.Finding.BearsOn is { } rung ? RungWords.Of(rung) : "none", $"{r.Finding.Id} {r.Finding.Name}", r.Finding.Holds == true, [.. judged.Select(w => w.Index)],
                    judged.Where(w => w.Item.Findings.GetValueOrDefault(r.Finding.Name)?.Holds == true).Select(w => w.Index).ToHashSet());
            }),
        ]);
    }

    static SpecificationCurve Of(MultiverseResult result, IReadOnlyList<SpecificationResult> ways, Func<SpecificationResult, bool> holds, HashSet<int>? touching = null)
    {
        var choices = result.Dimensions.Index().Where(d => d.Item.Values.Count > 1 && touching?.Contains(d.Index) != false).SelectMany(d => d.Item.Values.Index().Select(v => Row(d.Item.Name, v.Item.Label, v.Index == 0, w => w.Specification.Values[d.Index] == v.Index)));
        var left = result.LeftOut.Count == 0 || touching is not null ? [] : result.LeftOut.Select(name => Row("left out", result.Declared.First(f => f.Name == name).Id, isDeclared: false, w => w.Specification.Without == name))
            .Prepend(Row("left out", "nothing", isDeclared: true, w => w.Specification.Without is null));
        return new(ways, [.. choices, .. left]);

        SpecificationCurveRow Row(string dimension, string value, bool isDeclared, Func<SpecificationResult, bool> takes)
        {
            int[] places = [.. ways.Index().Where(w => takes(w.Item)).Select(w => w.Index)];
            return new(dimension, value, isDeclared, places, places.Where(p => holds(ways[p])).ToHashSet());
        }
    }
}

/// <summary>A value of a choice in a curve, or a finding.</summary>
/// <param name="Dimension">The choice; of a finding the rung that it bears on.</param>
/// <param name="Value">The value, or the finding.</param>
/// <param name="IsDeclared">Whether it is the case's own choice; of a finding whether it holds in the case's own way.</param>
/// <param name="Places">The places of the ways that take it, or judge it.</param>
/// <param name="Holding">Those of them in which the finding holds, or the rung of the case's own way is reached.</param>
public sealed record SpecificationCurveRow(string Dimension, string Value, bool IsDeclared, IReadOnlyList<int> Places, IReadOnlySet<int> Holding);
