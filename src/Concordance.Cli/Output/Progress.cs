using System.Diagnostics;
using Concordance.Charts;
using Concordance.Ingest;
using Concordance.Notebooks;
using Spectre.Console;

namespace Concordance.Cli.Output;

/// <summary>Shows on standard error how far a run is: a bar on a terminal, else a line now and then.</summary>
static class Progress
{
    /// <summary>Makes <paramref name="total"/> things and shows how many there are: a bar with the time left, else a line each million.</summary>
    public static async Task<T> CountAsync<T>(Streams streams, string things, long total, Func<IProgress<long>, T> work)
    {
        if (Terminal(streams) is not { } console) return await Task.Run(() => work(new Millions(streams.Error, things, total)));
        return await console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => Task.Run(() => work(new Count(context.AddTask(things, maxValue: total)))));
    }

    /// <summary>Reads sources: a bar with rate and time left on a terminal, else a line at the start, every few seconds and at the end.</summary>
    public static async Task<T> IngestAsync<T>(Streams streams, Func<IProgress<IngestProgress>, T> work)
    {
        if (Terminal(streams) is not { } console) return await Task.Run(() => work(new IngestLines(streams.Error)));
        return await console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
            .StartAsync(context => Task.Run(() => work(new IngestBar(context.AddTask("reading")))));
    }

    /// <summary>Runs <paramref name="work"/>: a bar on a terminal, else one line a notebook.</summary>
    public static async Task<T> ShowAsync<T>(Streams streams, int notebooks, Func<IProgress<CellProgress>, Task<T>> work)
    {
        // The writer is taken now: while a cell runs, the console's own is redirected into its output.
        if (Terminal(streams) is not { } console) return await work(new Lines(streams.Error));
        return await console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new Bar(context.AddTask("starting", maxValue: notebooks))));
    }

    /// <summary>The terminal that standard error goes to; null where it goes elsewhere.</summary>
    public static IAnsiConsole? Terminal(Streams streams)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Error) });
        return console.Profile.Capabilities.Interactive && !Console.IsErrorRedirected ? console : null;
    }

    sealed class Count(ProgressTask task) : IProgress<long>
    {
        public void Report(long value) => task.Value = value;
    }

    sealed class Millions(TextWriter writer, string things, long total) : IProgress<long>
    {
        const long Step = 1_000_000;

        long _next = Step;

        public void Report(long value)
        {
            if (value < _next) return;
            _next += Step;
            writer.WriteLine($"{value} of {total} {things}");
        }
    }

    sealed class IngestBar(ProgressTask task) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value)
        {
            task.MaxValue = Math.Max(1, value.TotalBytes);
            task.Value = value.Bytes;
            task.Description = value.File.Length == 0 ? "merging" : $"{Markup.Escape(SafeText.Visible(Path.GetFileName(value.File)))}  {value.Rows} rows";
        }
    }

    sealed class IngestLines(TextWriter writer) : IProgress<IngestProgress>
    {
        const double StepSeconds = 5;

        readonly Stopwatch _watch = Stopwatch.StartNew();
        double _next = StepSeconds;
        bool _started;

        public void Report(IngestProgress value)
        {
            if (!_started) writer.WriteLine($"reading {Size(value.TotalBytes)}");
            _started = true;
            var seconds = _watch.Elapsed.TotalSeconds;
            if (value.File.Length == 0) writer.WriteLine("merging");
            else if (seconds >= _next && value.Bytes > 0)
            {
                _next = seconds + StepSeconds;
                var left = seconds * (value.TotalBytes - value.Bytes) / value.Bytes;
                writer.WriteLine(FormattableString.Invariant(
                    $"{value.Rows:N0} rows, {100.0 * value.Bytes / value.TotalBytes:0} % of {Size(value.TotalBytes)}, {value.Rows / seconds:N0} rows/s, about {left:0} s left"));
            }
        }

        static string Size(long bytes) => bytes < 1 << 20 ? FormattableString.Invariant($"{(bytes + 1023) >> 10} KiB") : FormattableString.Invariant($"{bytes >> 20} MiB");
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
