using System.Buffers;

namespace Concordance.Ingest;

/// <summary>Some JSON values in a row, as bytes, for one worker.</summary>
/// <param name="Bytes">UTF-8, rented.</param>
/// <param name="Values">Where each value lies.</param>
sealed record JsonBlock(byte[] Bytes, IReadOnlyList<JsonSlice> Values)
{
    /// <summary>Bytes of a block at which it is handed on: large enough for the handing to cost nothing, small enough for few to fit the caches.</summary>
    public const int Size = 1 << 20;

    /// <summary>A value of more bytes is none: its end is missing, and the rest of the file would be taken for it.</summary>
    public const int MostValueBytes = 64 << 20;

    /// <summary>Gives the bytes back.</summary>
    public void Return() => ArrayPool<byte>.Shared.Return(Bytes);
}

/// <summary>One JSON value of a block.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Line">Its line, or number of the item, from 1.</param>
/// <param name="Problem">What shows without parsing that it is not whole; else null.</param>
/// <param name="Around">What the objects around the list say, such as the name of a chat; a JSON object, or null.</param>
readonly record struct JsonSlice(int Start, int Length, long Line, string? Problem = null, byte[]? Around = null);
