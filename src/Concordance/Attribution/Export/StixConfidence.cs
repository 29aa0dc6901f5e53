namespace Concordance.Attribution;

/// <summary>Confidence of STIX 2.1 objects, 0 to 100.</summary>
/// <remarks>
/// The summary's own level gives the number, by the scale "None / Low / Med / High" of STIX 2.1, appendix A: low 15, moderate 50, high 85. What is less certain than the summary as a whole is a level lower; below low stands 5, which the scale still counts to
/// low. Nothing is ever 100.
/// </remarks>
public static class StixConfidence
{
    static readonly int[] s_levels = [5, 15, 50, 85];

    /// <summary>The confidence of a claim.</summary>
    /// <param name="summary">The summary; its sentence on confidence begins with the level.</param>
    /// <param name="levelsLower">By how many levels it is less certain than the summary as a whole; 0 or more.</param>
    public static int Of(Summary summary, int levelsLower = 0)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentOutOfRangeException.ThrowIfNegative(levelsLower);
        return s_levels[Math.Max(0, LevelOf(summary.Confidence.Text) - levelsLower)];
    }

    // A sentence that names no level carries no more than the lowest one.
    static int LevelOf(string sentence) =>
        sentence.StartsWith("Confidence is high", StringComparison.Ordinal) ? 3 : sentence.StartsWith("Confidence is moderate", StringComparison.Ordinal) ? 2 : 1;
}
