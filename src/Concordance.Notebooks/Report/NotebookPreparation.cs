using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Concordance.Notebooks;

/// <summary>Parses notebooks' texts, names their places, and moves their headings one level down, below the report's own.</summary>
static class NotebookPreparation
{
    /// <param name="runs">The runs, in the order in which they are shown.</param>
    /// <param name="taken">Names that other places of the page have.</param>
    public static IReadOnlyList<PreparedNotebook> Prepare(IReadOnlyList<NotebookRun> runs, ISet<string> taken)
    {
        // Cells are named before all else, so that no heading takes the name by which other pages know a cell.
        var cells = runs.Select(r => r.Document.Cells.Select(c => Slug.Unique(ReportAnchor.Of(r.Name, c.Id), taken)).ToList()).ToList();
        return [.. runs.Select((r, i) => Prepare(r, cells[i], taken))];
    }

    static PreparedNotebook Prepare(NotebookRun run, List<string> cellAnchors, ISet<string> taken)
    {
        var stem = ReportAnchor.Stem(run.Name);
        var anchor = Slug.Unique(Slug.Of(stem), taken);
        var headings = new List<(int Level, string Text)>();
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        var cells = new List<PreparedCell>();
        for (var i = 0; i < run.Document.Cells.Count; i++)
        {
            var cell = run.Document.Cells[i];
            places.TryAdd(Slug.Of(cell.Id), cellAnchors[i]);
            var markdown = cell.Kind == CellKind.Markdown ? ReportMarkdown.TryParse(cell.Source) : null;
            foreach (var heading in markdown?.Descendants<HeadingBlock>() ?? [])
                headings.Add(Name(heading, anchor, taken, places));
            cells.Add(new PreparedCell(cell, i + 1, cellAnchors[i], headings.Count > 0 ? headings[^1].Text : stem, markdown));
        }
        var title = headings.Where(h => h.Level == 1).Select(h => h.Text).FirstOrDefault();
        return new PreparedNotebook(run, anchor, title ?? stem, title is not null, cells, places);
    }

    static (int Level, string Text) Name(HeadingBlock heading, string notebook, ISet<string> taken, Dictionary<string, string> places)
    {
        var text = ReportMarkdown.PlainText(heading.Inline);
        var anchor = Slug.Unique($"{notebook}-{Slug.Of(text)}", taken);
        places.TryAdd(Slug.Of(text), anchor);
        heading.GetAttributes().Id = anchor;
        var level = heading.Level;
        heading.Level = Math.Min(heading.Level + 1, 6);
        return (level, text);
    }
}
