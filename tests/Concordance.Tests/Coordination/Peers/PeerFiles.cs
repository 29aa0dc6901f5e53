using System.Globalization;
using Concordance.Coordination;
using Concordance.Coordination.Peers;

namespace Concordance.Tests.Coordination.Peers;

/// <summary>The peers' own output for a real table, and that table; they lie beside the repository.</summary>
static class PeerFiles
{
    static readonly Lazy<ShareTable> s_russian = new(() => Read(Samples.Find("coordination/russian_coord_tweets.csv")));

    internal static ShareTable Russian => s_russian.Value;

    /// <summary>A table of object_id, account_id, content_id, timestamp_share without quotes.</summary>
    internal static ShareTable Read(string path) => ShareTable.Of(
        File.ReadLines(path).Skip(1).Select(l => l.Split(',')).Select(c => new Share(
            c[0], c[1], c[2], DateTime.UnixEpoch.AddTicks((long)(decimal.Parse(c[3], CultureInfo.InvariantCulture) * TimeSpan.TicksPerSecond)))),
        TimeSpan.FromSeconds(1));

    internal static string[] Lines(string file) => File.ReadAllText(Samples.Find("coordination/" + file)).TrimEnd().Split('\n');

    internal static string[] Lines(PeerTable table)
    {
        var writer = new StringWriter();
        PeerCsv.WriteCooRTweet(table, writer);
        return writer.ToString().TrimEnd().Split('\n');
    }

    /// <summary>Rows of a file whose writer sorted them.</summary>
    internal static void SameRows(string file, PeerTable table)
    {
        var (expected, actual) = (Lines(file), Lines(table));
        Assert.Equal(expected[0], actual[0]);
        Assert.Equal(expected[1..].Order(StringComparer.Ordinal), actual[1..].Order(StringComparer.Ordinal));
    }
}
