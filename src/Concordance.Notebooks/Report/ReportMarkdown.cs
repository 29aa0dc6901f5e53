using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Concordance.Notebooks;

/// <summary>Markdown of notebooks: no raw HTML, no link and no image that leaves the page.</summary>
static class ReportMarkdown
{
    static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    /// <summary>The parsed text; null where it is nested beyond what the parser takes.</summary>
    public static MarkdownDocument? TryParse(string text)
    {
        try
        {
            return Markdown.Parse(Html.Upright(text), s_pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public static string ToHtml(MarkdownDocument document, LinkTargets targets)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        s_pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new ReportLinkRenderer(targets));
        renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new ReportAutolinkRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new ScrollingTableRenderer());
        renderer.Render(document);
        return writer.ToString();
    }

    /// <summary>The words of an inline text without marks.</summary>
    public static string PlainText(ContainerInline? inline)
    {
        var text = new StringBuilder();
        foreach (var part in inline?.Descendants() ?? [])
        {
            _ = part switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                AutolinkInline link => text.Append(link.Url),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
        }
        return text.ToString();
    }
}

/// <summary>A wide table scrolls in a box of its own, which those without a mouse can reach.</summary>
sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.WriteLine("<div class=\"wide\" role=\"region\" aria-label=\"Table\" tabindex=\"0\">");
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
