using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Concordance.Attribution;
using Concordance.Declaration;
using Concordance.Ingest;

namespace Concordance;

/// <summary>Reads and writes <c>case.json</c>. Comments and trailing commas are allowed; unknown names are errors.</summary>
public static class CaseFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "case.json";

    static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        PropertyNameCaseInsensitive = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        // Cases without them read as they did before there were any.
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmpty } },
    };

    static void LeaveOutEmpty(JsonTypeInfo type)
    {
        foreach (var p in type.Properties)
            if (p.PropertyType == typeof(AnalysisChoices)) p.ShouldSerialize = (_, choices) => choices is AnalysisChoices { AreDefault: false };
            else if (p.PropertyType == typeof(Publication)) p.ShouldSerialize = (_, publication) => !new Publication().Equals(publication);
            else if (p.PropertyType == typeof(IReadOnlyList<Theme>) || p.PropertyType == typeof(IReadOnlyList<ContextItem>) || type.Type == typeof(Case) && p.Name == "timeZones") p.ShouldSerialize = (_, list) => list is ICollection { Count: > 0 };
    }

    /// <summary>Reads the case in a folder (or from the path of its <c>case.json</c>).</summary>
    /// <exception cref="InputException">There is none, or it can't be read; everything that won't do is told, each with line, path and remedy. Whether the files that it names are there is not looked at.</exception>
    public static Case Read(string path)
    {
        var file = Path.GetFileName(path) == Name ? path : Path.Combine(path, Name);
        if (!File.Exists(file))
            throw new InputException($"There is no case at '{path}': a case is a folder with a {Name}.", "Make one from your files with 'concordance new FILE'.");
        var text = File.ReadAllText(file);
        CaseCheck.Text(text, file);
        try
        {
            return JsonSerializer.Deserialize<Case>(text, s_json)! with { Folder = Path.GetFullPath(Path.GetDirectoryName(Path.GetFullPath(file))!) };
        }
        catch (JsonException e)
        {
            throw new InputException($"{file}, line {e.LineNumber + 1}: {CaseCheck.FirstSentence(e.Message)}", "Mend that line; data/reference/schemas/case.schema.json says what each field holds.", e);
        }
    }

    /// <summary>Refuses a case of which a source, or a table of what was looked up, is not there. What a file holds is not looked at, and a pattern is not taken apart.</summary>
    /// <exception cref="InputException">Some are missing; all are told, each with its line in <c>case.json</c>.</exception>
    public static void CheckFiles(Case @case) => CaseCheck.Files(@case);

    /// <summary>Writes the case to <c>case.json</c> in a folder, which is made if needed.</summary>
    public static void Write(Case @case, string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Name), ToJson(@case));
    }

    /// <summary>The same with what every field means above it, and with those that are not set behind slashes, each with an example: for a person who goes on writing it. Read, it gives the same case.</summary>
    /// <exception cref="InputException">The case can't be read back; everything that won't do is told.</exception>
    public static void WriteCommented(Case @case, string folder)
    {
        var text = CommentedCase.Of(@case);
        CaseCheck.Text(text, Name);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Name), text);
    }

    /// <summary>Writes new hashes of sources into <c>case.json</c>, where it names one; all else, comments too, stays as it is.</summary>
    internal static void Accept(Case @case, IReadOnlyList<(CaseSource Source, string Sha256)> changed)
    {
        var file = Path.Combine(@case.Folder, Name);
        if (changed.Count == 0 || !File.Exists(file)) return;
        // What is accepted in a zip file is the zip file.
        File.WriteAllText(file, CaseFileHashes.Replace(File.ReadAllText(file), path => changed.FirstOrDefault(c => c.Source.Path == path || c.Source.Path.StartsWith(path + SourcePlace.Mark, StringComparison.Ordinal)).Sha256));
    }

    /// <summary>The text of <c>case.json</c>: two-space indent, line feeds, a last line end.</summary>
    /// <exception cref="InputException">The case can't be read back; everything that won't do is told.</exception>
    public static string ToJson(Case @case)
    {
        var text = JsonSerializer.Serialize(@case, s_json) + "\n";
        CaseCheck.Text(text, Name);
        return text;
    }

    /// <summary>What findings depend on beside the posts, as JSON: the campaign's criteria, the hypotheses, the themes, what was chosen otherwise than by default, and what was looked up, as the files are now.</summary>
    /// <exception cref="InputException">A file of what was looked up is missing.</exception>
    internal static string Declared(Case @case) => JsonSerializer.Serialize(new { @case.Campaign, @case.Hypotheses, @case.Themes, @case.Choices, Side = @case.Side?.Files.Select(f => SourceFile.Sha256(SourcePaths.Resolve(@case, f.Path))) }, s_json);

    /// <summary>What the analyst entered beside the data, as JSON: contextual evidence and what is said of the work.</summary>
    internal static string Entered(Case @case) => JsonSerializer.Serialize(new { @case.Context, @case.Publication }, s_json);
}
