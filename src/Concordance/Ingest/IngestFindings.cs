using Concordance.Attribution;

namespace Concordance.Ingest;

/// <summary>What the ingest step records.</summary>
public static class IngestFindings
{
    static readonly FindingMethod s_rows = new("rows of the sources by what became of them", 1, nameof(IngestReport)),
        s_scope = new("accounts and first and last time of the posts", 1, nameof(Collection)),
        s_fields = new("fields that no source has", 1, nameof(Field));

    /// <summary>The rows read and what became of them; the accounts and the time covered; and the fields that no source has.</summary>
    public static IEnumerable<Finding> Of(Investigation investigation)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        var (data, report) = (investigation.Data, investigation.Data.Report);
        var evidence = PostEvidence.Of(data.Posts, investigation.Names);
        var kept = new Statistics.Proportion((int)report.Kept, (int)report.Read);
        yield return new Finding
        {
            Name = "rows",
            Statement = $"{Say.Share(kept)} rows in {Say.Plural(report.Sources.Count, "source", "sources")} became posts; {Say.Count(report.Rejected)} were rejected and {Say.Count(report.Merged)} were merged as duplicates.",
            Kind = EvidenceKind.Technical, Method = s_rows, Value = report.Kept, Unit = "posts", Studied = kept, Evidence = evidence,
            Limits = ["It describes what was collected, not what was posted: deleted posts and posts that the collection's query missed are not in it."],
        };
        yield return new Finding
        {
            Name = "scope",
            Statement = $"The posts are by {SmallCell.Plural(data.Accounts.Count, "account", "accounts")}, from {Say.Time(data.Posts[0].Time)} to {Say.Time(data.Posts[^1].Time)}; times are known to the {(data.TellsDaysOnly ? "day, since all have one time of day" : data.Resolution > TimeSpan.FromSeconds(1) ? "minute" : "second")}.",
            Kind = EvidenceKind.Technical, Method = s_scope, Value = SmallCell.Shown(data.Accounts.Count), Unit = "accounts", Evidence = evidence,
            Limits = ["Times are as the platform or the export states them."],
        };
        // What few sources tell, and the step that asks for it says itself.
        var missing = Enum.GetValues<Field>().Where(f => !data.Fields.Contains(f) && f is not (Field.Hashtags or Field.Urls or Field.Handle or Field.Name or Field.DefaultPicture or Field.Seen or Field.Versions))
            .Where(f => f != Field.IsRepost || !data.Fields.Contains(Field.RepostOf)).ToList();
        if (missing.Count > 0)
            yield return Finding.NotComputed("fields", "What needs other columns than the sources have", $"no source has {string.Join(", ", missing.Select(f => f.Describe()))}", EvidenceKind.Technical, s_fields);
    }
}
