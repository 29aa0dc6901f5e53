using Concordance.Notebooks;

namespace Concordance.Kernel;

/// <summary>
/// Publishes what a cell shows. Console text that comes in quick succession is sent together: a loop that prints a million lines
/// gives some messages, not a million.
/// </summary>
sealed class CellPublisher(Outbox outbox, Message request, Func<string, bool, string?> ask) : ICellOutput, IDisposable
{
    static readonly TimeSpan s_together = TimeSpan.FromMilliseconds(25);

    readonly Lock _lock = new();
    readonly StreamText _waiting = new();
    Timer? _timer;
    bool _ended;

    public void Write(bool isError, string text)
    {
        lock (_lock)
        {
            if (_ended) return;
            foreach (var piece in ConsoleText.Split(text))
                if (piece is null) Clear();
                else if (_waiting.Add(isError, piece)) Send();
            if (_waiting.Length > StreamText.Most) Send();
            else _timer ??= new Timer(_ => Flush(), null, s_together, Timeout.InfiniteTimeSpan);
        }
    }

    public void Display(MimeBundle value, string? displayId, bool isUpdate)
    {
        lock (_lock)
        {
            if (_ended) return;
            Send();
            outbox.Publish(isUpdate ? "update_display_data" : "display_data", request, Contents.DisplayData(value, displayId));
        }
    }

    public string? Ask(string prompt, bool isPassword)
    {
        Flush();
        return ask(prompt, isPassword);
    }

    /// <summary>Sends what waits. What the cell's leftovers write later belongs to no cell and is dropped.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            Send();
            _ended = true;
        }
    }

    void Flush()
    {
        lock (_lock) Send();
    }

    void Clear()
    {
        _waiting.Take();
        outbox.Publish("clear_output", request, Contents.ClearOutput(wait: false));
    }

    void Send()
    {
        _timer?.Dispose();
        _timer = null;
        foreach (var (isError, text) in _waiting.Take()) outbox.Publish("stream", request, Contents.Stream(isError, text));
    }
}
