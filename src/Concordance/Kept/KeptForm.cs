using Concordance.Duck;
using DuckDB.NET.Data;

namespace Concordance.Kept;

/// <summary>How the result of a step is written as one table, and made of it again: equal in every member, and in every bit of a number.</summary>
/// <remarks>It lies in the work folder beside posts whose authors may have pseudonyms: no column holds a text of a post, a handle or a path.</remarks>
abstract class KeptForm<T> where T : class
{
    /// <summary>Name of the step; the beginning of the name of its files.</summary>
    public abstract string Name { get; }

    /// <summary>Raised whenever the table is laid out in another way.</summary>
    public abstract int Version { get; }

    /// <summary>The columns.</summary>
    public abstract IReadOnlyList<RowColumn> Columns { get; }

    /// <summary>Numbers of the result as a whole, by name.</summary>
    public virtual IReadOnlyDictionary<string, long> Totals(T result) => new Dictionary<string, long>();

    /// <summary>The rows of a result, packed in the order of the columns.</summary>
    public abstract IEnumerable<PackedRow> Rows(T result);

    /// <summary>The result of numbers and rows that were written.</summary>
    public abstract T Read(IReadOnlyDictionary<string, long> totals, DuckDBDataReader rows);

    /// <summary>Whether the result would be the same at another time: what was left out for want of memory is not kept.</summary>
    public virtual bool IsLasting(T result) => true;
}
