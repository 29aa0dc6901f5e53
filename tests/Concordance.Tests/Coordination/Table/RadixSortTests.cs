using Concordance.Coordination;

namespace Concordance.Tests.Coordination.Table;

public class RadixSortTests
{
    [Theory]
    [InlineData(0, 0xFFUL)]
    [InlineData(1, ulong.MaxValue)]
    [InlineData(5000, ulong.MaxValue)]
    [InlineData(5000, 0xFF00_00FF_0000_0F00)]
    [InlineData(5000, 0x7000UL)]
    public void RadixSort_Keys_ComeInOrderAndEqualOnesInThatOfTheirNumbers(int count, ulong bits)
    {
        var random = new Random(count);
        var keys = Enumerable.Range(0, count).Select(_ => (ulong)random.NextInt64(long.MinValue, long.MaxValue) & bits).ToArray();
        var numbers = Enumerable.Range(0, count).ToArray();
        var expected = keys.Zip(numbers).OrderBy(k => k.First).ThenBy(k => k.Second).ToList();
        var (otherKeys, otherNumbers) = (new ulong[count], new int[count]);
        var isSwapped = RadixSort.Sort(keys, numbers, otherKeys, otherNumbers);
        Assert.Equal(expected, (isSwapped ? otherKeys : keys).Zip(isSwapped ? otherNumbers : numbers));
    }
}
