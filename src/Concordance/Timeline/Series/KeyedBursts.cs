namespace Concordance.Timeline;

/// <summary>The series of one key with their bursts.</summary>
/// <param name="Activity">The series.</param>
/// <param name="Found">The same with what was to be expected and their bursts, in their order.</param>
public sealed record KeyedBursts(KeyedActivity Activity, IReadOnlyList<SeriesBursts> Found);
