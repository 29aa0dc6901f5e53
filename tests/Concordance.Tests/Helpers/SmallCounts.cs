using System.Text.RegularExpressions;
using Concordance.Attribution;

namespace Concordance.Tests.Helpers;

/// <summary>Counts of one to four accounts in a finding. Written apart from the library's own rule, so that it can judge it.</summary>
public static partial class SmallCounts
{
    /// <summary>What gives such a count away; empty where nothing does.</summary>
    public static IReadOnlyList<string> In(Finding finding) =>
    [
        .. new[] { finding.Studied, finding.BaseRate }.Where(p => p is { Count: >= 1 and <= 4 }).Select(p => $"{finding.Name}: {p!.Count} of {p.Total}"),
        .. Said().Matches(finding.Statement).Select(m => $"{finding.Name}: {m.Value}"),
        .. finding is { Unit: "accounts", Value: >= 1 and <= 4 } ? [$"{finding.Name}: value {finding.Value}"] : Array.Empty<string>(),
    ];

    [GeneratedRegex(@"(?<![\d.,-])[1-4] (of [\d(]|of (which|them|these)|(other )?accounts?\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Said();
}
