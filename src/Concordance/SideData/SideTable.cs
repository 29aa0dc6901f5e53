using Concordance.Ingest;

namespace Concordance.SideData;

/// <summary>Reads one table of what was looked up.</summary>
static class SideTable
{
    /// <summary>Makes a record of each row; null where there is no table.</summary>
    public static IReadOnlyList<T>? Rows<T>(Case @case, SideFile? file, Func<SideRow, T> make)
    {
        if (file is null) return null;
        var path = SourcePaths.Resolve(@case, file.Path);
        if (file.Sha256 is { } known && SourceFile.Sha256(path) is var actual && !known.Equals(actual, StringComparison.OrdinalIgnoreCase))
            throw new InputException(
                $"'{file.Path}' is not the file that the case was made with: its SHA-256 is {actual}, not {known}.", "Restore the file, or, if the change is meant, put the new hash into case.json.");
        using var rows = DetectedSource.Of(path).Open();
        // What can't be used is told in the order of the rows, whatever thread found it.
        return [.. rows.Map(row => Made(new(file.Path, row), make)).Select(made => made.Problem is null ? made.Record! : throw made.Problem)];
    }

    static (T? Record, InputException? Problem) Made<T>(SideRow row, Func<SideRow, T> make)
    {
        try
        {
            return row.Problem is { } problem ? (default, row.Unusable($"can't be read: {problem}")) : (make(row), null);
        }
        catch (InputException e)
        {
            return (default, e);
        }
    }
}

/// <summary>One row of it, valid only while it is made into a record.</summary>
/// <param name="file">The file as the case names it.</param>
/// <param name="row">The row.</param>
readonly struct SideRow(string file, IRow row)
{
    /// <summary>What is wrong with the row as a whole, or null.</summary>
    public string? Problem => row.Problem;

    /// <summary>The value of a column, without white space around it; null where there is none.</summary>
    public string? this[string column] => row.Get(column)?.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>The value of a column that every row needs.</summary>
    public string Needed(string column) => this[column] ?? throw Unusable($"has no {column}");

    /// <summary>The error that the row can't be used.</summary>
    public InputException Unusable(string why) =>
        new(FormattableString.Invariant($"'{file}', line {row.Line}, {why}."), "Mend the table; what each column holds is said in src/Concordance/Case.cs, SideFiles.");
}
