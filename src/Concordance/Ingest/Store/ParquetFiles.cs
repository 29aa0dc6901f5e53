using Concordance.Duck;

namespace Concordance.Ingest;

/// <summary>The tables that a case's posts and accounts are kept in. They are plain Parquet: any tool can open them.</summary>
static class ParquetFiles
{
    /// <summary>One row a post.</summary>
    public const string Posts = "posts.parquet";

    /// <summary>One row an account, as last seen.</summary>
    public const string Accounts = "accounts.parquet";

    /// <summary>How an account looked, and since when: one row a change.</summary>
    public const string AccountObservations = "account_observations.parquet";

    /// <summary>How a post had fared, each time that it was collected.</summary>
    public const string PostCounters = "post_counters.parquet";

    /// <summary>How they are written. Row groups are kept small, since one is held in memory.</summary>
    public const string Options = "FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, ROW_GROUP_SIZE 61440, DICTIONARY_SIZE_LIMIT 4096";

    /// <summary>Writes what was seen of the posts' counters, that of any version under the id of the newest.</summary>
    /// <param name="duck">The session that merged.</param>
    /// <param name="staged">The staged rows.</param>
    /// <param name="isMerged">Whether rows were merged; see <see cref="Merge.Members"/>.</param>
    /// <param name="file">The file to write.</param>
    public static void WriteCounters(DuckSession duck, string staged, bool isMerged, string file)
    {
        var rows = $"FROM {DuckSession.Quoted(staged)}";
        var posts = isMerged ? $"SELECT r.* REPLACE (coalesce(m.winner, r.id) AS id) {rows} r LEFT JOIN (SELECT row, winner FROM {Merge.Members}) m ON m.row = r.row ORDER BY r.row" : rows;
        duck.Execute($"COPY (SELECT id AS post, seen, {PostColumns.Counters} FROM ({posts}) WHERE coalesce({PostColumns.Counters}) IS NOT NULL) TO {DuckSession.Quoted(file)} ({Options})");
    }

    /// <summary>Writes accounts as last seen, and the series of how they looked.</summary>
    public static void WriteAccounts(DuckSession duck, string accounts, string observations)
    {
        var told = string.Join(", ", AccountRows.Told);
        duck.Execute($"""
            CREATE TEMP TABLE states AS SELECT state, account, {told} FROM {AccountRows.Table} WHERE is_new;
            CREATE TEMP TABLE changing AS SELECT account FROM states GROUP BY account HAVING count(*) > 1;
            """);
        WriteChanges(duck);
        // Nearly all accounts look the same all the time.
        duck.Execute($"""
            CREATE TEMP VIEW constant_accounts AS
            SELECT s.account, f.seen, {told}, 1 AS nth FROM (FROM states ANTI JOIN changing USING (account)) s
            JOIN (SELECT state, CASE WHEN count(seen) = count(*) THEN min(seen) END AS seen FROM {AccountRows.Table} GROUP BY state) f ON f.state = s.state
            """);
        duck.Execute($"COPY (SELECT account AS id, {told} FROM (SELECT account, {told} FROM states ANTI JOIN changing USING (account) UNION ALL FROM changed_accounts) ORDER BY account) TO {DuckSession.Quoted(accounts)} ({Options})");
        duck.Execute($"COPY (SELECT account, seen, {told} FROM (FROM constant_accounts UNION ALL FROM account_changes) ORDER BY account, nth) TO {DuckSession.Quoted(observations)} ({Options})");
    }

    /// <summary>Makes <c>account_changes</c>, one row a change of the accounts that change, and <c>changed_accounts</c>, how they look at last.</summary>
    static void WriteChanges(DuckSession duck)
    {
        var told = string.Join(", ", AccountRows.Told);
        var same = string.Join(" AND ", AccountRows.Told.Select(c => $"{c} IS NOT DISTINCT FROM lag({c}) OVER w"));
        // The states are compared by their numbers first: few rows are left for what is wide. A state that was forgotten has two numbers.
        duck.Execute($"""
            CREATE TEMP TABLE seen_accounts AS
            SELECT s.account, c.seen, {told}, row_number() OVER (PARTITION BY s.account ORDER BY c.seen NULLS FIRST, c.n) AS nth
            FROM (SELECT r.n, r.seen, r.state FROM {AccountRows.Table} r JOIN (SELECT state, account FROM states SEMI JOIN changing USING (account)) o ON o.state = r.state
                  QUALIFY r.state IS DISTINCT FROM lag(r.state) OVER (PARTITION BY o.account ORDER BY r.seen NULLS FIRST, r.n)) c
            JOIN states s ON s.state = c.state;
            CREATE TEMP TABLE account_changes AS
            SELECT account, seen, {told}, nth FROM seen_accounts WINDOW w AS (PARTITION BY account ORDER BY nth) QUALIFY nth = 1 OR NOT ({same});
            """);
        // What only an older observation says still holds.
        duck.Execute($"CREATE TEMP TABLE changed_accounts AS SELECT account, {string.Join(", ", AccountRows.Told.Select(c => $"arg_max({c}, nth) AS {c}"))} FROM seen_accounts GROUP BY account");
    }
}
