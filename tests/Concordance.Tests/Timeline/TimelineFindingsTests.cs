using Concordance.Attribution;
using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

public class TimelineFindingsTests
{
    static readonly Burst s_burst = new(Some.Day.AddHours(10), Some.Day.AddHours(14), 1600, 40) { ExcessLow = 1540.2, ExcessHigh = 1575.6 };

    static readonly TimelineBin[] s_bins = [new(Some.Day, 1, 1, 5, 0.5, 0.9)];

    [Fact]
    public void Burst_TellsItsExcessWithTheInterval()
    {
        var finding = TimelineFindings.Burst(s_bins, [s_burst], "posts");
        Assert.Contains("1,600 posts from 2023-07-18 10:00 UTC to 2023-07-18 14:00 UTC, where 40 were to be expected: 1,560 more than usual (95 % interval 1,540 to 1,576).", finding.Statement, StringComparison.Ordinal);
        Assert.DoesNotContain(finding.Limits, l => l.Contains("Nothing was collected", StringComparison.Ordinal));
        Assert.DoesNotContain("interval", TimelineFindings.Burst(s_bins, [new(Some.Day, Some.Day.AddHours(1), 30, 1)], "posts").Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void Burst_BesideAGap_SaysThatItMayHaveBegunEarlier()
    {
        var finding = TimelineFindings.Burst(s_bins, [s_burst with { Gap = new(Some.Day.AddHours(4), Some.Day.AddHours(10), 50, 1e-6) }], "posts");
        Assert.Contains("Nothing was collected from 2023-07-18 04:00 UTC to 2023-07-18 10:00 UTC: it may have begun earlier, or lasted longer.", finding.Limits);
    }

    [Fact]
    public void Onset_IsToldToTheSecondAndAsCoarseAsTheTimesAre()
    {
        var onset = new BurstOnset(Some.Day.AddHours(10).AddSeconds(13), Some.Day.AddHours(10), Some.Day.AddHours(10).AddMinutes(1), 12.3);
        var finding = TimelineFindings.Onset(onset, "posts", TimeSpan.FromSeconds(1));
        Assert.Contains("From 2023-07-18 10:00:13 UTC on posts came 12 times as fast as before", finding.Statement, StringComparison.Ordinal);
        Assert.Contains("The sources tell times in steps of 60 seconds.", TimelineFindings.Onset(onset, "posts", TimeSpan.FromMinutes(1)).Limits);
        Assert.Equal(FindingStatus.NotComputed, TimelineFindings.Onset(null, "posts", TimeSpan.FromSeconds(1)).Status);
    }

    static WaveAnatomy Wave(params WaveMeasure[] measures) => new(s_burst, "a", s_burst.Onset, 1600, 200, 91, measures);

    [Fact]
    public void Waves_TellOnlyWhatIsUnusual()
    {
        var finding = Assert.Single(TimelineFindings.Waves([Wave(new WaveMeasure("usual", 0.5, 0.4, 0.5, 0.6, 0.4, 200), new WaveMeasure("odd", 0.9, 0.1, 0.2, 0.3, 0, 200))]));
        Assert.EndsWith("1,600 posts by 91 accounts: odd 0.90 where nineteen of twenty ordinary stretches have 0.10 to 0.30.", finding.Statement, StringComparison.Ordinal);
        Assert.Equal((1.0, null), (finding.Value, finding.BearsOn));
        Assert.Contains("nothing in it is out of", Assert.Single(TimelineFindings.Waves([Wave(new WaveMeasure("usual", 0.5, 0.4, 0.5, 0.6, 0.4, 200))])).Statement, StringComparison.Ordinal);
        Assert.Equal(FindingStatus.NotComputed, Assert.Single(TimelineFindings.Waves([Wave(new WaveMeasure("untold", double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, 0))])).Status);
        Assert.Equal(["burst-wave-1", "burst-wave-2"], TimelineFindings.Waves([Wave(), Wave()]).Select(f => f.Name));
    }
}
