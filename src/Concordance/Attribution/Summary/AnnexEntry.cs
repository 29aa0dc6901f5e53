using System.Globalization;

namespace Concordance.Attribution;

/// <summary>All that a reader needs to check one finding, or one piece of contextual evidence.</summary>
/// <param name="Id">Its id, such as <c>F05.1</c> or <c>C1</c>.</param>
/// <param name="Statement">Its sentence; not escaped, like all that follows.</param>
/// <param name="Facts">What is known of it, by name; those that there are.</param>
/// <param name="Finding">The finding; null for contextual evidence.</param>
public sealed record AnnexEntry(string Id, string Statement, IReadOnlyList<AnnexFact> Facts, Finding? Finding)
{
    /// <summary>So many ids of posts are listed at most; the hash is over all.</summary>
    public const int MostPosts = 5;

    /// <summary>The entries of a summary: all findings in the order of their ids as recorded, then the contextual evidence.</summary>
    public static IReadOnlyList<AnnexEntry> Of(Summary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var items = summary.Evidence.ToLookup(e => e.Finding.Id, StringComparer.Ordinal);
        return [.. summary.Findings.Select(f => Of(f, items[f.Id].FirstOrDefault())), .. summary.Context.Select(Of)];
    }

    static AnnexEntry Of(Finding finding, EvidenceItem? item) => new(finding.Id, finding.Statement, [.. FactsOf(finding, item).OfType<AnnexFact>()], finding);

    static IEnumerable<AnnexFact?> FactsOf(Finding finding, EvidenceItem? item)
    {
        yield return AnnexFact.Of("Kind", finding.Kind.ToString().ToLowerInvariant());
        yield return finding.Subject switch
        {
            Subject.Campaign => AnnexFact.Of("About", "all accounts that carried the campaign"),
            Subject.Group => AnnexFact.Of("About", "the coordinated group"),
            _ => AnnexFact.Of("About", "the collection as a whole"),
        };
        if (finding.BearsOn is { } rung) yield return AnnexFact.Of("Bears on", RungWords.Of(rung));
        if (finding.Status == FindingStatus.NotComputed) yield return AnnexFact.Of("Holds", "could not be examined");
        else if (finding.Holds is { } holds) yield return AnnexFact.Of("Holds", holds ? "yes" : "no");
        if (item is not null) yield return AnnexFact.Of("Grade", item.Grade.ToString());
        if (finding.Value is { } value) yield return AnnexFact.Of("Value", finding.Unit is { Length: > 0 } unit ? $"{Number(value)} ({unit})" : Number(value));
        if (finding.Interval is { } interval) yield return AnnexFact.Of("95 % interval", Range(interval.Low, interval.High));
        if (finding.Studied is { } studied) yield return AnnexFact.Of("Under study", SmallCell.Recorded(studied));
        if (finding.BaseRate is { } rate) yield return AnnexFact.Of("Base rate", SmallCell.Recorded(rate));
        if (finding.MatchedInterval is { } matched) yield return AnnexFact.Of("95 % interval beside matched accounts", Range(matched.Low, matched.High));
        if (finding.AmongOrdinaryGroups is { } groups) yield return AnnexFact.Of("Ordinary groups that show it as strongly", Say.Share(groups));
        if (item?.Ratio is { } ratio) yield return AnnexFact.Of("Likelihood ratio", $"{Number(ratio.Value)} ({Range(ratio.Low, ratio.High)})");
        if (finding.Method is { Name.Length: > 0 } method)
            yield return AnnexFact.Of("Method", string.Create(CultureInfo.InvariantCulture, $"{method.Name}, version {method.Version}") + (method.Source.Length > 0 ? $"; {method.Source}" : ""));
        yield return AnnexFact.Of("Does not show", finding.Limits);
        yield return AnnexFact.Of("Innocent explanations", finding.Innocent);
        if (finding.Evidence is { } posts)
        {
            yield return AnnexFact.Of("Posts", Say.Count(posts.Count));
            yield return AnnexFact.Of("Hash of their ids", posts.Sha256);
            yield return AnnexFact.Of(posts.Count > MostPosts ? "Some of them" : "Their ids", [.. Spread(posts.Ids)]);
        }
        if (finding.Notebook.Length > 0) yield return new("Computed in", [$"{finding.Notebook}, cell {finding.Cell}"], IsCell: true);
    }

    static AnnexEntry Of(ContextItem item) => new(item.Id, item.Statement, [.. FactsOf(item).OfType<AnnexFact>()], null);

    static IEnumerable<AnnexFact?> FactsOf(ContextItem item)
    {
        yield return AnnexFact.Of("Source", item.Source);
        if (item.Date is { } day) yield return AnnexFact.Of("Date", Say.Day(day));
        yield return AnnexFact.Of("Where", item.Url ?? "");
        yield return AnnexFact.Of("Grade", item.Grade);
        yield return AnnexFact.Of("Fits", [.. Explanation.All.Where(e => item.Fits.ContainsKey(e.Id)).Select(e => $"{e.Name}: {FitWords(item.Fits[e.Id])}")]);
        yield return AnnexFact.Of("Confirms", item.Confirms);
    }

    // Those listed are spread over time; so must be the few of them.
    static IEnumerable<string> Spread(IReadOnlyList<string> ids) =>
        ids.Count <= MostPosts ? ids : Enumerable.Range(0, MostPosts).Select(i => ids[i * ids.Count / MostPosts]);

    static string FitWords(Fit fit) => fit switch
    {
        Fit.Consistent => "consistent",
        Fit.Inconsistent => "inconsistent",
        Fit.VeryInconsistent => "very inconsistent",
        _ => "neutral",
    };

    static string Range(double low, double high) => $"{Number(low)} to {Number(high)}";

    static string Number(double value) =>
        double.IsPositiveInfinity(value) ? "no upper end"
        : value.ToString(Math.Abs(value) switch { 0 => "0", < 0.001 => "0.##e-0", < 1 => "0.###", < 10 => "0.##", < 100 => "0.#", _ => "#,0" }, CultureInfo.InvariantCulture);
}

/// <summary>Something that is known of a finding.</summary>
/// <param name="Name">What.</param>
/// <param name="Texts">One or more texts.</param>
/// <param name="IsCell">Whether it names the cell that computed the finding: where a form can lead there, this is the text to click.</param>
public sealed record AnnexFact(string Name, IReadOnlyList<string> Texts, bool IsCell = false)
{
    internal static AnnexFact? Of(string name, params IReadOnlyList<string> texts) =>
        texts.Where(t => t.Length > 0).ToList() is { Count: > 0 } some ? new(name, some) : null;
}
