using System.CommandLine;
using Concordance.Ingest;

namespace Concordance.Cli.Commands;

/// <summary>The options that say how files are to be read, shared by the commands that take files.</summary>
sealed class SourceOptions
{
    /// <summary>What was given.</summary>
    /// <param name="Format">Name of the format, or null.</param>
    /// <param name="Map">Column by field name.</param>
    /// <param name="Zone">Time zone, or null.</param>
    public sealed record Given(string? Format, IReadOnlyDictionary<string, string> Map, string? Zone);

    public Option<string?> Format { get; } = new("--format") { Description = "Name of the format, where it is not to be detected; see 'concordance ingest --formats'." };

    public Option<string[]> Map { get; } = new("--map") { Description = $"FIELD=COLUMN, as often as needed. Fields: {string.Join(", ", Enum.GetValues<Field>().Select(FieldNames.Name))}." };

    public Option<string?> Zone { get; } = new("--zone") { Description = "Time zone of times that carry none, such as UTC or Europe/Paris." };

    public Given Read(ParseResult parsed) => new(parsed.GetValue(Format), (parsed.GetValue(Map) ?? []).Select(Pair).ToDictionary(), parsed.GetValue(Zone));

    static (string, string) Pair(string text) => text.Split('=', 2) is [{ Length: > 0 } field, { Length: > 0 } column]
        ? (FieldNames.Name(FieldNames.Parse(field)), column)
        : throw new InputException($"'--map {text}' is not of the form FIELD=COLUMN.", "Write for instance --map text=content.");
}
