namespace Concordance.Attribution;

/// <summary>Refuses a summary that says what it may not.</summary>
/// <remarks>
/// What is checked: that every statement outside the frame and the contextual evidence names findings or contextual evidence that exist; that its numbers are those of what it rests on; that findings agree with their own numbers; that likelihood and confidence stand in different sentences
/// (ICD 203); that no rung above those of the ladder is named, and the ladder is the one that the findings give; that no count of fewer than <see cref="SmallCell.Least"/> accounts is shown; that a pseudonymous case shows no handle; and that no name of the
/// analyst's list of private persons stands anywhere. None of it can tell whether a sentence is true, fair, or points to somebody by what it describes: that stays with whoever publishes it.
/// </remarks>
public static class SummaryGuard
{
    /// <summary>Checks a summary; gives it back unchanged.</summary>
    /// <exception cref="InputException">It says something without a finding under it, or something that must not be said; the message lists all of it. Names and handles are not repeated in it.</exception>
    public static Summary Check(Summary summary, Case @case)
    {
        var problems = Problems(summary, @case);
        if (problems.Count == 0) return summary;
        throw new InputException(
            problems.Count == 1 ? $"The summary can't be made: {problems[0].Where} {problems[0].What}." : $"The summary can't be made, for {problems.Count} reasons:{string.Concat(problems.Select((p, i) => $"\n{i + 1}. {Capital(p.Where)} {p.What}."))}",
            string.Join(' ', problems.Select(p => p.Remedy).Distinct(StringComparer.Ordinal)));
    }

    /// <summary>All that the summary may not say, in the order of reading; empty where there is nothing.</summary>
    public static IReadOnlyList<SummaryProblem> Problems(Summary summary, Case @case)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(@case);
        var pieces = SummaryPiece.Of(summary);
        return
        [
            .. RestsOnGuard.Problems(summary, pieces), .. NumbersGuard.Problems(summary, pieces), .. WordsGuard.Problems(pieces), .. RungGuard.Problems(summary, pieces), .. SmallCountsGuard.Problems(summary, pieces),
            .. summary.Findings.SelectMany(OfFinding), .. HandlesGuard.Problems(summary, @case), .. PrivateNamesGuard.Problems(summary, @case),
        ];
    }

    /// <summary>What could not be checked, as sentences for the summary's frame; empty where all could.</summary>
    public static IReadOnlyList<string> NotChecked(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return [.. new[] { HandlesGuard.NotChecked(@case), PrivateNamesGuard.NotChecked(@case) }.OfType<string>()];
    }

    // The one place where findings themselves are checked.
    static IEnumerable<SummaryProblem> OfFinding(Finding finding) =>
        [.. RungGuard.Problems(finding), .. FindingCheck.Of(finding).Select(p => new SummaryProblem($"the finding {finding.Id}", $"does not agree with its numbers: {p}", "Run the notebooks again; findings are not meant to be edited."))];

    static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

/// <summary>Something that a summary may not say.</summary>
/// <param name="Where">Where it stands, as the subject of a sentence: "the bottom line".</param>
/// <param name="What">What is wrong, as the rest of the sentence.</param>
/// <param name="Remedy">What to do about it, one sentence.</param>
public sealed record SummaryProblem(string Where, string What, string Remedy);
