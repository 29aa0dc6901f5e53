namespace Concordance.Attribution;

/// <summary>Which findings show a technique.</summary>
/// <param name="Id">The technique.</param>
/// <param name="Findings">Names of the findings.</param>
/// <param name="NeedsAll">Whether all of them must be shown together; else any of them does.</param>
/// <param name="Reason">Why they show it, and what they leave open, in one sentence.</param>
public sealed record TechniqueRule(string Id, IReadOnlyList<string> Findings, bool NeedsAll, string Reason);
