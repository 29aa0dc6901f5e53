namespace Concordance.Cli.Doctor;

/// <summary>How a check ended.</summary>
enum Verdict
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>Neither good nor bad.</summary>
    Information,

    /// <summary>It works, and will not always.</summary>
    Warning,

    /// <summary>Something of the toolkit does not work so.</summary>
    Problem,
}

/// <summary>What a check found.</summary>
/// <param name="Check">Its name.</param>
/// <param name="Verdict">How it ended.</param>
/// <param name="Found">What is there.</param>
/// <param name="Remedy">What to do about it; null where there is nothing to do.</param>
sealed record Diagnosis(string Check, Verdict Verdict, string Found, string? Remedy = null);
