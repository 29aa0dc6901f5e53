using Concordance.Attribution;

namespace Concordance.Charts;

/// <summary>What a page of the summary leads to beside itself.</summary>
public sealed record SummaryPageOptions
{
    /// <summary>
    /// Address of the cell that computed a finding, relative to the page, such as <c>report.html#05-coordination-group</c>; null where there is none.
    /// An address that leads to another host is not used. Default: none, so that the page names the cell without leading there.
    /// </summary>
    public Func<Finding, string?> CellAddress { get; init; } = _ => null;
}
