using System.Collections.Concurrent;

namespace Concordance.Notebooks;

/// <summary>Hands values to code that declares variables of them. Not meant to be called by hand.</summary>
public static class CellVariables
{
    static readonly ConcurrentDictionary<int, object?> s_waiting = new();
    static int s_last;

    /// <summary>Takes the value that waits under a number; it waits no longer.</summary>
    /// <param name="number">The number.</param>
    public static object? Take(int number) => s_waiting.TryRemove(number, out var value) ? value : null;

    internal static int Put(object? value)
    {
        var number = Interlocked.Increment(ref s_last);
        s_waiting[number] = value;
        return number;
    }
}
