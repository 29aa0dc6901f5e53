using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Concordance.Notebooks.Cells;

/// <summary>A bar that shows how far something is and moves where it stands. Its last state holds no time, so it is the same at each run.</summary>
public sealed class ProgressBar : IProgress<long>, IDisposable
{
    static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    readonly string _things;
    readonly long _total;
    readonly DisplayedValue _shown;
    readonly Lock _lock = new();
    long _done, _lastShown;
    long _at = Stopwatch.GetTimestamp();

    /// <summary>Shows a bar at its beginning.</summary>
    /// <param name="things">What is counted, such as <c>accounts</c>.</param>
    /// <param name="total">How many there are.</param>
    public ProgressBar(string things, long total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        (_things, _total) = (things, total);
        _shown = DisplayedValue.Show(Bundle(), []);
    }

    /// <summary>Moves the bar. May be called as often as one likes, from any thread: it is drawn anew ten times a second.</summary>
    /// <param name="value">How many are done.</param>
    public void Report(long value)
    {
        lock (_lock)
        {
            _done = Math.Clamp(value, 0, _total);
            if (_done != _total && Stopwatch.GetElapsedTime(_at) < s_pause) return;
            Draw();
        }
    }

    /// <summary>Shows where it stands at the end.</summary>
    public void Dispose()
    {
        lock (_lock) Draw();
    }

    void Draw()
    {
        if (_done == _lastShown) return;
        (_lastShown, _at) = (_done, Stopwatch.GetTimestamp());
        _shown.Update(Bundle());
    }

    MimeBundle Bundle()
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"{_done:N0} of {_total:N0} {_things}");
        var bar = string.Create(CultureInfo.InvariantCulture, $"<progress value=\"{_done}\" max=\"{Math.Max(_total, 1)}\"></progress> {Html.Escape(words)}");
        return new MimeBundle(new JsonObject { ["text/html"] = bar, ["text/plain"] = words }, []);
    }
}
