using System.Text;
using System.Text.Json;

namespace Concordance.Benchmarks.Inputs;

/// <summary>A file that is written line by line.</summary>
sealed class InputFile : IDisposable
{
    readonly FileStream _file;
    readonly Utf8JsonWriter _json;

    public InputFile(string path)
    {
        _file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 20);
        _json = new Utf8JsonWriter(_file);
    }

    /// <summary>A line of JSON.</summary>
    public void Json(Action<Utf8JsonWriter> value)
    {
        value(_json);
        _json.Flush();
        _json.Reset();
        _file.WriteByte((byte)'\n');
    }

    /// <summary>Text as it is.</summary>
    public void Text(string text) => _file.Write(Encoding.UTF8.GetBytes(text));

    /// <summary>Waits until all is on the disk: writing it later would slow down what is timed.</summary>
    public void Finish() => _file.Flush(flushToDisk: true);

    public void Dispose()
    {
        _json.Dispose();
        _file.Dispose();
    }
}
