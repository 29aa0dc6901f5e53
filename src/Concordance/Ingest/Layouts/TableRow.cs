namespace Concordance.Ingest;

/// <summary>A row of a table whose cells are there as texts.</summary>
/// <param name="Header">The columns.</param>
/// <param name="Line">Number of the row, from 1.</param>
/// <param name="Values">The cells; null where there is nothing. May be fewer or more than the columns.</param>
sealed record TableRow(TableHeader Header, long Line, string?[] Values) : IRow
{
    /// <summary>Rows of a block that is worked on at once.</summary>
    const int BlockRows = 512;

    /// <summary>Characters after which a block ends, however few its rows.</summary>
    const int BlockCharacters = 1 << 20;

    /// <inheritdoc/>
    public string? Problem => null;

    /// <inheritdoc/>
    public string? Detail => null;

    /// <inheritdoc/>
    public string Raw => string.Join('\t', Values);

    /// <inheritdoc/>
    public string? Get(string path) => Header.IndexOf(path) is >= 0 and var i && i < Values.Length ? Values[i] : null;

    /// <summary>Makes something of every row, on several threads, in their order.</summary>
    /// <param name="rows">Read on a thread of its own.</param>
    /// <param name="selector">Called on several threads at once.</param>
    public static IEnumerable<T> Map<T>(IEnumerable<TableRow> rows, Func<IRow, T> selector) =>
        OrderedPipeline.Run(Blocks(rows), block => (List<T>)[.. block.Select(selector)]);

    static IEnumerable<List<TableRow>> Blocks(IEnumerable<TableRow> rows)
    {
        List<TableRow> block = [];
        var characters = 0L;
        foreach (var row in rows)
        {
            block.Add(row);
            foreach (var value in row.Values) characters += value?.Length ?? 0;
            if (block.Count < BlockRows && characters < BlockCharacters) continue;
            yield return block;
            (block, characters) = ([], 0);
        }
        if (block.Count > 0) yield return block;
    }
}
