using System.Globalization;
using System.Text;

namespace Concordance.Notebooks;

/// <summary>Makes one page of executed notebooks. It needs nothing but itself: no other file, no other host.</summary>
public static class HtmlReport
{
    /// <summary>Renders a page in HTML 5, to be stored as UTF-8. The same runs give the same page.</summary>
    /// <param name="options">Title, notice, order, script.</param>
    /// <param name="runs">The runs, in the order in which they are to be shown.</param>
    public static string Render(ReportOptions options, IReadOnlyList<NotebookRun> runs)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { "contents", "failures", "main" };
        // Ordered before anything is named: sorting keeps the order of equal keys.
        var notebooks = NotebookPreparation.Prepare([.. runs.OrderBy(r => r.Name == options.LeadNotebook ? 0 : 1)], taken);

        var live = options.PlotlyScript is not null && runs.SelectMany(r => r.Document.Cells).SelectMany(c => c.Outputs).Any(OutputRendering.HasFigure);
        string[] scripts = live ? [PageAssets.Inline(options.PlotlyScript!), PageAssets.Inline(PageAssets.FigureScript)] : [];

        var page = new StringBuilder();
        page.Append(Head(options.Title, scripts));
        page.Append("<a class=\"skip\" href=\"#main\">Skip to the notebooks</a>\n<header>\n");
        if (options.Banner is { Length: > 0 } banner)
            page.Append(CultureInfo.InvariantCulture, $"<div class=\"banner\" role=\"note\">{Html.Escape(banner)}</div>\n");
        page.Append(CultureInfo.InvariantCulture, $"<div class=\"head\">\n<h1>{Html.Escape(options.Title)}</h1>\n{Failures(notebooks)}</div>\n</header>\n");
        page.Append(Contents(notebooks)).Append("<main id=\"main\">\n");
        foreach (var notebook in notebooks) page.Append(Section(notebook, notebooks, live));
        page.Append("</main>\n");
        foreach (var script in scripts) page.Append("<script>").Append(script).Append("</script>\n");
        return page.Append("</body>\n</html>\n").ToString();
    }

    static string Head(string title, IEnumerable<string> scripts) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{PageAssets.Policy(scripts)}">
        <meta name="referrer" content="no-referrer">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Html.Escape(title)}</title>
        <style>
        {PageAssets.Style}</style>
        </head>
        <body>

        """.ReplaceLineEndings("\n");

    static string Failures(IReadOnlyList<PreparedNotebook> notebooks)
    {
        var failed = notebooks.Where(n => !n.Run.Succeeded).ToList();
        if (failed.Count == 0) return "";
        var html = new StringBuilder("<section class=\"failures\" id=\"failures\" role=\"alert\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<p><strong>{failed.Count} of {notebooks.Count} notebooks failed.</strong> What follows the failing cell was not run.</p>\n<ul>\n");
        foreach (var notebook in failed)
        {
            var number = notebook.Run.Failure!.CellNumber;
            var anchor = notebook.Cells.FirstOrDefault(c => c.Number == number)?.Anchor ?? notebook.Anchor;
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{anchor}\">{Html.Escape(notebook.Run.Failure.Describe())}</a></li>\n");
        }
        return html.Append("</ul>\n</section>\n").ToString();
    }

    static string Contents(IReadOnlyList<PreparedNotebook> notebooks)
    {
        var html = new StringBuilder("<nav class=\"contents\" id=\"contents\" aria-label=\"Contents\">\n<ol>\n");
        // One line a notebook: the lead's first lines are to be seen without scrolling.
        foreach (var notebook in notebooks)
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{notebook.Anchor}\">{Html.Escape(notebook.Title)}</a></li>\n");
        return html.Append("</ol>\n</nav>\n").ToString();
    }

    static string Section(PreparedNotebook notebook, IReadOnlyList<PreparedNotebook> all, bool live)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"notebook\" id=\"{notebook.Anchor}\" aria-label=\"{Html.Escape(notebook.Title)}\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"file\">{Html.Escape(notebook.Run.Name)}</p>\n");
        if (!notebook.HasTitle) html.Append(CultureInfo.InvariantCulture, $"<h2>{Html.Escape(notebook.Title)}</h2>\n");
        if (notebook.Run.Failure is { } failure)
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"failed\">Not complete: {Html.Escape(failure.Describe())}</p>\n");
        foreach (var cell in notebook.Cells)
            html.Append(CellRendering.Render(cell, new LinkTargets(notebook, all, cell.Cell.Attachments), live));
        return html.Append("</section>\n").ToString();
    }
}
