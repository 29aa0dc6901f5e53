using System.Net;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.QuickInfo;

namespace Concordance.Notebooks;

/// <summary>What Roslyn knows of a name, as plain text and as a small piece of HTML.</summary>
static class QuickInfoText
{
    static readonly string[] s_sections =
    [
        QuickInfoSectionKinds.Description, QuickInfoSectionKinds.DocumentationComments, QuickInfoSectionKinds.RemarksDocumentationComments,
        QuickInfoSectionKinds.ReturnsDocumentationComments, QuickInfoSectionKinds.ValueDocumentationComments, QuickInfoSectionKinds.Exception,
    ];

    /// <summary>The bundle; null where Roslyn has no text, as for a bracket.</summary>
    public static MimeBundle? Of(QuickInfoItem item)
    {
        List<string> texts =
        [
            .. s_sections.SelectMany(k => item.Sections.Where(s => s.Kind == k)).Select(s => MultilineText.UnixLineEnds(s.Text).Trim()).Where(t => t.Length > 0),
        ];
        if (texts.Count == 0) return null;
        var html = $"<pre>{Escaped(texts[0])}</pre>" + string.Concat(texts.Skip(1).Select(t => $"<p style=\"white-space: pre-line\">{Escaped(t)}</p>"));
        return new(new JsonObject { ["text/html"] = html, ["text/plain"] = string.Join("\n\n", texts) }, []);
    }

    static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
