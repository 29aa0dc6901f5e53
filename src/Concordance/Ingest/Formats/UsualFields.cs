namespace Concordance.Ingest.Formats;

/// <summary>The rules for sources of no known format, by the usual names of columns.</summary>
static class UsualFields
{
    /// <summary>The rules for the fields that are there.</summary>
    /// <param name="present">Of the usual names of a field those that a source has, or may have.</param>
    public static IReadOnlyDictionary<Field, FieldRule> Of(Func<Field, IReadOnlyList<string>, IReadOnlyList<string>> present)
    {
        var rules = new Dictionary<Field, FieldRule>();
        // A column serves one field only.
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (var field in Enum.GetValues<Field>())
        {
            var paths = present(field, [.. FieldNames.Of(field).Where(n => !taken.Contains(n))]);
            if (paths.Count == 0) continue;
            taken.UnionWith(paths);
            rules[field] = Told(field, [.. paths]);
        }
        if (!rules.ContainsKey(Field.Account) && rules.Remove(Field.Handle, out var handle)) rules[Field.Account] = handle;
        return rules;
    }

    /// <summary>The rule for a field whose column someone has told: lists may be written in any usual way.</summary>
    public static FieldRule Told(Field field, params string[] paths) => field switch
    {
        Field.Hashtags or Field.Mentions or Field.Versions => FieldRule.From(paths).Then(Lists.Any),
        Field.Urls or Field.Media => FieldRule.From(paths).Then(Lists.AnyUrls),
        _ => FieldRule.From(paths),
    };
}
