namespace Concordance.Ingest;

/// <summary>A post on its way into the store, with where it comes from.</summary>
/// <param name="Row">Number of the row in the reading of all sources, from 1.</param>
/// <param name="Source">Number of the source, from 1.</param>
/// <param name="Line">Its line there.</param>
/// <param name="Seen">What the row tells.</param>
readonly record struct StagedPost(long Row, int Source, long Line, Observation Seen);
