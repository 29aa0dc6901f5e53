namespace Concordance.Notebooks;

/// <content>Help while a cell is written.</content>
public sealed partial class NotebookEngine
{
    /// <inheritdoc/>
    public Task<Completion> CompleteAsync(string code, int position, CancellationToken cancel = default) => Cells.Assistant.CompleteAsync(code, position, cancel);

    /// <inheritdoc/>
    public Task<MimeBundle?> InspectAsync(string code, int position, CancellationToken cancel = default) => Cells.Assistant.InspectAsync(code, position, cancel);

    /// <inheritdoc/>
    public CellCompleteness Completeness(string code) => Cells.Assistant.Completeness(code);
}
