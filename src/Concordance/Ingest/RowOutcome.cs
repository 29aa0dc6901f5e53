namespace Concordance.Ingest;

/// <summary>What became of one row: an observation, or a rejection.</summary>
/// <param name="Line">Its line, or number of the item, from 1.</param>
/// <param name="Observation">What it tells; null where it is rejected.</param>
/// <param name="Rejection">Why it is rejected; else null.</param>
/// <param name="Fields">The fields in which it has a value, as bits.</param>
/// <param name="Remarks">Values that can't be read and are taken to be missing, in words; usually empty.</param>
public sealed record RowOutcome(long Line, Observation? Observation, Rejection? Rejection, ulong Fields, IReadOnlyList<string> Remarks)
{
    /// <summary>The bit of a field.</summary>
    public static ulong Bit(Field field) => 1UL << (int)field;
}
