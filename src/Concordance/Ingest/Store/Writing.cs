using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace Concordance.Ingest;

/// <summary>Says in words what keeps tables from being written: a full disk, no permission, a file in the folder's place.</summary>
static class Writing
{
    /// <summary>Runs what writes.</summary>
    /// <param name="folder">Where it writes.</param>
    /// <param name="write">The work. What is wrong with its sources it says itself.</param>
    /// <exception cref="InputException">There is no room, or no permission.</exception>
    public static T Guarded<T>(string folder, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DuckDBException { ErrorType: DuckDBErrorType.Io or DuckDBErrorType.Permission })
        {
            throw new InputException($"The tables can't be written to '{folder}': {e.Message}", "Check that the folder can be written and that the disk has room; what was there before is left as it was.", e);
        }
    }
}
