namespace Concordance.Ingest;

/// <summary>A row that was not taken, and why.</summary>
/// <param name="File">Name of the source; with its folder where the case has two of that name.</param>
/// <param name="Line">Line on which the row starts, or number of the item, from 1.</param>
/// <param name="Reason">Why, in words; one of few.</param>
/// <param name="Detail">More about it, such as the place in the line; else null.</param>
/// <param name="Raw">The row as it stands there.</param>
public sealed record Rejection(string File, long Line, string Reason, string? Detail, string Raw);
