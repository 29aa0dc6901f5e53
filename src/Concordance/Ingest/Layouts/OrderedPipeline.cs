using System.Collections.Concurrent;

namespace Concordance.Ingest;

/// <summary>Works on blocks on several threads and gives the results in the order of the blocks, with few blocks held at a time.</summary>
static class OrderedPipeline
{
    /// <summary>Makes many results of each block.</summary>
    /// <param name="blocks">Made one after the other, on a thread of its own.</param>
    /// <param name="work">Called on several threads at once.</param>
    public static IEnumerable<T> Run<TBlock, T>(IEnumerable<TBlock> blocks, Func<TBlock, IReadOnlyList<T>> work)
    {
        using var stop = new CancellationTokenSource();
        using var running = new BlockingCollection<Task<IReadOnlyList<T>>>(Environment.ProcessorCount + 1);
        var reading = Task.Factory.StartNew(
            () =>
            {
                try
                {
                    Fill(blocks, work, running, stop.Token);
                }
                catch (OperationCanceledException) when (stop.IsCancellationRequested)
                {
                    // Whoever took the results has enough.
                }
                finally
                {
                    running.CompleteAdding();
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var task in running.GetConsumingEnumerable())
                foreach (var result in task.GetAwaiter().GetResult())
                    yield return result;
        }
        finally
        {
            stop.Cancel();
            // The reader may still hold the stream that the caller is about to close.
            reading.Wait();
        }
    }
    static void Fill<TBlock, T>(IEnumerable<TBlock> blocks, Func<TBlock, IReadOnlyList<T>> work, BlockingCollection<Task<IReadOnlyList<T>>> running, CancellationToken stop)
    {
        try
        {
            foreach (var block in blocks) running.Add(Task.Run(() => work(block), stop), stop);
        }
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            // Its turn comes behind the results that are waiting, unless nobody takes them any more.
            running.Add(Task.FromException<IReadOnlyList<T>>(e), stop);
        }
    }
}
