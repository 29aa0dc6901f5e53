using System.Globalization;
using Concordance.Coordination;
using Concordance.Coordination.Peers;

namespace Concordance.Tests.Coordination.Peers;

public class CntTests
{
    static readonly CntOptions s_one = new() { WindowSeconds = 10, MinEdgeWeight = 1 };

    internal static string[] Edges(CntNetwork network) =>
        [.. Enumerable.Range(0, network.Count).Select(e => $"{network.Users[network.Source[e]]}|{network.Users[network.Target[e]]}|{network.Weight[e]}")];

    static CntMessage Message(string id, string user, double second, string text = "", string[]? urls = null, string? repost = null, string? reply = null) =>
        new(id, user, user, repost, reply, text, urls ?? [], DateTime.UnixEpoch.AddSeconds(second));

    static string[] Edges(CntKind kind, CntOptions options, params CntMessage[] messages) =>
        Edges(Cnt.Network(messages, kind, options, TestContext.Current.CancellationToken));

    [Fact]
    public void Weight_HyperActiveSource_CountsItsMessagesOneWayOnly()
    {
        var messages = Enumerable.Range(0, 100).Select(i => Message($"a{i}", "A", i / 10.0, repost: "r")).Append(Message("b", "B", 5, repost: "r")).ToArray();
        Assert.Equal(["A|B|100", "B|A|1"], Edges(CntKind.CoRetweet, s_one, messages));
        Assert.Equal(["A|B|100"], Edges(CntKind.CoRetweet, s_one with { MinEdgeWeight = 2 }, messages));
        Assert.Equal(["A|A|100", "A|B|100", "B|A|1"], Edges(CntKind.CoRetweet, s_one with { Loops = true }, messages));
    }

    [Theory]
    [InlineData(10, 2)]
    [InlineData(10.000001, 0)]
    public void Window_AtItsEnd_IsInclusive(double second, int edges) =>
        Assert.Equal(edges, Edges(CntKind.CoRetweet, s_one with { AsPublished = false }, Message("1", "a", 0, repost: "r"), Message("2", "b", second, repost: "r")).Length);

    [Fact]
    public void CoLink_SeveralLinksInCommon_CountTheMessageOnce() =>
        Assert.Equal(["a|b|1", "b|a|1"], Edges(CntKind.CoLink, s_one, Message("1", "a", 0, urls: ["u", "v"]), Message("2", "b", 1, urls: ["v", "u"])));

    [Fact]
    public void CoLink_NoLinks_AreLinkedAsPublishedOnly()
    {
        CntMessage[] messages = [Message("1", "a", 0), Message("2", "b", 1)];
        Assert.Equal(["a|b|1", "b|a|1"], Edges(CntKind.CoLink, s_one, messages));
        Assert.Empty(Edges(CntKind.CoLink, s_one with { AsPublished = false }, messages));
    }

    [Fact]
    public void CoTweet_MentionsOnly_AreTheSameTextAsPublishedOnly()
    {
        CntMessage[] messages = [Message("1", "a", 0, "@x"), Message("2", "b", 1, " @Y @z ")];
        Assert.Equal(["a|b|1", "b|a|1"], Edges(CntKind.CoTweet, s_one, messages));
        Assert.Empty(Edges(CntKind.CoTweet, s_one with { AsPublished = false }, messages));
    }

    [Fact]
    public void CoTweet_CaseSpacesAndMentions_DoNotMatterButRepostsAreLeftOut() => Assert.Equal(
        ["a|b|1", "b|a|1"],
        Edges(CntKind.CoTweet, s_one, Message("1", "a", 0, "@x Hello\u00A0 world"), Message("2", "b", 1, "hello WORLD"), Message("3", "c", 1, "hello world", repost: "r")));

    [Fact]
    public void CoSimilarTweet_NoTokens_IsAnErrorAsPublishedAndNothingMended()
    {
        CntMessage[] messages = [Message("1", "a", 0, "@x"), Message("2", "b", 1, ""), Message("3", "c", 1, "same words"), Message("4", "d", 1, "words, same")];
        var options = s_one with { MinDocumentSize = 0, Similarity = 0.6 };
        Assert.Contains("divides by zero", Assert.Throws<InputException>(() => Edges(CntKind.CoSimilarTweet, options, messages)).Message, StringComparison.Ordinal);
        Assert.Equal(["c|d|1", "d|c|1"], Edges(CntKind.CoSimilarTweet, options with { AsPublished = false }, messages));
        Assert.Equal(["c|d|1", "d|c|1"], Edges(CntKind.CoSimilarTweet, options with { MinDocumentSize = 2 }, messages));
        Assert.Empty(Edges(CntKind.CoSimilarTweet, options with { MinDocumentSize = 3 }, messages));
    }

