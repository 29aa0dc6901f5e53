using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Hostile;

/// <summary>A run that does not come to its end leaves the old result byte for byte, or none.</summary>
public class AtomicityTests
{
    static string Rows(int count) => "id,author_id,created_at,text\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"{i},a{i % 7},2023-07-18T10:00:00Z,text {i}\n"));

    static Case Case(TempFolder folder)
    {
        folder.Write("posts.csv", Rows(20_000));
        return Some.Case(folder.Path, "posts.csv");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    public void Run_Cancelled_LeavesTheOldResult(int report)
    {
        using var folder = new TempFolder();
        var @case = Case(folder);
        using var cancel = new CancellationTokenSource();
        var progress = new Steps(report, cancel.Cancel);
        Assert.Throws<OperationCanceledException>(() => CaseIngest.Run(@case, progress: progress, cancel: cancel.Token));
        Assert.Empty(Result.In(@case));
        var before = Result.Of(@case);
        using var again = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => CaseIngest.Run(@case, progress: new Steps(report, again.Cancel), cancel: again.Token));
        Assert.Equal(before, Result.In(@case));
    }

    [Fact]
    public void Run_CancelledBefore_DoesNotWait()
    {
        using var folder = new TempFolder();
        Assert.Throws<OperationCanceledException>(() => CaseIngest.Run(Case(folder), cancel: new(canceled: true)));
    }

    [Fact]
    public void Run_ThatFailsInTheMiddle_LeavesTheOldResult()
    {
        using var folder = new TempFolder();
        var @case = Case(folder);
        var before = Result.Of(@case);
        var packed = TempFolder.Packed(Rows(200_000));
        folder.Write("posts.csv", packed[..^9]);
        Assert.Throws<InputException>(() => CaseIngest.Run(@case, new() { Accept = ["posts.csv"] }, cancel: TestContext.Current.CancellationToken));
        Assert.Equal(before, Result.In(@case));
    }

    [Fact]
    public void Run_WithADefectInTheMiddle_LeavesTheOldResult()
    {
        using var folder = new TempFolder();
        var @case = Case(folder);
        var before = Result.Of(@case);
        Assert.Throws<InvalidOperationException>(() => CaseIngest.Run(@case, progress: new Steps(2, () => throw new InvalidOperationException()), cancel: TestContext.Current.CancellationToken));
        Assert.Equal(before, Result.In(@case));
    }

    [Fact]
    public void Run_AfterAKilledOne_ClearsWhatItLeft()
    {
        using var folder = new TempFolder();
        var @case = Case(folder);
        var clean = Result.Of(@case);
        folder.Write("work/.ingest-new/staged.parquet", "half");
        folder.Write("work/.ingest-new/spill/x", "half");
        // Killed between the two moves: the old result lies aside, and there is none.
        Directory.Move(CollectionStore.FolderOf(@case), Path.Combine(@case.WorkFolder, ".ingest-old"));
        Assert.Null(CollectionStore.ProvenanceOf(@case));
        Assert.Equal(clean, Result.Of(@case));
    }

    [Fact]
    public async Task Runs_OfOneCaseAtOnce_WaitForEachOther()
    {
        using var folder = new TempFolder();
        var @case = Case(folder);
        using var started = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        var token = TestContext.Current.CancellationToken;
        var first = Task.Run(
            () => CaseIngest.Run(@case, progress: new Steps(1, () => { started.Set(); goOn.Wait(token); }), cancel: token), token);
        started.Wait(token);
        var reports = 0;
        var second = Task.Run(() => CaseIngest.Run(@case, progress: new Steps(1, () => Interlocked.Increment(ref reports)), cancel: token), token);
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        Assert.Throws<OperationCanceledException>(() => CaseIngest.Run(@case, cancel: impatient.Token));
        Assert.Equal(0, Volatile.Read(ref reports));
        goOn.Set();
        Assert.Equal((await first).Hash, (await second).Hash);
        Assert.Equal(Result.In(@case), Result.Of(@case));
    }

    /// <summary>Does something at one of the reports of progress.</summary>
    sealed class Steps(int at, Action act) : IProgress<IngestProgress>
    {
        int _reports;

        public void Report(IngestProgress value)
        {
            if (++_reports == at) act();
        }
    }
}
