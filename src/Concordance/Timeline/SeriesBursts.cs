namespace Concordance.Timeline;

/// <summary>A series with what was to be expected and the bursts in it.</summary>
/// <param name="Series">The counts.</param>
/// <param name="Bins">Its bins; empty where it covers too few days to know an ordinary one.</param>
/// <param name="Bursts">Its bursts, the earliest first.</param>
public sealed record SeriesBursts(CountSeries Series, IReadOnlyList<TimelineBin> Bins, IReadOnlyList<Burst> Bursts);
