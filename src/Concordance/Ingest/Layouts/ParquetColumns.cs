namespace Concordance.Ingest;

/// <summary>The columns of a Parquet file as names and SQL that gives each as text; members of structs as <c>a.b</c>, of structs in lists as <c>a[].b</c>.</summary>
/// <param name="Columns">Name, and the expression.</param>
/// <param name="Unread">Columns of bytes, maps and the like, which have no text.</param>
sealed record ParquetColumns(IReadOnlyList<(string Name, string Sql)> Columns, IReadOnlyList<string> Unread)
{
    /// <summary>Finds the columns.</summary>
    /// <param name="described">Name and type of each column, as DuckDB describes them.</param>
    public static ParquetColumns Of(IEnumerable<(string Name, string Type)> described)
    {
        List<(string, string)> columns = [];
        List<string> unread = [];
        foreach (var (name, type) in described)
            foreach (var (path, sql) in Leaves(name, $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", ColumnType.Parse(type), 0))
                if (sql is null) unread.Add(path);
                else columns.Add((path, sql));
        return new(columns, unread);
    }

    static IEnumerable<(string Path, string? Sql)> Leaves(string path, string value, ColumnType? type, int depth) => type switch
    {
        { Name: "STRUCT" } => type.Members.SelectMany(m => Leaves($"{path}.{m.Name}", $"struct_extract({value}, {Literal(m.Name)})", m.Type, depth)),
        { Item: { Name: "STRUCT" } item } => Leaves(path + "[]", Item(depth), item, depth + 1).Select(l => (l.Path, l.Sql is null ? null : Joined(value, l.Sql, depth))),
        null => [(path, null)],
        _ => [(path, Text(value, type, depth))],
    };

    static string? Text(string value, ColumnType type, int depth) => type.Name switch
    {
        "LIST" => Text(Item(depth), type.Item!, depth + 1) is { } item ? Joined(value, item, depth) : null,
        "VARCHAR" => value,
        // Whole numbers up to which each is exact come as such. Larger ones keep their point or exponent: IdDamage refuses ids of that kind.
        "DOUBLE" => Real(value, "9007199254740992"),
        "FLOAT" => Real(value, "16777216"),
        "TIMESTAMP WITH TIME ZONE" => $"replace(CAST({value} AT TIME ZONE 'UTC' AS VARCHAR), ' ', 'T') || 'Z'",
        "TIMESTAMP" or "TIMESTAMP_S" or "TIMESTAMP_MS" or "TIMESTAMP_NS" => $"replace(CAST({value} AS VARCHAR), ' ', 'T')",
        "TINYINT" or "SMALLINT" or "INTEGER" or "BIGINT" or "HUGEINT" or "UTINYINT" or "USMALLINT" or "UINTEGER" or "UBIGINT" or "UHUGEINT"
            or "BOOLEAN" or "DATE" or "TIME" or "UUID" or "JSON" or "INTERVAL" => $"CAST({value} AS VARCHAR)",
        _ when type.Name.StartsWith("DECIMAL", StringComparison.Ordinal) || type.Name.StartsWith("ENUM", StringComparison.Ordinal) => $"CAST({value} AS VARCHAR)",
        _ => null,
    };

    static string Real(string value, string exactBelow) =>
        $"CASE WHEN isfinite({value}) THEN CASE WHEN {value} = trunc({value}) AND abs({value}) < {exactBelow} THEN CAST(CAST({value} AS BIGINT) AS VARCHAR) ELSE CAST({value} AS VARCHAR) END END";

    static string Joined(string list, string item, int depth) => $"array_to_string(list_transform({list}, lambda {Item(depth)}: {item}), chr({(int)Values.Separator}))";

    static string Item(int depth) => FormattableString.Invariant($"item{depth}");

    static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
