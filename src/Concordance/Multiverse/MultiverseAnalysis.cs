using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Multiverse;

/// <summary>An analysis made in many ways that somebody could defend: which findings hold in all of them, and which rest on a choice.</summary>
/// <remarks>
/// <para>
/// Two sets of ways: those that change one choice of the case alone, which tell what each choice does; and a draw from all combinations, which tells how far findings hold when several change at once (the specification curve of U. Simonsohn, J. P. Simmons and L. D. Nelson, Nature Human Behaviour 4 (2020), 1208-1214; their
/// third step, a test against curves under the null hypothesis, is not made: what stands in for it is the base rate beside each finding).
/// </para>
/// <para>Shares of ways are no probabilities: the ways are not independent of each other, nobody says that they are equally good, and a grid can be drawn so that anything holds. A finding that holds in all of them can still be wrong for a reason that all have in common.</para>
/// </remarks>
public static class MultiverseAnalysis
{
    /// <summary>Makes the analysis in all ways.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="grid">The values of the choices; null takes those that the case declares, or else the defaults.</param>
    /// <param name="options">How many ways.</param>
    /// <param name="progress">Told how far it is, from 0 to 1; null for nobody.</param>
    /// <param name="cancel">Stops between two ways.</param>
    /// <exception cref="InputException">A value can't be used, or not with this case.</exception>
    public static MultiverseResult Of(Investigation investigation, ChoiceGrid? grid = null, MultiverseOptions? options = null, Action<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        (grid, options) = (grid ?? investigation.Case.Multiverse ?? new(), options ?? new());
        options.Check();
        var dimensions = grid.Dimensions(investigation.Choices);
        var analysis = new CaseAnalysis(investigation);
        var declared = analysis.Findings();
        string[] left = grid.LeaveOut ? [.. declared.Where(f => f.BearsOn is not null && f.Holds == true).Select(f => f.Name)] : [];
        var (one, drawn) = (OneByOne(dimensions, left), Drawn(dimensions, left, options));

        // Ways of one network lie side by side, and within them those of like copies, so that what is large need not all be held.
        var order = one.Concat(drawn).Distinct(s_same).Select(s => (Way: s, Choices: Apply(dimensions, s, investigation.Choices)))
            .OrderBy(s => NetworkKey.LayersOf(s.Choices), StringComparer.Ordinal).ThenBy(s => NetworkKey.Of(s.Choices), StringComparer.Ordinal).ThenBy(s => s.Choices.CopySimilarity).ThenBy(s => s.Choices.VisualDistance).ToList();
        var results = new Dictionary<Specification, SpecificationResult>(s_same);
        foreach (var (way, choices) in order)
        {
            cancel.ThrowIfCancellationRequested();
            results.Add(way, ResultOf(way, way.IsDeclared ? declared : analysis.Findings(choices)));
            progress?.Invoke((double)results.Count / order.Count);
        }
        return new(dimensions, left, declared, [.. one.Select(s => results[s])], [.. drawn.Select(s => results[s])], Combinations(dimensions, left), analysis.Runs);
    }

    static AnalysisChoices Apply(IReadOnlyList<Dimension> dimensions, Specification way, AnalysisChoices declared) =>
        dimensions.Index().Aggregate(declared, (choices, d) => way.Values[d.Index] == 0 ? choices : d.Item.Values[way.Values[d.Index]].Apply(choices));

    static SpecificationResult ResultOf(Specification way, IReadOnlyList<Finding> findings)
    {
        List<Finding> kept = [.. findings.Where(f => f.Name != way.Without)];
        var highest = Ladder.Highest(Ladder.Climb(kept));
        return new(way, kept.ToDictionary(f => f.Name, f => new FindingOutcome(f.Status == FindingStatus.Computed, f.Holds, MarkerFinding.Told(f)), StringComparer.Ordinal),
            highest?.Rung, highest?.Strength is { CannotTell: null } strength ? strength.Low : null);
    }

    // The case's own way first.
    static List<Specification> OneByOne(IReadOnlyList<Dimension> dimensions, string[] left)
    {
        var own = new int[dimensions.Count];
        return
        [
            new(own, null),
            .. dimensions.Index().SelectMany(d => Enumerable.Range(1, d.Item.Values.Count - 1).Select(v => new Specification([.. own.Select((o, i) => i == d.Index ? v : o)], null))),
            .. left.Select(name => new Specification(own, name)),
        ];
    }

    static double Combinations(IReadOnlyList<Dimension> dimensions, string[] left) => dimensions.Aggregate(left.Length + 1.0, (all, d) => all * d.Values.Count);

    static List<Specification> Drawn(IReadOnlyList<Dimension> dimensions, string[] left, MultiverseOptions options)
    {
        if (options.MostDrawn == 0) return [];
        var isAll = Combinations(dimensions, left) <= options.MostDrawn;
        var drawn = new HashSet<Specification>(s_same);
        var state = options.Seed;
        for (var i = 0L; drawn.Count < (isAll ? Combinations(dimensions, left) : options.MostDrawn); i++)
        {
            var rest = i;
            int Next(int values)
            {
                if (!isAll) return Draw.Below(values, ref state);
                var value = (int)(rest % values);
                rest /= values;
                return value;
            }
            int[] values = [.. dimensions.Select(d => Next(d.Values.Count))];
            // Every second way of a draw leaves nothing out, so that what choices do is seen apart from what a missing finding does.
            var without = isAll || left.Length == 0 || Next(2) == 1 ? Next(left.Length + 1) : 0;
            drawn.Add(new(values, without == 0 ? null : left[without - 1]));
        }
        return [.. drawn];
    }

    static readonly IEqualityComparer<Specification> s_same = EqualityComparer<Specification>.Create(
        (a, b) => a!.Without == b!.Without && a.Values.SequenceEqual(b.Values),
        s => s.Values.Aggregate(StringComparer.Ordinal.GetHashCode(s.Without ?? ""), HashCode.Combine));
}
