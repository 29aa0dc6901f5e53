using System.Text;

namespace Concordance.Notebooks;

/// <summary>
/// Gathers what a cell writes into pieces worth sending, in order, and hands them on by one thread at a time.
/// What comes after the cell's end, from a thread that it left behind, is dropped.
/// </summary>
sealed class CellScreen(ICellOutput output) : IDisposable
{
    /// <summary>Most characters that one cell may write to a stream: an endless loop of output must not take all memory.</summary>
    public const int MostCharacters = 16 << 20;

    const int Piece = 4096;
    static readonly TimeSpan s_delay = TimeSpan.FromMilliseconds(30);

    readonly Lock _lock = new();
    readonly StringBuilder _pending = new();
    readonly Stream _out = new(), _error = new();
    Timer? _timer;
    bool _pendingIsError, _ended;

    public string Output => Whole(_out);

    public string ErrorOutput => Whole(_error);

    public void Write(bool isError, string text)
    {
        lock (_lock)
        {
            if (_ended) return;
            var shown = (isError ? _error : _out).Add(text);
            if (shown.Length == 0) return;
            if (isError != _pendingIsError) Flush();
            _pendingIsError = isError;
            _pending.Append(shown);
            if (_pending.Length >= Piece) Flush();
            else (_timer ??= new Timer(_ => FlushLater())).Change(s_delay, Timeout.InfiniteTimeSpan);
        }
    }

    public void Display(MimeBundle value, string? displayId, bool isUpdate)
    {
        lock (_lock)
        {
            if (_ended) return;
            Flush();
            output.Display(value, displayId, isUpdate);
        }
    }

    public string? Ask(string prompt, bool isPassword)
    {
        lock (_lock)
        {
            if (_ended) return null;
            Flush();
            return output.Ask(prompt, isPassword);
        }
    }

    /// <summary>Sends what is left; from here on nothing is taken.</summary>
    public void End()
    {
        lock (_lock)
        {
            if (_ended) return;
            Flush();
            _ended = true;
            _timer?.Dispose();
        }
    }

    public void Dispose() => End();

    string Whole(Stream stream)
    {
        lock (_lock) return MultilineText.UnixLineEnds(stream.Text.ToString());
    }

    void FlushLater()
    {
        lock (_lock)
            if (!_ended) Flush();
    }

    void Flush()
    {
        if (_pending.Length == 0) return;
        var text = _pending.ToString();
        _pending.Clear();
        output.Write(_pendingIsError, text);
    }

    sealed class Stream
    {
        bool _carriageReturn, _full;

        public StringBuilder Text { get; } = new();

        /// <summary>Takes text; gives what of it is to be shown, with line ends made one character. A pair may come in two pieces.</summary>
        public string Add(string text)
        {
            if (_full || text.Length == 0) return "";
            if (_carriageReturn) text = "\r" + text;
            _carriageReturn = text[^1] == '\r';
            if (_carriageReturn) text = text[..^1];
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
            if (Text.Length + text.Length > MostCharacters)
            {
                _full = true;
                text = string.Concat(text.AsSpan(0, MostCharacters - Text.Length), "\n[the rest of this cell's output was dropped]\n");
            }
            Text.Append(text);
            return text;
        }
    }
}
