using System.Globalization;
using System.IO.Compression;
using Concordance.Coordination.Peers;
using CsvHelper;

namespace Concordance.Tests.Coordination.Peers;

/// <summary>Equality with the coordination-network-toolkit's own output, byte by byte.</summary>
public class CntFilesTests
{
    static readonly Lazy<IReadOnlyList<CntMessage>> s_trolls = new(Trolls);

    [Fact]
    public void CoRetweet_CooRTweetsTable_GivesThePeersFile()
    {
        var network = Cnt.Network(PeerFiles.Russian, CntKind.CoRetweet, new() { WindowSeconds = 10, MinEdgeWeight = 1 }, TestContext.Current.CancellationToken);
        Assert.Equal(File.ReadAllText(Samples.Find("coordination/cnt_russian_coretweet_tw10_mew1_edges.csv")), Csv(network));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(3600)]
    [InlineData(86400)]
    public void CoTweet_RealTweets_GivesThePeersFile(int window)
    {
        var expected = File.ReadAllText(Samples.Find($"near_duplicates/cnt_trolls100k_cotweet_tw{window}_mew1.csv"));
        Assert.Equal(expected, Csv(Cnt.Network(s_trolls.Value, CntKind.CoTweet, new() { WindowSeconds = window, MinEdgeWeight = 1 }, TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData(60, 0.9)]
    [InlineData(60, 0.7)]
    [InlineData(600, 0.9)]
    public void CoSimilarTweet_RealTweets_GivesThePeersFile(int window, double similarity)
    {
        var expected = File.ReadAllText(Samples.Find(string.Create(CultureInfo.InvariantCulture, $"near_duplicates/cnt_trolls100k_cosimilar_tw{window}_thr{similarity}.csv")));
        CntOptions options = new() { WindowSeconds = window, MinEdgeWeight = 1, Similarity = similarity };
        Assert.Equal(expected, Csv(Cnt.Network(s_trolls.Value, CntKind.CoSimilarTweet, options, TestContext.Current.CancellationToken)));
    }

    static string Csv(CntNetwork network)
    {
        var writer = new StringWriter();
        PeerCsv.WriteCnt(network.ToTable(), writer);
        return writer.ToString();
    }

    // Rows numbered as messages; quotes are the author's own words, though the source marks them as retweets too.
    static IReadOnlyList<CntMessage> Trolls()
    {
        using var stream = new GZipStream(File.OpenRead(Samples.Find("trolls/sample_100k_2016.csv.gz")), CompressionMode.Decompress);
        using var csv = CsvReader.Create(stream, new CsvReaderOptions { FieldCountMismatch = CsvFieldCountHandling.Throw }, leaveOpen: true);
        csv.ReadHeader();
        var columns = csv.Headers!.Index().ToDictionary(c => c.Item, c => c.Index, StringComparer.Ordinal);
        var messages = new List<CntMessage>();
        while (csv.Read())
        {
            var id = messages.Count.ToString(CultureInfo.InvariantCulture);
            var time = DateTime.ParseExact(Cell("publish_date"), "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            messages.Add(new(id, Cell("author_id"), "", Cell("post_type") == "R" ? "of " + id : null, null, Cell("content"), [], time));
        }
        return messages;

        string Cell(string column) => csv.GetString(columns[column]);
    }
}
