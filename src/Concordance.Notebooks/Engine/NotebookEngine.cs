using System.Diagnostics;

namespace Concordance.Notebooks;

/// <summary>
/// A session of cells. A cell that fails or is stopped loses nothing that earlier ones declared.
/// Sessions share no variables, but the process they run in: static fields of libraries and the registered formatters.
/// Console and current folder belong to the process too, so of all sessions one cell runs at a time and others wait.
/// </summary>
/// <remarks>
/// A cell stops at its next loop, jump or call of a function that was written in a cell, and at once where it sleeps or waits. One that does neither,
/// because a library computes, is left behind after <see cref="EngineOptions.Patience"/>: it goes on in the background and its variables are lost.
/// </remarks>
public sealed partial class NotebookEngine : INotebookEngine
{
    static readonly SemaphoreSlim s_oneCell = new(1, 1);

    readonly EngineOptions _options;
    readonly CancellationTokenSource _session = new();
    readonly Lazy<CellSession> _made;

    /// <summary>Makes a session. Nothing is compiled yet.</summary>
    /// <param name="options">Folder and so on.</param>
    public NotebookEngine(EngineOptions? options = null)
    {
        _options = options ?? new();
        var folder = Path.GetFullPath(_options.WorkingDirectory ?? Environment.CurrentDirectory);
        _made = new(() => new(folder, _options.PackageCache));
    }

    // Made with the first cell: it looks at every assembly of the host, and a frontend wants an answer before.
    CellSession Cells => _made.Value;

    /// <summary>Loads the compiler and the references ahead of the first cell. Worth calling as soon as a program knows that it will run cells.</summary>
    public static async Task WarmUpAsync()
    {
        await using var engine = new NotebookEngine();
        await engine.RunAsync(new CellRequest("1 + 1", "warm-up"), NoOutput.Instance).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<CellResult> RunAsync(CellRequest request, ICellOutput output, CancellationToken interrupt = default)
    {
        ObjectDisposedException.ThrowIf(_session.IsCancellationRequested, this);
        try
        {
            await s_oneCell.WaitAsync(interrupt).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return new CellResult(null, "", "", ErrorDescription.Stopped(CellErrorKind.Interrupted, null, null));
        }
        try
        {
            return await RunAloneAsync(request, output, interrupt).ConfigureAwait(false);
        }
        finally
        {
            s_oneCell.Release();
        }
    }

    /// <summary>Ends the session and stops what its cells left running.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_made.IsValueCreated) Cells.Assistant.Dispose();
        CellGuard.StopCancelledCells();
        await _session.CancelAsync().ConfigureAwait(false);
    }

    async Task<CellResult> RunAloneAsync(CellRequest request, ICellOutput output, CancellationToken interrupt)
    {
        if (!Directory.Exists(Cells.Directory)) return new CellResult(null, "", "", ErrorDescription.FolderGone());
        using var cell = new CellContext(output, request.TimeOut, interrupt, _session.Token);
        using var scope = new CellScope(Cells.Directory, cell);
        var ended = await CellThread.RunAsync(() => Evaluate(request, cell), cell, _options.Patience).ConfigureAwait(false)
            ?? new Ended(null, ErrorDescription.LeftBehind(cell.StoppedAs!.Value, cell.TimeOut));
        Cells.Directory = CellScope.Directory ?? Cells.Directory;
        cell.Screen.End();
        return new CellResult(ended.Value, cell.Screen.Output, cell.Screen.ErrorOutput, ended.Error);
    }

    /// <summary>On the cell's thread.</summary>
    Ended Evaluate(CellRequest request, CellContext cell)
    {
        try
        {
            _options.CellStarting?.Invoke(cell.Token);
            var time = Stopwatch.StartNew();
            var value = Cells.RunAll(request.Code, request.Language, request.Label, cell);
            var ended = new Ended(cell.Execute(() => ValueFormatting.Format(value)), null);
            if (cell.IsTimed) cell.Show(FormattableString.Invariant($"Wall time: {time.Elapsed.TotalMilliseconds:0.#} ms"));
            return ended;
        }
        catch (CellException e) when (cell.StoppedAs is null)
        {
            return new Ended(null, e.Error);
        }
        catch (Exception e)
        {
            var error = ErrorDescription.Of(e, request.Label, Cells.Labels);
            return new Ended(null, cell.StoppedAs is { } kind ? ErrorDescription.Stopped(kind, cell.TimeOut, error) : error);
        }
    }

    sealed record Ended(MimeBundle? Value, CellError? Error);
}
