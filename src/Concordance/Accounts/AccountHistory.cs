using Concordance.Duck;
using Concordance.Ingest;
using DuckDB.NET.Data;

namespace Concordance.Accounts;

/// <summary>Under how many handles and shown names each account was seen.</summary>
/// <remarks>Only changes between two observations show. The store keeps a row for each change of an account, so that one with one row may have been seen once or often.</remarks>
/// <param name="Seen">Count of handles and of names by account id; in a pseudonymous case they are counted by their pseudonyms.</param>
public sealed record AccountHistory(IReadOnlyDictionary<string, (int Handles, int Names)> Seen)
{
    /// <summary>The history of the accounts of a case, from the table of their observations in its work folder.</summary>
    /// <returns>Null where the case has no such table.</returns>
    /// <exception cref="InputException">The table is damaged.</exception>
    public static AccountHistory? Of(Investigation investigation)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        var file = Path.Combine(CollectionStore.FolderOf(investigation.Case), ParquetFiles.AccountObservations);
        if (!File.Exists(file)) return null;
        try
        {
            return Read(file);
        }
        catch (DuckDBException e)
        {
            throw new InputException($"The table of observations of the case '{investigation.Case.Id}' can't be read.", "Delete its work folder and open the case again.", e);
        }
    }

    static AccountHistory Read(string file)
    {
        using var duck = new DuckSession();
        var rows = duck.Query($"SELECT account, count(DISTINCT handle), count(DISTINCT name) FROM {DuckSession.Quoted(file)} GROUP BY account", r => (Id: r.GetString(0), Handles: (int)r.GetInt64(1), Names: (int)r.GetInt64(2)));
        return new(rows.ToDictionary(r => r.Id, r => (r.Handles, r.Names), StringComparer.Ordinal));
    }
}
