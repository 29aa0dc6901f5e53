using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Concordance.Attribution;
using Concordance.Ingest;

namespace Concordance;

/// <summary>Reads and writes <c>case.json</c>. Comments and trailing commas are allowed; unknown names are errors.</summary>
public static partial class CaseFile
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
    /// <exception cref="InputException">There is none, or it can't be read; the message says where and what to do.</exception>
    public static Case Read(string path)
    {
        var file = Path.GetFileName(path) == Name ? path : Path.Combine(path, Name);
        if (!File.Exists(file))
            throw new InputException($"There is no case at '{path}': a case is a folder with a {Name}.", "Make one from your files with 'concordance new FILE'.");
        try
        {
            var read = JsonSerializer.Deserialize<Case>(File.ReadAllText(file), s_json) ?? throw new InputException($"{file} holds no case.", "Make one from your files with 'concordance new FILE'.");
            return Check(read with { Folder = Path.GetFullPath(Path.GetDirectoryName(Path.GetFullPath(file))!) });
        }
        catch (JsonException e)
        {
            throw new InputException($"{file}, line {e.LineNumber + 1}: {FirstSentence(e.Message)}", "Mend that line; docs of every field are in src/Concordance/Case.cs.", e);
        }
    }

    /// <summary>Writes the case to <c>case.json</c> in a folder, which is made if needed.</summary>
    public static void Write(Case @case, string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Name), ToJson(@case));
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
    public static string ToJson(Case @case) => JsonSerializer.Serialize(Check(@case), s_json) + "\n";

    /// <summary>What findings depend on beside the posts, as JSON: the campaign's criteria, the hypotheses, the themes, what was chosen otherwise than by default, and what was looked up, as the files are now.</summary>
    /// <exception cref="InputException">A file of what was looked up is missing.</exception>
    internal static string Declared(Case @case) => JsonSerializer.Serialize(new { @case.Campaign, @case.Hypotheses, @case.Themes, @case.Choices, Side = @case.Side?.Files.Select(f => SourceFile.Sha256(SourcePaths.Resolve(@case, f.Path))) }, s_json);

    /// <summary>What the analyst entered beside the data, as JSON: contextual evidence and what is said of the work.</summary>
    internal static string Entered(Case @case) => JsonSerializer.Serialize(new { @case.Context, @case.Publication }, s_json);

    static Case Check(Case @case)
    {
        if (!IdPattern().IsMatch(@case.Id))
            throw new InputException($"The case's id '{@case.Id}' won't do.", "Use letters, digits and hyphens, 64 at most.");
        CheckLists(@case);
        EnteredCheck.Of(@case);
        @case.Choices.Check();
        if (@case.Sources.Count == 0)
            throw new InputException($"The case '{@case.Id}' has no sources.", "Name at least one file under \"sources\".");
        if (@case.Period is { } period && period.Start >= period.End)
            throw new InputException($"The period of case '{@case.Id}' ends before it starts.", "Give \"start\" before \"end\", both UTC, such as 2023-07-18T00:00:00Z.");
        if (@case.Period is { } p && (p.Start.Kind != DateTimeKind.Utc || p.End.Kind != DateTimeKind.Utc))
            throw new InputException($"The period of case '{@case.Id}' has no time zone.", "Write both ends in UTC with a Z, such as 2023-07-18T00:00:00Z.");
        if (@case.Privacy == Privacy.Open && !@case.Synthetic)
            throw new InputException($"The case '{@case.Id}' is open and not synthetic: it would print real handles.", "Set \"privacy\" to \"pseudonymous\".");
        return @case;
    }

    static void CheckLists(Case @case)
    {
        // The serializer lets null into lists, and an empty term would be found in every text.
        if (@case.Sources.Any(s => s is null) || @case.Hypotheses.Any(h => h is null) || @case.Themes.Any(t => t is null))
            throw new InputException($"The case '{@case.Id}' has a null among its sources, hypotheses or themes.", "Take it out.");
        if (@case.Side?.Files.FirstOrDefault(f => string.IsNullOrWhiteSpace(f.Path)) is not null)
            throw new InputException($"The case '{@case.Id}' has a table under \"side\" without a path.", "Give its \"path\", or take it out.");
        foreach (var zone in @case.TimeZones)
            if (string.IsNullOrWhiteSpace(zone) || TimeReader.Zone(zone) is null) throw new InputException($"The case '{@case.Id}' has an empty name among its time zones.", "Take it out, or name one, such as Europe/Paris.");
        var c = @case.Campaign;
        var terms = c.Hashtags.Select(h => h?.TrimStart('#')).Concat(c.Urls).Concat(c.Phrases).Concat(@case.Hypotheses.SelectMany(h => h.Places.Concat(h.Letters).Concat(h.Spellings))).Concat(@case.Themes.SelectMany(t => t.Terms));
        if (terms.Any(string.IsNullOrWhiteSpace))
            throw new InputException($"The case '{@case.Id}' has an empty term in its campaign, its hypotheses or its themes.", "Take it out: it would be found everywhere.");
        // The id stands before the first hyphen of the names of findings, by which traces are counted for each country.
        if (@case.Hypotheses.FirstOrDefault(h => !HypothesisIdPattern().IsMatch(h.Id) || @case.Hypotheses.Count(o => o.Id == h.Id) > 1) is { } wrong)
            throw new InputException($"The hypothesis id '{wrong.Id}' won't do.", "Use letters and digits, 32 at most, and each id once.");
        if (@case.Themes.FirstOrDefault(t => !IdPattern().IsMatch(t.Id) || @case.Themes.Count(o => o.Id == t.Id) > 1) is { } unclear)
            throw new InputException($"The theme id '{unclear.Id}' won't do.", "Use letters, digits and hyphens, 64 at most, and each id once.");
        if (@case.Themes.FirstOrDefault(t => t.Terms.Count == 0) is { } empty)
            throw new InputException($"The theme '{empty.Id}' has no terms, so that no post could be about it.", "Name words or phrases under its \"terms\", or take it out.");
    }

    static string FirstSentence(string message)
    {
        var end = message.IndexOf(" Path: ", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9-]{0,63}$")]
    private static partial Regex IdPattern();

    [GeneratedRegex("^[A-Za-z0-9]{1,32}$")]
    private static partial Regex HypothesisIdPattern();
}
