using System.Text;

namespace Concordance.Ingest;

/// <summary>Chooses the reader for a source by its content, never by its name.</summary>
public static class RowReaders
{
    /// <summary>Opens a source.</summary>
    /// <exception cref="InputException">The file is missing, empty, damaged, or of no known format.</exception>
    public static IRowReader Open(string path)
    {
        var encoding = TextEncoding.Of(path);
        IReadOnlyList<string> notes = encoding.Note is { } note ? [note] : [];
        return encoding.First switch
        {
            null => throw new InputException($"The file '{path}' holds nothing but white space.", "Give a file with at least one post."),
            '{' => new JsonLinesReader(encoding.Open(path), byLine: !GoesOverLines(encoding, path)) { Notes = notes },
            '[' => new JsonLinesReader(encoding.Open(path), byLine: false) { Notes = notes },
            _ => new DelimitedReader(encoding.Open(path), path) { Notes = notes },
        };
    }

    static bool GoesOverLines(TextEncoding encoding, string path)
    {
        using var text = new StreamReader(encoding.Open(path), Encoding.UTF8);
        return JsonLayout.GoesOverLines(text);
    }
}
