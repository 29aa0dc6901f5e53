using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Ingest;
using Concordance.Places;
using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

/// <summary>Days written as times (T00:00:00), as spreadsheets export them: nothing is told of hours.</summary>
public sealed class DayTimesTests : IDisposable
{
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Forty days of sixty posts each, and on one of them 300 of the campaign.</summary>
    Investigation Case(string time = "T00:00:00Z", int binMinutes = 60) => Some.Opened(_folder,
        "id,author_id,created_at,text\n" + string.Concat(Enumerable.Range(0, 2400).Select(i => FormattableString.Invariant($"o{i},a{i % 90},{Some.Day.AddDays(i / 60):yyyy-MM-dd}{time},x\n")))
        + string.Concat(Enumerable.Range(0, 300).Select(i => FormattableString.Invariant($"c{i},b{i % 60},{Some.Day.AddDays(20):yyyy-MM-dd}{time},#ilgin\n"))),
        c => c with { Choices = new() { BinMinutes = binMinutes }, Campaign = new() { Hashtags = ["ilgin"] }, Hypotheses = [new() { Id = "tr", Label = "Turkey" }] });

    [Fact]
    public void Case_OfOneTimeOfDay_IsKnownToTheDayAndCountedByIt()
    {
        var investigation = Case();
        Assert.Equal(TimeSpan.FromDays(1), investigation.Data.Resolution);
        Assert.Contains("times are known to the day, since all have one time of day.", IngestFindings.Of(investigation).Single(f => f.Name == "scope").Statement, StringComparison.Ordinal);
        Assert.Equal((60, TimeSpan.FromDays(1)), (investigation.Case.Choices.BinMinutes, investigation.Choices.Bursts.Bin));
        Assert.Equal(TimeSpan.FromDays(1), investigation.With(investigation.Case.Choices with { BinMinutes = 30 }).Choices.Bursts.Bin);
    }

    [Theory]
    [InlineData("T00:00:01Z")]
    [InlineData("T12:30:00Z")]
    public void Case_WithOneOtherTime_IsNot(string other)
    {
        var rows = string.Concat(Enumerable.Range(0, 400).Select(i => FormattableString.Invariant($"o{i},a{i % 90},{Some.Day.AddDays(i / 10):yyyy-MM-dd}{(i == 7 ? other : "T00:00:00Z")},x\n")));
        Assert.False(Some.Opened(_folder, "id,author_id,created_at,text\n" + rows).Data.TellsDaysOnly);
    }

    [Fact]
    public void Timeline_TellsDaysAndNobodyWhoWasFirst()
    {
        var investigation = Case();
        var posts = investigation.Campaign.Posts;
        var (options, period) = (investigation.Choices.Bursts, Activity.PeriodOf(investigation));
        var found = BurstDetector.Survey([CountSeries.Of("posts", posts.Select(p => p.Time), period, options.Bin)], [], options)[0];
        var burst = Assert.Single(found.Bursts);
        Assert.Equal((Some.Day.AddDays(20), Some.Day.AddDays(21), 300), (burst.Onset, burst.End, burst.Posts));
        Assert.Contains("Times are known to the day alone, and so are its start and end.", TimelineFindings.Burst(investigation, found.Bins, found.Bursts).Limits);

        var onset = BurstOnset.Of(posts.Select(p => p.Time), burst, options.Bin, investigation.Data.Resolution);
        Assert.Null(onset);
        Assert.EndsWith("times are known to the day alone.", TimelineFindings.Onset(investigation, onset).Statement, StringComparison.Ordinal);
        Assert.Empty(BurstAnatomy.FirstMovers(posts, burst, 10));
        Assert.Equal("Who was first can't be told: all posts have one time of day, so that times are known to the day alone", TimelineTables.FirstMovers(posts, burst, investigation.Names)["first movers"][0]);

        var waves = WaveAnatomies.Of(investigation.Data, posts, [burst], options.Bin);
        Assert.Equal((0, true), (waves[0].FirstHour, double.IsNaN(waves[0][WaveAnatomies.YoungFirstHour].Value)));
        var finding = Assert.Single(TimelineFindings.Waves(investigation, waves));
        Assert.DoesNotContain("first hour", finding.Statement, StringComparison.Ordinal);
        Assert.Contains("There is no first hour: times are known to the day alone.", finding.Limits);
        Assert.Null(TimelineTables.WaveStarters(waves, investigation.Names)["account"][0]);
        Assert.Null(TimelineTables.Waves(waves, "posts", [], k => k)["first hour from (UTC)"][0]);
        Assert.True(HourWeek.Of(investigation.Data.Posts.Select(p => p.Time)).TellsDaysOnly);
    }

    [Fact]
    public void Accounts_HaveNoHours()
    {
        var investigation = Case();
        Assert.Equal([("times are known to the day alone", 150)], FeatureTable.Of(investigation, cancel: TestContext.Current.CancellationToken).Column(FeatureList.UtcOffset).Missing);
        var witnesses = Witnesses.Of(investigation);
        Assert.All(witnesses.All, w => Assert.Equal("times are known to the day alone", w.Awake.CannotTell));
        Assert.EndsWith("times are known to the day alone.", WitnessFindings.Agreement(investigation, witnesses).Single(f => f.Name == "marker:writes-awake").Statement, StringComparison.Ordinal);
        Assert.All(WitnessFindings.Hypotheses(investigation, witnesses, HypothesisMarkers.Of(investigation, witnesses)).Where(f => f.Name.EndsWith("-awake", StringComparison.Ordinal)),
            f => Assert.Equal(FindingStatus.NotComputed, f.Status));
    }

    [Fact]
    public void HourWeek_OfLocalDays_TellsDaysToo()
    {
        // Days of Paris in UTC, over the end of daylight saving.
        var paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
        var days = Enumerable.Range(0, 60).Select(i => TimeZoneInfo.ConvertTimeToUtc(new DateTime(2023, 10, 1).AddDays(i), paris)).ToList();
        Assert.True(HourWeek.Of(days).TellsDaysOnly);
        Assert.False(HourWeek.Of([.. days, days[0].AddHours(2)]).TellsDaysOnly);
        Assert.False(HourWeek.Of(days.Take(TimesOfDay.LeastPosts - 1)).TellsDaysOnly);
    }
}
