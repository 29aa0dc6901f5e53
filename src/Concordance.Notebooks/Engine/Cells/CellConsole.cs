using System.Globalization;
using System.Text;

namespace Concordance.Notebooks;

/// <summary>A console stream that leads to the cell of the code that writes.</summary>
/// <param name="scope">The cell for threads that don't know theirs.</param>
/// <param name="isError">Which of the two streams.</param>
sealed class CellConsoleWriter(CellContext scope, bool isError) : TextWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => Encoding.UTF8;

    public override string NewLine => "\n";

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(new string(buffer));

    public override void Write(string? value)
    {
        if (value is not null) (CellContext.Current ?? scope).Screen.Write(isError, value);
    }

    public override void WriteLine(string? value) => Write(value + "\n");

    public override void WriteLine() => Write("\n");
}

/// <summary>A console that asks the reader of the notebook, where there is one; else input ends at once.</summary>
sealed class CellConsoleReader(CellContext scope) : TextReader
{
    string _line = "";
    int _next;

    public override string? ReadLine()
    {
        if (_next < _line.Length)
        {
            var rest = _line[_next..].TrimEnd('\n');
            _next = _line.Length;
            return rest;
        }
        return (CellContext.Current ?? scope).Screen.Ask("", isPassword: false);
    }

    public override int Peek() => Fill() ? _line[_next] : -1;

    public override int Read() => Fill() ? _line[_next++] : -1;

    bool Fill()
    {
        if (_next < _line.Length) return true;
        if ((CellContext.Current ?? scope).Screen.Ask("", isPassword: false) is not { } line) return false;
        (_line, _next) = (line + "\n", 0);
        return true;
    }
}
