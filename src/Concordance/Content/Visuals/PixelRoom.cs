namespace Concordance.Content;

/// <summary>Lets only so many pixels be worked on at a time: each takes some 12 bytes while it is hashed, and every processor might have a picture of a camera in hand.</summary>
/// <param name="most">Pixels in all; a picture of more is worked on alone.</param>
sealed class PixelRoom(long most)
{
    readonly object _gate = new();
    long _taken;

    /// <summary>Waits until there is room.</summary>
    /// <param name="pixels">How many are needed.</param>
    /// <returns>What gives the room back.</returns>
    public Taken Take(long pixels)
    {
        lock (_gate)
        {
            while (_taken > 0 && _taken + pixels > most) Monitor.Wait(_gate);
            _taken += pixels;
        }
        return new(this, pixels);
    }

    void GiveBack(long pixels)
    {
        lock (_gate)
        {
            _taken -= pixels;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Room that was taken.</summary>
    public readonly struct Taken(PixelRoom room, long pixels) : IDisposable
    {
        public void Dispose() => room.GiveBack(pixels);
    }
}
