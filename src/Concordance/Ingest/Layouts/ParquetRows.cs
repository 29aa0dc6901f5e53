using Concordance.Duck;
using DuckDB.NET.Data;

namespace Concordance.Ingest;

/// <summary>The rows of a Parquet file, read through DuckDB, with every value as text and without loss.</summary>
/// <remarks>
/// Times have a zone only where the file's type says that they are UTC. Floating-point numbers that are whole and small enough to be
/// exact come as whole numbers; ids among larger ones are refused, for they may have been rounded.
/// </remarks>
sealed class ParquetRows : IRowSource
{
    /// <summary>More columns than any table of posts has.</summary>
    const int MostColumns = 10_000;

    /// <summary>What DuckDB may take to read, in megabytes: a few row groups on each thread.</summary>
    const int MemoryMegabytes = 2048;

    /// <summary>Rows between two reports of progress.</summary>
    const int Step = 4096;

    readonly string _path;
    readonly Action<long>? _read;
    readonly SeekableSource _source;
    readonly DuckSession _duck;
    readonly string _from;
    readonly ParquetColumns _columns;
    readonly TableHeader _header;
    readonly long _rows;

    /// <summary>Reads the names and types of the columns.</summary>
    /// <param name="path">The source.</param>
    /// <param name="read">Told the number of bytes that the rows so far stand for; null for nobody.</param>
    /// <exception cref="InputException">It is damaged or cut off, or has no column that can be read.</exception>
    public ParquetRows(string path, Action<long>? read = null)
    {
        (_path, _read, _source) = (path, read, new(path));
        try
        {
            _duck = new();
            _duck.Execute(FormattableString.Invariant($"SET memory_limit='{MemoryMegabytes}MB'; SET temp_directory=''; SET TimeZone='UTC'"));
            _from = $"FROM read_parquet({DuckSession.Quoted(Escaped(_source.Path))}, hive_partitioning=false)";
            var described = Guarded(() => _duck.Query($"DESCRIBE SELECT * {_from}", r => (r.GetString(0), r.GetString(1))));
            _columns = ParquetColumns.Of(described);
            if (_columns.Columns.Count is 0 or > MostColumns)
                throw new InputException($"The Parquet file '{path}' has {(_columns.Columns.Count == 0 ? "no column of text, numbers or times" : $"more than {MostColumns} columns")}.", "Choose the columns that tell of posts, and write them to a new file.");
            _rows = Guarded(() => _duck.Query($"SELECT count(*) {_from}", r => r.GetInt64(0))[0]);
            _header = new([.. _columns.Columns.Select(c => c.Name)]);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns => _header.Columns;

    /// <summary>Which columns have no text.</summary>
    public IReadOnlyList<string> ColumnNotes => _columns.Unread.Count == 0 ? [] : [$"Columns of bytes, maps or other kinds that are not read: {string.Join(", ", _columns.Unread)}."];

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes => [];

    /// <inheritdoc/>
    public IEnumerable<T> Map<T>(Func<IRow, T> selector) => TableRow.Map(Rows(), selector);

    /// <inheritdoc/>
    public void Dispose()
    {
        _duck?.Dispose();
        _source.Dispose();
    }

    IEnumerable<TableRow> Rows()
    {
        using var command = _duck.Connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", _columns.Columns.Select(c => c.Sql))} {_from}";
        command.UseStreamingMode = true;
        using var reader = Guarded(command.ExecuteReader);
        var told = 0L;
        for (var line = 1L; Guarded(reader.Read); line++)
        {
            yield return new(_header, line, Guarded(() => Cells(reader)));
            if (_read is null || line % Step != 0 && line != _rows) continue;
            var bytes = (long)(_source.OnDisk * ((double)line / _rows));
            _read(bytes - told);
            told = bytes;
        }
    }

    string?[] Cells(DuckDBDataReader reader)
    {
        var cells = new string?[Columns.Count];
        for (var i = 0; i < cells.Length; i++)
            if (!reader.IsDBNull(i) && reader.GetString(i) is { Length: > 0 } text) cells[i] = text;
        return cells;
    }

    T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DuckDBException e)
        {
            throw new InputException($"The Parquet file '{_path}' is damaged, cut off, or of a kind that can't be read.", "Get it again, or write it anew with the program that made it.", e);
        }
    }

    /// <summary>A path in which the signs of a pattern mean themselves.</summary>
    static string Escaped(string path) => string.Concat(path.Select(c => c is '*' or '?' or '[' ? $"[{c}]" : c.ToString()));
}
