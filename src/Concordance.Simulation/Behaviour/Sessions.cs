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
        var oldest = Math.Max(0, _count - Capacity);
        var next = Search.First(oldest, _count, i => _ring[i % Capacity].At < at - pause);
        if (next == oldest) return null;
        var (rank, posted) = _ring[(next - 1) % Capacity];
        return at - posted < 3 * Window.Hour ? rank : null;
    }
}
