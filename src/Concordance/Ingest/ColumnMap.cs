using Concordance.Ingest.Formats;

namespace Concordance.Ingest;

/// <summary>Where the fields of one source are: as its format says, and as the case says where it does.</summary>
/// <param name="Rules">Rule by field.</param>
public sealed record ColumnMap(IReadOnlyDictionary<Field, FieldRule> Rules)
{
    const int MostShown = 40, MostCharacters = 40;

    /// <summary>Finds the columns of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="told">Column by field name, as in <c>case.json</c>.</param>
    /// <exception cref="InputException">A column that was told is not there, or none holds the accounts or the times.</exception>
    public static ColumnMap Find(DetectedSource source, IReadOnlyDictionary<string, string> told)
    {
        var sample = source.Sample;
        var columns = Shown(sample.Columns);
        var rules = new Dictionary<Field, FieldRule>();
        foreach (var (name, column) in told)
        {
            var field = FieldNames.Parse(name);
            if (!Has(sample, column))
                throw new InputException($"'{source.Path}' has no column '{column}', which is to be the {field.Describe()}.", $"Its columns are: {columns}.");
            rules[field] = UsualFields.Told(field, column);
        }
        // A column serves one field only: "author" told to be the account is not the handle too.
        foreach (var (field, rule) in source.Format.Fields)
            if (!rules.ContainsKey(field) && !rule.Paths.Any(p => told.Values.Contains(p, StringComparer.OrdinalIgnoreCase)) && IsThere(sample, rule)) rules[field] = rule;
        foreach (var field in source.Format.Rows == RowKind.Posts ? [Field.Account, Field.Time] : new[] { Field.Account })
            if (!rules.ContainsKey(field))
                throw new InputException($"'{source.Path}' has no column that is known to hold {field.Describe()}.", $"Say which it is with --map {FieldNames.Name(field)}=COLUMN; its columns are: {columns}.");
        return new(rules);
    }

    // Asked for every value of every row.
    readonly FieldRule?[] _byField = [.. Enum.GetValues<Field>().Select(f => Rules.GetValueOrDefault(f))];

    /// <summary>Whether there is a rule for a field.</summary>
    public bool Has(Field field) => Rule(field) is not null;

    /// <summary>The rule for a field, or null.</summary>
    public FieldRule? Rule(Field field) => _byField[(int)field];

    /// <summary>From where each field is taken, in words.</summary>
    public IReadOnlyDictionary<Field, string> Columns => Rules.ToDictionary(r => r.Key, r => string.Join(" or ", r.Value.Paths.Select(p => p.Trim('\''))));

    /// <summary>Names for a message: not all of very many, and of very long ones the beginning.</summary>
    static string Shown(IReadOnlyList<string> columns) =>
        string.Join(", ", columns.Take(MostShown).Select(c => c.Length > MostCharacters ? c[..MostCharacters] + "…" : c)) + (columns.Count > MostShown ? FormattableString.Invariant($" and {columns.Count - MostShown} more") : "");

    // Of JSON, what few rows have may come later.
    static bool IsThere(SourceSample sample, FieldRule rule) => sample.Shape == SourceShape.Json || rule.Paths.Any(sample.Has);

    static bool Has(SourceSample sample, string column) => sample.Has(column) || sample.Shape == SourceShape.Json && sample.Has($"'{column}'");
}
