using System.Text;

namespace Concordance.Ingest;

/// <summary>A source whose encoding and layout are known, so that it can be opened again without finding them anew.</summary>
/// <remarks>Told by its content, never by its name.</remarks>
public sealed class DetectedSource
{
    readonly TextEncoding _encoding;
    readonly bool _byLine;

    DetectedSource(string path, TextEncoding encoding) => (Path, _encoding, _byLine) = (path, encoding, encoding.First is '{' && !GoesOverLines(path, encoding));

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Reads the source through once, to tell how it is written.</summary>
    /// <exception cref="InputException">The file is missing, empty, damaged, or of no known format.</exception>
    public static DetectedSource Of(string path)
    {
        var encoding = TextEncoding.Of(path);
        return encoding.First is null
            ? throw new InputException($"The file '{path}' holds nothing but white space.", "Give a file with at least one post.")
            : new(path, encoding);
    }

    /// <summary>Opens it before its first row.</summary>
    /// <exception cref="InputException">The file is gone or damaged.</exception>
    public IRowReader Open()
    {
        IReadOnlyList<string> notes = _encoding.Note is { } note ? [note] : [];
        return _encoding.First is '{' or '['
            ? new JsonLinesReader(_encoding.Open(Path), _byLine) { Notes = notes }
            : new DelimitedReader(_encoding.Open(Path), Path) { Notes = notes };
    }

    static bool GoesOverLines(string path, TextEncoding encoding)
    {
        using var text = new StreamReader(encoding.Open(path), Encoding.UTF8);
        return JsonLayout.GoesOverLines(text);
    }
}
