using System.Text;

namespace Concordance.Ingest;

/// <summary>Chooses the reader for a source by its content, never by its name.</summary>
public static class RowReaders
{
    /// <summary>Opens a source.</summary>
    /// <exception cref="InputException">The file is missing, empty, damaged, or of no known format.</exception>
    public static IRowReader Open(string path)
    {
        return FirstCharacter(path) switch
        {
            null => throw new InputException($"The file '{path}' holds nothing but white space.", "Give a file with at least one post."),
            '{' => new JsonLinesReader(SourceFile.Open(path)),
            '[' => throw new InputException($"The file '{path}' is one JSON list.", "Write one object a line (JSONL), for instance with: jq -c '.[]' FILE."),
            '\0' or '\ufffd' => throw new InputException($"The file '{path}' is not text.", "Give CSV, TSV or JSONL, plain or gzip."),
            _ => new DelimitedReader(SourceFile.Open(path), path),
        };
    }

    static char? FirstCharacter(string path)
    {
        using var text = new StreamReader(SourceFile.Open(path), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        int next;
        while ((next = text.Read()) >= 0)
            if (!char.IsWhiteSpace((char)next)) return (char)next;
        return null;
    }
}
