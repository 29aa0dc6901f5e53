using System.Globalization;
using System.Text.Json;
using Concordance.Ingest;
using Concordance.Ingest.Formats;

namespace Concordance.Declaration;

/// <summary>The formats of texts that the schema of a case names.</summary>
static class ValueFormats
{
    /// <summary>What is wrong with a text, and what to do where more can be said than the schema says; null where nothing is.</summary>
    /// <param name="format">Name of the format.</param>
    /// <param name="text">The text.</param>
    public static (string Problem, string? Remedy)? Problem(string format, string text) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : ($"'{Shown(text)}' is no day.", null),
        "date-time" => Time(text),
        "time-zone" => string.IsNullOrWhiteSpace(text) ? ("There is an empty name in place of a time zone.", null) : Refused(() => TimeReader.Zone(text)),
        "source-format" => SourceFormats.All.Any(f => f.Name.Equals(text, StringComparison.OrdinalIgnoreCase)) ? null : Unknown("format", text, [.. SourceFormats.All.Select(f => f.Name)]),
        "source-field" => Fields.Contains(text, StringComparer.OrdinalIgnoreCase) ? null : Unknown("field of a post", text, Fields),
        _ => throw new NotSupportedException($"The format '{format}' is not known here."),
    };

    static IReadOnlyList<string> Fields { get; } = [.. Enum.GetValues<Field>().Select(FieldNames.Name)];

    static (string, string?)? Unknown(string what, string text, IReadOnlyCollection<string> names) => ($"There is no {what} '{Shown(text)}'.", ClosestName.Remedy(text, names));

    // The same reading as that of the serializer.
    static (string, string?)? Time(string text)
    {
        if (!JsonSerializer.SerializeToElement(text).TryGetDateTime(out var time)) return ($"'{Shown(text)}' is no date and time.", null);
        return time.Kind switch
        {
            DateTimeKind.Unspecified => ($"'{Shown(text)}' has no time zone.", null),
            DateTimeKind.Local => ($"'{Shown(text)}' is not in UTC.", FormattableString.Invariant($"Write it in UTC with a Z: {time.ToUniversalTime():yyyy-MM-ddTHH:mm:ssZ}.")),
            _ => null,
        };
    }

    static (string, string?)? Refused(Func<object?> read)
    {
        try
        {
            read();
            return null;
        }
        catch (InputException e)
        {
            return (e.Problem, e.Remedy);
        }
    }

    static string Shown(string text) => ReadableText.Short(text, SchemaCheck.MostShown);
}
