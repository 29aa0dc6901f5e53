using static Concordance.Attribution.SummarySections;

namespace Concordance.Attribution;

/// <summary>What the data shows, what it does not, and how it comes about innocently.</summary>
static class EvidenceSections
{
    public static SummarySection Evidence(Summary summary) => Section("evidence", "The evidence", StatementLayer.Observation,
        "Findings that bear on a rung of the ladder or tell explanations apart. 'Holds' says whether a finding meets the threshold that it names. The grade is that of the Admiralty scale: reliability of the source as the analyst judges it, credibility by a fixed rule. The base rate is that of other accounts, and of ordinary groups of accounts, such as the users of one hashtag, that show it as strongly. "
        + "The likelihood ratio says how many times as probable the finding is if the rung is true; it is bounded by how many ordinary groups of accounts the data holds.", [],
        Table("Evidence", summary.Evidence, e => [e.Finding.Id],
            ("id", e => e.Finding.Id), ("what was found", e => e.Finding.Statement), ("holds", e => Holds(e.Finding)), ("type and grade", e => $"{e.Finding.Kind.ToString().ToLowerInvariant()}, {e.Grade}"), ("base rate", BaseRate),
            ("likelihood ratio", e => e.Ratio is { } r ? Ratio(r) : "not told"), ("cell and posts", e => $"{e.Finding.Notebook}, {e.Finding.Cell}{(e.Finding.Evidence is { } p ? $", {Say.Plural(p.Count, "post", "posts")}" : "")}")));

    public static SummarySection Gaps(Summary summary)
    {
        var gaps = summary.Findings.Where(f => f.Status == FindingStatus.NotComputed).ToList();
        return Section("gaps", "What could not be examined", StatementLayer.Observation, null, gaps.Count == 0 ? [new SummarySentence("Every step could be computed.", [.. summary.Findings.Select(f => f.Id)])] : [],
            Table("Gaps", gaps, f => [f.Id], ("id", f => f.Id), ("gap", f => f.Statement), ("bears on", f => f.BearsOn is { } rung ? RungWords.Of(rung) : "no rung")));
    }

    public static SummarySection Limits(Summary summary) => Section("limits", "What the findings do not show", StatementLayer.Observation, null, [], ByText("Limits", "limit", summary, f => f.Limits));

    public static SummarySection Innocent(Summary summary) => Section("innocent", "How the findings come about innocently", StatementLayer.Observation, "Considered for each finding before it was said to hold.", [], ByText("Innocent explanations", "explanation", summary, f => f.Innocent));

    public static SummarySection Techniques(Summary summary) => Section("techniques", "Techniques", StatementLayer.Inference, $"Tags of the {DisarmTechniques.Citation}, for findings that show them, whether or not they bear on a rung.", summary.Techniques.Count == 0 ? [new SummarySentence("No technique is shown.", [.. summary.Findings.Select(f => f.Id)])] : [],
        Table("Techniques", summary.Techniques, t => t.FindingIds, ("technique", t => t.Id), ("name", t => t.Name), ("findings", t => string.Join(", ", t.FindingIds))));

    public static SummarySection Annex(Summary summary)
    {
        var shown = summary.Evidence.Select(e => e.Finding.Id).ToHashSet(StringComparer.Ordinal);
        return Section("observations", "Other observations", StatementLayer.Observation, "Findings that describe. None of them bears on the judgement.", [],
            Table("Observations", summary.Findings.Where(f => f.Status == FindingStatus.Computed && !shown.Contains(f.Id)), f => [f.Id], ("id", f => f.Id), ("what was found", f => f.Statement), ("type", f => f.Kind.ToString().ToLowerInvariant()), ("computed in", f => $"{f.Notebook}, {f.Cell}")));
    }

    public static string Ratio(LikelihoodRatio r) => $"{Say.Number(r.Value)} ({Say.Number(r.Low)} to {Say.Number(r.High)})";

    static SummaryTable ByText(string caption, string column, Summary summary, Func<Finding, IReadOnlyList<string>> of) => Table(caption,
        summary.Findings.SelectMany(f => of(f).Select(text => (Text: text, f.Id))).GroupBy(x => x.Text, StringComparer.Ordinal), g => g.Select(x => x.Id), (column, g => g.Key), ("of findings", g => string.Join(", ", g.Select(x => x.Id))));

    static string BaseRate(EvidenceItem item)
    {
        var f = item.Finding;
        string?[] rates = [f.BaseRate is { } rate ? SmallCell.Recorded(rate) : null, f.AmongOrdinaryGroups is { } groups ? $"{Say.Count(groups.Count)} of {Say.Count(groups.Total)} ordinary groups" : null];
        return string.Join("; ", rates.OfType<string>().DefaultIfEmpty("not told"));
    }

    static string Holds(Finding finding) => finding.Holds switch { true => "yes", false => "no", null => "describes" };
}
