using System.Text.Json;

namespace Concordance.Ingest.Formats;

/// <summary>How one field is taken from a row: from the first of some columns that has a value, changed where the format writes it in its own way.</summary>
/// <remarks>A text alone is a rule: <c>[Field.Account] = "author_id"</c>.</remarks>
public sealed class FieldRule
{
    readonly Func<IRow, string?> _take;

    FieldRule(IReadOnlyList<string> paths, Func<IRow, string?> take) => (Paths, _take) = (paths, take);

    /// <summary>The columns or JSON paths that are looked at, in this order; for messages and reports too.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The first of these that has a value.</summary>
    public static FieldRule From(params IReadOnlyList<string> paths) => new(paths, paths is [var only] ? row => row.Get(only) : row => First(row, paths));

    /// <summary>What a function makes of the row as JSON, for values that lie deeper than a path reaches.</summary>
    /// <param name="paths">Where it looks, in words or paths, for reports.</param>
    /// <param name="take">Gives the text, or null; several values joined with <see cref="Values.Join"/>. Called on several threads.</param>
    public static FieldRule Json(string paths, Func<JsonElement, string?> take) =>
        new([paths], row => row is JsonRow { Element.ValueKind: JsonValueKind.Object } json ? take(json.Element) : null);

    /// <summary>What a function makes of the whole row, for values that are put together from several columns.</summary>
    /// <param name="paths">The columns that it looks at.</param>
    /// <param name="take">Gives the text, or null. Called on several threads.</param>
    public static FieldRule Row(IReadOnlyList<string> paths, Func<IRow, string?> take) => new(paths, take);

    /// <summary>The same, with the text changed.</summary>
    /// <param name="change">Gives the changed text, or null for a value that means "none". Called on several threads.</param>
    public FieldRule Then(Func<string, string?> change) => new(Paths, row => _take(row) is { } text ? change(text) : null);

    /// <summary>The value in a row; null where there is none.</summary>
    public string? Of(IRow row) => _take(row) is { Length: > 0 } text ? text : null;

    /// <summary>A rule of one column or path.</summary>
    public static implicit operator FieldRule(string path) => From(path);

    static string? First(IRow row, IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
            if (row.Get(path) is { } value) return value;
        return null;
    }
}
