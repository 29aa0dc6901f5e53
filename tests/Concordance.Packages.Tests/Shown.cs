using System.Text.Json.Nodes;
using Concordance.Notebooks;

namespace Concordance.Packages.Tests;

/// <summary>Three cells that end in a finding, a figure and a data frame, and what is to be seen of them.</summary>
static class Shown
{
    /// <summary>The cells, after one that takes the package.</summary>
    public static IReadOnlyList<string> Cells { get; } =
    [
        "using Concordance.Attribution;\nFinding.NotComputed(\"x\", \"A thing\", \"there is no data\", EvidenceKind.Technical, new FindingMethod(\"none\", 1, \"none\"))",
        "Concordance.Charts.SharesFigure.Draw([], \"studied\", \"others\")",
        "using Microsoft.Data.Analysis;\nnew DataFrame(new StringDataFrameColumn(\"name\", new[] { \"<one>\" }))",
    ];

    /// <summary>The cell that takes the package.</summary>
    public static string Reference(string version) => $"#r \"nuget: Concordance.Charts, {version}\"";

    /// <summary>All as a notebook.</summary>
    public static string Notebook(string version)
    {
        var document = new NotebookDocument();
        document.Cells.Add(new NotebookCell("parameters", CellKind.Code, "string casePath = \"\";") { Metadata = new() { ["tags"] = new JsonArray("parameters") } });
        foreach (var (i, source) in Cells.Prepend(Reference(version)).Index()) document.Cells.Add(new NotebookCell($"cell-{i}", CellKind.Code, source));
        return document.ToJson();
    }

    /// <summary>Whether they show as ours: .NET Interactive's own form of a data frame has an id and a script, and of a figure is a dump.</summary>
    public static void Check(IEnumerable<JsonObject> bundles)
    {
        var all = bundles.ToList();
        Assert.Equal(3, all.Count);
        Assert.Contains("could not be", Html(all[0]), StringComparison.Ordinal);
        Assert.StartsWith("<table>\n", Html(all[0]), StringComparison.Ordinal);
        Assert.NotNull(all[1]["application/vnd.plotly.v1+json"]);
        Assert.NotNull(all[1]["image/png"]);
        Assert.StartsWith("<table>\n", Html(all[2]), StringComparison.Ordinal);
        Assert.Contains("&lt;one&gt;", Html(all[2]), StringComparison.Ordinal);
    }

    static string Html(JsonObject bundle) => bundle["text/html"] switch
    {
        JsonArray lines => string.Concat(lines.Select(l => (string?)l)),
        var text => (string?)text ?? "",
    };
}
