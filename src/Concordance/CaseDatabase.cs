using Concordance.Duck;
using DuckDB.NET.Data;

namespace Concordance;

/// <summary>A DuckDB in memory that sees the Parquet files of one folder as tables, and nothing else.</summary>
sealed class CaseDatabase : IDisposable
{
    readonly DuckSession _duck = new();

    CaseDatabase()
    {
    }

    public static CaseDatabase Open(string folder)
    {
        var database = new CaseDatabase();
        try
        {
            database.Fill(folder);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    public void Dispose() => _duck.Dispose();

    public DuckDBCommand Command(string sql)
    {
        var command = _duck.Connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    /// <summary>The tables with their columns, for whoever mistyped one.</summary>
    public string Remedy()
    {
        using var command = Command("SELECT table_name || ' (' || string_agg(column_name, ', ' ORDER BY column_index) || ')' FROM duckdb_columns() WHERE NOT internal GROUP BY table_name ORDER BY table_name");
        using var reader = command.ExecuteReader();
        List<string> tables = [];
        while (reader.Read()) tables.Add(reader.GetString(0));
        return tables.Count == 0
            ? "The case has no tables yet: open it with Investigation.Open first."
            : $"The tables and their columns are: {string.Join("; ", tables)}.";
    }

    void Fill(string folder)
    {
        // Spilling to disk would be writing: a query that outgrows the memory fails instead.
        _duck.Execute("SET TimeZone='UTC'; SET temp_directory=''");
        List<string> files = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.parquet").Where(f => !IsPattern(Path.GetFileName(f))).Order(StringComparer.Ordinal)]
            : [];
        foreach (var file in files) View(file);
        _duck.Execute($"SET allowed_paths=[{string.Join(", ", files.Select(DuckSession.Quoted))}]; SET enable_external_access=false; SET lock_configuration=true");
    }

    // DuckDB takes such a name for many files; no step writes one.
    static bool IsPattern(string name) => name.AsSpan().IndexOfAny('*', '?', '[') >= 0;

    void View(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file).Replace("\"", "\"\"", StringComparison.Ordinal);
        try
        {
            _duck.Execute($"CREATE VIEW \"{name}\" AS SELECT * FROM read_parquet({DuckSession.Quoted(file)})");
        }
        catch (DuckDBException e)
        {
            throw new InputException(
                $"'{Path.GetFileName(file)}' in the case's work folder can't be read as a table: {e.Message.Trim()}",
                "Delete it: what is in the work folder is made again from the sources.", e);
        }
    }
}
