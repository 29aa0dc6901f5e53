using System.Globalization;
using System.Xml;

namespace Concordance.Coordination.Export;

/// <summary>Writes edges as GraphML, for Gephi, igraph, NetworkX, yEd and others.</summary>
/// <remarks>Nodes have the ids n0, n1, … in the ordinal order of the accounts' names, which are their labels. Source: GraphML Primer and its schema 1.0, http://graphml.graphdrawing.org.</remarks>
public static class GraphMl
{
    const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    static readonly (string Id, string Name, string Type, Func<GraphNode, object?> Value)[] s_node =
    [
        ("label", "label", "string", n => n.Name), ("account", "account", "string", n => n.Name), ("degree", "degree", "int", n => n.Degree),
        ("weighted_degree", "weighted_degree", "double", n => n.WeightedDegree), ("community", "community", "int", n => n.Community),
    ];

    /// <summary>Writes edges with their figures, and their accounts.</summary>
    /// <param name="edges">The edges.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="communities">The community of each account, where known.</param>
    /// <param name="cancel">Stops the writing.</param>
    public static void Write(EdgeList edges, Stream stream, IReadOnlyDictionary<string, int>? communities = null, CancellationToken cancel = default)
    {
        var graph = Graph.Of(edges, communities);
        var node = communities is null ? s_node[..^1] : s_node;
        var figures = edges.Figures.ToList();
        using var xml = XmlOutput.Create(stream);
        xml.WriteStartElement("graphml", Namespace);
        foreach (var (id, name, type, _) in node) Key(xml, "n_" + id, "node", name, type);
        foreach (var f in figures) Key(xml, "e_" + f.Name, "edge", f.Name, XmlOutput.TypeOf(f.Kind));
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "coordination");
        xml.WriteAttributeString("edgedefault", edges.IsDirected ? "directed" : "undirected");
        foreach (var (n, account) in graph.Nodes.Index())
        {
            cancel.ThrowIfCancellationRequested();
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", Id('n', n));
            foreach (var (id, _, _, value) in node) Data(xml, "n_" + id, value(account));
            xml.WriteEndElement();
        }
        foreach (var (e, (from, to)) in graph.Ends.Index())
        {
            cancel.ThrowIfCancellationRequested();
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", Id('e', e));
            xml.WriteAttributeString("source", Id('n', from));
            xml.WriteAttributeString("target", Id('n', to));
            foreach (var f in figures) Data(xml, "e_" + f.Name, f.Value(e));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static string Id(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");

    static void Key(XmlWriter xml, string id, string what, string name, string type)
    {
        xml.WriteStartElement("key");
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", what);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    static void Data(XmlWriter xml, string key, object? value)
    {
        if (XmlOutput.Value(value) is not { } text) return;
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(text);
        xml.WriteEndElement();
    }
}
