namespace Concordance.Simulation.Chance;

/// <summary>Draws items in proportion to whole-number weights.</summary>
sealed class Lottery<T>
{
    readonly IReadOnlyList<T> _items;
    readonly long[] _upTo;

    public Lottery(IReadOnlyList<T> items, Func<T, int, long> weight)
    {
        _items = items;
        _upTo = new long[items.Count];
        long sum = 0;
        for (var i = 0; i < items.Count; i++) _upTo[i] = sum += weight(items[i], i);
        if (sum == 0) throw new ArgumentException("A lottery needs an item with a weight above zero.", nameof(items));
    }

    public T Draw(Dice dice)
    {
        var ticket = dice.Below(_upTo[^1]);
        return _items[(int)Search.First(0, _upTo.Length - 1, i => _upTo[i] <= ticket)];
    }
}

static class Lottery
{
    /// <summary>Weights 1/(flatness + rank): few items take most of the draws, the more so the smaller the flatness.</summary>
    public static Lottery<T> ByRank<T>(IReadOnlyList<T> items, int flatness) =>
        new(items, (_, rank) => 1_000_000_000L / (flatness + rank));
}
