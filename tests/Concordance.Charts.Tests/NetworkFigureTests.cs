using Concordance.Charts.Forms;
using Concordance.Coordination;

namespace Concordance.Charts.Tests;

public sealed class NetworkFigureTests
{
    [Fact]
    public void Interactive_HoldsEveryAccountWithItsNameAndDegree()
    {
        var network = Samples.Network(9, 4);
        var figure = NetworkFigure.Draw(network, Samples.Names(network));
        var nodes = figure.Trace($"Community 1: 9 accounts, {Edges(network, 0)} pairs");
        Assert.Equal(network.Groups[0].Select(id => "@voice_" + id[^4..]), nodes.Texts("text").Order(StringComparer.Ordinal));
        string first = nodes.Texts("text")[0];
        string id = network.Groups[0].Single(i => first == "@voice_" + i[^4..]);
        Assert.Equal(network.Edges.Count(e => e.First == id || e.Second == id), nodes.Numbers("customdata")[0]);
    }

    [Fact]
    public void Interactive_DrawsEveryPairBetweenItsTwoAccounts()
    {
        var network = Samples.Network(9, 6);
        var figure = NetworkFigure.Draw(network, Samples.Names(network));
        var lines = figure.Traces().Where(t => t.GetProperty("mode").GetString() == "lines").ToArray();
        int gaps = lines.Sum(l => l.GetProperty("x").EnumerateArray().Count(x => x.ValueKind == System.Text.Json.JsonValueKind.Null));
        Assert.Equal(network.Edges.Count, gaps);
        var nodes = figure.Traces().Where(t => t.GetProperty("mode").GetString() == "markers").SelectMany(t => t.Numbers("x")).ToHashSet();
        Assert.All(lines.SelectMany(l => l.GetProperty("x").EnumerateArray()).Where(x => x.ValueKind == System.Text.Json.JsonValueKind.Number),
            x => Assert.Contains(x.GetDouble(), nodes));
    }

    [Fact]
    public void Widths_GrowWithTheWeight()
    {
        var (groups, _, _) = GroupLayout.Place(Samples.Network(12));
        var classes = new EdgeWidths(groups).Of(groups[0]).ToArray();
        Assert.True(classes.Length > 1);
        Assert.All(classes.Zip(classes.Skip(1)), p => Assert.True(
            p.First.Width < p.Second.Width && p.First.Edges.Max(e => e.Weight) < p.Second.Edges.Min(e => e.Weight)));
    }

    [Fact]
    public void Rest_IsSaidInWords()
    {
        int[] sizes = [.. Enumerable.Repeat(6, 43)];
        var network = Samples.Network(sizes);
        var figure = NetworkFigure.Draw(network, Samples.Names(network));
        Assert.Contains("31 smaller communities", string.Join(" ", figure.Heading(), figure.AltText), StringComparison.Ordinal);
        Assert.Equal(12, figure.Notes().Length);
    }

