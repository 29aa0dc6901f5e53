using Concordance.Coordination;
using Concordance.Coordination.Peers;

namespace Concordance.Tests.Coordination.Peers;

public class CooRTweetTests
{
    static readonly CooRTweetOptions s_one = new() { MinParticipation = 1 };

    // One share a word: object/account/content/second.
    static ShareTable Table(string shares, double from = 0) => ShareTable.Of(
        shares.Split(' ').Select(s => s.Split('/')).Select(s => new Share(s[0], s[1], s[2], DateTime.UnixEpoch.AddTicks((long)Math.Round((from + double.Parse(s[3], System.Globalization.CultureInfo.InvariantCulture)) * 1e7)))),
        TimeSpan.FromSeconds(1));

    static CooRTweetPairs Pairs(string shares, CooRTweetOptions? options = null, double from = 0) =>
        CooRTweet.DetectGroups(Table(shares, from), options ?? s_one, TestContext.Current.CancellationToken);

    static string[] Rows(CooRTweetPairs pairs) => [.. Enumerable.Range(0, pairs.Count).Select(i => pairs[i]).Select(p => $"{p.ObjectId} {p.ContentId} {p.ContentIdY}")];

    static string[] Edges(CooRTweetNetwork n) =>
        [.. Enumerable.Range(0, n.Count).Select(e => $"{n.Name(n.From[e])} {n.Name(n.To[e])} {n.Full.Weight[e]} {n.Full.Contents[e]} {n.Full.ContentsY[e]}")];

    [Theory]
    [InlineData("o/b/c1/0 o/a/c2/0", "o c1 c2")]
    [InlineData("x/z/c0/0 o/a/c1/5 o/z/c2/5", "o c2 c1")]
    [InlineData("o/a/c1/5 o/b/c2/4", "o c2 c1")]
    public void DetectGroups_EqualTimes_TheAccountThatComesFirstIsOlder(string shares, string expected) => Assert.Equal([expected], Rows(Pairs(shares)));

    [Fact]
    public void DetectGroups_SeveralPairs_ComeInTheOrderOfTheLaterRowThenTheEarlier() => Assert.Equal(
        ["p d1 d2", "o c2 c1", "o c3 c1", "o c3 c2"], Rows(Pairs("p/a/d1/0 o/a/c1/9 o/b/c2/8 o/c/c3/7 p/c/d2/1")));

    [Theory]
    [InlineData("10", 1)]
    [InlineData("10.001", 0)]
    public void DetectGroups_FractionalSeconds_TheWindowIsInclusive(string second, int pairs) => Assert.Equal(pairs, Pairs($"o/a/c1/0 o/b/c2/{second}").Count);

    [Fact]
    public void DetectGroups_TenthsOfASecond_AreComparedAsDoublesAsPublishedAndExactlyMended()
    {
        var options = s_one with { WindowSeconds = 0.1 };
        const string shares = "o/a/c1/0.1 o/b/c2/0.2";
        Assert.Equal(0, Pairs(shares, options, 1_690_200_000).Count);
        var mended = Pairs(shares, options with { AsPublished = false }, 1_690_200_000);
        Assert.Equal((1, 0.1), (mended.Count, mended.TimeDelta(0)));
    }

    [Theory]
    [InlineData("o/a/c1/0 o/a/c2/1")]
    [InlineData("o/a/c1/0 o/b/c1/1")]
    [InlineData("o/a/o/0 o/b/c2/1")]
    [InlineData("o/a/c1/0 o/b/o/1")]
    public void DetectGroups_Loops_AreLeftOutUnlessAskedFor(string shares)
    {
        Assert.Equal(0, Pairs(shares).Count);
        Assert.Equal(1, Pairs(shares, s_one with { RemoveLoops = false }).Count);
    }

    [Fact]
    public void DetectGroups_OneEndTakesPart_ThePairStaysAsPublishedOnly()
    {
        const string shares = "o1/A/c1/0 o2/A/c2/100 o1/B/d1/1 o9/B/d2/500 o2/C/e1/101 o8/C/e2/900";
        Assert.Equal(["o1 c1 d1", "o2 c2 e1"], Rows(Pairs(shares, new())));
        Assert.Empty(Rows(Pairs(shares, new() { AsPublished = false })));
    }

