
namespace Concordance.Attribution;

/// <summary>Makes the matrix of evidence and explanations.</summary>
/// <remarks>
/// <para>
/// Analysis of competing hypotheses (R. J. Heuer, Psychology of Intelligence Analysis, 1999, ch. 8), by rule: how findings fit stands in a table in code, how contextual evidence fits is what the analyst entered. A row of the evidence weighs 1, or the
/// decimal logarithm of its likelihood ratio at the cautious value, from 0.5 to 2, where one can be told; half of that where something was looked for and not found, since absence of evidence is the weaker evidence. Contextual evidence weighs by the
/// worse of its two grades: A, B, 1 and 2 one, C and 3 one half, D, E, 4 and 5 one quarter, F and 6 nothing.
/// </para>
/// <para>
/// Findings that say one thing in several ways (traces that can be put on; ages and profiles of accounts; copies; the same trait of the campaign's accounts and of the group's) count once, with the strongest; the others are shown with weight 0.
/// </para>
/// <para>The explanation with the least against it is not thereby true: one that nobody thought of may be, and so may several at once.</para>
/// </remarks>
public static class HypothesisMatrix
{
    /// <summary>The matrix of the findings that bear on the explanations and of the contextual evidence.</summary>
    /// <param name="findings">All findings of a case, each with its id.</param>
    /// <param name="context">The contextual evidence.</param>
    /// <param name="options">What is assumed where likelihood ratios are computed; null takes the defaults.</param>
    public static CompetingHypotheses Of(IReadOnlyList<Finding> findings, IReadOnlyList<ContextItem> context, StrengthOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(context);
        MatrixRow[] rows = [.. OfFindings(findings, options), .. context.Select(OfContext)];
        var scores = CompetingHypotheses.Score(rows);
        string[] leading = [.. Leading(scores)];
        // What says the same as the row that is left out has no weight, and so is left out with it.
        var runs = rows.Where(r => r is { IsDiagnostic: true, Weight: > 0 }).Select(row =>
        {
            var without = CompetingHypotheses.Score([.. rows.Where(r => r != row)]);
            return new SensitivityRun(row.Id, without, !Leading(without).SequenceEqual(leading, StringComparer.Ordinal));
        });
        return new(rows, scores, [.. runs]);
    }

    /// <summary>What speaks against a rung although its condition is met.</summary>
    /// <param name="rung">A rung whose condition is met; of others nothing is to be doubted.</param>
    /// <param name="findings">All findings of the case.</param>
    /// <param name="matrix">The matrix made from them.</param>
    /// <returns>Sentences with the ids of what they rest on; none where nothing speaks against it.</returns>
    public static IReadOnlyList<SummarySentence> Doubts(Rung rung, IReadOnlyList<Finding> findings, CompetingHypotheses matrix)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(matrix);
        return [.. RungDoubts.Of(rung, findings, matrix)];
    }

    /// <summary>The hypothesis of which most traces hold, those of the ladder first; null where none do.</summary>
    internal static string? Country(IReadOnlyList<Finding> findings) => findings.Select(f => (Finding: f, Expectations.Trace(f)?.Country)).Where(f => f.Country is not null && Expectations.Holds(f.Finding) == true && !f.Finding.Name.StartsWith("group-hours-contradict:", StringComparison.Ordinal))
        .GroupBy(f => f.Country!, StringComparer.Ordinal).OrderByDescending(g => g.Count(f => f.Finding.BearsOn == Rung.CountryLinked)).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    static IEnumerable<string> Leading(IReadOnlyList<ExplanationScore> scores) => scores.Where(s => s.Rank == 1).Select(s => s.Explanation.Id);

    sealed record Candidate(Finding Finding, string Family, bool Holds, Expectation Says, double Weight);

    static IEnumerable<MatrixRow> OfFindings(IReadOnlyList<Finding> findings, StrengthOptions? options)
    {
        var coordinated = findings.Any(f => f.Name == "coordinated" && Expectations.Holds(f) == true);
        var country = Country(findings);
        List<Candidate> all = [.. findings.Select(f => Expectations.Of(f, coordinated) is var (family, holds, says) ? new Candidate(f, family, holds, says, WeightOf(f, holds, options)) : null).OfType<Candidate>()];
        var ofGroup = findings.Where(f => Expectations.IsOfGroup(f) && Expectations.Holds(f) is not null && Expectations.Marker(f) is not null).GroupBy(f => Expectations.Marker(f)!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal);
        var heads = all.Where(c => !IsOther(c) && Groups(c) is null).GroupBy(c => c.Family, StringComparer.Ordinal).ToDictionary(g => g.Key, Strongest, StringComparer.Ordinal);
        foreach (var row in all)
        {
            var head = heads.GetValueOrDefault(row.Family);
            var (weight, reason) = IsOther(row) ? (0, "Most traces are of another country, of which the explanations speak.")
                : Groups(row) is { } group ? (0, $"It is about the trait that {group} looks for in the group alone, and counts there. {row.Says.Reason}")
                : row == head ? (row.Weight, row.Says.Reason)
                : (0, $"It says the same as {head!.Finding.Id}, or is weighed with it, and counts there. {row.Says.Reason}");
            yield return new(row.Finding.Id, row.Says.Text, row.Says.Fits, weight, IsContext: false, reason);
        }

        bool IsOther(Candidate c) => country is not null && Expectations.Trace(c.Finding) is { } trace && trace.Country != country;

        // Of one trait the group's is taken, whether it holds there or not: most who carried a campaign are no part of it.
        string? Groups(Candidate c) => !Expectations.IsOfGroup(c.Finding) && Expectations.Marker(c.Finding) is { } marker ? ofGroup.GetValueOrDefault(marker) : null;

        // What holds before what does not, and the weightier before the lighter.
        static Candidate Strongest(IEnumerable<Candidate> family) => family
            .OrderByDescending(c => c.Holds).ThenByDescending(c => c.Says.Against > 0).ThenByDescending(c => Expectations.IsOfGroup(c.Finding)).ThenByDescending(c => c.Weight * c.Says.Against).First();
    }

    static double WeightOf(Finding finding, bool holds, StrengthOptions? options)
    {
        var weight = LikelihoodRatio.Of(finding with { Holds = holds }, options) is { } ratio ? Math.Clamp(Math.Log10(ratio.Value), 0.5, 2) : 1;
        return Math.Round(holds ? weight : weight / 2, 2);
    }

    static MatrixRow OfContext(ContextItem item)
    {
        var known = AdmiraltyGrade.TryParse(item.Grade, out var grade);
        var source = grade.Source switch { 'A' or 'B' => 1, 'C' => 0.5, 'D' or 'E' => 0.25, _ => 0 };
        var information = grade.Information switch { 1 or 2 => 1, 3 => 0.5, 4 or 5 => 0.25, _ => 0 };
        var weight = known ? Math.Min(source, information) : 0;
        var date = item.Date is { } day ? ", " + Say.Day(day) : "";
        return new(item.Id, item.Statement, [.. Explanation.All.Select(e => item.Fits.GetValueOrDefault(e.Id))], weight, IsContext: true,
            $"As the analyst entered it, from {item.Source}{date}, graded {item.Grade}{(weight == 0 ? ", which can't be judged and so does not count" : "")}.");
    }
}
