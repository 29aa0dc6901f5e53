using System.Globalization;
using System.Xml.Linq;
using Concordance.Coordination.Export;
using DuckDB.NET.Data;

namespace Concordance.Tests.Coordination.Export;

public sealed class EdgeFileTests : IDisposable
{
    static readonly CancellationToken s_go = TestContext.Current.CancellationToken;

    static readonly (string From, string To, long Weight, double P, bool Kept)[] s_rows =
    [
        ("b,\"x\"\ny", "=a", 3, 1e-300, true), ("=a", "ctrl\u0001\uFFFE<&>", 2, 0.1, false), ("half\ud800", "é😀", 1, double.NaN, false),
    ];

    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    static EdgeList Edges(bool directed = false, int? count = null) => new(
        count ?? s_rows.Length,
        [
            EdgeColumn.Text("from", r => s_rows[r].From), EdgeColumn.Text("to", r => s_rows[r].To), EdgeColumn.Whole("weight", r => s_rows[r].Weight), EdgeColumn.Real("p", r => s_rows[r].P),
            EdgeColumn.Flag("kept", r => s_rows[r].Kept), EdgeColumn.Text("note", r => r == 0 ? "first" : null),
        ], directed);

    string Written(string name, EdgeList edges, IReadOnlyDictionary<string, int>? communities = null)
    {
        EdgeFile.Write(edges, _folder.Of(name), communities, s_go);
        return _folder.Of(name);
    }

    [Fact]
    public void Csv_HostileIds_AreNoFormulas() => Assert.Equal(
        "from,to,weight,p,kept,note\n\"b,\"\"x\"\"\ny\",'=a,3,1E-300,true,first\n'=a,ctrl\u0001\uFFFE<&>,2,0.1,false,\nhalf\uFFFD,é😀,1,NaN,false,\n", File.ReadAllText(Written("e.csv", Edges())));

