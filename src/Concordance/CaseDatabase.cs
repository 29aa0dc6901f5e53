using DuckDB.NET.Data;

namespace Concordance;

/// <summary>Opens the Parquet files of a case's work folder as tables.</summary>
static class CaseDatabase
{
    /// <summary>The tables of a folder: name to file, sorted by name.</summary>
    public static IReadOnlyDictionary<string, string> Tables(string folder) => Directory.Exists(folder)
        ? new SortedDictionary<string, string>(
            Directory.EnumerateFiles(folder, "*.parquet").Where(f => !IsPattern(Path.GetFileName(f))).ToDictionary(f => Path.GetFileNameWithoutExtension(f)), StringComparer.Ordinal)
        : new SortedDictionary<string, string>();

    /// <exception cref="InputException">One of them can't be read.</exception>
    public static SelectDatabase Open(string folder)
    {
        var database = new SelectDatabase();
        try
        {
            foreach (var (name, file) in Tables(folder)) View(database, name, file);
            database.Close();
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>What to say to whoever mistyped a name.</summary>
    public static string Remedy(SelectDatabase database) => database.Tables() is { Length: > 0 } tables
        ? $"The tables and their columns are: {tables}."
        : "The case has no tables yet: open it with Investigation.Open first.";

    // DuckDB takes such a name for many files; no step writes one.
    static bool IsPattern(string name) => name.AsSpan().IndexOfAny('*', '?', '[') >= 0;

    static void View(SelectDatabase database, string name, string file)
    {
        try
        {
            database.View(name, file);
        }
        catch (DuckDBException e)
        {
            throw new InputException(
                $"'{Path.GetFileName(file)}' in the case's work folder can't be read as a table: {e.Message.Trim()}",
                "Delete it: what is in the work folder is made again from the sources.", e);
        }
    }
}
