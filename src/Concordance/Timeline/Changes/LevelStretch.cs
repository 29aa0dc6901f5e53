namespace Concordance.Timeline;

/// <summary>A stretch of one level.</summary>
/// <param name="Start">Start of its first bin, UTC: the change.</param>
/// <param name="End">End of its last bin, UTC.</param>
/// <param name="Posts">Posts in it.</param>
/// <param name="Level">Posts over what was to be expected: 1 is the usual. Of a series so sparse that no rhythm is to be seen in most of its bins, 1 is the mean of its whole time.</param>
/// <param name="Gain">Log-likelihood that the change at its start gains over none there, in nats; not a number for the first stretch. It was looked for, so this is no test.</param>
public sealed record LevelStretch(DateTime Start, DateTime End, long Posts, double Level, double Gain);
