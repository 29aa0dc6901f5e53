namespace Concordance.Attribution;

/// <summary>Admiralty grade: reliability of the source and credibility of the information, judged apart (NATO AJP-2.1; UK Joint Doctrine Publication 2-00).</summary>
/// <param name="Source">A completely reliable, B usually, C fairly, D not usually, E unreliable, F can't be judged.</param>
/// <param name="Information">1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 can't be judged.</param>
public readonly record struct AdmiraltyGrade(char Source, int Information)
{
    /// <summary>Reads a grade such as <c>B2</c>.</summary>
    /// <returns>False where it is none.</returns>
    public static bool TryParse(string? text, out AdmiraltyGrade grade)
    {
        grade = default;
        if (text is not [>= 'A' and <= 'F' and var source, >= '1' and <= '6' and var information]) return false;
        grade = new(source, information - '0');
        return true;
    }

    /// <summary>The grade as it is written.</summary>
    public override string ToString() => $"{Source}{Information}";
}
