using System.Globalization;

namespace Concordance.Notebooks;

/// <summary>Runs a cell on a thread of its own and stops it when it is to stop.</summary>
static class CellThread
{
    // Deep recursion is ordinary in F#, and in the compilers.
    const int StackBytes = 16 << 20;

    static readonly TimeSpan s_turn = TimeSpan.FromMilliseconds(20);

    /// <summary>What the body gives; null where it did not stop in time. It then goes on, and nobody waits for it.</summary>
    /// <param name="body">The cell.</param>
    /// <param name="cell">Its context, current while it runs.</param>
    /// <param name="patience">How long the own code of a cell that was told to stop may take.</param>
    public static async Task<T?> RunAsync<T>(Func<T> body, CellContext cell, TimeSpan patience)
        where T : class
    {
        var ended = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => Run(body, cell, ended), StackBytes) { IsBackground = true, Name = "cell" }.Start();

        var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cell.Token.Register(stop.SetResult))
            if (await Task.WhenAny(ended.Task, stop.Task).ConfigureAwait(false) == ended.Task)
                return await ended.Task.ConfigureAwait(false);

        CellGuard.StopCancelledCells();
        for (var left = patience; left > TimeSpan.Zero; cell.BreakOffWait())
        {
            if (await Task.WhenAny(ended.Task, Task.Delay(s_turn, CancellationToken.None)).ConfigureAwait(false) == ended.Task)
                return await ended.Task.ConfigureAwait(false);
            // The compiler heeds the token, and the session is its: the next cell must not begin beside it.
            if (cell.IsInOwnCode) left -= s_turn;
        }
        cell.LeaveBehind();
        return null;
    }

    static void Run<T>(Func<T> body, CellContext cell, TaskCompletionSource<T> ended)
    {
        CellContext.Current = cell;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            ended.SetResult(body());
        }
        catch (Exception e)
        {
            ended.SetException(e);
        }
    }
}
