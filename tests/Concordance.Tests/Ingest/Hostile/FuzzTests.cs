using System.Globalization;
using System.IO.Compression;
using System.Text;
using Concordance.Tests.Ingest.Formats;
using DuckDB.NET.Data;

namespace Concordance.Tests.Ingest.Hostile;

/// <summary>Samples of every format, damaged at random places: each is read, row by row, or refused in words. The cases are always the same ones.</summary>
/// <remarks><c>CONCORDANCE_FUZZ</c> sets the number of cases for long runs, <c>CONCORDANCE_FUZZ_FROM</c> the first of them.</remarks>
public class FuzzTests
{
    /// <summary>Every so many cases the whole way into the store is taken, which costs more.</summary>
    const int StoreEvery = 16;

    /// <summary>Larger samples are cut: the damage is to be where something is read.</summary>
    const int MostBytes = 100_000;

    static int Number(string variable, int usual) => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;

    [Fact]
    public Task Text_DamagedAnywhere_IsReadOrRefused() => Cases(400, [.. FormatSample.All.SelectMany(s => s.Layouts()).Select(l => Encoding.UTF8.GetBytes(l.Text)), .. Real()], Mutation.Of);

    [Fact]
    public Task Packed_DamagedInsideAndOut_IsReadOrRefused()
    {
        List<byte[]> samples = [.. FormatSample.All.Select(s => Encoding.UTF8.GetBytes(s.Text))];
        return Cases(150, samples, (bytes, random) =>
        {
            if (random.Next(2) == 0) bytes = Mutation.Of(bytes, random);
            var packed = random.Next(3) switch { 0 => Gzip(bytes), 1 => Workbook.Zip(("posts", bytes), ("more", bytes)), _ => Zstd(bytes) };
            return random.Next(4) == 0 ? Mutation.Of(packed, random) : Mutation.Flipped(packed, random);
        });
    }

    [Fact]
    public Task Workbooks_DamagedAnywhere_AreReadOrRefused()
    {
        var rows = Enumerable.Range(0, 40).Select(i => Workbook.Texts($"{i}", "a", "2023-07-18T10:00:00Z", "text"));
        var sample = Workbook.Of([Workbook.Texts("id", "author_id", "created_at", "text"), .. rows]);
        return Cases(60, [sample], Mutation.Of);
    }

    [Fact]
    public Task Parquet_DamagedAnywhere_IsReadOrRefused()
    {
        using var folder = new TempFolder();
        var file = folder.Of("posts.parquet");
        using (var duck = new DuckDBConnection("DataSource=:memory:"))
        {
            duck.Open();
            using var command = duck.CreateCommand();
            command.CommandText = $"COPY (SELECT range AS id, 'a' || range % 7 AS author_id, TIMESTAMP '2023-07-18 10:00:00' AS created_at, 'text ' || range AS text, ['x', 'y'] AS hashtags FROM range(500)) TO '{file}' (FORMAT parquet, ROW_GROUP_SIZE 100)";
            command.ExecuteNonQuery();
        }
        return Cases(60, [File.ReadAllBytes(file)], Mutation.Of);
    }

    static async Task Cases(int usual, IReadOnlyList<byte[]> samples, Func<byte[], Random, byte[]> damage)
    {
        var (from, count) = (Number("CONCORDANCE_FUZZ_FROM", 0), Number("CONCORDANCE_FUZZ", usual));
        for (var number = from; number < from + count; number++)
        {
            var random = new Random(number);
            var sample = random.Next(samples.Count);
            var bytes = damage(samples[sample], random);
            using var folder = new TempFolder();
            var file = folder.Write("posts", bytes);
            var toStore = number % StoreEvery == 0;
            try
            {
                await Task.Run(() => Read(folder, file, toStore), TestContext.Current.CancellationToken).WaitAsync(Hang.Guard, TestContext.Current.CancellationToken);
            }
            catch (Exception e) when (e is not InputException { Problem.Length: > 0, Remedy.Length: > 0 })
            {
                Assert.Fail($"Case {number}, of sample {sample}, {bytes.Length} bytes: {e}");
            }
            catch (InputException)
            {
                // Refused in words.
            }
        }
    }

    static void Read(TempFolder folder, string file, bool toStore)
    {
        if (toStore)
        {
            var reading = Reading.OfFile(folder, "posts", s => s with { TimeZone = "UTC" });
            Assert.All(reading.Sources, s => Assert.Equal(s.Read, s.Kept + s.Rejected + s.Merged));
            Assert.Equal(reading.Sources.Sum(s => s.Rejected), reading.Quarantine.Count - 1);
        }
        else
        {
            Assert.All(Rows.OfFile(file, "UTC").Outcomes, o => Assert.True(o.Observation is null ^ o.Rejection is null));
        }
    }

    static IEnumerable<byte[]> Real()
    {
        var folder = Path.Combine(Checkout.Root, "..", "shared", "data", "formats");
        if (!Directory.Exists(folder)) return [];
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => new FileInfo(f).Length is > 0 and < 1 << 20).Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes).Select(b => b.Length > MostBytes ? b[..MostBytes] : b);
    }

    static byte[] Gzip(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    static byte[] Zstd(byte[] bytes)
    {
        using var compressor = new ZstdSharp.Compressor();
        return compressor.Wrap(bytes).ToArray();
    }
}
