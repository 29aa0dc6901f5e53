using System.Text;

namespace Concordance.Kernel;

/// <summary>Console text that waits to be sent, of both streams in the order of writing.</summary>
sealed class StreamText
{
    /// <summary>With more characters than this waiting, they are sent.</summary>
    public const int Most = 1 << 16;

    readonly StringBuilder _text = new();
    bool _isError;

    /// <summary>Characters that wait.</summary>
    public int Length => _text.Length;

    readonly List<(bool, string)> _before = [];

    /// <summary>Adds text. True where much waits.</summary>
    public bool Add(bool isError, string text)
    {
        if (isError != _isError) Close();
        _isError = isError;
        _text.Append(text);
        return _text.Length > Most;
    }

    /// <summary>Takes all that waits.</summary>
    public IReadOnlyList<(bool IsError, string Text)> Take()
    {
        Close();
        (bool, string)[] taken = [.. _before];
        _before.Clear();
        return taken;
    }

    void Close()
    {
        if (_text.Length > 0) _before.Add((_isError, _text.ToString()));
        _text.Clear();
    }
}
