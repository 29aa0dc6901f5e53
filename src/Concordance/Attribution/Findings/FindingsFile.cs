using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Concordance.Attribution;

/// <summary><c>findings.json</c>: what the notebooks of a case found, as others read it. Its JSON Schema is <c>data/reference/schemas/findings.schema.json</c>.</summary>
/// <param name="Version">Version of the file's form: <see cref="FormVersion"/>.</param>
/// <param name="Case">Id of the case.</param>
/// <param name="Findings">The findings, in the order of their ids.</param>
/// <param name="Indicators">By what others can look for the same.</param>
public sealed record FindingsFile(int Version, string Case, IReadOnlyList<Finding> Findings, IReadOnlyList<Indicator> Indicators)
{
    /// <summary>The form that this library writes and reads.</summary>
    public const int FormVersion = 1;

    static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of the file: two-space indent, line feeds, a last line end; the same bytes for the same findings.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, s_json) + "\n";

    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="InputException">It is damaged, or of another form.</exception>
    public static FindingsFile Parse(string json, string name = "findings.json")
    {
        try
        {
            var file = JsonSerializer.Deserialize<FindingsFile>(json, s_json);
            return file is { Version: FormVersion, Findings: not null, Indicators: not null } ? file : throw new InputException($"{name} is of form {file?.Version}, where {FormVersion} is read.", "Run the notebooks again with this version.");
        }
        catch (JsonException e)
        {
            throw new InputException($"{name}, line {e.LineNumber + 1}: {Declaration.CaseCheck.FirstSentence(e.Message)}", "Run the notebooks again; the file is not meant to be edited.", e);
        }
    }

    /// <summary>Hash of the findings: SHA-256 of <see cref="ToJson"/>, lower-case hexadecimal.</summary>
    [JsonIgnore]
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToJson())));
}
