using System.Globalization;

namespace Concordance.Notebooks;

/// <summary>Runs a notebook's code cells in order in a session of its own, up to the first that fails.</summary>
public static class NotebookRunner
{
    /// <summary>Runs a notebook. The given document stays as it is; the run holds an executed copy.</summary>
    /// <param name="document">The notebook. Its stored outputs are not kept.</param>
    /// <param name="options">Name, folder, parameters and so on.</param>
    /// <param name="progress">Told as each code cell starts and ends.</param>
    /// <param name="cancellationToken">Stops the run, also in the middle of a cell.</param>
    /// <exception cref="NotebookException">The parameters don't fit, or the working directory does not exist. What cells do wrong is in the run and not thrown.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<NotebookRun> RunAsync(
        NotebookDocument document, RunOptions options, IProgress<CellProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var folder = Path.GetFullPath(options.WorkingDirectory ?? Environment.CurrentDirectory);
        if (!Directory.Exists(folder))
            throw new NotebookException(options.Name, $"the working directory '{options.WorkingDirectory}' does not exist.");
        var executed = document.Clone();
        ParameterInjection.Apply(executed, options.Parameters, options.Name);
        Clear(executed);

        await using var engine = new NotebookEngine(options.Engine with { WorkingDirectory = folder });
        var outputs = new NotebookOutputs(folder);
        var code = executed.Cells.Where(c => c.Kind == CellKind.Code).ToList();
        for (var i = 0; i < code.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new CellProgress(options.Name, i + 1, code.Count, code[i].Id, Ended: false));
            var number = executed.Cells.IndexOf(code[i]) + 1;
            outputs.Start(code[i]);
            var request = new CellRequest(code[i].Source, Label(number, code[i]), code[i].Language, options.CellTimeOut);
            var result = Relative(await engine.RunAsync(request, outputs, cancellationToken).ConfigureAwait(false), folder);
            code[i].ExecutionCount = i + 1;
            outputs.End(result, i + 1);
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new CellProgress(options.Name, i + 1, code.Count, code[i].Id, Ended: true));
            if (result.Error is { } error)
                return new NotebookRun(options.Name, executed,
                    new CellFailure(options.Name, code[i].Id, number, error.Line, error.TypeName, error.Message));
        }
        return new NotebookRun(options.Name, executed, null);
    }

    static string Label(int number, NotebookCell cell) =>
        string.Create(CultureInfo.InvariantCulture, $"cell {number} ({cell.Id})");

    static void Clear(NotebookDocument document)
    {
        foreach (var cell in document.Cells)
        {
            cell.Outputs.Clear();
            cell.ExecutionCount = null;
            // Frontends keep the times of an execution here; they belong to the run before.
            cell.Metadata.Remove("execution");
        }
    }

    static CellResult Relative(CellResult result, string folder) => result with
    {
        Error = result.Error is { } error
            ? error with
            {
                Message = PathMasking.Relative(error.Message, folder),
                Traceback = [.. error.Traceback.Select(l => PathMasking.Relative(l, folder))],
            }
            : null,
    };
}
