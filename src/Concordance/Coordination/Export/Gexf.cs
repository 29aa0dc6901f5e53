using System.Globalization;
using System.Xml;

namespace Concordance.Coordination.Export;

/// <summary>Writes edges as GEXF 1.3, the format of Gephi.</summary>
/// <remarks>Nodes have the ids 0, 1, … in the ordinal order of the accounts' names, which are their labels. Source: GEXF 1.3 Primer and its schema, https://gexf.net.</remarks>
public static class Gexf
{
    const string Namespace = "http://gexf.net/1.3";

    static readonly (string Name, string Type, Func<GraphNode, object?> Value)[] s_node =
    [
        ("account", "string", n => n.Name), ("degree", "integer", n => n.Degree), ("weighted_degree", "double", n => n.WeightedDegree), ("community", "integer", n => n.Community),
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
        // The weight has a place of its own.
        var weight = edges.Figures.FirstOrDefault(f => f.Name == "weight")?.Value;
        var figures = edges.Figures.Where(f => f.Name != "weight").ToList();
        using var xml = XmlOutput.Create(stream);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("defaultedgetype", edges.IsDirected ? "directed" : "undirected");
        xml.WriteAttributeString("mode", "static");
        Attributes(xml, "node", node.Select(a => (a.Name, a.Type)));
        Attributes(xml, "edge", figures.Select(f => (f.Name, XmlOutput.TypeOf(f.Kind))));
        xml.WriteStartElement("nodes");
        foreach (var (n, account) in graph.Nodes.Index())
        {
            cancel.ThrowIfCancellationRequested();
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", Number(n));
            xml.WriteAttributeString("label", XmlOutput.Allowed(account.Name));
            Values(xml, node.Select(a => a.Value(account)));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteStartElement("edges");
        foreach (var (e, (from, to)) in graph.Ends.Index())
        {
            cancel.ThrowIfCancellationRequested();
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", Number(e));
            xml.WriteAttributeString("source", Number(from));
            xml.WriteAttributeString("target", Number(to));
            if (XmlOutput.Value(weight?.Invoke(e)) is { } text) xml.WriteAttributeString("weight", text);
            Values(xml, figures.Select(f => f.Value(e)));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    static void Attributes(XmlWriter xml, string what, IEnumerable<(string Name, string Type)> attributes)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", what);
        foreach (var (i, (name, type)) in attributes.Index())
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", Number(i));
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", type);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static void Values(XmlWriter xml, IEnumerable<object?> values)
    {
        xml.WriteStartElement("attvalues");
        foreach (var (i, value) in values.Index())
        {
            if (XmlOutput.Value(value) is not { } text) continue;
            xml.WriteStartElement("attvalue");
            xml.WriteAttributeString("for", Number(i));
            xml.WriteAttributeString("value", text);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
