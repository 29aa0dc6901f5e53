using System.Text.Json;
using Concordance.Coordination.Peers;

namespace Concordance.Tests.Coordination.Peers;

/// <summary>
/// Small tables drawn at random with what the coordination-network-toolkit (commit daa0e11, Python 3.11, regex 2026.5.9) made of them:
/// fractional seconds, messages that come twice and with different users, empty links and texts, ids with commas and in mixed case.
/// </summary>
public class CntCasesTests
{
    static JsonElement Read(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "tests/Concordance.Tests/Coordination/Peers/Data", file))).RootElement;

    [Theory]
    [InlineData(CntKind.CoRetweet)]
    [InlineData(CntKind.CoLink)]
    [InlineData(CntKind.CoReply)]
    [InlineData(CntKind.CoTweet)]
    [InlineData(CntKind.CoSimilarTweet)]
    [InlineData(CntKind.CoPost)]
    public void Network_RandomTables_AreThePeers(CntKind kind)
    {
        var edges = 0;
        foreach (var c in Read("cnt-cases.json").EnumerateArray())
        {
            var messages = c.GetProperty("messages").EnumerateArray().Select(m => new CntMessage(
                m[0].GetString()!, m[1].GetString()!, m[2].GetString()!, m[3].GetString(), m[4].GetString(), m[5].GetString()!,
                [.. m[7].EnumerateArray().Select(u => u.GetString()!)], DateTime.UnixEpoch.AddTicks((long)(m[6].GetDecimal() * TimeSpan.TicksPerSecond))));
            CntOptions options = new()
            {
                WindowSeconds = c.GetProperty("window").GetDouble(), MinEdgeWeight = c.GetProperty("weight").GetInt32(),
                Similarity = c.GetProperty("similarity").GetDouble(), MinDocumentSize = c.GetProperty("size").GetInt32(), Loops = true,
            };
            var expected = c.GetProperty("out").GetProperty(CntNetwork.Name(kind)).EnumerateArray().Select(e => e.GetString()!).ToArray();
            Assert.Equal(expected, CntTests.Edges(Cnt.Network(messages, kind, options, TestContext.Current.CancellationToken)));
            edges += expected.Length;
        }
        Assert.True(edges > 0);
    }

    [Fact]
    public void Texts_RandomCharacters_AreCleanedAndSplitAsByThePeer()
    {
        foreach (var row in Read("cnt-texts.json").EnumerateArray())
        {
            Assert.Equal(row[1].GetString(), CntText.Clean(row[0].GetString()!));
            Assert.Equal(row[2].EnumerateArray().Select(t => t.GetString()!).Order(StringComparer.Ordinal), CntText.Tokens(row[0].GetString()!));
        }
    }
}