    [Fact]
    public void Parquet_HasTheSameRowsWithTypes()
    {
        var file = Written("e.parquet", Edges());
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var command = duck.CreateCommand();
        command.CommandText = $"SELECT *, typeof(weight) || ' ' || typeof(p) || ' ' || typeof(kept) AS t FROM '{file}'";
        using var reader = command.ExecuteReader();
        List<(string, string, long, double, bool, bool)> rows = [];
        while (reader.Read())
        {
            rows.Add((reader.GetString(0), reader.GetString(1), reader.GetInt64(2), reader.GetDouble(3), reader.GetBoolean(4), reader.IsDBNull(5)));
            Assert.Equal("BIGINT DOUBLE BOOLEAN", reader.GetString(6));
        }
        Assert.Equal(s_rows.Select((r, i) => (r.From.Replace('\ud800', '\uFFFD'), r.To, r.Weight, r.P, r.Kept, i > 0)), rows);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void GraphMl_IsWellFormedAndEveryReferenceResolves(bool directed)
    {
        var graph = XDocument.Load(Written("e.graphml", Edges(directed), new Dictionary<string, int>(StringComparer.Ordinal) { ["=a"] = 7 }));
        var ns = XNamespace.Get("http://graphml.graphdrawing.org/xmlns");
        Assert.Equal(ns + "graphml", graph.Root!.Name);
        var keys = graph.Root.Elements(ns + "key").ToDictionary(k => (string)k.Attribute("id")!, k => (For: (string)k.Attribute("for")!, Name: (string)k.Attribute("attr.name")!, Type: (string)k.Attribute("attr.type")!), StringComparer.Ordinal);
        Assert.All(keys.Values, k => Assert.Contains(k.Type, (string[])["boolean", "int", "long", "float", "double", "string"]));
        Assert.Equal(keys.Count, keys.Values.Select(k => (k.For, k.Name)).Distinct().Count());
        var drawn = Assert.Single(graph.Root.Elements(ns + "graph"));
        Assert.Equal(directed ? "directed" : "undirected", (string)drawn.Attribute("edgedefault")!);
        var nodes = drawn.Elements(ns + "node").ToList();
        var ids = nodes.Select(n => (string)n.Attribute("id")!).ToHashSet(StringComparer.Ordinal);
        Assert.Equal((5, 5), (nodes.Count, ids.Count));
        var edges = drawn.Elements(ns + "edge").ToList();
        Assert.Equal(3, edges.Select(e => (string)e.Attribute("id")!).Distinct().Count());
        Assert.All(edges, e => Assert.True(ids.Contains((string)e.Attribute("source")!) && ids.Contains((string)e.Attribute("target")!)));
        foreach (var item in nodes.Concat(edges))
            Assert.All(item.Elements(ns + "data"), d => { var key = keys[(string)d.Attribute("key")!]; Assert.Equal(item.Name.LocalName, key.For); Fits(key.Type, d.Value); });
        // No number that a reader may not know.
        Assert.Single(edges, e => e.Elements(ns + "data").All(d => (string)d.Attribute("key")! != "e_p"));
        var a = nodes.Single(n => Data(n, "n_account") == "=a");
        Assert.Equal(("2", "5", "7"), (Data(a, "n_degree"), Data(a, "n_weighted_degree"), Data(a, "n_community")));
        Assert.Equal(["=a", "b,\"x\"\ny", "ctrl[U+0001][U+FFFE]<&>", "half[U+D800]", "é😀"], nodes.Select(n => Data(n, "n_label")));

        string? Data(XElement item, string key) => item.Elements(ns + "data").SingleOrDefault(d => (string)d.Attribute("key")! == key)?.Value;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Gexf_IsWellFormedAndEveryReferenceResolves(bool directed)
    {
        var gexf = XDocument.Load(Written("e.gexf", Edges(directed), new Dictionary<string, int>(StringComparer.Ordinal) { ["=a"] = 7 }));
        var ns = XNamespace.Get("http://gexf.net/1.3");
        Assert.Equal((ns + "gexf", "1.3"), (gexf.Root!.Name, (string)gexf.Root.Attribute("version")!));
        var graph = Assert.Single(gexf.Root.Elements(ns + "graph"));
        Assert.Equal((directed ? "directed" : "undirected", "static"), ((string)graph.Attribute("defaultedgetype")!, (string)graph.Attribute("mode")!));
        var nodes = graph.Element(ns + "nodes")!.Elements(ns + "node").ToList();
        var ids = nodes.Select(n => (string)n.Attribute("id")!).ToHashSet(StringComparer.Ordinal);
        Assert.Equal((5, 5), (nodes.Count, ids.Count));
        var edges = graph.Element(ns + "edges")!.Elements(ns + "edge").ToList();
        Assert.Equal(3, edges.Select(e => (string)e.Attribute("id")!).Distinct().Count());
        Assert.All(edges, e => Assert.True(ids.Contains((string)e.Attribute("source")!) && ids.Contains((string)e.Attribute("target")!)));
        Assert.Equal(["3", "2", "1"], edges.Select(e => (string)e.Attribute("weight")!));
        foreach (var item in nodes.Concat(edges))
        {
            var declared = graph.Elements(ns + "attributes").Single(a => (string)a.Attribute("class")! == item.Name.LocalName).Elements(ns + "attribute").ToDictionary(a => (string)a.Attribute("id")!, a => (string)a.Attribute("type")!, StringComparer.Ordinal);
            Assert.All(declared.Values, type => Assert.Contains(type, (string[])["integer", "long", "double", "float", "boolean", "string"]));
            Assert.All(item.Element(ns + "attvalues")!.Elements(ns + "attvalue"), v => Fits(declared[(string)v.Attribute("for")!], (string)v.Attribute("value")!));
        }
        Assert.Equal(["=a", "b,\"x\"\ny", "ctrl[U+0001][U+FFFE]<&>", "half[U+D800]", "é😀"], nodes.Select(n => (string)n.Attribute("label")!));
    }

    static void Fits(string type, string value) => Assert.True(type switch
    {
        "int" or "integer" => int.TryParse(value, CultureInfo.InvariantCulture, out _),
        "long" => long.TryParse(value, CultureInfo.InvariantCulture, out _),
        "double" => double.TryParse(value, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number),
        "boolean" => value is "true" or "false",
        _ => true,
    }, $"'{value}' is no {type}");

    [Theory]
    [InlineData("e.csv")]
    [InlineData("e.parquet")]
    [InlineData("e.graphml")]
    [InlineData("e.gexf")]
    public void EdgeFile_NoEdges_IsAWholeFile(string name) => Assert.True(new FileInfo(Written(name, Edges(count: 0))).Length > 20);

    [Theory]
    [InlineData("e.csv")]
    [InlineData("e.parquet")]
    [InlineData("e.graphml")]
    [InlineData("e.gexf")]
    public void EdgeFile_StoppedOnTheWay_LeavesWhatWasThere(string name)
    {
        var file = _folder.Write(name, "mine");
        using var stop = new CancellationTokenSource();
        // Stopped by the third row itself.
        EdgeList edges = new(6, [EdgeColumn.Text("from", r => { if (r == 2) stop.Cancel(); return s_rows[r % 3].From; }), EdgeColumn.Text("to", r => s_rows[r % 3].To)], IsDirected: false);
        Assert.ThrowsAny<OperationCanceledException>(() => EdgeFile.Write(edges, file, cancel: stop.Token));
        Assert.Equal("mine", File.ReadAllText(file));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void EdgeFile_FolderThatCantBeWritten_IsToldAndLeavesNothing()
    {
        var error = Assert.Throws<InputException>(() => EdgeFile.Write(Edges(), _folder.Of("none/e.csv"), cancel: s_go));
        Assert.Contains("no folder", error.Problem, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }
}
