using Concordance.Benchmarks.Networks;
using Concordance.Benchmarks.Report;
using Concordance.Benchmarks.Sides;
using Concordance.Coordination;
using Concordance.Coordination.Export;
using DuckDB.NET.Data;

namespace Concordance.Benchmarks;

/// <summary>What the network benchmark is run with.</summary>
sealed record NetworkBenchmarkOptions
{
    /// <summary>Shares in each table.</summary>
    public IReadOnlyList<int> Rows { get; init; } = [100_000, 1_000_000];

    /// <summary>How often each is measured.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>The window; seconds.</summary>
    public int WindowSeconds { get; init; } = 60;

    /// <summary>The coordination-network-toolkit that is run on the same tables; null for none.</summary>
    public CntSide? Cnt { get; init; }
}

/// <summary>From a table of shares to the coordination network: how fast, beside a lower bound and what others took, and how much of what was planted is found.</summary>
static class NetworkBenchmark
{
    const int BytesPerRow = 200, Seed = 20230701;

    public static NetworkReport Run(NetworkBenchmarkOptions options, TextWriter messages, CancellationToken cancel)
    {
        using var scratch = Scratch.Make(options.Rows.Max() * (BytesPerRow + (options.Cnt is null ? 0 : CntSide.BytesPerRow)), "Make room, give fewer --rows");
        return new(Machine.This(), options.WindowSeconds, options.Cnt?.Version, [.. options.Rows.Order().Select(rows => Run(rows, options, scratch, messages, cancel))]);
    }

    static NetworkTableReport Run(int rows, NetworkBenchmarkOptions options, Scratch scratch, TextWriter messages, CancellationToken cancel)
    {
        messages.WriteLine($"writing {rows} shares");
        var file = scratch.Of("shares.csv");
        var planted = PlantedTable.Write(file, rows, Seed, cancel);
        var coordination = new CoordinationOptions { WindowSeconds = options.WindowSeconds };
        List<NetworkTimes> rounds = [];
        var (pairs, edges, written, score) = (0L, 0L, 0, (NetworkScore?)null);
        for (var round = 1; round <= options.Rounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            GC.Collect();
            var found = EdgesInMemory.Run(file, options.WindowSeconds, cancel);
            (pairs, edges) = (found.Pairs, found.Edges);
            GC.Collect();
            var alone = EdgesInMemory.RunAlone(file, options.WindowSeconds, cancel).GetAwaiter().GetResult();
            var network = Clock.Time(() => NetworkBuilder.Build(ShareFile.Read(file, cancel: cancel), coordination, cancel), out var whole);
            score = NetworkScore.Of(network, planted.Groups);
            var keys = LowerBound.Keys(pairs);
            Clock.Time(() => { LowerBound.Run(file, keys); return 0; }, out var bound);
            var (parquet, duckdb) = Write(file, coordination, scratch, out written, cancel);
            rounds.Add(new(found.Read, found.Sort, found.Sweep, whole, bound, parquet, duckdb, alone));
            messages.WriteLine(FormattableString.Invariant($"{rows} shares: round {round} of {options.Rounds}: edges {rounds[^1].Edges:0.00} s, alone {alone.Seconds:0.00} s with {alone.PeakBytes >> 20} MiB, network {whole:0.00} s"));
        }
        var peers = ByPeers.Of(file, pairs, planted, options, scratch, messages, cancel);
        scratch.Remove("shares.csv");
        return new(rows, pairs, edges, written, score!, rounds, peers);
    }

    /// <summary>Writes all tested edges as Parquet, then the same table from within DuckDB with the same options.</summary>
    static (double Ours, double Duckdb) Write(string file, CoordinationOptions coordination, Scratch scratch, out int written, CancellationToken cancel)
    {
        var (target, copy) = (scratch.Of("edges.parquet"), scratch.Of("copy.parquet"));
        var tested = NetworkBuilder.Test(new SortedShares(ShareFile.Read(file, cancel: cancel)), coordination, null, cancel);
        using var all = tested.All(new(SortRoom.Usual, Path.GetDirectoryName(target)!), null, cancel);
        var edges = EdgeLists.Of(tested, all);
        written = edges.Count;
        Clock.Time(() => { ParquetEdges.Write(edges, target, cancel); return 0; }, out var ours);
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        Execute("SET threads=1");
        Execute($"CREATE TABLE edges AS FROM '{target}'");
        Clock.Time(() => Execute($"COPY edges TO '{copy}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)"), out var theirs);
        scratch.Remove("edges.parquet");
        scratch.Remove("copy.parquet");
        return (ours, theirs);

        int Execute(string sql)
        {
            using var command = duck.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteNonQuery();
        }
    }
}
