namespace Concordance.Coordination;

/// <summary>The shares of some lines: where their names lie, with their hashes, and their times.</summary>
internal sealed class SharePiece(byte[] bytes, int capacity)
{
    internal readonly byte[] Bytes = bytes;
    internal int Count;
    internal readonly RejectedShares Rejected = new();
    internal readonly int[] AccountStart = new int[capacity], AccountLength = new int[capacity], ObjectStart = new int[capacity], ObjectLength = new int[capacity], ContentStart = new int[capacity], ContentLength = new int[capacity];
    internal readonly ulong[] AccountHash = new ulong[capacity], ObjectHash = new ulong[capacity];
    internal readonly long[] Time = new long[capacity];
}
