using Concordance.Duck;

namespace Concordance.Ingest;

/// <summary>Makes one post of the rows that show the same one, in SQL and out of core.</summary>
/// <remarks>
/// Rows show the same post if they have its id, or are versions of it by the list that the platform gives (X API v2,
/// <c>edit_history_tweet_ids</c>) and of one account: a damaged list must not make one post of two accounts' posts.
/// Of an edited post the newest collected version counts, at the time of the oldest; what the first row of it leaves open is taken from
/// the later ones; counters are the newest seen.
/// </remarks>
static class Merge
{
    /// <summary>Table of the rows that were merged, with the number of the row that is <c>kept</c> and the id of the newest version, the <c>winner</c>; there only after a merge.</summary>
    public const string Members = "members";

    /// <summary>Merges a file of staged rows.</summary>
    /// <param name="duck">A session.</param>
    /// <param name="staged">The staged rows (Parquet).</param>
    /// <param name="merged">The file to write; the staged one is left.</param>
    /// <returns>The rows merged away, by source; null where there were none, and nothing was written.</returns>
    public static IReadOnlyDictionary<int, long>? Run(DuckSession duck, string staged, string merged)
    {
        var rows = DuckSession.Quoted(staged);
        // Every id that is known to be a version of a post of an account.
        duck.Execute($"CREATE TEMP TABLE version_of AS SELECT id, account, min(post) || chr(31) || account AS post FROM (SELECT unnest(versions) AS id, account, versions[1] AS post FROM {rows} WHERE len(versions) > 0) GROUP BY id, account");
        // Nearly all ids are there once: numbers are counted faster than texts.
        duck.Execute($"CREATE TEMP TABLE suspects AS SELECT hash(id) AS hash FROM {rows} GROUP BY ALL HAVING count(*) > 1");
        duck.Execute($"""
            CREATE TEMP TABLE keyed AS
            SELECT row, source, id, id AS key FROM {rows} WHERE hash(id) IN (FROM suspects) AND id NOT IN (SELECT id FROM version_of)
            UNION ALL
            SELECT r.row, r.source, r.id, first_value(coalesce(v.post, r.id)) OVER (PARTITION BY r.id ORDER BY r.row) AS key
            FROM {rows} r LEFT JOIN version_of v ON v.id = r.id AND v.account = r.account WHERE r.id IN (SELECT id FROM version_of)
            """);
        duck.Execute("""
            CREATE TEMP TABLE repeated AS
            SELECT row, source, id, first_value(row) OVER (PARTITION BY key ORDER BY row) AS kept
            FROM keyed WHERE key IN (SELECT key FROM keyed GROUP BY key HAVING count(*) > 1)
            """);
        duck.Execute("DROP TABLE keyed; DROP TABLE version_of; DROP TABLE suspects");
        var gone = duck.Query("SELECT source, count(*) FROM repeated WHERE row <> kept GROUP BY source", r => (r.GetInt32(0), r.GetInt64(1))).ToDictionary(g => g.Item1, g => g.Item2);
        if (gone.Count == 0) return null;
        var columns = string.Join(", ", PostColumns.All.Select(c => c.Name));
        duck.Execute($"""
            CREATE TEMP TABLE {Members} AS
            SELECT *, first_value(id) OVER (PARTITION BY kept ORDER BY version DESC, row) AS winner
            FROM (SELECT r.*, g.kept, coalesce(list_position(max_by(r.versions, len(r.versions)) OVER (PARTITION BY g.kept), r.id), 0) AS version
                  FROM {rows} r JOIN repeated g ON g.row = r.row)
            """);
        duck.Execute($"""
            COPY (SELECT {columns} FROM {rows} ANTI JOIN repeated USING (row) UNION ALL BY NAME (SELECT {columns} FROM ({One()}) ORDER BY row))
            TO {DuckSession.Quoted(merged)} ({ParquetFiles.Options})
            """);
        return gone;
    }

    /// <summary>One row a post.</summary>
    static string One()
    {
        // What the newest version says, in the first row that says it.
        string Value(string name, string condition) => $"first({name} ORDER BY row) FILTER (id = winner AND {condition})";

        string[] texts = ["language", "client", "repost_of", "reply_to", "quote_of"], lists = ["versions", "hashtags", "urls", "mentions", "media"];
        return $"""
            SELECT kept AS row, arg_min(source, row) AS source, arg_min(line, row) AS line, any_value(winner) AS id, arg_min(account, row) AS account,
                min(time) AS time, arg_min(time_text, time) AS time_text, coalesce({Value("text", "text <> ''")}, '') AS text,
                bool_or(is_repost) FILTER (id = winner) AS is_repost,
                {string.Join(", ", texts.Select(t => $"{Value(t, $"{t} IS NOT NULL")} AS {t}"))},
                {string.Join(", ", lists.Select(l => $"coalesce({Value(l, $"len({l}) > 0")}, []) AS {l}"))},
                max(seen) AS seen, {string.Join(", ", PostColumns.Counters.Split(", ").Select(c => $"arg_max({c}, (seen, row)) AS {c}"))}
            FROM {Members}
            GROUP BY kept
            """;
    }
}
