using Concordance.Coordination;

namespace Concordance.Tests.Coordination.Sweep;

public sealed class ExternalSortTests : IDisposable
{
    static readonly CancellationToken s_go = TestContext.Current.CancellationToken;

    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    static int InOrder((long Key, int Number) x, (long Key, int Number) y) => x.CompareTo(y);

    static List<(long Key, int Number)> Records(int count) => [.. Enumerable.Range(0, count).Select(i => (i * 7919L % 1009, i))];

    List<(long, int)> Sorted(IEnumerable<List<(long, int)>> parts, long memory, out int files)
    {
        using var sort = new ExternalSort<(long, int)>(InOrder, new(memory, _folder.Path));
        foreach (var part in parts) sort.Add(part);
        using var sorted = sort.Finish(s_go);
        files = Directory.GetFiles(_folder.Path).Length;
        return [.. Enumerable.Range(0, sorted.Count).Select(i => sorted[i])];
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(50_000)]
    public void Finish_WhateverTheMemory_GivesTheSameOrder(int count)
    {
        var records = Records(count);
        Assert.Equal(records.Order(), Sorted(records.Chunk(700).Select(c => c.ToList()), 1, out var files));
        Assert.Equal(count > 1024, files > 0);
        Assert.Equal(records.Order(), Sorted([records], 1 << 20, out files));
        Assert.Equal(0, files);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void Add_FromSeveralThreads_LosesNothing()
    {
        using var sort = new ExternalSort<(long, int)>(InOrder, new(1, _folder.Path));
        var records = Records(40_000);
        Parallel.ForEach(records.Chunk(333), chunk => sort.Add([.. chunk]));
        using var sorted = sort.Finish(s_go);
        Assert.Equal(records.Order(), Enumerable.Range(0, sorted.Count).Select(i => sorted[i]));
    }

    [Fact]
    public void Dispose_OfWhatWasNotFinished_LeavesNoFile()
    {
        using (var sort = new ExternalSort<(long, int)>(InOrder, new(1, _folder.Path)))
        {
            sort.Add(Records(5000));
            Assert.Single(Directory.GetFiles(_folder.Path));
        }
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void Finish_Cancelled_LeavesNoFile()
    {
        using (var sort = new ExternalSort<(long, int)>(InOrder, new(1, _folder.Path)))
        {
            sort.Add(Records(50_000));
            Assert.ThrowsAny<OperationCanceledException>(() => sort.Finish(new(canceled: true)));
        }
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void Item_OutsideTheRecords_IsAnError()
    {
        using var sort = new ExternalSort<(long, int)>(InOrder, new(1, _folder.Path));
        sort.Add(Records(3000));
        using var sorted = sort.Finish(s_go);
        Assert.Throws<ArgumentOutOfRangeException>(() => sorted[3000]);
        Assert.Throws<ArgumentOutOfRangeException>(() => sorted[-1]);
    }

    [Fact]
    public void Add_WithoutAFolder_SaysWhatToDo()
    {
        using var sort = new ExternalSort<(long, int)>(InOrder, new(1, _folder.Of("none")));
        Assert.Throws<InputException>(() => sort.Add(Records(3000)));
    }
}
