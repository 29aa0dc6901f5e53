namespace Concordance.Ingest;

/// <summary>The rows of an open source, whatever its layout: a table, JSON lines, a JSON list, Parquet, a spreadsheet.</summary>
public interface IRowSource : IDisposable
{
    /// <summary>Makes something of every row, on several threads. It can be enumerated once.</summary>
    /// <param name="selector">Called for every row, on several threads at once; the row is valid only during the call.</param>
    /// <returns>The results in the order of the rows. Only a few blocks of rows are held at a time.</returns>
    IEnumerable<T> Map<T>(Func<IRow, T> selector);

    /// <summary>What a reader must know about the source as a whole, such as characters that were lost. Complete once all rows were read.</summary>
    IReadOnlyList<string> Notes { get; }
}
