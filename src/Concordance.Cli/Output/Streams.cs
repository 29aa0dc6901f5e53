using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Concordance.Cli.Output;

/// <summary>Where results and messages go. With <c>--json</c> standard output holds one JSON value and nothing else.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages and progress.</param>
sealed record Streams(TextWriter Out, TextWriter Error)
{
    static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Where a person's answers come from; gives null where nobody can be asked.</summary>
    public Func<TextReader?> Answers { get; init; } = () => null;

    /// <summary>Prints the result of a command: as JSON on standard output, or as text there.</summary>
    public void Result(bool json, object value, string text) => Out.WriteLine(json ? JsonSerializer.Serialize(value, s_json) : text);
}
