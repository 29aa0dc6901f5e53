using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Concordance.Ingest;

/// <summary>From what a case's tables were made, and how: <c>provenance.json</c> beside them. No clock and no machine is in it: the same input gives the same file.</summary>
public sealed record Provenance
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "provenance.json";

    static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>What read the sources, with its version.</summary>
    public required string Tool { get; init; }

    /// <summary>SHA-256 over everything that the tables were made from; see <see cref="CaseInputs"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>The period outside which posts were rejected, or null.</summary>
    public Period? Period { get; init; }

    /// <summary>Fields that at least one source has.</summary>
    public required IReadOnlyList<Field> Fields { get; init; }

    /// <summary>The step in which times are known, in seconds: that of the coarsest source.</summary>
    public required int ResolutionSeconds { get; init; }

    /// <summary>Every source.</summary>
    public required IReadOnlyList<SourceReport> Sources { get; init; }

    /// <summary>What became of the rows of all sources.</summary>
    [JsonIgnore]
    public IngestReport Report => new(Sources,
    [
        .. Sources.SelectMany(s => s.Reasons).GroupBy(r => r.Reason, StringComparer.Ordinal).Select(g => new ReasonCount(g.Key, g.Sum(r => r.Rows)))
            .OrderByDescending(r => r.Rows).ThenBy(r => r.Reason, StringComparer.Ordinal),
    ]);

    /// <summary>The file in a folder, or null where there is none that can be read.</summary>
    public static Provenance? Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file)) return null;
        try
        {
            return JsonSerializer.Deserialize<Provenance>(File.ReadAllText(file), s_json);
        }
        catch (JsonException)
        {
            // Damaged: what can be made again from the sources is not worth an error.
            return null;
        }
    }

    /// <summary>Writes it into a folder.</summary>
    public void Write(string folder) => File.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(this, s_json) + "\n");

    /// <summary>Puts together what was seen while the sources were read.</summary>
    internal static Provenance Of(Case @case, CaseInputs inputs, IReadOnlyList<OpenSource> sources, IReadOnlyDictionary<int, long> merged) => new()
    {
        Tool = $"Concordance {typeof(Provenance).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]}",
        Hash = inputs.Hash,
        Period = @case.Period,
        Fields = [.. sources.SelectMany(s => s.Tally.Fields(s.Detected.Format, s.Reader.Map)).Distinct().Order()],
        // The coarsest source counts: a window that one of them can't resolve would tie its posts by accident.
        ResolutionSeconds = (int)sources.Max(s => s.Tally.Resolution(s.Detected.Format)).TotalSeconds,
        Sources = [.. sources.Select(s => ReportOf(s, inputs.Files[s.Number - 1], merged.GetValueOrDefault(s.Number)))],
    };

    static SourceReport ReportOf(OpenSource source, (string Sha256, long Bytes) file, long merged)
    {
        var (detected, tally) = (source.Detected, source.Tally);
        var fields = tally.Fields(detected.Format, source.Reader.Map);
        return new()
        {
            Path = source.Source.Path,
            Sha256 = file.Sha256,
            Bytes = file.Bytes,
            Container = detected.Container,
            Layout = detected.Layout,
            Format = detected.Format.Name,
            Encoding = detected.Encoding,
            TimeZone = source.Source.TimeZone ?? detected.Format.TimeZone,
            Map = source.Source.Map,
            Read = tally.Read,
            Kept = tally.Read - tally.Rejected - merged,
            Rejected = tally.Rejected,
            Merged = merged,
            Columns = source.Reader.Map.Columns.Where(c => fields.Contains(c.Key)).OrderBy(c => c.Key).ToDictionary(),
            Notes = [.. source.Source.Notes, .. detected.Notes, .. source.NotesOfReading, .. Notes(source), .. tally.Remarks],
            Reasons = tally.Reasons,
        };
    }

    static List<string> Notes(OpenSource source)
    {
        var map = source.Reader.Map;
        List<string> notes = [];
        if (source.Detected.Format.Rows == Formats.RowKind.Accounts) notes.Add("Its rows are accounts, not posts: they add to what is known of the accounts.");
        else if (!map.Has(Field.Post)) notes.Add("No post ids: posts are named by file and line, and posts collected twice can't be told.");
        if (!map.Has(Field.Hashtags) && map.Has(Field.Text)) notes.Add("Hashtags are taken from the texts.");
        if (!map.Has(Field.Urls) && map.Has(Field.Text)) notes.Add("Links are taken from the texts; shortened ones are not resolved.");
        if (source.Source.TimeZone is { } zone) notes.Add($"Times without a zone are read as {zone}, as the case says.");
        else if (source.Detected.Format.TimeZone is { } known) notes.Add($"Times without a zone are read as {known}, as the format's documentation says.");
        return notes;
    }
}