    [Fact]
    public void DetectGroups_OnePostWithTwoObjects_IsTwiceParticipationAsPublishedOnly()
    {
        const string shares = "o1/A/c/0 o2/A/c/0 o1/B/d/1 o2/B/d/1";
        Assert.Equal(["o1 c d", "o2 c d"], Rows(Pairs(shares, new())));
        Assert.Empty(Rows(Pairs(shares, new() { AsPublished = false })));
    }

    [Fact]
    public void DetectGroups_TooFewRows_AccountsAreLeftOutBeforePairing() => Assert.Empty(Rows(Pairs("o/A/c1/0 o/B/d1/1 o/B/d2/2", new())));

    [Fact]
    public void DetectGroups_ContentOfTwoAccounts_IsKeptForBoth()
    {
        // c is A's, who takes part twice, and B's, who does once: B's pair stays for the content's sake.
        const string shares = "o1/A/c/0 o1/X/x1/1 o2/A/a2/50 o2/X/x2/51 o3/B/c/100 o3/Y/y1/101 o4/B/b2/500 o5/Y/y2/900";
        Assert.Contains("o3 c y1", Rows(Pairs(shares, new())));
        Assert.DoesNotContain("o3 c y1", Rows(Pairs(shares, new() { AsPublished = false })));
    }

