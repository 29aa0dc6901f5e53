namespace Concordance.Coordination.Peers;

/// <summary>Numbers of the distinct contents of a table: one content may come in several rows.</summary>
sealed class ContentNumbers
{
    readonly NameIndex _index = new();

    internal ContentNumbers(ShareTable table)
    {
        OfRow = new int[table.Count];
        IsWholeSeconds = true;
        for (var row = 0; row < OfRow.Length; row++)
        {
            OfRow[row] = _index.Add(table.Contents.Utf8(row));
            IsWholeSeconds &= table.Time[row] % TimeSpan.TicksPerSecond == 0;
        }
        Count = _index.Names.Count;
    }

    /// <summary>The content of each row.</summary>
    internal int[] OfRow { get; }

    /// <summary>Number of distinct contents.</summary>
    internal int Count { get; }

    /// <summary>Whether no time of the table has a fraction of a second.</summary>
    internal bool IsWholeSeconds { get; }

    /// <summary>The distinct contents.</summary>
    internal NameTable Names => _index.Names;

    /// <summary>For each object the content that has the same id, or −1.</summary>
    internal int[] OfObjects(NameTable objects)
    {
        // What is no content gets a number above theirs.
        var same = new int[objects.Count];
        for (var o = 0; o < same.Length; o++) same[o] = _index.Add(objects.Utf8(o)) is var number && number < Count ? number : -1;
        return same;
    }
}
