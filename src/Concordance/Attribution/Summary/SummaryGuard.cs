namespace Concordance.Attribution;

/// <summary>Refuses a summary that says what it may not.</summary>
public static class SummaryGuard
{
    /// <summary>Checks a summary; gives it back unchanged.</summary>
    /// <exception cref="InputException">It says something without a finding under it, or something that must not be said.</exception>
    public static Summary Check(Summary summary, Case @case) => summary;
}
