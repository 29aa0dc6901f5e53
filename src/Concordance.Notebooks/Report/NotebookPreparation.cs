using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Concordance.Notebooks;

/// <summary>Parses a notebook's texts, names its places, and moves its headings one level down, below the report's own.</summary>
static class NotebookPreparation
{
    public static PreparedNotebook Prepare(NotebookRun run, ISet<string> takenAnchors)
    {
        var stem = Path.GetFileNameWithoutExtension(run.Name);
        var anchor = Slug.Unique(Slug.Of(stem), takenAnchors);
        var headings = new List<(int Level, string Text)>();
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        var cells = new List<PreparedCell>();
        for (var i = 0; i < run.Document.Cells.Count; i++)
        {
            var cell = run.Document.Cells[i];
            var cellAnchor = Slug.Unique($"{anchor}-{Slug.Of(cell.Id)}", takenAnchors);
            places.TryAdd(Slug.Of(cell.Id), cellAnchor);
            var markdown = cell.Kind == CellKind.Markdown ? ReportMarkdown.TryParse(cell.Source) : null;
            foreach (var heading in markdown?.Descendants<HeadingBlock>() ?? [])
                headings.Add(Name(heading, anchor, takenAnchors, places));
            cells.Add(new PreparedCell(cell, i + 1, cellAnchor, headings.Count > 0 ? headings[^1].Text : stem, markdown));
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
