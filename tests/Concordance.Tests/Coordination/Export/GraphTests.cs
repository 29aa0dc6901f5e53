using Concordance.Coordination.Export;

namespace Concordance.Tests.Coordination.Export;

public class GraphTests
{
    [Fact]
    public void Graph_OfMoreEdgesThanMemory_HoldsTheirAccountsOnly()
    {
        const int count = 1_000_000;
        string[] accounts = [.. Enumerable.Range(0, 100).Select(i => $"a{i:00}")];
        var edges = new EdgeList(count, [EdgeColumn.Text("from", e => accounts[e % 100]), EdgeColumn.Text("to", e => accounts[(e + 1 + e / 100 % 99) % 100])], IsDirected: true);
        _ = Graph.Of(edges with { Count = 100 }).Ends.Count();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var graph = Graph.Of(edges);
        var ends = graph.Ends.Sum(e => (long)e.From + e.To);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, count);
        Assert.Equal(accounts, graph.Nodes.Select(n => n.Name));
        Assert.All(graph.Nodes, n => Assert.Equal(2 * count / 100, n.Degree));
        Assert.Equal(Enumerable.Range(0, count).Sum(e => (long)(e % 100) + (e + 1 + e / 100 % 99) % 100), ends);
    }

    [Fact]
    public void Graph_Nodes_HaveTheSumsOfTheirEdges()
    {
        (string From, string To, long Weight)[] rows = [("b", "a", 3), ("a", "c", 2), ("Z", "b", 1)];
        var edges = new EdgeList(3, [EdgeColumn.Text("from", e => rows[e].From), EdgeColumn.Text("to", e => rows[e].To), EdgeColumn.Whole("weight", e => rows[e].Weight)], IsDirected: false);
        var graph = Graph.Of(edges, new Dictionary<string, int> { ["a"] = 1 });
        Assert.Equal([new("Z", 1, 1, null), new("a", 2, 5, 1), new("b", 2, 4, null), new("c", 1, 2, null)], graph.Nodes);
        Assert.Equal([(2, 1), (1, 3), (0, 2)], graph.Ends);
        Assert.Equal(1, graph.Groups());
    }
}
