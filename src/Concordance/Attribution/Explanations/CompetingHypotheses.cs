namespace Concordance.Attribution;

/// <summary>One piece of evidence against all explanations.</summary>
/// <param name="Id">Id of the finding (<c>F05.1</c>) or of the contextual evidence (<c>C1</c>).</param>
/// <param name="Text">The evidence in a few words.</param>
/// <param name="Fits">How it fits each explanation, in the order of <see cref="Explanation.All"/>.</param>
/// <param name="Weight">What an inconsistency with it counts: see <see cref="CompetingHypotheses"/>.</param>
/// <param name="IsContext">Whether it was entered by the analyst.</param>
/// <param name="Reason">Why it fits so, in one sentence.</param>
public sealed record MatrixRow(string Id, string Text, IReadOnlyList<Fit> Fits, double Weight, bool IsContext, string Reason)
{
    /// <summary>Whether it tells the explanations apart at all: not all fit alike.</summary>
    public bool IsDiagnostic => Fits.Distinct().Count() > 1;
}

/// <summary>How much speaks against an explanation.</summary>
/// <param name="Explanation">The explanation.</param>
/// <param name="Against">Sum of the weights of what is inconsistent with it, doubled where very inconsistent.</param>
/// <param name="Rank">1 for the explanation with the least against it; equal sums share a rank.</param>
public sealed record ExplanationScore(Explanation Explanation, double Against, int Rank);

/// <summary>What becomes of the ranks when one piece of evidence is left out.</summary>
/// <param name="Id">What is left out.</param>
/// <param name="Scores">The scores without it.</param>
/// <param name="ChangesLeading">Whether other explanations then have the least against them.</param>
public sealed record SensitivityRun(string Id, IReadOnlyList<ExplanationScore> Scores, bool ChangesLeading);

/// <summary>Analysis of competing hypotheses: explanations ranked by what speaks against them, never by what speaks for them (Heuer 1999, ch. 8).</summary>
/// <param name="Rows">The evidence.</param>
/// <param name="Scores">All explanations, in the order of <see cref="Explanation.All"/>.</param>
/// <param name="Sensitivity">One run for each row that is diagnostic.</param>
public sealed record CompetingHypotheses(IReadOnlyList<MatrixRow> Rows, IReadOnlyList<ExplanationScore> Scores, IReadOnlyList<SensitivityRun> Sensitivity)
{
    /// <summary>What one row adds to what speaks against an explanation, for a weight of one.</summary>
    internal static int Against(Fit fit) => fit switch { Fit.Inconsistent => 1, Fit.VeryInconsistent => 2, _ => 0 };

    /// <summary>The scores that rows give: sums rounded to two decimals, so that they can be added up by hand and equal ones share a rank.</summary>
    internal static IReadOnlyList<ExplanationScore> Score(IReadOnlyList<MatrixRow> rows)
    {
        double[] against = [.. Explanation.All.Select((_, e) => Math.Round(rows.Sum(r => r.Weight * Against(r.Fits[e])), 2))];
        return [.. Explanation.All.Select((explanation, e) => new ExplanationScore(explanation, against[e], 1 + against.Count(a => a < against[e])))];
    }

    /// <summary>The explanations with the least against them.</summary>
    public IReadOnlyList<Explanation> Leading => [.. Scores.Where(s => s.Rank == 1).Select(s => s.Explanation)];
}
