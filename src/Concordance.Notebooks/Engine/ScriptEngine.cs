namespace Concordance.Notebooks;

/// <summary>The engine over a C# session.</summary>
/// <param name="workingDirectory">The folder in which cells start; null for the current one.</param>
public sealed class ScriptEngine(string? workingDirectory = null) : INotebookEngine
{
    readonly ScriptSession _session = new(workingDirectory);
    readonly CodeAssistant _assistant = new(new CodeAssistantOptions { References = HostReferences.All, Usings = ScriptSession.DefaultUsings });

    /// <inheritdoc/>
    public async Task<CellResult> RunAsync(CellRequest request, ICellOutput output, CancellationToken interrupt = default)
    {
        var result = await _session.RunAsync(request.Code, request.Label, interrupt).ConfigureAwait(false);
        if (result.Output.Length > 0) output.Write(false, result.Output);
        if (result.ErrorOutput.Length > 0) output.Write(true, result.ErrorOutput);
        if (result.Error?.Kind != CellErrorKind.Compile) _assistant.Ran(request.Code);
        return result;
    }

    /// <inheritdoc/>
    public Task<Completion> CompleteAsync(string code, int position, CancellationToken cancel = default) => _assistant.CompleteAsync(code, position, cancel);

    /// <inheritdoc/>
    public Task<MimeBundle?> InspectAsync(string code, int position, CancellationToken cancel = default) => _assistant.InspectAsync(code, position, cancel);

    /// <inheritdoc/>
    public CellCompleteness Completeness(string code) => CodeCompleteness.Of(code, new HashSet<string>());

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _assistant.Dispose();
        return ValueTask.CompletedTask;
    }
}
