using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Concordance.Kernel;

/// <summary>The file <c>kernel.json</c> by which frontends know a kernel.</summary>
public static partial class KernelSpec
{
    /// <summary>The name under which our kernel is installed.</summary>
    public const string Name = "concordance";

    /// <summary>The name that .NET Interactive's notebooks ask for, ours too.</summary>
    public const string NotebooksName = ".net-csharp";

    /// <summary>The file.</summary>
    public const string FileName = "kernel.json";

    const string Mark = "concordance";

    static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of the file.</summary>
    /// <param name="launcher">How the kernel is started.</param>
    /// <param name="displayName">How frontends call it.</param>
    public static string Json(Launcher launcher, string displayName)
    {
        var spec = new JsonObject
        {
            ["argv"] = new JsonArray([.. ((IEnumerable<string>)[launcher.Program, .. launcher.Arguments, "kernel", "run", "--connection-file", "{connection_file}"]).Select(a => (JsonNode)a)]),
            ["display_name"] = displayName,
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
            // Counting for a later optimisation slows down the first cell and every new one.
            ["env"] = new JsonObject { ["DOTNET_TieredPGO"] = "0" },
            ["metadata"] = new JsonObject { [Mark] = new JsonObject { ["version"] = Contents.Version }, ["debugger"] = false },
        };
        if (launcher.RuntimeRoot is { } root) spec["env"]!["DOTNET_ROOT"] = root;
        return spec.ToJsonString(s_json) + "\n";
    }

    /// <summary>Whether a file of this text was written by us.</summary>
    public static bool IsOurs(string json)
    {
        try
        {
            return StrictJson.Object(json) is { } spec && spec.Child("metadata")[Mark] is JsonObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Whether Jupyter takes the name.</summary>
    public static bool IsName(string name) => ValidName().IsMatch(name) && name is not ("." or "..");

    [GeneratedRegex(@"^[A-Za-z0-9._-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex ValidName();
}
