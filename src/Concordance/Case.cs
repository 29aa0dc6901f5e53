using System.Text.Json.Serialization;
using Concordance.Attribution;
using Concordance.Multiverse;

namespace Concordance;

/// <summary>A case: what was collected, what is under study, and what is to be compared. Stored as <c>case.json</c>.</summary>
public sealed record Case
{
    /// <summary>Short name: letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Title, as shown above every notebook.</summary>
    public required string Title { get; init; }

    /// <summary>Whether all accounts and posts are made up. Then every notebook and figure says SYNTHETIC.</summary>
    public bool Synthetic { get; init; }

    /// <summary>The files that hold the posts.</summary>
    public required IReadOnlyList<CaseSource> Sources { get; init; }

    /// <summary>What makes a post part of the campaign under study. Declared before the analysis, never fitted to it.</summary>
    public CampaignCriteria Campaign { get; init; } = new();

    /// <summary>The period under study; null takes everything in the sources.</summary>
    public Period? Period { get; init; }

    /// <summary>Countries whose markers are looked for.</summary>
    public IReadOnlyList<PlaceHypothesis> Hypotheses { get; init; } = [];

    /// <summary>What the posts may be about, by the words that tell of it: speeches, persons of public life, subjects. Declared before the analysis.</summary>
    public IReadOnlyList<Theme> Themes { get; init; } = [];

    /// <summary>Time zones (IANA names, such as <c>Europe/Paris</c>) whose clocks stand beside UTC where times matter: that of the audience first.</summary>
    public IReadOnlyList<string> TimeZones { get; init; } = [];

    /// <summary>Tables of what was looked up beside the posts; null where nothing was.</summary>
    public SideFiles? Side { get; init; }

    /// <summary>Evidence that no data holds, entered by the analyst; shown apart from what was computed.</summary>
    public IReadOnlyList<ContextItem> Context { get; init; } = [];

    /// <summary>What the analyst says of the work: who, how, what was considered, who was heard, what was corrected.</summary>
    public Publication Publication { get; init; } = new();

    /// <summary>Windows, thresholds and null model of the analysis, where they are not the usual ones.</summary>
    public AnalysisChoices Choices { get; init; } = new();

    /// <summary>Among which values <c>concordance multiverse</c> varies the choices; null takes its own.</summary>
    public ChoiceGrid? Multiverse { get; init; }

    /// <summary>How accounts appear in outputs.</summary>
    public Privacy Privacy { get; init; } = Privacy.Pseudonymous;

    /// <summary>The folder that holds <c>case.json</c>; full path, never written to a file.</summary>
    [JsonIgnore]
    public string Folder { get; init; } = "";

    /// <summary>Environment variable that names a folder for what the steps compute in place of the usual one, so that a case is run afresh and what was computed before stays as it is.</summary>
    public const string WorkFolderVariable = "CONCORDANCE_WORK_FOLDER";

    /// <summary>The folder for what the steps compute: <c>work</c> inside <see cref="Folder"/>, unless <see cref="WorkFolderVariable"/> names another.</summary>
    [JsonIgnore]
    public string WorkFolder => Environment.GetEnvironmentVariable(WorkFolderVariable) is { Length: > 0 } other ? Path.Combine(Path.GetFullPath(other), Id) : UsualWorkFolder;

    /// <summary>Where the steps write unless another folder is named: what lies there is the toolkit's own, also while another is.</summary>
    internal string UsualWorkFolder => Path.Combine(Folder, "work");
}

/// <summary>One file of posts, or the files that a pattern fits.</summary>
public sealed record CaseSource
{
    /// <summary>
    /// Path, relative to the case's folder where possible; forward slashes. <c>archive.zip!inner/name.csv</c> is one of the files in a zip
    /// file; a pattern such as <c>exports/**/*.csv</c> stands for each file that it fits, a zip file for each that can be read in it.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal. A file that differs is refused. Null leaves it unchecked. A pattern has none.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Name of the format, where it is not to be detected; see <c>concordance ingest --formats</c>.</summary>
    public string? Format { get; init; }

    /// <summary>Columns (or JSON paths) by field, where the names alone do not say it: <c>"text": "content"</c>.</summary>
    public IReadOnlyDictionary<string, string> Map { get; init; } = new Dictionary<string, string>();

    /// <summary>Time zone (IANA name, such as <c>UTC</c> or <c>Europe/Paris</c>) of times that carry none. Null refuses such times.</summary>
    public string? TimeZone { get; init; }

    /// <summary>What was found when a pattern or a zip file was taken apart; not in <c>case.json</c>.</summary>
    internal IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>A post belongs to the campaign if it meets any of these.</summary>
public sealed record CampaignCriteria
{
    /// <summary>Hashtags, without the sign; compared without regard to case.</summary>
    public IReadOnlyList<string> Hashtags { get; init; } = [];

    /// <summary>Beginnings of links, such as <c>https://outlet.example/</c>.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [];

