using Microsoft.Data.Analysis;

namespace Concordance;

/// <summary>What a query over a case gave: a data frame that knows whether there was more.</summary>
public sealed class SqlTable : DataFrame
{
    internal SqlTable(IEnumerable<DataFrameColumn> columns, bool cut)
        : base(columns) => Cut = cut;

    /// <summary>Whether the query has more rows than were taken. A table that is shown says so below its rows.</summary>
    public bool Cut { get; }
}
