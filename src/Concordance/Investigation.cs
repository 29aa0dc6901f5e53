using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Ingest;
using Concordance.SideData;
using Concordance.Timeline;

namespace Concordance;

/// <summary>An open case: its posts and accounts, how they are named in outputs, and the log of findings. Where every notebook starts.</summary>
public sealed class Investigation
{
    Investigation(Case @case, Collection data, OutputNames names) => (Case, Data, Names) = (@case, data, names);

    /// <summary>The case.</summary>
    public Case Case { get; private set; }

    /// <summary>Windows, thresholds and null model that the steps use: those of the case, but bins of a day where times are known to the day alone, since of shorter ones one would hold all posts of its day.</summary>
    public AnalysisChoices Choices => (Data.TellsDaysOnly ? Case.Choices with { BinMinutes = 24 * 60 } : Case.Choices) with { NoOrdinaryDay = Unevenness };

    /// <summary>Why an ordinary day can't be known though the data covers enough days, as a half sentence; null where it may be. What was collected in a few goes is full on their days and empty between: each go would be a burst.</summary>
    internal string? Unevenness => (_unevenness ??= Activity.Unevenness(this)) is { Length: > 0 } reason ? reason : null;

    string? _unevenness;

    /// <summary>Why there is nothing to look at, as a half sentence; null where some post is looked at.</summary>
    internal string? NothingStudied => Studied.Posts.Count > 0 ? null : $"no post meets the criteria of the case ({Criteria.Told})";

    /// <summary>The same case under other choices. Posts, accounts and what does not depend on choices are the same objects.</summary>
    /// <exception cref="InputException">A choice can't be used.</exception>
    public Investigation With(AnalysisChoices choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        choices.Check();
        var other = (Investigation)MemberwiseClone();
        other.Case = Case with { Choices = choices };
        (other.FindingsHash, other.OrdinaryGroups) = (null!, OrdinaryGroups.At(choices.LeastRatio));
        return other;
    }

    /// <summary>Its posts and accounts.</summary>
    public Collection Data { get; }

    /// <summary>How accounts and posts are called in outputs.</summary>
    public OutputNames Names { get; }

    /// <summary>Opens a case: from its work folder where nothing changed since, else by reading its sources.</summary>
    /// <param name="path">The case's folder.</param>
    /// <exception cref="InputException">The case or a source can't be used; the message says what to do.</exception>
    public static Investigation Open(string path)
    {
        var @case = CaseFile.Read(path);
        CaseFile.CheckFiles(@case);
        var inputs = CaseInputs.Of(@case);
        inputs.Check(@case, CollectionStore.ProvenanceOf(@case), []);
        if (CollectionStore.TryOpen(@case, inputs.Hash) is not { } data)
        {
            CaseIngest.Run(@case, inputs, new(), null, default);
            data = CollectionStore.TryOpen(@case, inputs.Hash) ?? throw new InputException($"The tables of the case '{@case.Id}' were changed since they were written.", "Open it again.");
        }
        if (data.Posts.Count == 0)
            throw new InputException(
                $"No row of the case '{@case.Id}' could be kept: {string.Join("; ", data.Report.Reasons.Take(3).Select(r => $"{r.Rows} with {r.Reason}"))}.",
                $"See quarantine.csv in {CollectionStore.FolderOf(@case)} for every row; {(data.Report.Reasons.Any(r => r.Reason == WrittenTime.DayAlone) ? "where only the day of a post is known, write it as a time at midnight (2023-07-18T00:00:00Z), and posts are counted by the day; " : "")}times without a zone need \"timeZone\" in case.json.");
        var names = @case.Privacy == Privacy.Open ? OutputNames.Open(data.Accounts) : OutputNames.Pseudonymous(PseudonymKey.Of(@case.Id));
        return new Investigation(@case, data, names);
    }

    /// <summary>The tables that SQL can ask: name to Parquet file. Hosts of notebooks find them by this name for their SQL cells.</summary>
    public IReadOnlyDictionary<string, string> SqlTables => CaseDatabase.Tables(CollectionStore.FolderOf(Case));

    /// <summary>The log in which one notebook records its findings; what it recorded before is dropped.</summary>
    /// <param name="notebook">Name of the notebook, without its ending.</param>
    public FindingsLog StartFindings(string notebook) => FindingsLog.Start(Case, notebook, FindingsHash);

    /// <summary>Hash of what findings rest on: the collection, the campaign's criteria, the hypotheses, the themes, the choices and what was looked up. When any changes, they are stale.</summary>
    public string FindingsHash
    {
        get => field ??= CaseInputs.HashOfFindings(Data.Hash, Case);
        private set;
    }

    /// <summary>The campaign's posts, by the criteria of the case; empty where it declares none.</summary>
    public CampaignPosts Campaign => field ??= CampaignPosts.Select(Data, Criteria);

    /// <summary>Groups of accounts that did not carry the campaign and have something in common: what a group under study is set beside.</summary>
    public OrdinaryGroups OrdinaryGroups
    {
        get => field ??= OrdinaryGroups.Of(this, new() { LeastRatio = Choices.LeastRatio });
        private set;
    }

    /// <summary>The classes of its accounts by which ordinary ones are matched.</summary>
    internal MatchingClasses Matching => field ??= MatchingClasses.Of(Data);

    /// <summary>The themes of the case, with terms as they stand in the texts of its posts: without handles where it is pseudonymous.</summary>
    public IReadOnlyList<Theme> Themes => field ??= Hidden is { } names ? [.. Case.Themes.Select(t => t.Hidden(names))] : Case.Themes;

    /// <summary>The criteria of the campaign, likewise.</summary>
    internal CampaignCriteria Criteria => field ??= Hidden is { } names ? Case.Campaign.Hidden(names) : Case.Campaign;

    Pseudonymizer? Hidden => Case.Privacy == Privacy.Open ? null : new(PseudonymKey.Of(Case.Id));

    /// <summary>The time zones whose clocks stand beside UTC.</summary>
    public IReadOnlyList<TimeZoneInfo> TimeZones => field ??= [.. Case.TimeZones.Select(z => TimeReader.Zone(z)!)];

    /// <summary>What was looked up beside the posts: outlets, registrations, articles, pictures, shortened links.</summary>
    /// <exception cref="InputException">A table that the case names is missing, is not the one it was made with, or can't be read.</exception>
    public SideTables Side => field ??= SideTables.Read(Case);

    /// <summary>The posts whose course is looked at: the campaign's, or all where the case declares none; with what to call them.</summary>
    public (IReadOnlyList<Post> Posts, string Words) Studied =>
        Case.Campaign.IsEmpty ? (Data.Posts, "posts") : (Campaign.Posts, "posts that carry the campaign");

    /// <summary>What a reader must know first.</summary>
    public CaseCard Card => CaseCard.Of(Case, Data);
}
