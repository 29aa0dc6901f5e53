namespace Concordance.Timeline;

/// <summary>One bin of a timeline: what was counted and what was to be expected.</summary>
/// <param name="Start">Start of the bin, UTC; the bin ends where the next one starts.</param>
/// <param name="Observed">Posts counted in the bin.</param>
/// <param name="Expected">Posts expected from the daily rhythm of the other days.</param>
/// <param name="Upper">The count that an ordinary bin passes in one of a thousand cases.</param>
/// <param name="PValue">Probability of <paramref name="Observed"/> posts or more, if the bin were ordinary.</param>
/// <param name="QValue"><paramref name="PValue"/> corrected over all bins of the series (false discovery rate).</param>
public sealed record TimelineBin(DateTime Start, int Observed, double Expected, double Upper, double PValue, double QValue);
