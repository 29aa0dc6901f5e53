using Concordance.Attribution;

namespace Concordance.Ingest;

/// <summary>What the ingest step records.</summary>
public static class IngestFindings
{
    /// <summary>The rows read and what became of them; and the fields that no source has.</summary>
    public static IEnumerable<Finding> Of(Collection data)
    {
        var report = data.Report;
        yield return new Finding
        {
            Name = "rows",
            Statement = $"Of {Say.Plural(report.Read, "row", "rows")} in {Say.Plural(report.Sources.Count, "source", "sources")}, {Say.Count(report.Kept)} became posts, {Say.Count(report.Rejected)} were rejected and {Say.Count(report.Merged)} were merged as duplicates.",
            Kind = EvidenceKind.Technical, Value = report.Kept, Unit = "posts", Studied = new((int)report.Kept, (int)report.Read), Posts = data.Posts.Count,
            Limits = ["It describes what was collected, not what was posted: deleted posts and posts that the collection's query missed are not in it."],
        };
        yield return new Finding
        {
            Name = "scope",
            Statement = $"The posts are by {Say.Plural(data.Accounts.Count, "account", "accounts")}, from {Say.Time(data.Posts[0].Time)} to {Say.Time(data.Posts[^1].Time)}; times are known to the {(data.Resolution > TimeSpan.FromSeconds(1) ? "minute" : "second")}.",
            Kind = EvidenceKind.Technical, Value = data.Accounts.Count, Unit = "accounts", Posts = data.Posts.Count,
            Limits = ["Times are as the platform or the export states them."],
        };
        var missing = Enum.GetValues<Field>().Where(f => !data.Fields.Contains(f) && f is not (Field.Hashtags or Field.Urls or Field.Handle or Field.Name or Field.Seen or Field.Versions))
            .Where(f => f != Field.IsRepost || !data.Fields.Contains(Field.RepostOf)).ToList();
        if (missing.Count > 0)
            yield return Finding.NotComputed("fields", "What needs other columns than the sources have", $"no source has {string.Join(", ", missing.Select(f => f.Describe()))}", EvidenceKind.Technical);
    }
}
