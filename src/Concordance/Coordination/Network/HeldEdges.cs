using System.Numerics;
using System.Runtime.InteropServices;

namespace Concordance.Coordination;

/// <summary>Some edges as they are held where all of them are: most take seven bytes or eight.</summary>
/// <remarks>
/// The edges of a second account come together, so that it is kept once. Weights and lags take as many bytes as the greatest of the block needs, and lags are seconds where all are
/// whole ones, as those of most tables are. What comes out is exactly what went in.
/// </remarks>
internal sealed class HeldEdges
{
    readonly int[] _seconds, _ends;
    // The first accounts, the weights and the lags, one column behind the other.
    readonly byte[] _columns;
    readonly int _weightBytes, _lagBytes;
    readonly long _lagUnit;

    /// <summary>Takes the edges of a block, which may be filled anew.</summary>
    internal HeldEdges(EdgeBlock block)
    {
        Count = block.Count;
        (_seconds, _ends) = Runs(block.Second.AsSpan(0, Count));
        var weights = block.Weight.AsSpan(0, Count);
        var lags = block.Lag.AsSpan(0, Count);
        _lagUnit = AreWholeSeconds(lags) ? TimeSpan.TicksPerSecond : 1;
        _weightBytes = BytesOf(Greatest<int>(weights));
        _lagBytes = BytesOf(Greatest<long>(lags) / _lagUnit);
        _columns = GC.AllocateUninitializedArray<byte>(checked((sizeof(int) + _weightBytes + _lagBytes) * Count));
        MemoryMarshal.AsBytes(block.First.AsSpan(0, Count)).CopyTo(_columns);
        var weightColumn = _columns.AsSpan(sizeof(int) * Count, _weightBytes * Count);
        var lagColumn = _columns.AsSpan((sizeof(int) + _weightBytes) * Count);
        Write(weightColumn, weights, 1, _weightBytes);
        Write(lagColumn, lags, _lagUnit, _lagBytes);
    }

    /// <summary>Number of edges.</summary>
    internal int Count { get; }

    /// <summary>The edges as rows, in the order of the block.</summary>
    internal IEnumerable<(int First, int Second, int Weight, long Lag)> Edges()
    {
        for (int i = 0, run = 0; i < Count; i++)
        {
            if (i == _ends[run]) run++;
            yield return (MemoryMarshal.Read<int>(_columns.AsSpan(sizeof(int) * i)), _seconds[run],
                (int)Read(_columns.AsSpan(sizeof(int) * Count), i, _weightBytes), Read(_columns.AsSpan((sizeof(int) + _weightBytes) * Count), i, _lagBytes) * _lagUnit);
        }
    }

    static (int[] Numbers, int[] Ends) Runs(ReadOnlySpan<int> numbers)
    {
        List<int> distinct = [], ends = [];
        for (int start = 0, end; start < numbers.Length; start = end)
        {
            var length = numbers[start..].IndexOfAnyExcept(numbers[start]);
            end = length < 0 ? numbers.Length : start + length;
            distinct.Add(numbers[start]);
            ends.Add(end);
        }
        return ([.. distinct], [.. ends]);
    }

    static bool AreWholeSeconds(ReadOnlySpan<long> lags)
    {
        foreach (var lag in lags)
            if (lag % TimeSpan.TicksPerSecond != 0) return false;
        return true;
    }

    static long Greatest<T>(ReadOnlySpan<T> numbers) where T : struct, IBinaryInteger<T>
    {
        var greatest = T.Zero;
        foreach (var number in numbers) greatest = T.Max(greatest, number);
        return long.CreateChecked(greatest);
    }

    static int BytesOf(long greatest) => greatest switch { <= byte.MaxValue => 1, <= ushort.MaxValue => 2, <= uint.MaxValue => 4, _ => 8 };

    static void Write<T>(Span<byte> column, ReadOnlySpan<T> numbers, long unit, int bytes) where T : struct, IBinaryInteger<T>
    {
        switch (bytes)
        {
            case 1: Write<T, byte>(column, numbers, unit); break;
            case 2: Write<T, ushort>(column, numbers, unit); break;
            case 4: Write<T, uint>(column, numbers, unit); break;
            default: Write<T, long>(column, numbers, unit); break;
        }
    }

    static void Write<TFrom, TTo>(Span<byte> column, ReadOnlySpan<TFrom> numbers, long unit) where TFrom : struct, IBinaryInteger<TFrom> where TTo : struct, IBinaryInteger<TTo>
    {
        var narrow = MemoryMarshal.Cast<byte, TTo>(column);
        if (unit == 1) for (var i = 0; i < numbers.Length; i++) narrow[i] = TTo.CreateTruncating(numbers[i]);
        // A division by what the compiler knows is a multiplication.
        else for (var i = 0; i < numbers.Length; i++) narrow[i] = TTo.CreateTruncating(long.CreateTruncating(numbers[i]) / TimeSpan.TicksPerSecond);
    }

    static long Read(ReadOnlySpan<byte> column, int place, int bytes) => bytes switch
    {
        1 => column[place],
        2 => MemoryMarshal.Read<ushort>(column[(2 * place)..]),
        4 => MemoryMarshal.Read<uint>(column[(4 * place)..]),
        _ => MemoryMarshal.Read<long>(column[(8 * place)..]),
    };
}
