namespace Concordance.Coordination;

/// <summary>The shares of some lines: where their names lie, with their hashes, and their times. Is used again for other lines, once these are numbered.</summary>
internal sealed class SharePiece
{
    internal byte[] Bytes = [];
    internal int Count;
    internal double Part;
    internal RejectedShares Rejected = new();
    internal int[] AccountStart = [], AccountLength = [], ObjectStart = [], ObjectLength = [], ContentStart = [], ContentLength = [];
    internal ulong[] AccountHash = [], ObjectHash = [];
    internal long[] Time = [];

    /// <summary>Makes it that of other lines, none of which is parsed yet.</summary>
    internal void Begin(LinePiece piece)
    {
        (Bytes, Count, Part, Rejected) = (piece.Bytes, 0, piece.Part, new());
        var most = piece.Lines + 1;
        if (most <= Time.Length) return;
        // The next piece has about as many.
        most += most / 16;
        (AccountStart, AccountLength, ObjectStart, ObjectLength, ContentStart, ContentLength) = (New<int>(), New<int>(), New<int>(), New<int>(), New<int>(), New<int>());
        (AccountHash, ObjectHash, Time) = (New<ulong>(), New<ulong>(), New<long>());

        T[] New<T>() => GC.AllocateUninitializedArray<T>(most);
    }
}
