using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Concordance.Charts;

namespace Concordance.Cli.Output;

/// <summary>Where results and messages go. With <c>--json</c> standard output holds one JSON value and nothing else.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages and progress.</param>
sealed partial record Streams(TextWriter Out, TextWriter Error)
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
    public void Result(bool json, object value, string text) => Out.WriteLine(json ? Unseen().Replace(JsonSerializer.Serialize(value, s_json), c => FormattableString.Invariant($"\\u{(int)c.Value[0]:X4}")) : OfTerminal(text));

    /// <summary>Prints a message on standard error: one line, whatever data, arguments or names of files brought into it.</summary>
    public void Tell(string message) => Error.WriteLine(SafeText.Visible(message));

    // A terminal obeys escapes, and turns the direction of what it shows. Lines are the caller's own: what goes into one is made visible before.
    static string OfTerminal(string text) => string.Join(Environment.NewLine, text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Select(SafeText.Visible));

    // In JSON they stand within texts, where an escape means the same.
    [GeneratedRegex(@"[\p{Cf}\p{Cc}\p{Co}\p{Zl}\p{Zp}-[\n]]")]
    private static partial Regex Unseen();
}
