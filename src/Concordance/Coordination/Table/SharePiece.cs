namespace Concordance.Coordination;

/// <summary>The shares of some lines: where their names lie, with their hashes, and their times.</summary>
internal sealed class SharePiece(byte[] bytes, int capacity)
{
    internal readonly byte[] Bytes = bytes;
    internal int Count;
    internal readonly RejectedShares Rejected = new();
    internal readonly int[] AccountStart = GC.AllocateUninitializedArray<int>(capacity), AccountLength = GC.AllocateUninitializedArray<int>(capacity), ObjectStart = GC.AllocateUninitializedArray<int>(capacity), ObjectLength = GC.AllocateUninitializedArray<int>(capacity), ContentStart = GC.AllocateUninitializedArray<int>(capacity), ContentLength = GC.AllocateUninitializedArray<int>(capacity);
    internal readonly ulong[] AccountHash = GC.AllocateUninitializedArray<ulong>(capacity), ObjectHash = GC.AllocateUninitializedArray<ulong>(capacity);
    internal readonly long[] Time = GC.AllocateUninitializedArray<long>(capacity);
}
