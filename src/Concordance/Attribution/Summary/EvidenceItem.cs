namespace Concordance.Attribution;

/// <summary>A row of the evidence table: a finding that bears on the judgement, with its grade.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Grade">Admiralty grade: reliability of the collection as the analyst judges it, credibility by the rule of <see cref="EvidenceGrade"/>.</param>
/// <param name="Ratio">Likelihood ratio; null where none can be told.</param>
public sealed record EvidenceItem(Finding Finding, AdmiraltyGrade Grade, LikelihoodRatio? Ratio);
