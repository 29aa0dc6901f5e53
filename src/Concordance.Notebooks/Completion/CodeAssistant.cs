using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.QuickInfo;

namespace Concordance.Notebooks;

/// <summary>
/// Completes and explains the C# of a session's cells. Can be asked while a cell runs. It costs nothing before it is asked first:
/// then it loads some 200 MB of Roslyn.
/// </summary>
public sealed class CodeAssistant(CodeAssistantOptions options) : IDisposable
{
    static readonly Completion s_none = new([], 0, 0);

    readonly SemaphoreSlim _oneQuestion = new(1, 1);
    readonly Lock _lock = new();
    readonly CellHistory _ran = new();
    CellWorkspace? _workspace;

    /// <summary>Remembers a cell that was run: later ones see what it declared.</summary>
    /// <param name="code">Its text. It must have been compiled: one with errors would hide what later cells declare.</param>
    public void Ran(string code)
    {
        var csharp = CellText.Of(code, 0, options.OtherLanguages).Code;
        if (string.IsNullOrWhiteSpace(csharp)) return;
        lock (_lock) _ran.Add(csharp);
    }

    /// <summary>As <see cref="INotebookEngine.CompleteAsync"/>.</summary>
    public async Task<Completion> CompleteAsync(string code, int position, CancellationToken cancel = default)
    {
        position = Math.Clamp(position, 0, code.Length);
        var cell = CellText.Of(code, position, options.OtherLanguages);
        if (cell.Magic is { } magic) return MagicCompletion.At(code, magic, position, options.Magics);
        if (!cell.IsCSharp) return s_none with { Start = position, End = position };
        return await Ask(cell.Code, async document =>
        {
            var service = CompletionService.GetService(document)!;
            var list = await service.GetCompletionsAsync(document, position, cancellationToken: cancel).ConfigureAwait(false);
            // While a name is written the list's own span can be empty; then nothing is replaced.
            var start = Math.Min(list.Span.Start, position);
            return new Completion(CompletionItems.Of(list.ItemsList, code[start..position]), start, position);
        }, cancel).ConfigureAwait(false);
    }

    /// <summary>As <see cref="INotebookEngine.InspectAsync"/>. In the arguments of a call it is the method that is explained.</summary>
    public async Task<MimeBundle?> InspectAsync(string code, int position, CancellationToken cancel = default)
    {
        position = Math.Clamp(position, 0, code.Length);
        var cell = CellText.Of(code, position, options.OtherLanguages);
        if (!cell.IsCSharp) return null;
        return await Ask(cell.Code, async document =>
        {
            var service = QuickInfoService.GetService(document)!;
            var root = await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
            foreach (var place in InspectedPlaces.Of(root!, position))
                if (await service.GetQuickInfoAsync(document, place, cancel).ConfigureAwait(false) is { } found && QuickInfoText.Of(found) is { } text) return text;
            return null;
        }, cancel).ConfigureAwait(false);
    }

    /// <summary>As <see cref="INotebookEngine.Completeness"/>.</summary>
    public CellCompleteness Completeness(string code) => CodeCompleteness.Of(code, options.OtherLanguages);

    /// <summary>Frees the memory.</summary>
    public void Dispose()
    {
        _workspace?.Dispose();
        _oneQuestion.Dispose();
    }

    async Task<T> Ask<T>(string code, Func<Document, Task<T>> question, CancellationToken cancel)
    {
        await _oneQuestion.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            _workspace ??= new CellWorkspace(options);
            IReadOnlyList<string> ran;
            lock (_lock) ran = _ran.Pieces;
            return await question(_workspace.Written(ran, code)).ConfigureAwait(false);
        }
        finally
        {
            _oneQuestion.Release();
        }
    }
}
