using System.Globalization;
using Concordance.Benchmarks.Inputs;
using Concordance.Benchmarks.Report;
using Concordance.Benchmarks.Sides;

namespace Concordance.Benchmarks;

/// <summary>What the ingest benchmark is run with.</summary>
sealed record IngestBenchmarkOptions
{
    /// <summary>Posts in each file.</summary>
    public int Rows { get; init; } = 1_000_000;

    /// <summary>How often both sides read each file.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>The files.</summary>
    public IReadOnlyList<BenchmarkInput> Inputs { get; init; } = BenchmarkInput.All;
}

/// <summary>Pairs the ingest with DuckDB's bare read of the same files.</summary>
static class IngestBenchmark
{
    // Disk space that a row needs at most: its input and what both sides make of it. Inputs don't lie there together.
    const int BytesPerRow = 3000;

    const string Case = "case", Target = "duckdb.parquet";

    /// <summary>Makes each file, lets both sides read it in turn, and removes it.</summary>
    public static async Task<IngestReport> Run(IngestBenchmarkOptions options, TextWriter messages, CancellationToken cancel)
    {
        using var scratch = Scratch.Make((long)options.Rows * BytesPerRow, "Make room, give fewer --rows");
        messages.WriteLine($"temporary files in {scratch.FullPath}: {scratch.Room}");
        List<InputReport> reports = [];
        foreach (var input in options.Inputs) reports.Add(await Run(input, options, scratch, messages, cancel));
        return new(Machine.This(), DuckdbSide.Version(), options.Rows, reports);
    }

    static async Task<InputReport> Run(BenchmarkInput input, IngestBenchmarkOptions options, Scratch scratch, TextWriter messages, CancellationToken cancel)
    {
        messages.WriteLine($"{input.Name}: writing {options.Rows} posts");
        var file = await Task.Run(() => input.Write(scratch.FullPath, options.Rows, cancel), cancel);
        ConcordanceSide.Prepare(file, scratch.Of(Case));
        List<Pair> pairs = [];
        for (var round = 1; round <= options.Rounds; round++)
        {
            await ReadOnce(file, cancel);
            var duckdb = await ChildProcess.Run(SideCommand.Arguments(Side.Duckdb, input.Format, file, scratch.Of(Target)), scratch.FullPath, cancel);
            var concordance = await ChildProcess.Run(SideCommand.Arguments(Side.Concordance, input.Format, scratch.Of(Case), ""), scratch.FullPath, cancel);
            Check(input, options.Rows, duckdb, concordance);
            pairs.Add(new(duckdb, concordance));
            messages.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{input.Name}: round {round} of {options.Rounds}: DuckDB {duckdb.WallSeconds:0.00} s, Concordance {concordance.WallSeconds:0.00} s"));
            scratch.Remove(Target);
            scratch.Remove(Path.Combine(Case, "work"));
        }
        var bytes = new FileInfo(file).Length;
        scratch.Remove(Case);
        scratch.Remove(input.FileName);
        return new(input, bytes, pairs);
    }

    /// <summary>Puts the file into the system's cache, so that neither side waits for the disk.</summary>
    static async Task ReadOnce(string file, CancellationToken cancel)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        var buffer = new byte[1 << 20];
        while (await stream.ReadAsync(buffer, cancel) > 0) { }
    }

    /// <summary>A side that lost rows would win.</summary>
    static void Check(BenchmarkInput input, long rows, Measured duckdb, Measured concordance)
    {
        var (distinct, records) = (input.Distinct(rows), input.Records(rows));
        if (duckdb.Result.Kept != records) throw Wrong("DuckDB", $"{duckdb.Result.Kept} rows", $"{records}");
        if (concordance.Result.Kept != distinct || concordance.Result.Merged != rows - distinct)
            throw Wrong("Concordance", $"{concordance.Result.Kept} posts and {concordance.Result.Merged} duplicates", $"{distinct} and {rows - distinct}");

        InputException Wrong(string side, string found, string expected) =>
            new($"{side} read {found} from {input.FileName}, which holds {expected}.", "Such times can't be compared: find out which rows it lost.");
    }
}
