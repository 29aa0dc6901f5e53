using System.Security.Cryptography;
using System.Text;
using Concordance.Charts.Tables;

namespace Concordance.Charts;

/// <summary>What pages of the summary have in common: their head, their policy, their style.</summary>
static class PageFrame
{
    /// <summary>A page in HTML 5. It runs no script and fetches nothing, and its policy lets nothing else happen.</summary>
    /// <param name="title">Title of the window; not escaped.</param>
    /// <param name="style">The style sheet.</param>
    /// <param name="body">Content of the body, as HTML.</param>
    public static string Page(string title, string style, string body)
    {
        // Between the tags stands exactly what the browser will hash.
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'">
            <meta name="referrer" content="no-referrer">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Escape(title)}</title>
            <style>{style}</style>
            </head>
            <body>
            {body}</body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    /// <summary>The style that all pages share, and a style sheet of one kind of page.</summary>
    public static string Style(string name) => Sheet("page.css") + LayerTag.Rules() + Sheet(name);

    static string Sheet(string name)
    {
        using var stream = typeof(PageFrame).Assembly.GetManifestResourceStream($"Concordance.Charts.Report.{name}") ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Text from data as it may stand in the content of an element or in a quoted attribute.</summary>
    public static string Escape(string text) => HtmlTable.Escape(ReadableText.Of(text));
}
