using Concordance.Notebooks;

namespace Concordance.Kernel;

/// <summary>An engine that runs a first cell of its own: that loads the compiler, and better before somebody waits for it.</summary>
public sealed class WarmEngine
{
    readonly CancellationTokenSource _giveUp = new();

    /// <summary>Starts the first cell. While it runs the console of the process is the cell's.</summary>
    /// <param name="engine">The engine; whoever serves it disposes of it.</param>
    public WarmEngine(INotebookEngine engine)
    {
        Engine = engine;
        FirstCell = Task.Run(() => engine.RunAsync(new("1 + 1", "warm-up"), SilentOutput.Instance, _giveUp.Token));
    }

    /// <summary>The engine.</summary>
    public INotebookEngine Engine { get; }

    /// <summary>Ends with that cell.</summary>
    public Task FirstCell { get; }

    /// <summary>Stops the first cell, where it still runs.</summary>
    public void GiveUp() => _giveUp.Cancel();
}
