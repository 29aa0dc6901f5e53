namespace Concordance.Ingest;

/// <summary>Reads a source row by row. One format, one implementation; <see cref="DetectedSource"/> chooses.</summary>
public interface IRowReader : IDisposable
{
    /// <summary>Short name of the format, such as <c>csv</c>.</summary>
    string Format { get; }

    /// <summary>Goes to the next row; false after the last one.</summary>
    bool Read();

    /// <summary>The line on which the row starts, of a JSON list the number of the item; from 1. The posts of one page share it.</summary>
    long Line { get; }

    /// <summary>What is wrong with the row as a whole, so that nothing can be taken from it; else null.</summary>
    string? Problem { get; }

    /// <summary>The row as it stands in the source, for the quarantine file.</summary>
    string Raw { get; }

    /// <summary>The value under a column name or JSON path; null where the row has none. Lists come joined by <c>|</c>.</summary>
    string? Get(string column);

    /// <summary>The column names, for messages; for JSON, the top names of the current row.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Whether <see cref="Columns"/> hold for every row, as in a table with a header.</summary>
    bool HasHeader { get; }

    /// <summary>What a reader must know about the file as a whole, such as an encoding that was inferred.</summary>
    IReadOnlyList<string> Notes { get; }
}
