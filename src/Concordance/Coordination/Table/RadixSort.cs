namespace Concordance.Coordination;

/// <summary>Sorts keys by their bytes, from the last one to the first, and carries a number along with each.</summary>
/// <remarks>Stable. Bytes that all keys have in common cost nothing. Source: D. E. Knuth, The Art of Computer Programming, vol. 3, section 5.2.5.</remarks>
internal static class RadixSort
{
    const int Digits = sizeof(ulong), Values = 256;

    /// <summary>Sorts; the other two spans are as long, and are written over.</summary>
    /// <returns>Whether the result is in the other two.</returns>
    internal static bool Sort(Span<ulong> keys, Span<int> numbers, Span<ulong> otherKeys, Span<int> otherNumbers)
    {
        Span<int> counts = stackalloc int[Digits * Values];
        counts.Clear();
        foreach (var key in keys)
            for (var digit = 0; digit < Digits; digit++) counts[digit * Values + (byte)(key >> 8 * digit)]++;
        var isSwapped = false;
        for (var digit = 0; digit < Digits; digit++)
        {
            var next = counts.Slice(digit * Values, Values);
            if (next.Contains(keys.Length)) continue;
            var start = 0;
            foreach (ref var count in next) (count, start) = (start, start + count);
            for (var i = 0; i < keys.Length; i++)
            {
                ref var to = ref next[(byte)(keys[i] >> 8 * digit)];
                (otherKeys[to], otherNumbers[to]) = (keys[i], numbers[i]);
                to++;
            }
            var sorted = otherKeys;
            otherKeys = keys;
            keys = sorted;
            var sortedNumbers = otherNumbers;
            otherNumbers = numbers;
            numbers = sortedNumbers;
            isSwapped = !isSwapped;
        }
        return isSwapped;
    }
}
