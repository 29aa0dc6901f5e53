namespace Concordance.Attribution;

/// <summary>Confidence of STIX 2.1 objects, 0 to 100.</summary>
/// <remarks>
/// The summary's own level gives the number, by the scale "None / Low / Med / High" of STIX 2.1, appendix A: low 15, moderate 50. High, which would be 85, is never given (see <see cref="Confidence"/>). What is less certain than the summary as a whole is a level lower; below low stands 5, which the scale still counts to
/// low.
/// </remarks>
public static class StixConfidence
{
    static readonly int[] s_levels = [5, 15, 50];

    /// <summary>The confidence of a claim.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="levelsLower">By how many levels it is less certain than the summary as a whole; 0 or more.</param>
    public static int Of(Summary summary, int levelsLower = 0)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentOutOfRangeException.ThrowIfNegative(levelsLower);
        return s_levels[Math.Max(0, 1 + (int)summary.Level - levelsLower)];
    }
}