    [Fact]
    public void CoSimilarTweet_AnyThreshold_GivesWhatComparingAllGives()
    {
        var random = new Random(5);
        var messages = Enumerable.Range(0, 400).Select(i => Message(
            $"m{i}", $"u{random.Next(40)}", random.Next(600), string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => "w" + (int)(20 * Math.Pow(random.NextDouble(), 2)))))).ToArray();
        foreach (var threshold in (double[])[0.2, 1 / 3.0, 0.5, 0.6, 2 / 3.0, 0.75, 0.8, 1])
        {
            var expected = new Dictionary<(string, string), int>();
            foreach (var one in messages)
            {
                foreach (var user in messages.Where(o => o != one && Math.Abs((o.Time - one.Time).TotalSeconds) <= 60 && o.UserId != one.UserId && Jaccard(one, o) >= threshold).Select(o => o.UserId).Distinct())
                    expected[(one.UserId, user)] = expected.GetValueOrDefault((one.UserId, user)) + 1;
            }
            Assert.Equal(
                expected.OrderBy(e => e.Key.Item1, StringComparer.Ordinal).ThenBy(e => e.Key.Item2, StringComparer.Ordinal).Select(e => $"{e.Key.Item1}|{e.Key.Item2}|{e.Value}"),
                Edges(CntKind.CoSimilarTweet, s_one with { WindowSeconds = 60, Similarity = threshold }, messages));
        }

        static double Jaccard(CntMessage a, CntMessage b)
        {
            var (x, y) = (CntText.Tokens(a.Text), CntText.Tokens(b.Text));
            return x.Intersect(y).Count() / (double)x.Union(y).Count();
        }
    }

    [Fact]
    public void Messages_TwiceWithOneId_CountAsTheyCameFirst()
    {
        CntMessage[] messages = [Message("1", "a", 0, repost: "r"), Message("1", "x", 1, repost: "r"), Message("2", "b", 2, repost: "r")];
        Assert.Equal(["a|b|1", "b|a|1"], Edges(CntKind.CoRetweet, s_one, messages));
    }

    [Fact]
    public void ShareTable_DuplicatesAndMixedCase_AreTakenAsMessagesAre()
    {
        var table = ShareTable.Of(
            [
                new("o,1", "A", "m1", DateTime.UnixEpoch), new("o,1", "a", "M1", DateTime.UnixEpoch), new("o,2", "a", "M1", DateTime.UnixEpoch),
                new("o,2", "b", "m3", DateTime.UnixEpoch), new("o,1", "b", "m1", DateTime.UnixEpoch),
            ],
            TimeSpan.FromSeconds(1));
        Assert.Equal(["A|a|1", "a|A|1"], Edges(Cnt.Network(table, CntKind.CoRetweet, s_one, TestContext.Current.CancellationToken)));
        Assert.Equal(["A|a|1", "a|A|1", "a|b|1", "b|a|1"], Edges(Cnt.Network(table, CntKind.CoLink, s_one, TestContext.Current.CancellationToken)));
        Assert.Throws<InputException>(() => Cnt.Network(table, CntKind.CoTweet, s_one, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Posts_RepostOfUnknown_IsNobodysOwnText()
    {
        Post Post(string id, string account, bool repost, string? of = null) =>
            new() { Id = id, AccountId = account, Time = DateTime.UnixEpoch, Text = "same text", IsRepost = repost, RepostOf = of };
        CntMessage[] messages = [.. CntMessage.Of([Post("1", "a", false), Post("2", "b", true), Post("3", "c", true), Post("4", "d", true, "1"), Post("5", "e", false)])];
        Assert.Equal(["a|e|1", "e|a|1"], Edges(CntKind.CoTweet, s_one, messages));
        Assert.Empty(Edges(CntKind.CoRetweet, s_one, messages));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Window_NoLength_IsAnError(double window) => Assert.Throws<InputException>(() => Edges(CntKind.CoPost, s_one with { WindowSeconds = window }));

    [Fact]
    public void Csv_QuotesInIds_AreDoubledAsByPython()
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        PeerCsv.WriteCnt(Cnt.Network([Message("1", "a\"b", 0), Message("2", "c,d", 0)], CntKind.CoPost, s_one, TestContext.Current.CancellationToken).ToTable(), writer);
        Assert.Equal("\"source\",\"target\",\"weight\",\"edge_type\"\r\n\"a\"\"b\",\"c,d\",\"1\",\"co_post\"\r\n\"c,d\",\"a\"\"b\",\"1\",\"co_post\"\r\n", writer.ToString());
    }
}
