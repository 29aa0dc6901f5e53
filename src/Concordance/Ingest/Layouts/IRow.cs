using System.Text;

namespace Concordance.Ingest;

/// <summary>One row of a source: a line of a table, a JSON object, a post of a page. Valid only while it is handed over.</summary>
public interface IRow
{
    /// <summary>The line on which the row starts; of JSON that is not one value a line, the number of the item; from 1. The posts of one page share it.</summary>
    long Line { get; }

    /// <summary>What is wrong with the row as a whole, so that nothing can be taken from it; else null.</summary>
    string? Problem { get; }

    /// <summary>More about the problem, such as where in the line it is; else null.</summary>
    string? Detail { get; }

    /// <summary>The row as it stands in the source, for the quarantine file.</summary>
    string Raw { get; }

    /// <summary>The value under a column name or a JSON path; null where the row has none. Lists come joined by <see cref="Values.Separator"/>.</summary>
    string? Get(string path);

    /// <summary>The same as UTF-8, without a copy where that can be; empty where the row has none. Valid only while the row is handed over.</summary>
    ReadOnlySpan<byte> Utf8(FieldPath path) => Get(path.Text) is { } text ? Encoding.UTF8.GetBytes(text) : [];
}
