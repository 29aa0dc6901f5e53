using Concordance.Attribution;
using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

public sealed class TimelineFindingsTests : IDisposable
{
    static readonly Burst s_burst = new(Some.Day.AddHours(10), Some.Day.AddHours(14), 1600, 40) { ExcessLow = 1540.2, ExcessHigh = 1575.6 };

    static readonly TimelineBin[] s_bins = [new(Some.Day, 1, 1, 5, 0.5, 0.9)];

    readonly TempFolder _folder = new();

    /// <summary>Six posts of six accounts in the burst and one before it.</summary>
    Investigation Case(string hashtag = "") => Some.Opened(_folder,
        "id,author_id,created_at,text\np,0,2023-07-18T09:00:00Z,x\n" + string.Concat(Enumerable.Range(1, 6).Select(i => $"p{i},{i},2023-07-18T1{i / 2}:00:01Z,#ilgin\n")),
        c => hashtag.Length == 0 ? c : c with { Campaign = new() { Hashtags = [hashtag] } });

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Burst_TellsItsExcessWithTheInterval()
    {
        var investigation = Case();
        var finding = TimelineFindings.Burst(investigation, s_bins, [s_burst]);
        Assert.Contains("1,600 posts from 2023-07-18 10:00 UTC to 2023-07-18 14:00 UTC, where 40 were to be expected: 1,560 more than usual (95 % interval 1,540 to 1,576).", finding.Statement, StringComparison.Ordinal);
        Assert.DoesNotContain(finding.Limits, l => l.Contains("Nothing was collected", StringComparison.Ordinal));
        Assert.DoesNotContain("interval", TimelineFindings.Burst(investigation, s_bins, [new(Some.Day, Some.Day.AddHours(1), 30, 1)]).Statement, StringComparison.Ordinal);
        // That the burst has other posts than the case is told.
        Assert.Contains(FindingCheck.Of(finding), p => p.Contains("how many posts it rests on, 6", StringComparison.Ordinal));
        Assert.Empty(FindingCheck.Of(TimelineFindings.Burst(investigation, s_bins, [s_burst with { Posts = 6 }])));
    }

    [Fact]
    public void Burst_RestsOnThePostsInIt()
    {
        var evidence = TimelineFindings.Burst(Case(hashtag: "ilgin"), s_bins, [s_burst]).Evidence!;
        Assert.Equal(["p1", "p2", "p3", "p4", "p5", "p6"], evidence.Ids);
        Assert.Equal(Subject.Campaign, TimelineFindings.Burst(Case(hashtag: "ilgin"), s_bins, []).Subject);
        Assert.Equal((Subject.Collection, 7), TimelineFindings.Burst(Case(), s_bins, []) is var none ? (none.Subject, none.Evidence!.Count) : default);
    }

    [Fact]
    public void Burst_BesideAGap_SaysThatItMayHaveBegunEarlier()
    {
        var finding = TimelineFindings.Burst(Case(), s_bins, [s_burst with { Gap = new(Some.Day.AddHours(4), Some.Day.AddHours(10), 50, 1e-6) }]);
        Assert.Contains("Nothing was collected from 2023-07-18 04:00 UTC to 2023-07-18 10:00 UTC: it may have begun earlier, or lasted longer.", finding.Limits);
    }

    [Fact]
    public void Onset_IsToldToTheSecondAndAsCoarseAsTheTimesAre()
    {
        var onset = new BurstOnset(Some.Day.AddHours(10).AddSeconds(13), Some.Day.AddHours(10), Some.Day.AddHours(10).AddMinutes(1), 12.3) { Before = 6, After = 7, FactorLow = 2.9, FactorHigh = 51 };
        var finding = TimelineFindings.Onset(Case(), onset);
        Assert.StartsWith("From 2023-07-18 10:00:13 UTC on posts came 12 times as fast as before (95 % interval 2.9 to 51): of 13 posts from 2023-07-18 10:00:00 UTC to 2023-07-18 10:01:00 UTC, 6 came before that. The change lies between", finding.Statement, StringComparison.Ordinal);
        Assert.DoesNotContain(finding.Limits, l => l.Contains("steps", StringComparison.Ordinal));
        // One post, of one account: counted and not named.
        Assert.Equal((1, 0), (finding.Evidence!.Count, finding.Evidence.Ids.Count));
        // Enough posts on the minute for the sources to be held to tell no seconds.
        using var folder = new TempFolder();
        var coarse = Some.Opened(folder, "id,author_id,created_at\n" + string.Concat(Enumerable.Range(0, 200).Select(i => FormattableString.Invariant($"q{i},{i},{Some.Day.AddMinutes(i):yyyy-MM-ddTHH:mm:00Z}\n"))));
        Assert.Contains("The sources tell times in steps of 60 seconds.", TimelineFindings.Onset(coarse, onset).Limits);
        Assert.Equal(FindingStatus.NotComputed, TimelineFindings.Onset(Case(), null).Status);
    }

