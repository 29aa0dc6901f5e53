using Concordance.Duck;

namespace Concordance.Ingest;

/// <summary>What became of one row: it is taken, or rejected.</summary>
/// <param name="Line">Its line, or number of the item, from 1.</param>
/// <param name="Rejection">Why it is rejected; null where it is taken.</param>
/// <param name="Fields">The fields in which it has a value, as bits.</param>
/// <param name="Remarks">Values that can't be read and are taken to be missing, in words; usually empty.</param>
public sealed record RowOutcome(long Line, Rejection? Rejection, ulong Fields, IReadOnlyList<string> Remarks)
{
    /// <summary>What it tells; null where it is rejected. Unpacked at every call.</summary>
    public Observation? Observation => Account is { } account ? Observation.Unpack(Post, account, Seen) : null;

    /// <summary>The post, packed in the order of <see cref="PostColumns"/>; null where the row is of an account alone, or rejected.</summary>
    internal PackedRow? Post { get; init; }

    /// <summary>The account, packed in the order of <see cref="AccountRows.Packed"/>; null where the row is rejected.</summary>
    internal PackedRow? Account { get; init; }

    /// <summary>When it was posted, UTC; null where there is no post.</summary>
    internal DateTime? Time { get; init; }

    /// <summary>When the account looked so, UTC; see <see cref="Ingest.Observation"/>.</summary>
    internal DateTime? Seen { get; init; }

    /// <summary>The bit of a field.</summary>
    public static ulong Bit(Field field) => 1UL << (int)field;
}
