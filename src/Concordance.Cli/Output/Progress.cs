using Concordance.Notebooks;
using Spectre.Console;

namespace Concordance.Cli.Output;

/// <summary>Shows how far a run is: a bar on a terminal, else one line a notebook.</summary>
static class Progress
{
    /// <summary>Runs <paramref name="work"/> and shows its progress on standard error.</summary>
    public static async Task<T> ShowAsync<T>(Streams streams, int notebooks, Func<IProgress<CellProgress>, Task<T>> work)
    {
        // The writer is taken now: while a cell runs, the console's own is redirected into its output.
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Error) });
        if (!console.Profile.Capabilities.Interactive || Console.IsErrorRedirected) return await work(new Lines(streams.Error));
        return await console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new Bar(context.AddTask("starting", maxValue: notebooks))));
    }

    sealed class Bar(ProgressTask task) : IProgress<CellProgress>
    {
        readonly List<string> _seen = [];

        public void Report(CellProgress value)
        {
            if (!_seen.Contains(value.Notebook)) _seen.Add(value.Notebook);
            task.Description = $"{Markup.Escape(Path.GetFileNameWithoutExtension(value.Notebook))}  cell {value.Cell} of {value.Cells}";
            task.Value = _seen.Count - 1 + (value.Cell - (value.Ended ? 0 : 1)) / (double)value.Cells;
        }
    }

    sealed class Lines(TextWriter writer) : IProgress<CellProgress>
    {
        string? _last;

        public void Report(CellProgress value)
        {
            if (value.Notebook == _last) return;
            _last = value.Notebook;
            writer.WriteLine($"running {value.Notebook}");
        }
    }
}