    [Fact]
    public void Network_HundredAgainstOne_LooksSymmetricalAsPublishedOnly()
    {
        var shares = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"o/A/a{i}/{(i < 50 ? 0 : 2)}").Append("o/B/b/1"));
        Assert.Equal(["A B 100 51 51"], Edges(CooRTweet.GenerateCoordinatedNetwork(Pairs(shares))));
        var mended = CooRTweet.GenerateCoordinatedNetwork(Pairs(shares, s_one with { AsPublished = false }));
        Assert.Equal(["A B 100 100 1"], Edges(mended));
        Assert.Equal(0.01, mended.Full.Symmetry(0));
    }

    [Fact]
    public void Network_MixedCaseAndCommas_AreDifferentAccountsInTheOrderOfBytes() => Assert.Equal(
        ["A a 1 1 1", "a a,b 1 1 1", "A a,b 1 1 1"], Edges(CooRTweet.GenerateCoordinatedNetwork(Pairs("o/a/c1/0 o/A/c2/1 o/a,b/c3/2"))));

    [Fact]
    public void Network_AccountSeenFirstAsSecond_IsToldFromTheVertexThatComesFirst()
    {
        // c and b meet first, then a and b: b is a vertex before a, which only comes later.
        var pairs = Pairs("o1/b/b1/0 o1/c/c1/1 o2/b/b2/0 o2/a/a2/1 o2/a/a3/2");
        Assert.Equal(["b c 1 1 1", "b a 2 1 2"], Edges(CooRTweet.GenerateCoordinatedNetwork(pairs)));
        Assert.Equal(["b c 1 1 1", "b a 2 1 2"], Edges(CooRTweet.GenerateCoordinatedNetwork(Pairs("o1/b/b1/0 o1/c/c1/1 o2/b/b2/0 o2/a/a2/1 o2/a/a3/2", s_one with { AsPublished = false }))));
    }

    [Fact]
    public void Network_Threshold_IsTheQuantileOfType7AndStrict()
    {
        // Weights 1, 1, 2, 4: the median is 1.5, the 0.9 quantile 3.4, the highest 4 exceeds nothing.
        var pairs = Pairs("o/a/1/0 o/b/2/0 p/c/3/0 p/d/4/0 q/e/5/0 q/f/6/0 q/f/7/0 r/g/8/0 r/g/9/0 r/h/10/0 r/h/11/0");
        bool[] Marked(double quantile, out double threshold)
        {
            var network = CooRTweet.GenerateCoordinatedNetwork(pairs, new() { EdgeWeight = quantile });
            threshold = network.Full.Threshold;
            return network.Full.AboveThreshold;
        }

        Assert.Equal([false, false, true, true], Marked(0.5, out var median));
        Assert.Equal(1.5, median);
        Assert.Equal([false, false, false, true], Marked(0.9, out var high));
        Assert.Equal(3.4, high, 12);
        Assert.Equal([false, false, false, false], Marked(1, out _));
        Assert.Equal(["g h 4 2 2"], [.. Edges(CooRTweet.GenerateCoordinatedNetwork(pairs, new() { EdgeWeight = 0.9, Subgraph = CooRTweetSubgraph.Marked }))]);
    }

    // a and b act fast three times, b and c slowly, c and d fast once; e and f are apart.
    static CooRTweetPairs Flagged(bool asPublished = true) => CooRTweet.FlagSpeedShare(
        Pairs("o1/a/a1/0 o1/b/b1/1 o2/a/a2/0 o2/b/b2/1 o3/a/a3/0 o3/b/b3/1 o4/b/b4/0 o4/c/c4/9 o5/c/c5/0 o5/d/d5/1 o6/e/e6/0 o6/f/f6/8", s_one with { AsPublished = asPublished }), 1, 2);

    [Fact]
    public void FlagSpeedShare_NarrowerWindow_FlagsAndSortsByContents() => Assert.Equal(
        ["a1 True", "a2 True", "a3 True", "b4 False", "c5 True", "e6 False"], [.. Enumerable.Range(0, 6).Select(i => Flagged()[i]).Select(p => $"{p.ContentId} {p.Fast}")]);

    [Fact]
    public void FlagSpeedShare_SameContentsAtAnotherTime_AreFlaggedTooAsPublishedOnly()
    {
        const string shares = "o1/a/c/0 o1/b/d/1 o2/a/c/100 o2/b/d/109";
        bool[] Fast(bool asPublished) => CooRTweet.FlagSpeedShare(Pairs(shares, s_one with { AsPublished = asPublished }), 1, 2).Fast.ToArray();
        Assert.Equal([true, true], Fast(true));
        Assert.Equal([true, false], Fast(false));
    }

    [Fact]
    public void Network_FastSubgraphs_KeepTheMarkedEdgesAndTheirNeighbours()
    {
        var marked = CooRTweet.GenerateCoordinatedNetwork(Flagged(), new() { FastNet = true, Subgraph = CooRTweetSubgraph.MarkedFast });
        Assert.Equal(["a b 3 3 3"], Edges(marked));
        var near = CooRTweet.GenerateCoordinatedNetwork(Flagged(), new() { FastNet = true, Subgraph = CooRTweetSubgraph.MarkedFastNeighbours });
        Assert.Equal(["a b 3 3 3", "b c 1 1 1"], Edges(near).Order(StringComparer.Ordinal));
        Assert.Equal(["a True", "b True", "c False"], [.. Enumerable.Range(0, near.Vertices.Length).Select(v => $"{near.Name(v)} {near.Coordinated![v]}").Order(StringComparer.Ordinal)]);
        Assert.Equal(0, near.Fast!.Weight[Array.FindIndex(Edges(near), e => e.StartsWith("b c", StringComparison.Ordinal))]);
    }

    [Fact]
    public void GroupStats_ThreeAccountsAndCommas_AreMiscountedAsPublishedOnly()
    {
        CooRTweetObject[] Stats(bool asPublished) =>
            [.. CooRTweet.GroupStats(CooRTweet.GenerateCoordinatedNetwork(Pairs("u?x,y/a/1/0 u?x,y/b/2/0 u?x,y/c/3/0", s_one with { AsPublished = asPublished }), new() { Objects = true }), CooRTweetThreshold.None)];
        Assert.Equal([new("u?x", 2), new("y", 2)], Stats(true));
        Assert.Equal([new("u?x,y", 3)], Stats(false));
    }

    [Fact]
    public void AccountStats_EdgesWithEqualFigures_CountOnceAsPublishedOnly()
    {
        const string shares = "o1/a/1/0 o1/b/2/1 o2/a/3/0 o2/c/4/1 o3/a/5/0 o3/d/6/4";
        double? Mean(bool asPublished) => CooRTweet.AccountStats(
            CooRTweet.GenerateCoordinatedNetwork(Pairs(shares, s_one with { AsPublished = asPublished })), CooRTweetThreshold.None).Single(a => a.AccountId == "a").MeanTimeDelta;
        Assert.Equal(2.5, Mean(true));
        Assert.Equal(2, Mean(false));
    }

    [Fact]
    public void Inputs_ThatMakeNoSense_AreErrors()
    {
        var pairs = Pairs("o/a/1/0 o/b/2/1");
        Assert.Throws<InputException>(() => Pairs("o/a/1/0", s_one with { WindowSeconds = -1 }));
        Assert.Throws<InputException>(() => CooRTweet.FlagSpeedShare(pairs, 1, double.NaN));
        Assert.Throws<InputException>(() => CooRTweet.GenerateCoordinatedNetwork(pairs, new() { EdgeWeight = 1.5 }));
        Assert.Throws<InputException>(() => CooRTweet.GenerateCoordinatedNetwork(pairs, new() { FastNet = true }));
        Assert.Throws<InputException>(() => CooRTweet.GenerateCoordinatedNetwork(pairs, new() { Subgraph = CooRTweetSubgraph.MarkedFast }));
        Assert.Throws<InputException>(() => CooRTweet.GenerateCoordinatedNetwork(Flagged(), new() { FastNet = true, Subgraph = CooRTweetSubgraph.Marked }));
        var network = CooRTweet.GenerateCoordinatedNetwork(pairs);
        Assert.Throws<InputException>(() => CooRTweet.GroupStats(network));
        Assert.Throws<InputException>(() => CooRTweet.AccountStats(network, CooRTweetThreshold.Fast));
    }

    [Fact]
    public void Nothing_GivesEmptyResults()
    {
        var pairs = CooRTweet.FlagSpeedShare(CooRTweet.DetectGroups(ShareTable.Of([], TimeSpan.FromSeconds(1)), cancel: TestContext.Current.CancellationToken), 1, 1);
        var network = CooRTweet.GenerateCoordinatedNetwork(pairs, new() { FastNet = true, Objects = true });
        Assert.Equal((0, 0, 0, 0), (pairs.Count, network.Count, CooRTweet.AccountStats(network).Count, CooRTweet.GroupStats(network).Count));
    }

    [Fact]
    public void DetectGroups_OneObjectAHundredThousandTimesInOneSecond_IsAnErrorThatSaysHowManyPairs()
    {
        var table = ShareTable.Of(Enumerable.Range(0, 100_000).Select(i => new Share("o", $"a{i}", $"c{i}", DateTime.UnixEpoch)), TimeSpan.FromSeconds(1));
        var error = Assert.Throws<InputException>(() => CooRTweet.DetectGroups(table, s_one, TestContext.Current.CancellationToken));
        Assert.Contains("4,999,950,000 pairs of shares lie within the window", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_OfARow_HaveThePeersColumns()
    {
        Assert.Equal("object_id,content_id,content_id_y,time_delta,account_id,account_id_y,time_window_0.5", PeerFiles.Lines(CooRTweetTables.Of(CooRTweet.FlagSpeedShare(Pairs("o/a/1/0 o/b/2/1"), 1, 0.5)))[0]);
        Assert.Equal(["from,to,weight,avg_time_delta,n_content_id,n_content_id_y,edge_symmetry_score,object_ids,weight_threshold", "\"a,x\",b,1,0.25,1,1,1,o,0"],
            PeerFiles.Lines(CooRTweetTables.Of(CooRTweet.GenerateCoordinatedNetwork(Pairs("o/a,x/1/0 o/b/2/0.25"), new() { Objects = true }))));
        Assert.Equal(1, CooRTweetTables.Of(Pairs("o/a/1/0 o/b/2/1")).ToDataFrame().Rows.Count);
    }
}
