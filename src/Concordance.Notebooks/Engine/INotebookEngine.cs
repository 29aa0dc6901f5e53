namespace Concordance.Notebooks;

/// <summary>Runs the cells of one notebook: one after the other, each sees what the earlier ones declared. Behind the headless runner and the kernel alike.</summary>
public interface INotebookEngine : IAsyncDisposable
{
    /// <summary>Runs a cell. What the cell does wrong comes back in the result and is never thrown.</summary>
    /// <param name="request">The cell.</param>
    /// <param name="output">Told what the cell shows, while it runs.</param>
    /// <param name="interrupt">Stops the cell, also while it runs; the result then holds an error of kind <see cref="CellErrorKind.Interrupted"/>, and the session goes on.</param>
    Task<CellResult> RunAsync(CellRequest request, ICellOutput output, CancellationToken interrupt = default);

    /// <summary>What can stand at a place of a cell that is being written.</summary>
    /// <param name="code">The cell so far.</param>
    /// <param name="position">The place, in UTF-16 units from its start.</param>
    /// <param name="cancel">Gives up.</param>
    Task<Completion> CompleteAsync(string code, int position, CancellationToken cancel = default);

    /// <summary>What the name at a place means: signature and documentation; null where there is nothing to say.</summary>
    /// <param name="code">The cell so far.</param>
    /// <param name="position">The place, in UTF-16 units from its start.</param>
    /// <param name="cancel">Gives up.</param>
    Task<MimeBundle?> InspectAsync(string code, int position, CancellationToken cancel = default);

    /// <summary>Whether a cell can be run as it stands, or goes on.</summary>
    CellCompleteness Completeness(string code);
}

/// <summary>A cell to run.</summary>
/// <param name="Code">Its text, magic lines and all.</param>
/// <param name="Label">How tracebacks call it. Another one for each cell, or lines can't be told apart.</param>
/// <param name="Language">Its language by the notebook's metadata; null for the notebook's own.</param>
/// <param name="TimeOut">After this it is interrupted; null never.</param>
public sealed record CellRequest(string Code, string Label, string? Language = null, TimeSpan? TimeOut = null);

/// <summary>Takes what a cell shows while it runs. Called in order, by one thread at a time.</summary>
public interface ICellOutput
{
    /// <summary>Text written to the console, as it comes.</summary>
    void Write(bool isError, string text);

    /// <summary>A value shown by the cell before its end.</summary>
    /// <param name="value">Its forms.</param>
    /// <param name="displayId">Name under which it can be updated; null where it can't.</param>
    /// <param name="isUpdate">Whether it takes the place of what was shown under that name.</param>
    void Display(MimeBundle value, string? displayId, bool isUpdate);

    /// <summary>A line that the reader types; null where nobody can be asked.</summary>
    string? Ask(string prompt, bool isPassword);
}

/// <summary>What can stand at a place.</summary>
/// <param name="Items">The texts.</param>
/// <param name="Start">Start of what they replace, in UTF-16 units.</param>
/// <param name="End">Its end.</param>
public sealed record Completion(IReadOnlyList<CompletionItem> Items, int Start, int End);

/// <summary>One text that can stand there.</summary>
/// <param name="Text">The text.</param>
/// <param name="Kind">What it is: <c>method</c>, <c>property</c>, <c>class</c>, <c>keyword</c> and so on.</param>
public sealed record CompletionItem(string Text, string Kind);

/// <summary>Whether a cell can be run as it stands.</summary>
/// <param name="Status"><c>complete</c>, <c>incomplete</c> or <c>invalid</c>, as Jupyter's messages name it.</param>
/// <param name="Indent">What the next line should begin with, where it goes on.</param>
public sealed record CellCompleteness(string Status, string Indent = "");
