using System.Runtime.CompilerServices;

namespace Concordance.Notebooks;

/// <summary>What the engine writes into a cell's loops and functions, so that a running cell can be stopped. Not meant to be called by hand.</summary>
public static class CellGuard
{
    // Off until the first cell is stopped, so that a loop pays for reading one field. It stays on for what that cell left running.
    static volatile bool s_anyStopped;

    /// <summary>Stands in each turn of a loop.</summary>
    /// <exception cref="OperationCanceledException">The cell that this code runs for is to stop.</exception>
    public static void Loop()
    {
        if (s_anyStopped) CellContext.Current?.Token.ThrowIfCancellationRequested();
    }

    /// <summary>Stands in the condition of a query, and is always true.</summary>
    /// <exception cref="OperationCanceledException">The cell that this code runs for is to stop.</exception>
    public static bool Turn()
    {
        Loop();
        return true;
    }

    /// <summary>Stands where a function begins: an endless recursion would otherwise end the process.</summary>
    /// <exception cref="OperationCanceledException">The cell that this code runs for is to stop.</exception>
    /// <exception cref="InsufficientExecutionStackException">The calls are nested too deeply.</exception>
    public static void Enter()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Loop();
    }

    internal static void StopCancelledCells() => s_anyStopped = true;
}
