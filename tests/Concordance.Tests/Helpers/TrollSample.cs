using System.Globalization;
using System.IO.Compression;
using Concordance.Ingest;

namespace Concordance.Tests.Helpers;

/// <summary>100,000 posts of accounts that Twitter attributed to an agency, read once for all tests: by the library, and plainly, row by row. They lie beside the repository; no account of them is named.</summary>
public sealed class TrollSample
{
    static readonly Lazy<TrollSample> s_read = new(() => new(Samples.Find(Name)));

    const string Name = "trolls/sample_100k_2016.csv.gz";

    /// <summary>The columns of the file.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Its rows as they stand in it.</summary>
    public IReadOnlyList<TrollRow> Rows { get; }

    /// <summary>What the library reads.</summary>
    public Collection Data { get; }

    TrollSample(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var table = Csv.Parse(reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal));
        Columns = table[0];
        int author = At("author_id"), content = At("content"), language = At("language"), published = At("publish_date"), harvested = At("harvested_date"), following = At("following"), followers = At("followers"), retweet = At("retweet");
        Rows = [.. table.Skip(1).Select(r => new TrollRow(r[author], r[content], r[language], Time(r[published]), Time(r[harvested]), Number(r[following]), Number(r[followers]), r[retweet] == "1"))];
        using var folder = new TempFolder();
        Data = Reading.Of(Some.Case(folder.Path) with { Sources = [new() { Path = SourcePaths.Relative(folder.Path, path) }] }).Data;
    }

    /// <summary>The sample. Without it the test is skipped, but on a build server it fails.</summary>
    public static TrollSample Opened
    {
        get
        {
            Samples.Find(Name);
            return s_read.Value;
        }
    }

    int At(string column) => Columns.Index().Single(c => c.Item == column).Index;

    static DateTime Time(string text) => DateTime.SpecifyKind(DateTime.ParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), DateTimeKind.Utc);

    static long? Number(string text) => text.Length == 0 ? null : (long)decimal.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>A row of the sample, as it stands in the file; times in UTC.</summary>
public sealed record TrollRow(string Author, string Content, string Language, DateTime Published, DateTime Harvested, long? Following, long? Followers, bool IsRetweet);
