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
    public const string Options = "FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, ROW_GROUP_SIZE 61440";

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
        var told = AccountRows.Told;
        // The states are compared by their numbers first: few rows are left for what is wide. A state that was forgotten has two numbers.
        duck.Execute($"""
            CREATE TEMP TABLE seen_accounts AS
            SELECT c.account, c.seen, {string.Join(", ", told)}, row_number() OVER (PARTITION BY c.account ORDER BY c.seen NULLS FIRST, c.n) AS nth
            FROM (SELECT n, account, seen, state FROM {AccountRows.Table}
                  QUALIFY state IS DISTINCT FROM lag(state) OVER (PARTITION BY account ORDER BY seen NULLS FIRST, n)) c
            JOIN (SELECT state, {string.Join(", ", told)} FROM {AccountRows.Table} WHERE is_new) s ON s.state = c.state
            """);
        // What only an older observation says still holds.
        duck.Execute($"COPY (SELECT account AS id, {string.Join(", ", told.Select(c => $"arg_max({c}, nth) AS {c}"))} FROM seen_accounts GROUP BY account ORDER BY account) TO {DuckSession.Quoted(accounts)} ({Options})");
        var same = string.Join(" AND ", told.Select(c => $"{c} IS NOT DISTINCT FROM lag({c}) OVER w"));
        duck.Execute($"""
            COPY (SELECT account, seen, {string.Join(", ", told)} FROM seen_accounts WINDOW w AS (PARTITION BY account ORDER BY nth) QUALIFY nth = 1 OR NOT ({same}) ORDER BY account, nth)
            TO {DuckSession.Quoted(observations)} ({Options})
            """);
    }
}
