using Concordance.Coordination.Export;
using Spectre.Console;

namespace Concordance.Cli.Output;

/// <summary>Shows how far a network is: a bar for each step on a terminal, else a line when one begins.</summary>
static class NetworkSteps
{
    /// <summary>Runs <paramref name="work"/> and shows its steps.</summary>
    public static async Task<T> ShowAsync<T>(Streams streams, Func<IProgress<NetworkProgress>, T> work)
    {
        if (Progress.Terminal(streams) is not { } console) return await Task.Run(() => work(new Lines(streams.Error)));
        return await console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(context => Task.Run(() => work(new Bars(context))));
    }

    sealed class Bars(ProgressContext context) : IProgress<NetworkProgress>
    {
        ProgressTask? _step;

        public void Report(NetworkProgress value)
        {
            if (_step?.Description != value.Step)
            {
                _step?.Value = _step.MaxValue;
                _step?.IsIndeterminate = false;
                _step?.StopTask();
                _step = context.AddTask(value.Step, maxValue: 1);
            }
            _step.IsIndeterminate = value.Done is null;
            _step.Value = value.Done ?? 0;
        }
    }

    sealed class Lines(TextWriter writer) : IProgress<NetworkProgress>
    {
        string? _step;

        public void Report(NetworkProgress value)
        {
            if (value.Step == _step) return;
            _step = value.Step;
            writer.WriteLine(value.Step);
        }
    }
}
