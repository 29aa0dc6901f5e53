namespace Concordance.Timeline;

/// <summary>A stretch without any post that is too long to be chance.</summary>
/// <param name="Start">The last post before it, or the start of the period; UTC.</param>
/// <param name="End">The first post after it, or the end of the period; UTC.</param>
/// <param name="Expected">Posts that the usual activity at these hours would have brought.</param>
/// <param name="Probability">Bound on the probability that chance leaves such a stretch empty anywhere in the period.</param>
public sealed record CollectionGap(DateTime Start, DateTime End, double Expected, double Probability);
