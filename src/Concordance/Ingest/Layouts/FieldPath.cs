using System.Collections.Concurrent;

namespace Concordance.Ingest;

/// <summary>A column name or JSON path that is asked of every row: what it takes to find it is worked out once.</summary>
/// <param name="text">The name or path.</param>
public sealed class FieldPath(string text)
{
    // Paths come from formats and from case.json: there are few.
    static readonly ConcurrentDictionary<string, FieldPath> s_known = new(StringComparer.Ordinal);

    // A table's columns are those of all its rows; another table is another source.
    Column? _column;

    /// <summary>The one of a name or path.</summary>
    public static FieldPath Of(string text) => s_known.GetOrAdd(text, t => new(t));

    /// <summary>The name or path.</summary>
    public string Text => text;

    /// <summary>It as a path in JSON.</summary>
    internal JsonPath Json { get; } = JsonPath.Of(text);

    /// <summary>The first name of a path of several, such as <c>author</c> of <c>author.name</c>; else null.</summary>
    internal string? Head { get; } = text.StartsWith('\'') || text.IndexOf('.', StringComparison.Ordinal) is not (> 0 and var dot) ? null : text[..dot];

    /// <summary>What follows the first name.</summary>
    internal FieldPath Tail => field ??= Of(text[(Head!.Length + 1)..]);

    /// <summary>The place of the column in a table, or -1.</summary>
    internal int In(TableHeader header)
    {
        var column = _column;
        if (column?.Header != header) _column = column = new(header, header.IndexOf(text));
        return column.Index;
    }

    // Several threads ask: header and place are put in their place as one.
    sealed class Column(TableHeader header, int index)
    {
        public TableHeader Header => header;

        public int Index => index;
    }
}
