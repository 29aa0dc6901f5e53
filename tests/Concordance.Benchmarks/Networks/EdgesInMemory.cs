using System.Collections.Concurrent;
using Concordance.Benchmarks.Report;
using Concordance.Benchmarks.Sides;
using Concordance.Coordination;

namespace Concordance.Benchmarks.Networks;

/// <summary>From a file of shares to every edge in memory, with nothing else in the process.</summary>
/// <param name="Pairs">Pairs of shares of one object within the window.</param>
/// <param name="Edges">Edges of any weight, all of them held at the end.</param>
/// <param name="Read">From the file to a table in memory; seconds.</param>
/// <param name="Sort">From the table to shares by object and time; seconds.</param>
/// <param name="Sweep">From those to every edge; seconds.</param>
/// <param name="PeakBytes">The most memory that the process ever had resident; 0 where that is not its own.</param>
/// <param name="CommittedBytes">The most that the collector had committed at the end of a stage.</param>
sealed record EdgesInMemory(long Pairs, long Edges, double Read, double Sort, double Sweep, long PeakBytes, long CommittedBytes)
{
    /// <summary>From the file to every edge; seconds.</summary>
    public double Seconds => Read + Sort + Sweep;

    /// <summary>Measures it in this process.</summary>
    /// <param name="file">The file of shares.</param>
    /// <param name="windowSeconds">The window; seconds.</param>
    /// <param name="cancel">Stops it.</param>
    public static EdgesInMemory Run(string file, int windowSeconds, CancellationToken cancel)
    {
        long committed = 0;
        var table = Stage(() => ShareFile.Read(file, cancel: cancel), out var read);
        var shares = Stage(() => new SortedShares(table), out var sort);
        var (held, counts) = Stage(() => Every(shares, windowSeconds * TimeSpan.TicksPerSecond, cancel), out var sweep);
        if (held.Sum(b => (long)b.Count) != counts.Edges) throw new InvalidOperationException("The sweep handed on another number of edges than it counted.");
        return new(counts.Meetings, counts.Edges, read, sort, sweep, 0, committed);

        T Stage<T>(Func<T> work, out double seconds)
        {
            var result = Clock.Time(work, out seconds);
            committed = Math.Max(committed, GC.GetGCMemoryInfo().TotalCommittedBytes);
            return result;
        }
    }

    /// <summary>Measures it in a process of its own, so that the memory of nothing else counts in.</summary>
    public static async Task<EdgesInMemory> RunAlone(string file, int windowSeconds, CancellationToken cancel)
    {
        var ended = await ChildProcess.Run(ChildProcess.OfThisProgram(EdgesCommand.Arguments(file, windowSeconds), Path.GetDirectoryName(file)!), "The process that holds every edge", "Give fewer --rows.", cancel);
        return EdgesCommand.Result(ended.Output);
    }

    static (ConcurrentBag<HeldEdges> Held, (long Edges, long Meetings) Counts) Every(SortedShares shares, long window, CancellationToken cancel)
    {
        var held = new ConcurrentBag<HeldEdges>();
        return (held, PairSweep.Each(shares, window, 1, block => held.Add(new(block)), cancel: cancel));
    }
}
