namespace Concordance.Ingest.Formats;

/// <summary>Small changes to values that exports write in ways of their own.</summary>
static class Exact
{
    /// <summary>A whole number that was kept with decimals that are all zero, as <c>1610005273.0</c>; other text as it is.</summary>
    public static string Whole(string number)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        return point > 0 && number.AsSpan(point + 1).IndexOfAnyExcept('0') < 0 && number.AsSpan(0, point).IndexOfAnyExceptInRange('0', '9') < 0 ? number[..point] : number;
    }

    /// <summary>A rule that takes some words for "none".</summary>
    public static FieldRule Except(this FieldRule rule, params string[] none) => rule.Then(v => none.Contains(v, StringComparer.OrdinalIgnoreCase) ? null : v);

    /// <summary>A count; a negative one stands for "not known".</summary>
    public static FieldRule Count(params string[] paths) => FieldRule.From(paths).Then(v => v.StartsWith('-') ? null : v);
}
