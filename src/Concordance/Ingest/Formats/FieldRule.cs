using System.Text;
using System.Text.Json;

namespace Concordance.Ingest.Formats;

/// <summary>How one field is taken from a row: from the first of some columns that has a value, changed where the format writes it in its own way.</summary>
/// <remarks>A text alone is a rule: <c>[Field.Account] = "author_id"</c>. What is taken without a change stays bytes: that costs a fraction of a text's time.</remarks>
public sealed class FieldRule
{
    readonly FieldPath[] _places;
    readonly Func<IRow, string?>? _take;
    readonly Func<string, string?>? _change;
    readonly char? _sign;
    readonly FieldPath? _unless;

    FieldRule(IReadOnlyList<string> paths, Func<IRow, string?>? take, Func<string, string?>? change = null, char? sign = null, FieldPath? unless = null)
    {
        (Paths, _take, _change, _sign, _unless) = (paths, take, change, sign, unless);
        _places = take is null ? [.. paths.Select(p => new FieldPath(p))] : [];
    }

    /// <summary>The columns or JSON paths that are looked at, in this order; for messages and reports too.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The first of these that has a value.</summary>
    public static FieldRule From(params IReadOnlyList<string> paths) => new(paths, null);

    /// <summary>What a function makes of the row as JSON, for values that lie deeper than a path reaches.</summary>
    /// <param name="paths">Where it looks, in words or paths, for reports.</param>
    /// <param name="take">Gives the text, or null; several values joined with <see cref="Values.Join"/>. Called on several threads.</param>
    public static FieldRule Json(string paths, Func<JsonElement, string?> take) =>
        new([paths], row => row is JsonRow { Element.ValueKind: JsonValueKind.Object } json ? take(json.Element) : null);

    /// <summary>What a function makes of the whole row, for values that are put together from several columns.</summary>
    /// <param name="paths">The columns that it looks at.</param>
    /// <param name="take">Gives the text, or null. Called on several threads.</param>
    public static FieldRule Row(IReadOnlyList<string> paths, Func<IRow, string?> take) => new(paths, take);

    /// <summary>The first of these columns that has a value, in rows that have none in another column.</summary>
    public static FieldRule Unless(string other, params IReadOnlyList<string> paths) => new(paths, null, unless: new(other));

    /// <summary>The same, with the text changed.</summary>
    /// <param name="change">Gives the changed text, or null for a value that means "none". Called on several threads.</param>
    /// <param name="where">An ASCII sign without which a text stays as it is; null where any text may change.</param>
    public FieldRule Then(Func<string, string?> change, char? where = null) =>
        _change is { } before ? new(Paths, _take, text => before(text) is { } changed ? change(changed) : null, unless: _unless) : new(Paths, _take, change, where, _unless);

    /// <summary>The value in a row; null where there is none.</summary>
    public string? Of(IRow row)
    {
        string? text;
        if (_take is not null) text = _take(row);
        else
        {
            var utf8 = Taken(row);
            text = utf8.IsEmpty ? null : Encoding.UTF8.GetString(utf8);
        }
        if (text is { Length: > 0 } && _change is not null) text = _change(text);
        return text is { Length: > 0 } ? text : null;
    }

    /// <summary>The same as UTF-8; empty where there is none. Valid only as long as the row.</summary>
    public ReadOnlySpan<byte> Utf8(IRow row)
    {
        if (_take is null)
        {
            var utf8 = Taken(row);
            if (utf8.IsEmpty || _change is null || _sign is { } sign && !utf8.Contains((byte)sign)) return utf8;
        }
        return Of(row) is { } text ? Encoding.UTF8.GetBytes(text) : [];
    }

    /// <summary>A rule of one column or path.</summary>
    public static implicit operator FieldRule(string path) => From(path);

    ReadOnlySpan<byte> Taken(IRow row)
    {
        if (_unless is not null && !row.Utf8(_unless).IsEmpty) return [];
        foreach (var place in _places)
        {
            var utf8 = row.Utf8(place);
            if (!utf8.IsEmpty) return utf8;
        }
        return [];
    }
}
