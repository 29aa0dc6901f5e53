using System.Globalization;
using Concordance.Attribution;

namespace Concordance.Tests.Attribution;

public class FindingCheckTests(ITestOutputHelper output)
{
    static IReadOnlyList<Finding> Bundled => BundledCase.Findings.Findings;

    [Fact]
    public void FindingCheck_BundledCase_Agrees() => Assert.Empty(Bundled.SelectMany(FindingCheck.Of));

    [Fact]
    public void FindingCheck_DigitOfANumberChangedInTheStatement_IsCaught()
    {
        var edits = Bundled.SelectMany(f => Numbers(f).SelectMany(n => Edits(f, n))).ToList();
        output.WriteLine($"{edits.Count} edits");
        Assert.True(edits.Count > 500);
        Assert.Empty(edits.Where(e => FindingCheck.Of(e).Count == 0).Select(e => e.Statement));

        static IEnumerable<Finding> Edits(Finding finding, string number)
        {
            var start = finding.Statement.IndexOf(number, StringComparison.Ordinal);
            // The number must stand once: else another says it still.
            if (start < 0 || finding.Statement.IndexOf(number, start + 1, StringComparison.Ordinal) >= 0) yield break;
            for (var i = start; i < start + number.Length; i++)
                if (char.IsAsciiDigit(finding.Statement[i])) yield return finding with { Statement = finding.Statement[..i] + (char)('0' + (finding.Statement[i] - '0' + 1) % 10) + finding.Statement[(i + 1)..] };
            yield return finding with { Statement = finding.Statement.Insert(start, "1") };
        }
    }

    // The numbers that stand in both, written here from the fields and not by the library.
    static IEnumerable<string> Numbers(Finding finding)
    {
        foreach (var share in new[] { finding.Studied, finding.BaseRate })
            if (share is not null) yield return string.Create(CultureInfo.InvariantCulture, $"{share.Count:N0} of {share.Total:N0} ({100.0 * share.Count / share.Total:0.0} %)");
        if (finding is { Unit: "ratio of rates", BaseRate: not null, Value: { } value, Interval: { } interval })
            yield return $"{Rounded(value)} times as often (95 % interval {Rounded(interval.Low)} to {Rounded(interval.High)})";
        if (finding is { Unit: "ratio of rates", BaseRate: null, Interval.Low: var low }) yield return $"at least {Rounded(low)} times as often";
    }

    static string Rounded(double value) => value.ToString(value < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture);

    [Fact]
    public void FindingCheck_NumberChanged_IsCaught()
    {
        var edits = Bundled.SelectMany(Edits).ToList();
        output.WriteLine($"{edits.Count} edits");
        Assert.True(edits.Count > 200);
        Assert.Empty(edits.Where(e => FindingCheck.Of(e.Edited).Count == 0).Select(e => $"{e.What}: {e.Edited.Statement}"));

        static IEnumerable<(string What, Finding Edited)> Edits(Finding f)
        {
            if (f.Studied is { } s)
            {
                yield return ("studied", f with { Studied = s with { Count = s.Count + 1 } });
                yield return ("studied total", f with { Studied = s with { Total = s.Total + 1 } });
            }
            if (f.BaseRate is { } b)
            {
                yield return ("base rate", f with { BaseRate = b with { Count = b.Count + 1 } });
                yield return ("base rate total", f with { BaseRate = b with { Total = b.Total * 2 } });
            }
            if (f is { Unit: "ratio of rates", Value: { } value, Interval: { } interval })
            {
                if (f.BaseRate is not null) yield return ("value", f with { Value = value * 1.01 });
                yield return ("low", f with { Interval = interval with { Low = interval.Low * 0.7 } });
                if (f.BaseRate is not null) yield return ("high", f with { Interval = interval with { High = interval.High + 0.1 } });
                yield return ("no value", f with { Value = null });
            }
            if (f is { Value: { } count, Unit: "posts" or "accounts" or "terms used more" or "groups" or "domains" or "days" }) yield return ("count", f with { Value = count + 1 });
            if (f is { Value: { } share, Unit: "share of posts" or "share of coordinated accounts" }) yield return ("share", f with { Value = share * 0.9 });
            if (f is { Evidence: { } evidence, Name: "burst" or "burst-wave-1" or "largest-copy" or "widest-visual" or "lookalike-domains" or "scripts" }) yield return ("posts", f with { Evidence = evidence with { Count = evidence.Count + 1 } });
            if (f is { Holds: { } holds, BearsOn: Rung.Inauthentic or Rung.Coordinated or Rung.CountryLinked, Status: FindingStatus.Computed }) yield return ("holds", f with { Holds = !holds });
            if (f.Status == FindingStatus.NotComputed) yield return ("not computed", f with { Value = 1 });
        }
    }

    [Fact]
    public void FindingCheck_BundledCase_HasWhatCanBeEdited() =>
        Assert.Subset(Bundled.Select(f => f.Name).ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal) { "burst", "burst-wave-1", "largest-copy", "widest-visual", "lookalike-domains", "scripts", "coordinated", "one-cluster" });
}
