using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Concordance.Cli.Tests.Readme;

/// <summary>A page of the documentation, and what of it a test can hold to the program.</summary>
/// <param name="Name">Its path in the checkout, with forward slashes.</param>
sealed record MarkdownPage(string Name)
{
    static readonly MarkdownPipeline s_markdown = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).UsePreciseSourceLocation().Build();

    /// <summary>A block of code.</summary>
    /// <param name="Line">The line of its first line of code.</param>
    /// <param name="Language">What stands behind the fence; empty for an indented block.</param>
    /// <param name="Text">The code.</param>
    public sealed record Block(int Line, string Language, string Text)
    {
        public IReadOnlyList<string> Lines => [.. Text.Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0 && !l.StartsWith('#'))];
    }

    /// <summary>The pages that tell people what to type.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } =
    [
        .. Directory.EnumerateFiles(Checkout.Root, "*.md", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System })
            .Select(f => Path.GetRelativePath(Checkout.Root, f).Replace('\\', '/'))
            .Where(n => !n.Split('/').Any(p => p is "bin" or "obj" or "runs" or "cases" or "work" or ".git" or "node_modules") && !n.StartsWith("tests/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(n => new MarkdownPage(n)),
    ];

    public static MarkdownPage Readme { get; } = new("README.md");

    MarkdownDocument Document => field ??= Markdown.Parse(File.ReadAllText(Path.Combine(Checkout.Root, Name)).ReplaceLineEndings("\n"), s_markdown);

    /// <summary>The blocks of code, in order.</summary>
    public IReadOnlyList<Block> Blocks => [.. Document.Descendants<CodeBlock>().Select(b => new Block(b.Line + (b is FencedCodeBlock ? 2 : 1), (b as FencedCodeBlock)?.Info ?? "", b.Lines.ToString()))];

    /// <summary>Code within text.</summary>
    public IReadOnlyList<(int Line, string Text)> Inlines => [.. Document.Descendants<CodeInline>().Select(c => (c.Line + 1, c.Content))];

    /// <summary>Where links and pictures lead.</summary>
    public IReadOnlyList<(int Line, string Target)> Links => [.. Document.Descendants<LinkInline>().Select(l => (l.Line + 1, l.Url ?? ""))];

    /// <summary>The ids of headings, as links within the page name them.</summary>
    public IReadOnlyList<string> Headings => [.. Document.Descendants<HeadingBlock>().Select(h => Markdig.Renderers.Html.HtmlAttributesExtensions.GetAttributes(h).Id ?? "")];

    /// <summary>The code in each cell of the table that has this header: rows, then cells.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Table(params string[] header) =>
        [.. Document.Descendants<Table>().Single(t => Cells(t.OfType<TableRow>().First()).SequenceEqual(header, StringComparer.Ordinal)).OfType<TableRow>().Skip(1)
            .Select(r => (IReadOnlyList<IReadOnlyList<string>>)[.. r.OfType<TableCell>().Select(c => (IReadOnlyList<string>)[.. c.Descendants<CodeInline>().Select(i => i.Content)])])];

    /// <summary>The text of each cell of that table's first column.</summary>
    public IReadOnlyList<string> FirstColumn(params string[] header) =>
        [.. Document.Descendants<Table>().Single(t => Cells(t.OfType<TableRow>().First()).SequenceEqual(header, StringComparer.Ordinal)).OfType<TableRow>().Skip(1).Select(r => Cells(r)[0])];

    static List<string> Cells(TableRow row) => [.. row.OfType<TableCell>().Select(c => string.Concat(c.Descendants<LiteralInline>().Select(l => l.Content.ToString())).Trim())];

    public override string ToString() => Name;
}
