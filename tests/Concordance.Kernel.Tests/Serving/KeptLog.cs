using System.Globalization;
using System.Text;

namespace Concordance.Kernel.Tests.Serving;

/// <summary>A log that may be read while the kernel writes to it.</summary>
/// <remarks>A <see cref="StringWriter"/> may not: what the kernel locks is a writer of its own around it, which no reader has.</remarks>
sealed class KeptLog() : TextWriter(CultureInfo.InvariantCulture)
{
    readonly StringBuilder _text = new();

    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value)
    {
        lock (_text) _text.Append(value);
    }

    public override void Write(string? value)
    {
        lock (_text) _text.Append(value);
    }

    public override string ToString()
    {
        lock (_text) return _text.ToString();
    }
}
