using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>A language that the reader's frontend renders: the cell shows its own text.</summary>
/// <param name="name">Name in magic lines.</param>
/// <param name="title">What it is.</param>
/// <param name="mime">The type under which frontends know it.</param>
/// <param name="aliases">Other names.</param>
sealed class MarkupLanguage(string name, string title, string mime, params string[] aliases) : CellLanguage
{
    public static IEnumerable<CellLanguage> All { get; } =
    [
        new MarkupLanguage("html", "HTML, shown by the frontend", "text/html"),
        new MarkupLanguage("javascript", "JavaScript, run by the frontend", "application/javascript", "js"),
        new MarkupLanguage("mermaid", "a Mermaid diagram, drawn by the frontend", "text/vnd.mermaid"),
        new MarkupLanguage("markdown", "Markdown, shown by the frontend", "text/markdown", "md"),
    ];

    public override string Name => name;

    public override IReadOnlyList<string> Aliases => aliases;

    public override string Title => title;

    public override object Run(CellCode code, CellContext cell)
    {
        var text = code.Text.Trim('\n');
        return new MimeBundle(new JsonObject { [mime] = text, ["text/plain"] = text }, []);
    }
}