    [Fact]
    public void Onset_AfterPostsOfMostlyOneAccount_SaysSoAndCountsThemNot()
    {
        using var folder = new TempFolder();
        var investigation = Some.Opened(folder, "id,author_id,created_at\n" + string.Concat(Enumerable.Range(0, 46).Select(i => FormattableString.Invariant($"q{i},{(i < 5 ? 0 : i)},{Some.Day.AddMinutes(i < 6 ? 20 * i : 130 + i):yyyy-MM-ddTHH:mm:ssZ}\n"))), c => c with { TimeZones = ["Europe/Paris"] });
        var onset = BurstOnset.Of(investigation.Data.Posts.Select(p => p.Time), new(Some.Day.AddHours(2), Some.Day.AddHours(4), 40, 1), TimeSpan.FromHours(1), TimeSpan.FromSeconds(1))!;
        Assert.Equal((6, 40, Some.Day.AddMinutes(100)), (onset.Before, onset.After, onset.Previous));
        var statement = TimelineFindings.Onset(investigation, onset).Statement;
        Assert.Contains("From 2023-07-18 02:16:00 UTC (04:16:00 in Europe/Paris) on", statement, StringComparison.Ordinal);
        Assert.Contains("of 46 posts from 2023-07-18 00:00:00 UTC to 2023-07-18 04:00:00 UTC, 6 came before that, most of them by a single account.", statement, StringComparison.Ordinal);
        Assert.True(onset.FactorLow < onset.Factor && onset.Factor < onset.FactorHigh);
    }

    [Theory]
    [InlineData(0, 37.9, "came at least 37 times as fast as before (low end of the 95 % interval): of 40 posts", 37.9)]
    [InlineData(3, 4.57, "came at least 4.5 times as fast as before (low end of the 95 % interval): of 43 posts", 4.57)]
    [InlineData(3, 0.9, "came faster than before, by how much can't be told: of 43 posts", null)]
    [InlineData(5, 100.2, "came 659 times as fast as before (95 % interval 100 to 2,000): of 45 posts", 659.0)]
    public void Onset_AfterFewPosts_IsToldFromItsLowEnd(int before, double low, string told, double? value)
    {
        var finding = TimelineFindings.Onset(Case(), new BurstOnset(Some.Day.AddHours(10).AddSeconds(13), Some.Day.AddHours(10), Some.Day.AddHours(10).AddMinutes(1), 659) { Before = before, After = 40, FactorLow = low, FactorHigh = 2000 });
        Assert.Contains(told, finding.Statement, StringComparison.Ordinal);
        Assert.Equal(value, finding.Value);
        Assert.Contains(finding.Limits, l => l.StartsWith($"It is compared with {(before is 0 or 5 ? before : "fewer than 5")} posts in the stretch before", StringComparison.Ordinal));
    }

    static WaveAnatomy Wave(params WaveMeasure[] measures) => new(s_burst, "a", s_burst.Onset, 1600, 200, 91, measures) { OrdinaryPosts = 35_000 };

    [Fact]
    public void Waves_TellOnlyWhatIsUnusual()
    {
        var investigation = Case();
        Finding One(params WaveMeasure[] measures) => Assert.Single(TimelineFindings.Waves(investigation, [Wave(measures)]));
        var finding = One(new WaveMeasure("usual", 0.5, 0.4, 0.5, 0.6, 0.4, 200), new WaveMeasure("odd", 0.9, 0.1, 0.2, 0.3, 0, 200));
        Assert.EndsWith("1,600 posts, 200 in the first hour from 2023-07-18 10:00:00 UTC on, by 91 accounts: this measure lies outside the range (in brackets) of nineteen of twenty ordinary stretches with as many posts: odd 0.90 (0.10 to 0.30).", finding.Statement, StringComparison.Ordinal);
        Assert.Equal((1.0, null), (finding.Value, finding.BearsOn));
        Assert.Contains(finding.Limits, l => l.Contains("The 200 ordinary stretches lie in 35,000 posts", StringComparison.Ordinal) && l.EndsWith(": 21 would lie apart.", StringComparison.Ordinal));
        Assert.Contains("nothing in it lies outside", One(new WaveMeasure("usual", 0.5, 0.4, 0.5, 0.6, 0.4, 200)).Statement, StringComparison.Ordinal);
        Assert.Equal(FindingStatus.NotComputed, One(new WaveMeasure("untold", double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, 0)).Status);
        Assert.Equal(["burst-wave-1", "burst-wave-2"], TimelineFindings.Waves(investigation, [Wave(), Wave()]).Select(f => f.Name));
    }

    [Fact]
    public void Waves_OfFewAccounts_CountThemNot()
    {
        var measure = new WaveMeasure(WaveAnatomies.NewAccounts, 3.0 / 91, 0.1, 0.2, 0.3, 1, 200);
        var statement = Assert.Single(TimelineFindings.Waves(Case(), [Wave(measure)])).Statement;
        Assert.Contains(WaveAnatomies.NewAccounts + " fewer than 5 (0.10 to", statement, StringComparison.Ordinal);
        Assert.EndsWith("it is by fewer than 5 accounts.", Assert.Single(TimelineFindings.Waves(Case(), [Wave(measure) with { Accounts = 3 }])).Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void Anatomy_OfFewAccounts_CountsThemNot()
    {
        var findings = TimelineFindings.Anatomy(Case(), new(s_burst, 40, 4, new(0, 40), 1, 0.2, new(2, 4), new(3, 20))).ToList();
        Assert.StartsWith("Fewer than 5 accounts posted in the burst", findings[0].Statement, StringComparison.Ordinal);
        Assert.Equal(FindingStatus.NotComputed, findings[1].Status);
        Assert.Contains("there are fewer than 5 accounts in the burst", findings[1].Statement, StringComparison.Ordinal);
        Assert.All(findings, f => Assert.Empty(SmallCounts.In(f)));
    }
}
