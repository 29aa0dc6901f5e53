using System.Globalization;

namespace Concordance.Notebooks;

/// <summary>Runs a notebook's code cells in order in a session of its own, up to the first that fails.</summary>
public static class NotebookRunner
{
    /// <summary>Runs a notebook. The given document stays as it is; the run holds an executed copy.</summary>
    /// <param name="document">The notebook. Its stored outputs are not kept.</param>
    /// <param name="options">Name, folder and parameters.</param>
    /// <param name="progress">Told as each code cell starts and ends.</param>
    /// <param name="cancellationToken">Stops between two cells. A running cell is not interrupted.</param>
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

        var session = new ScriptSession(folder);
        var code = executed.Cells.Where(c => c.Kind == CellKind.Code).ToList();
        for (var i = 0; i < code.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new CellProgress(options.Name, i + 1, code.Count, code[i].Id, Ended: false));
            var number = executed.Cells.IndexOf(code[i]) + 1;
            var result = await session.RunAsync(code[i].Source, Label(number, code[i]), cancellationToken).ConfigureAwait(false);
            result = Relative(result, folder);
            code[i].ExecutionCount = i + 1;
            foreach (var output in NotebookOutputs.Of(result, i + 1)) code[i].Outputs.Add(output);
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
        Output = PathMasking.Relative(result.Output, folder),
        ErrorOutput = PathMasking.Relative(result.ErrorOutput, folder),
        Error = result.Error is { } error
            ? error with
            {
                Message = PathMasking.Relative(error.Message, folder),
                Traceback = [.. error.Traceback.Select(l => PathMasking.Relative(l, folder))],
            }
            : null,
    };
}
