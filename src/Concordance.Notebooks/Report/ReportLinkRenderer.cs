using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Concordance.Notebooks;

/// <summary>
/// Links within the report work; all others stand as text with their address, so that nobody reaches another host by a slip.
/// </summary>
sealed class ReportLinkRenderer(LinkTargets targets) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (link.IsImage) WriteImage(renderer, link, url);
        else if (targets.Anchor(url) is { } anchor)
        {
            renderer.Write("<a href=\"#").Write(Html.Escape(anchor)).Write("\">");
            renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
        else
        {
            renderer.WriteChildren(link);
            if (url.Length > 0 && ReportMarkdown.PlainText(link) != url)
                renderer.Write(" <span class=\"address\">(").Write(Html.Escape(url)).Write(")</span>");
        }
    }

    void WriteImage(HtmlRenderer renderer, LinkInline link, string url)
    {
        var alt = Html.Escape(ReportMarkdown.PlainText(link));
        if (targets.Image(url) is { } source)
            renderer.Write("<img src=\"").Write(source).Write("\" alt=\"").Write(alt).Write("\">");
        else
            renderer.Write("<span class=\"address\">[image: ").Write(alt).Write(" (").Write(Html.Escape(url)).Write(")]</span>");
    }
}

/// <summary>Addresses in angle brackets stand as text.</summary>
sealed class ReportAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link) =>
        renderer.Write("<span class=\"address\">").Write(Html.Escape(link.Url)).Write("</span>");
}
