namespace Concordance.Ingest;

/// <summary>Which column (or JSON path) of one source holds which field.</summary>
/// <param name="Columns">Column by field.</param>
public sealed record ColumnMap(IReadOnlyDictionary<Field, string> Columns)
{
    /// <summary>Finds the columns of a source: as told where told, else by their usual names.</summary>
    /// <param name="source">The source.</param>
    /// <param name="told">Column by field name, as in <c>case.json</c>.</param>
    /// <exception cref="InputException">A column that was told is not there, or none holds the accounts or the times.</exception>
    public static ColumnMap Find(DetectedSource source, IReadOnlyDictionary<string, string> told)
    {
        var path = source.Path;
        var wanted = Enum.GetValues<Field>().SelectMany(f => FieldNames.Of(f)).Concat(told.Values).Distinct(StringComparer.Ordinal).ToList();
        var (present, columns) = Present(source, wanted);
        var map = new Dictionary<Field, string>();
        foreach (var (name, column) in told)
        {
            if (!present.Contains(column))
                throw new InputException($"'{path}' has no column '{column}', which is to be the {FieldNames.Parse(name).Describe()}.", $"Its columns are: {string.Join(", ", columns)}.");
            map[FieldNames.Parse(name)] = column;
        }
        foreach (var field in Enum.GetValues<Field>().Where(f => !map.ContainsKey(f)))
        {
            // A column serves one field only: "author" told to be the account is not the handle too.
            var column = FieldNames.Of(field).FirstOrDefault(n => present.Contains(n) && !map.Values.Contains(n, StringComparer.OrdinalIgnoreCase));
            if (column is not null) map[field] = column;
        }
        if (!map.ContainsKey(Field.Account) && map.Remove(Field.Handle, out var handle)) map[Field.Account] = handle;
        foreach (var field in new[] { Field.Account, Field.Time })
            if (!map.ContainsKey(field))
                throw new InputException($"'{path}' has no column that is known to hold {field.Describe()}.", $"Say which it is with --map {FieldNames.Name(field)}=COLUMN; its columns are: {string.Join(", ", columns)}.");
        return new(map);
    }

    static (HashSet<string> Present, IReadOnlyList<string> Columns) Present(DetectedSource source, List<string> wanted)
    {
        using var rows = source.Open();
        if (rows.HasHeader)
            return (wanted.Where(w => rows.Columns.Contains(w, StringComparer.OrdinalIgnoreCase)).ToHashSet(StringComparer.Ordinal), rows.Columns);
        // All rows: what few posts have, such as the post that they answer, must not be missed.
        var byTopName = wanted.SelectMany(w => new[] { (Top: TopName(w), Path: w), (Top: w, Path: w) }).Distinct().ToLookup(w => w.Top, w => w.Path, StringComparer.Ordinal);
        HashSet<string> present = new(StringComparer.Ordinal), known = new(StringComparer.Ordinal);
        List<string> columns = [];
        string? problem = null;
        while (rows.Read())
        {
            problem ??= rows.Problem;
            if (rows.Problem is not null) continue;
            foreach (var name in rows.Columns)
            {
                if (known.Add(name)) columns.Add(name);
                present.UnionWith(byTopName[name].Where(path => !present.Contains(path) && rows.Get(path) is not null));
            }
        }
        return columns.Count > 0
            ? (present, columns)
            : throw new InputException(problem is null ? $"'{source.Path}' holds no posts." : $"No row of '{source.Path}' can be read: {problem}.", "Give a file with at least one post.");
    }

    static string TopName(string path) => path.IndexOfAny(['.', '[']) is >= 0 and var end ? path[..end] : path;
}