    [Fact]
    public void SmallCommunities_AreSaidInWordsAndNotDrawn()
    {
        var network = Samples.Network(5, 4, 2);
        var figure = NetworkFigure.Draw(network, Samples.Names(network));
        Assert.Contains("Not drawn: 2 communities of fewer than 5 accounts.", figure.Heading(), StringComparison.Ordinal);
        Assert.DoesNotContain("smaller", figure.Heading(), StringComparison.Ordinal);
        Assert.Single(figure.Notes());
        Assert.Equal(5, figure.Traces().Where(t => t.GetProperty("mode").GetString() == "markers").Sum(t => t.Texts("text").Length));
        Assert.DoesNotContain("Community 2", figure.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void Pairs_BeyondTheLimitAreTheWeakest()
    {
        string[] ids = [.. Enumerable.Range(0, 90).Select(i => $"a{i:00}")];
        CoordinationEdge[] edges = [.. ids.SelectMany((a, i) => ids.Skip(i + 1).Select((b, j) =>
            new CoordinationEdge(a, b, 2 + (i + j) % 7, 2, 2, 0, 0, 0, 0, [], [])))];
        var (groups, _, _) = GroupLayout.Place(new(edges, [ids], [ids], 0, 0, new()));
        var widths = new EdgeWidths(groups);
        var drawn = widths.Of(groups[0]).SelectMany(c => c.Edges).ToArray();
        Assert.Equal(EdgeWidths.MostDrawn, drawn.Length);
        Assert.Equal(edges.Length - EdgeWidths.MostDrawn, widths.Hidden);
        Assert.True(drawn.Min(e => e.Weight) >= edges.Except(drawn).Max(e => e.Weight));
    }

    [Fact]
    public void Pairs_OfSmallGroupsAreDrawnBesideAHugeOne()
    {
        var network = Samples.Network(160, 6);
        var (groups, _, _) = GroupLayout.Place(network);
        var widths = new EdgeWidths(groups);
        Assert.True(widths.Hidden > 0);
        Assert.Equal(groups[1].Edges.Count, widths.Of(groups[1]).Sum(c => c.Edges.Length));
        Assert.Contains($"{widths.Hidden} weakest pairs", NetworkFigure.Draw(network, Samples.Names(network)).Heading(), StringComparison.Ordinal);
    }

    [Fact]
    public void CircleOrder_KeepsThoseTogetherWhoActTogether()
    {
        string[] ids = ["a", "b", "c", "d", "e", "f"];
        CoordinationEdge Edge(string x, string y, int weight) => new(x, y, weight, weight, weight, 0, 0, 0, 0, [], []);
        CoordinationEdge[] edges =
        [
            Edge("a", "c", 9), Edge("a", "e", 9), Edge("c", "e", 9), Edge("b", "d", 9), Edge("b", "f", 9), Edge("d", "f", 9), Edge("e", "f", 2),
        ];
        string order = string.Concat(CircleOrder.Of(ids, edges));
        Assert.Equal(6, order.Distinct().Count());
        Assert.Contains(string.Concat(order[..3].Order()), new[] { "ace", "bdf" });
    }

    [Fact]
    public void Groups_DoNotOverlapAndStayInside()
    {
        var (groups, _, height) = GroupLayout.Place(Samples.Network(400, 90, 40, 34, 12, 7, 5, 4, 3, 2, 2, 2));
        Assert.All(groups, g => Assert.InRange(g.X, g.Radius, GroupLayout.Width - g.Radius));
        Assert.All(groups, g => Assert.InRange(g.Y, -height + g.Radius, -g.Radius));
        Assert.All(groups.SelectMany((g, i) => groups.Skip(i + 1).Select(h => (g, h))), p =>
            Assert.True(Math.Sqrt(Math.Pow(p.g.X - p.h.X, 2) + Math.Pow(p.g.Y - p.h.Y, 2)) > p.g.Radius + p.h.Radius));
    }

    [Fact]
    public void TiesAcross_AreDrawnGreyBetweenTheirAccountsAndCounted()
    {
        var network = Samples.Teams();
        var (groups, across, _) = GroupLayout.Place(network);
        Assert.Equal(Samples.TiesOfTeams, across.Count);
        var places = groups.SelectMany(g => g.Members.Zip(g.Places)).ToDictionary(m => m.First, m => m.Second, StringComparer.Ordinal);
        var expected = network.Edges.TakeLast(Samples.TiesOfTeams).Select(e => (places[e.First].X, places[e.First].Y, places[e.Second].X, places[e.Second].Y)).Order();
        Assert.Equal(expected, across.Select(t => (t.X1, t.Y1, t.X2, t.Y2)).Order());
        var figure = NetworkFigure.Draw(network, Samples.Names(network));
        Assert.Contains($"Grey: the {Samples.TiesOfTeams} pairs across communities.", figure.Heading(), StringComparison.Ordinal);
        Assert.Equal(Samples.TiesOfTeams, figure.Traces()[0].GetProperty("x").EnumerateArray().Count(x => x.ValueKind == System.Text.Json.JsonValueKind.Null));
    }

    static int Edges(CoordinationNetwork network, int group) => network.Edges.Count(e => network.Groups[group].Contains(e.First));
}
