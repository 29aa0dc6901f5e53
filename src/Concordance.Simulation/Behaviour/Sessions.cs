using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Behaviour;

/// <summary>Who has posted lately: people post in sessions, so the author of one post is likely to post again within minutes.</summary>
sealed class Sessions
{
    const int Capacity = 1 << 15;

    const int MedianPauseSeconds = 420;

    readonly (long Rank, long At)[] _ring = new (long, long)[Capacity];

    long _count;

    public void Add(long rank, long at) => _ring[_count++ % Capacity] = (rank, at);

    /// <summary>An account that posted about as long ago as a pause in a session lasts, or nothing where none did within three hours.</summary>
    public long? GoesOn(long at, Dice dice)
    {
        var pause = dice.HeavyTail(MedianPauseSeconds) * Window.Second + 5 * Window.Second;
        if (pause > 3 * Window.Hour) return null;
        long low = Math.Max(0, _count - Capacity), high = _count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ring[middle % Capacity].At < at - pause) low = middle + 1;
            else high = middle;
        }
        if (low == Math.Max(0, _count - Capacity)) return null;
        var (rank, posted) = _ring[(low - 1) % Capacity];
        return at - posted < 3 * Window.Hour ? rank : null;
    }
}
