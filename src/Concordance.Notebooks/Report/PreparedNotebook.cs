using Markdig.Syntax;

namespace Concordance.Notebooks;

/// <summary>A run with its texts parsed and its places named, ready to be written.</summary>
/// <param name="Run">The run.</param>
/// <param name="Anchor">The name of the notebook's section in the page.</param>
/// <param name="Title">The notebook's first heading, else its file name.</param>
/// <param name="HasTitle">Whether the notebook has a first-level heading of its own.</param>
/// <param name="Cells">The cells that are shown.</param>
/// <param name="Places">What a link's fragment may say (as a slug) to the name in the page.</param>
sealed record PreparedNotebook(
    NotebookRun Run, string Anchor, string Title, bool HasTitle,
    IReadOnlyList<PreparedCell> Cells, IReadOnlyDictionary<string, string> Places);

/// <summary>A cell to be shown.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Number">Its place among all cells, counted from 1.</param>
/// <param name="Anchor">Its name in the page.</param>
/// <param name="Under">The text of the heading that it stands under.</param>
/// <param name="Markdown">A Markdown cell's text, parsed; null for other cells and for text that can't be parsed.</param>
sealed record PreparedCell(NotebookCell Cell, int Number, string Anchor, string Under, MarkdownDocument? Markdown);
