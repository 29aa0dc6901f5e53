namespace Concordance.Attribution;

/// <summary>The credibility of what was computed, by a rule that readers can apply themselves.</summary>
/// <remarks>
/// 1 confirmed: contextual evidence of a source graded A or B says the same (see <see cref="ContextItem.Confirms"/>). 2 probably true: it holds, and its likelihood ratio is 10 or more at the cautious value. 3 possibly true: it holds, with a smaller ratio or none told. 4 doubtful: it does not meet its own
/// threshold. 6 can't be judged: it describes and names no threshold. 5 improbable is never given: nothing is computed that speaks against a finding itself.
/// </remarks>
public static class EvidenceGrade
{
    /// <summary>From this ratio on a finding that holds is probably true.</summary>
    public const double ProbablyTrue = 10;

    /// <summary>The grade of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="ratio">Its likelihood ratio; null where none can be told.</param>
    /// <param name="case">The case: its reliability as a source, and what confirms the finding from elsewhere.</param>
    public static AdmiraltyGrade Of(Finding finding, LikelihoodRatio? ratio, Case @case)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(@case);
        var confirmed = finding.Holds == true && @case.Context.Any(c => c.Confirms.Contains(finding.Name, StringComparer.Ordinal) && AdmiraltyGrade.TryParse(c.Grade, out var grade) && grade.Source is 'A' or 'B');
        var information = finding.Holds switch { null => 6, false => 4, true when confirmed => 1, true => ratio is { Value: >= ProbablyTrue } ? 2 : 3 };
        return new(@case.Publication.Reliability, information);
    }
}
