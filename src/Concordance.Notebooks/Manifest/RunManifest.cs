using System.Text.Encodings.Web;
using System.Text.Json;

namespace Concordance.Notebooks;

/// <summary><c>run.json</c>: what a run was made from and by, and what it wrote, so that another run can be set beside it.</summary>
/// <remarks>Everything but <see cref="Machine"/> and <see cref="Times"/> is the same for every run of the same inputs with the same build.</remarks>
public sealed record RunManifest
{
    /// <summary>The form that is written and read.</summary>
    public const int FormVersion = 1;

    static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Version of the form.</summary>
    public int Version { get; init; } = FormVersion;

    /// <summary>What the run was of, such as the id of a case.</summary>
    public required string Subject { get; init; }

    /// <summary>Inputs by name: SHA-256, lower-case hexadecimal.</summary>
    public required IReadOnlyDictionary<string, string> Inputs { get; init; }

    /// <summary>Notebooks by file name: SHA-256 of the texts of their cells, without outputs.</summary>
    public required IReadOnlyDictionary<string, string> Notebooks { get; init; }

    /// <summary>Values that were given to the notebooks, by name, as text.</summary>
    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    /// <summary>What draws start from, by the type of the options that name it, as text.</summary>
    public IReadOnlyDictionary<string, string> Seeds { get; init; } = new Dictionary<string, string>();

    /// <summary>The program's own assemblies by name: SHA-256 of the file.</summary>
    public required IReadOnlyDictionary<string, string> Assemblies { get; init; }

    /// <summary>Packages by name: version.</summary>
    public required IReadOnlyDictionary<string, string> Packages { get; init; }

    /// <summary>The files that the run wrote, by path within its folder: SHA-256.</summary>
    public required IReadOnlyDictionary<string, string> Outputs { get; init; }

    /// <summary>Where it ran. Results must not depend on it.</summary>
    public required MachineFacts Machine { get; init; }

    /// <summary>When it ran and how long it took; nothing else depends on a clock.</summary>
    public required RunTimes Times { get; init; }

    /// <summary>The text of the file.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, s_json) + "\n";

    /// <summary>Reads the text of a file; null where it is none, or of another form.</summary>
    public static RunManifest? TryParse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<RunManifest>(json, s_json) is { Version: FormVersion } manifest ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>The machine that a run ran on.</summary>
/// <param name="Runtime">The .NET runtime.</param>
/// <param name="System">The operating system.</param>
/// <param name="Architecture">The processor's architecture.</param>
/// <param name="Processor">Its vector instructions, which sums of floating-point numbers can depend on.</param>
/// <param name="Processors">How many processors the program may use.</param>
/// <param name="Culture">Name of the culture; empty for the invariant one.</param>
/// <param name="TimeZone">Name of the time zone.</param>
public sealed record MachineFacts(string Runtime, string System, string Architecture, string Processor, int Processors, string Culture, string TimeZone);

/// <summary>When a run ran.</summary>
/// <param name="Started">Its start, UTC.</param>
/// <param name="Seconds">How long it took.</param>
public sealed record RunTimes(DateTime Started, double Seconds);
