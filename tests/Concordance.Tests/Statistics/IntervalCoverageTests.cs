using System.Globalization;
using System.Text;
using Concordance.Accounts;
using Concordance.Statistics;
using Concordance.Tests.Accounts;
using Concordance.Tests.Timeline;
using Concordance.Timeline;

namespace Concordance.Tests.Statistics;

/// <summary>How often the 95 % intervals that readers are shown hold what was put in. The figures are statements of fact; no row may fall far below what it claims.</summary>
public class IntervalCoverageTests(ITestOutputHelper output)
{
    const double LeastCovered = 0.93, LeastOfSupport = 0.85;

    [Fact]
    public void Intervals_HoldTheTruthAsOftenAsTheySay()
    {
        var table = new StringBuilder("""
            # Intervals: how often they hold the truth

            Made data of which the truth is known. "Covered": draws in which it lies in the 95 % interval. "Width": median of the upper end by the lower one, or of their difference where it has a unit. Offsets from UTC have a table of their own.

            | interval | truth | draws | covered | width |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var (name, truth, least, draws, unit) in Rows())
        {
            var covered = draws.Count(d => d.Low <= truth && truth <= d.High);
            var widths = draws.Select(d => unit.Length > 0 ? d.High - d.Low : d.High / d.Low).Order().ToList();
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {truth:0.####}{unit} | {draws.Count} | {100.0 * covered / draws.Count:0.0} % | {widths[widths.Count / 2]:0.0}{(unit.Length > 0 ? unit : " times")} |\n");
            Assert.True(covered >= least * draws.Count, $"{name}: {covered} of {draws.Count}");
        }
        KeptTable.Check("Concordance.Tests/Statistics/intervals.md", table.ToString(), output);
    }

    static IEnumerable<(string Name, double Truth, double Least, List<(double Low, double High)> Draws, string Unit)> Rows()
    {
        foreach (var (share, of) in new[] { (0.02, 100), (0.2, 91), (0.5, 30), (0.1, 805) })
            yield return ($"share of {of} accounts", share, LeastCovered, Drawn(2000, seed => Ends(Counted(share, of, ref seed))), "");
        foreach (var (share, of, ratio, others) in new[] { (0.08, 805, 4.0, 8931), (0.3, 91, 3.0, 1500), (0.05, 91, 20.0, 8931), (0.1, 91, 1.0, 1500) })
            yield return ($"ratio of the rates of {of} and {others} accounts", ratio, LeastCovered, Drawn(2000, seed => Ends(RateRatio.Of(Counted(share, of, ref seed), Counted(share / ratio, others, ref seed)))), "");
        yield return ("ratio to matched accounts, busy accounts having more of the marker", 2, LeastCovered, Drawn(200, seed => Ends(Matched(seed).MatchedRatio)), "");
        foreach (var odds in new[] { 1.0, 4.0 })
            yield return ("odds ratio of two markers of 2000 accounts", odds, LeastCovered, Drawn(1000, seed => Ends(Association(odds, seed).Odds)), "");
        foreach (var (height, hours) in new[] { (60, 6), (120, 2) })
            yield return ($"excess of a burst of {hours} hours, {height} posts an hour above 8 with noise", hours * height, LeastCovered, Drawn(200, seed => Excess(height, hours, (int)seed)), " posts");
        // A range of support for a change point, which is no 95 % interval (see BurstOnset).
        foreach (var fast in new[] { 30.0, 100.0 })
            yield return ($"onset, posts from 4 to {fast} an hour (range of support)", 24, LeastOfSupport, Drawn(300, seed => Onset(fast, (int)seed)), " minutes");
    }

    static List<(double Low, double High)> Drawn(int draws, Func<ulong, (double, double)> draw) => [.. Enumerable.Range(0, draws).AsParallel().AsOrdered().Select(i => draw((ulong)i * 7919 + 1))];

    static (double, double) Ends(RateRatio ratio) => (ratio.Low, ratio.High);

    static (double, double) Ends(Proportion share) => (share.Low, share.High);

    static Proportion Counted(double share, int of, ref ulong state)
    {
        var count = 0;
        for (var i = 0; i < of; i++) if (Draw.Unit(ref state) < share) count++;
        return new(count, of);
    }

    // Accounts with more posts have the marker more often in both groups, and the group under study is busier: beside all others it looks three times as frequent, where it is twice.
    static MarkerRates Matched(ulong state)
    {
        (int Posts, double Rate)[] classes = [(3, 0.05), (30, 0.15), (300, 0.3)];
        List<(string, (AccountFeature, double)[])> accounts = [];
        for (var i = 0; i < 1200; i++)
        {
            var studied = i < 200;
            var unit = Draw.Unit(ref state);
            var (posts, rate) = classes[studied ? unit < 0.2 ? 0 : unit < 0.5 ? 1 : 2 : unit < 0.6 ? 0 : unit < 0.9 ? 1 : 2];
            var has = Draw.Unit(ref state) < (studied ? 2 * rate : rate);
            accounts.Add(Made.Account(string.Create(CultureInfo.InvariantCulture, $"{(studied ? 'c' : 'o')}{i:0000}"), (FeatureList.Posts, posts), (FeatureList.Handles, has ? 2 : 1)));
        }
        return MarkerRates.Of(Made.Table(accounts), AccountMarker.All.Single(m => m.Id == "renamed"));
    }

    static MarkerAssociation Association(double odds, ulong state)
    {
        // With the first in three of ten and the second in one of ten of those without the first.
        const double Rate = 0.1;
        var raised = odds * Rate / (1 - Rate);
        Span<int> cells = [0, 0, 0, 0];
        for (var i = 0; i < 2000; i++)
        {
            var first = Draw.Unit(ref state) < 0.3;
            var second = Draw.Unit(ref state) < (first ? raised / (1 + raised) : Rate);
            cells[(first ? 0 : 2) + (first == second ? 0 : 1)]++;
        }
        return new(AccountMarker.All[0], AccountMarker.All[1], cells[0], cells[1], cells[3], cells[2]);
    }

    static (double, double) Excess(int height, int hours, int seed)
    {
        var counts = Noise.Clustered(seed, 21, 8, 3);
        for (var h = 300; h < 300 + hours; h++) counts[h] += height;
        var burst = Assert.Single(BurstDetector.Survey([new("all", Some.Day, TimeSpan.FromHours(1), counts)])[0].Bursts, b => b.Contains(Some.Day.AddHours(301)));
        Assert.True(burst.ExcessLow < burst.Excess && burst.Excess < burst.ExcessHigh);
        return (burst.ExcessLow, burst.ExcessHigh);
    }

    static (double, double) Onset(double fast, int seed)
    {
        var truth = Some.Day.AddHours(10.4);
        var onset = BurstOnset.Of(Noise.Times(seed, 10.4, 4, fast), new(Some.Day.AddHours(10), Some.Day.AddHours(14), 0, 0), TimeSpan.FromHours(1), TimeSpan.FromSeconds(1))!;
        // Minutes of the hour; the change lies after the post before.
        var hour = truth.AddMinutes(-24);
        return ((onset.Earliest - hour).TotalMinutes, (onset.Latest - hour).TotalMinutes);
    }
}