    /// <summary>Phrases in the text; compared without regard to case.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>Whether nothing is declared, so that there is no campaign to compare with the rest.</summary>
    [JsonIgnore]
    public bool IsEmpty => Hashtags.Count + Urls.Count + Phrases.Count == 0;

    /// <summary>What is declared, in words.</summary>
    internal string Told => string.Join("; ", new[] { ("hashtags: ", Hashtags.Select(h => "#" + h)), ("links: ", Urls), ("phrases: ", Phrases) }.Where(c => c.Item2.Any()).Select(c => c.Item1 + string.Join(", ", c.Item2.Take(5)) + (c.Item2.Skip(5).Any() ? ", …" : "")));

    /// <summary>The criteria as they stand in the texts and links of a pseudonymous case.</summary>
    internal CampaignCriteria Hidden(Ingest.Pseudonymizer names) => this with { Urls = [.. Urls.Select(names.Url)], Phrases = [.. Phrases.Select(names.Text)] };
}

/// <summary>A half-open stretch of time.</summary>
/// <param name="Start">First instant, UTC.</param>
/// <param name="End">First instant after it, UTC.</param>
public sealed record Period(DateTime Start, DateTime End)
{
    /// <summary>Whether <paramref name="time"/> (UTC) lies in it.</summary>
    public bool Contains(DateTime time) => time >= Start && time < End;
}

/// <summary>A country whose traces are looked for, and what counts as a trace. Every trace also occurs innocently: see the base rates.</summary>
public sealed record PlaceHypothesis
{
    /// <summary>Short name, such as <c>az</c>: letters and digits, each once in a case.</summary>
    public required string Id { get; init; }

    /// <summary>Name as shown.</summary>
    public required string Label { get; init; }

    /// <summary>Names under which an account may declare it: the country, its cities, in any spelling; whole words, any case.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Letters or signs that are rare outside its writing, such as <c>ə</c>; flags count too.</summary>
    public IReadOnlyList<string> Letters { get; init; } = [];

    /// <summary>Spellings of foreign places that its language suggests; whole words, any case.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];
}

/// <summary>Something that posts may be about.</summary>
public sealed record Theme
{
    /// <summary>Short name, such as <c>police</c>: letters, digits and hyphens, each once in a case.</summary>
    public required string Id { get; init; }

    /// <summary>Name as shown, as it completes "posts about …".</summary>
    public required string Label { get; init; }

    /// <summary>Words and phrases that tell of it, at least one; whole words, any case, hashtags too.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>The theme as it stands in the texts of a pseudonymous case.</summary>
    internal Theme Hidden(Ingest.Pseudonymizer names) => this with { Terms = [.. Terms.Select(names.Text)] };
}

/// <summary>Tables of what an analyst looked up beside the posts. Each can be a table or JSON, packed or not, with at least the columns named here.</summary>
public sealed record SideFiles
{
    /// <summary>Outlets that accounts might pretend to be: <c>name</c>, <c>username</c>, <c>domain</c>, at least one of them in each row.</summary>
    public SideFile? Outlets { get; init; }

    /// <summary>Official accounts that accounts might pretend to be: <c>username</c>.</summary>
    public SideFile? Officials { get; init; }

    /// <summary>When domains were registered: <c>domain</c>, <c>registered_on</c> (a day), <c>registrar</c>.</summary>
    public SideFile? Domains { get; init; }

    /// <summary>Articles of sites: <c>url</c>, <c>domain</c>, <c>title</c>, <c>byline</c>, <c>published_on</c> (a day), <c>text</c>; at least url and text.</summary>
    public SideFile? Articles { get; init; }

    /// <summary>
    /// Files of the pictures and videos of posts: <c>media_key</c> or <c>url</c>, as the posts name them, and <c>file</c>, from the case's folder. A video is given through key frames: as many rows of its key as it has of them.
    /// </summary>
    public SideFile? Pictures { get; init; }

    /// <summary>Where shortened links lead: <c>short</c> and <c>target</c>, both links.</summary>
    public SideFile? ShortLinks { get; init; }

    /// <summary>The tables that are there.</summary>
    [JsonIgnore]
    public IEnumerable<SideFile> Files => new[] { Outlets, Officials, Domains, Articles, Pictures, ShortLinks }.OfType<SideFile>();
}

/// <summary>One table of what was looked up.</summary>
/// <param name="Path">Path, relative to the case's folder where possible; forward slashes.</param>
/// <param name="Sha256">SHA-256 of the file's bytes, lower-case hexadecimal. A file that differs is refused. Null leaves it unchecked.</param>
public sealed record SideFile(string Path, string? Sha256 = null);

/// <summary>How accounts appear in outputs.</summary>
public enum Privacy
{
    /// <summary>As keyed-hash pseudonyms; no handle, no post text, no post id. The key is outside the case.</summary>
    Pseudonymous,

    /// <summary>As they are. Only where every account is made up, or is an institution.</summary>
    Open,
}
