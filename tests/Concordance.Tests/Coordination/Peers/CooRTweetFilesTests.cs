using Concordance.Coordination.Peers;

namespace Concordance.Tests.Coordination.Peers;

/// <summary>Equality with CooRTweet 2.1.3 over its own Russian table: every row, every attribute, to the last of 15 digits.</summary>
public class CooRTweetFilesTests
{
    static CooRTweetPairs Pairs(double window, int participation) =>
        CooRTweet.DetectGroups(PeerFiles.Russian, new() { WindowSeconds = window, MinParticipation = participation });

    static CooRTweetNetwork FastNetwork(CooRTweetSubgraph subgraph = CooRTweetSubgraph.None, bool objects = true) => CooRTweet.GenerateCoordinatedNetwork(
        CooRTweet.FlagSpeedShare(Pairs(60, 2), 2, 10), new() { FastNet = true, Subgraph = subgraph, Objects = objects });

    [Theory]
    [InlineData(10, 2, "coortweet_russian_tw10_mp2")]
    [InlineData(60, 5, "coortweet_russian_tw60_mp5")]
    public void DetectGroups_PeersTable_GivesThePeersPairsAndEdges(double window, int participation, string file)
    {
        var pairs = Pairs(window, participation);
        PeerFiles.SameRows(file + "_groups.csv", CooRTweetTables.Of(pairs));
        PeerFiles.SameRows(file + "_edges.csv", CooRTweetTables.Of(CooRTweet.GenerateCoordinatedNetwork(pairs)));
    }

    [Fact]
    public void Network_Subgraph1OfFlaggedPairs_IsThePeersInItsOrder()
    {
        var network = CooRTweet.GenerateCoordinatedNetwork(CooRTweet.FlagSpeedShare(Pairs(60, 2), 2, 10), new() { EdgeWeight = 0.9, Subgraph = CooRTweetSubgraph.Marked });
        Assert.Equal(PeerFiles.Lines("coortweet_russian_tw60_mp2_ew0.9_subgraph1_edges.csv"), PeerFiles.Lines(CooRTweetTables.Of(network)));
    }

    [Fact]
    public void Network_FastNetWithObjects_IsThePeers() => PeerFiles.SameRows("coortweet_russian_tw60_fast10_mp2_edges.csv", CooRTweetTables.Of(FastNetwork()));

    [Theory]
    [InlineData(CooRTweetSubgraph.MarkedFast, "subgraph2")]
    [InlineData(CooRTweetSubgraph.MarkedFastNeighbours, "subgraph3")]
    public void Network_FastSubgraphs_AreThePeers(CooRTweetSubgraph subgraph, string file) =>
        PeerFiles.SameRows($"coortweet_russian_tw60_fast10_mp2_{file}_edges.csv", CooRTweetTables.Of(FastNetwork(subgraph, objects: false)));

    [Theory]
    [InlineData(CooRTweetThreshold.Full, "full")]
    [InlineData(CooRTweetThreshold.Fast, "fast")]
    [InlineData(CooRTweetThreshold.None, "none")]
    public void AccountStats_EveryThreshold_AreThePeersInItsOrder(CooRTweetThreshold threshold, string file) => Assert.Equal(
        PeerFiles.Lines($"coortweet_russian_tw60_fast10_mp2_account_stats_{file}.csv"),
        PeerFiles.Lines(CooRTweetTables.Of(CooRTweet.AccountStats(FastNetwork(), threshold), fast: true)));

    [Fact]
    public void GroupStats_AllEdges_AreThePeers() => PeerFiles.SameRows(
        "coortweet_russian_tw60_fast10_mp2_group_stats_none.csv", CooRTweetTables.Of(CooRTweet.GroupStats(FastNetwork(), CooRTweetThreshold.None)));
}
