using Concordance.Attribution;
using Concordance.Content;
using Concordance.Ingest;
using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

/// <summary>Data as it comes: collected in goes, of one hour, of one account, without columns, with nothing that meets the criteria.</summary>
public sealed class HardDataTests : IDisposable
{
    static readonly TimeSpan s_hour = TimeSpan.FromHours(1);

    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    Investigation Case(IEnumerable<(DateTime Time, string Account, string Text)> posts, string hashtag = "") => Some.Opened(_folder,
        "id,author_id,created_at,text\n" + string.Concat(posts.Select((p, i) => FormattableString.Invariant($"p{i},{p.Account},{p.Time:yyyy-MM-ddTHH:mm:ssZ},{p.Text}\n"))),
        c => hashtag.Length == 0 ? c : c with { Campaign = new() { Hashtags = [hashtag] } });

    static SeriesBursts Survey(Investigation investigation)
    {
        var (options, period) = (investigation.Choices.Bursts, Activity.PeriodOf(investigation));
        return BurstDetector.Survey([CountSeries.Of("posts", investigation.Studied.Posts.Select(p => p.Time), period, options.Bin)], CollectionGaps.Find(investigation.Data.Posts.Select(p => p.Time), period), options)[0];
    }

    [Theory]
    [InlineData(3)]
    [InlineData(12)]
    public void DataCollectedInGoes_HasNoBurst(int goes)
    {
        var investigation = Case(Enumerable.Range(0, goes).SelectMany(go => Enumerable.Range(0, 90).Select(i => (Some.Day.AddDays(17 * go).AddHours(16 + go % 3).AddSeconds(8 * i), $"a{i % 40}", "x"))));
        var found = Survey(investigation);
        Assert.Empty(found.Bursts);
        Assert.Empty(ChangePoints.Of(found.Series));
        var finding = TimelineFindings.Burst(investigation, found.Bins, found.Bursts);
        Assert.Equal(FindingStatus.NotComputed, finding.Status);
        Assert.Contains($"the data was not collected evenly, or holds too little: of its {17 * (goes - 1) + 1} days {goes} have a post", finding.Statement, StringComparison.Ordinal);
        Assert.Contains("not collected evenly", TimelineFindings.Onset(investigation, null).Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void DataOfEveryOtherDay_IsLookedAt()
    {
        var investigation = Case(Enumerable.Range(0, 20).SelectMany(day => Enumerable.Range(0, 48).Select(i => (Some.Day.AddDays(2 * day).AddMinutes(30 * i), $"a{i % 40}", "x"))));
        Assert.NotEmpty(Survey(investigation).Bins);
    }

    [Fact]
    public void DataOfOneHour_IsTooShortAndSaysSo()
    {
        var investigation = Case(Enumerable.Range(0, 200).Select(i => (Some.Day.AddHours(9).AddSeconds(15 * i), $"a{i % 40}", "x")));
        var found = Survey(investigation);
        Assert.Empty(found.Bins);
        Assert.EndsWith("the data covers too few days to know an ordinary day.", TimelineFindings.Burst(investigation, found.Bins, found.Bursts).Statement, StringComparison.Ordinal);
        Assert.EndsWith("the data covers too few days to know an ordinary day.", TimelineFindings.Onset(investigation, null).Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void CriteriaThatNothingMeets_AreTheReasonOfAllFindings()
    {
        var investigation = Case(Enumerable.Range(0, 2000).Select(i => (Some.Day.AddMinutes(15 * i), $"a{i % 40}", "x")), "ilgin");
        const string Reason = "no post meets the criteria of the case (hashtags: #ilgin).";
        var found = Survey(investigation);
        Assert.EndsWith(Reason, TimelineFindings.Burst(investigation, found.Bins, found.Bursts).Statement, StringComparison.Ordinal);
        Assert.EndsWith(Reason, TimelineFindings.Onset(investigation, null).Statement, StringComparison.Ordinal);
        Assert.EndsWith(Reason, Assert.Single(EditorialFindings.Of(investigation, EditorialLine.Of(investigation, cancel: TestContext.Current.CancellationToken))).Statement, StringComparison.Ordinal);
        Assert.Empty(ChangePoints.Of(found.Series));
        Assert.Equal("no post on any day", Assert.Single(TimelineTables.FullestDays(Activity.ByDay(found.Series.ToSeries())).Rows)[0]);
    }

    [Fact]
    public void FullestDays_LeaveOutEmptyOnes()
    {
        int[] counts = [0, 3, 0, 1];
        Assert.Equal(2, TimelineTables.FullestDays(new CountSeries("x", Some.Day, TimeSpan.FromDays(1), counts).ToSeries()).Rows.Count);
    }

    /// <summary>Days of unlike fullness, as most real ones are.</summary>
    [Fact]
    public void Bursts_OfUnevenDays_OfOneBin_HaveIntervalsAboveNone()
    {
        var bursts = 0;
        for (var seed = 0; seed < 30; seed++)
        {
            var random = new Random(seed);
            var counts = new int[40 * 24];
            for (var day = 0; day < 40; day++)
            {
                var full = Math.Exp(0.7 * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
                for (var h = 0; h < 24; h++) counts[24 * day + h] = Noise.Poisson(random, 8 * full);
            }
            var found = Noise.Bursts(counts);
            // What stands out as one bin does so by its interval too.
            var alone = found.Where(b => b.End - b.Onset == s_hour).ToList();
            Assert.All(alone, b => Assert.True(b.ExcessLow > 0, $"{seed}: {b}"));
            bursts += alone.Count;
        }
        Assert.True(bursts > 0);
    }

    static readonly Burst s_burst = new(Some.Day.AddDays(20), Some.Day.AddDays(20).AddHours(3), 0, 0) { ExcessLow = 1, ExcessHigh = 2 };

    /// <summary>Thirty days of a post every ten minutes by accounts in turn, and sixty posts of some others in a burst.</summary>
    static (Collection Data, IReadOnlyList<Post> Posts) Data(int accounts, IEnumerable<Field>? fields = null, int days = 30, int burst = 60)
    {
        var posts = Enumerable.Range(0, days * 144).Select(i => Some.Post($"o{i}", $"ordinary{i % 600}", Some.Day.AddMinutes(10 * i))).ToList();
        posts.AddRange(Enumerable.Range(0, burst).Select(i => Some.Post($"b{i}", $"own{i % accounts}", s_burst.Onset.AddMinutes(i * 170.0 / burst))));
        var data = Some.Collection(posts, Enumerable.Range(0, accounts).Select(i => new Account { Id = $"own{i}", CreatedAt = s_burst.Onset.AddDays(-3) }), fields);
        return (data, [.. data.Posts.Where(p => p.Id[0] == 'b')]);
    }

    [Fact]
    public void Reposts_WithoutMarks_AreNotZero()
    {
        var (data, posts) = Data(20, Enum.GetValues<Field>().Except([Field.IsRepost, Field.RepostOf]));
        var anatomy = BurstAnatomy.Of(data, posts, s_burst);
        Assert.Null(anatomy.Reposts);
        Assert.Contains("not told: no source has repost marks", TimelineTables.Anatomy(anatomy)["value"].Cast<string?>());
        Assert.Null(WaveAnatomies.Of(data, posts, [s_burst])[0].Told(WaveAnatomies.Reposts));
        Assert.Equal(0.0, WaveAnatomies.Of(Data(20).Data, posts, [s_burst])[0].Told(WaveAnatomies.Reposts));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void BurstOfFewAccounts_IsNotTakenApart(int accounts)
    {
        var (data, posts) = Data(accounts);
        var anatomy = BurstAnatomy.Of(data, posts, s_burst);
        Assert.Equal(accounts == 1, double.IsNaN(anatomy.Gini));
        Assert.Equal(["60", "fewer than 5", "0.0 %", "100.0 %", "not told of fewer than 5 accounts", "known of fewer than 5", null], TimelineTables.Anatomy(anatomy)["value"].Cast<string?>());
        var waves = WaveAnatomies.Of(data, posts, [s_burst]);
        var table = TimelineTables.Waves(waves, "posts", [], k => k);
        Assert.Equal("1 to 4", table["accounts"][0]);
        var measures = TimelineTables.WaveMeasures(waves, "posts", [], k => k);
        Assert.All(WaveAnatomies.Names, n => Assert.Null(measures[n][0]));
        Assert.Equal("1 to 4", TimelineTables.WaveStarters(waves, OutputNames.Open(data.Accounts))["accounts"][0]);
        Assert.EndsWith("it is by fewer than 5 accounts.", Assert.Single(TimelineFindings.Waves(Case([(Some.Day, "a", "x")]), waves)).Statement, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(300, true)]
    [InlineData(900, false)]
    public void Range_OfAFewStretches_IsNotTold(int burst, bool told)
    {
        // From the quarter of the data on there are some 3,200 ordinary posts.
        var (data, posts) = Data(20, burst: burst);
        var wave = WaveAnatomies.Of(data, posts, [s_burst])[0];
        Assert.Equal(told, wave.StretchesApart >= WaveAnatomy.LeastApart);
        Assert.All(wave.Measures.Where(m => !double.IsNaN(m.Value) && m.Name != WaveAnatomies.YoungFirstHour), m => Assert.Equal(told, m.Stretches > 0 && !double.IsNaN(m.Low)));
        var finding = Assert.Single(TimelineFindings.Waves(Case([(Some.Day, "a", "x")]), [wave]));
        Assert.Equal(told ? FindingStatus.Computed : FindingStatus.NotComputed, finding.Status);
        if (!told) Assert.EndsWith("fewer than 4 ordinary stretches of as many posts would lie side by side in the data.", finding.Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void NewAccounts_AreThoseNotSeenInTheWeekBefore()
    {
        var (data, posts) = Data(20);
        // One that posted six days before is not new, one that posted eight days before is.
        Post[] before = [Some.Post("x", "own0", s_burst.Onset.AddDays(-6)), Some.Post("y", "own1", s_burst.Onset.AddDays(-8))];
        var all = Some.Collection([.. data.Posts, .. before], [.. data.Accounts.Values]);
        Assert.Equal(19.0 / 20, WaveAnatomies.Of(all, posts, [s_burst])[0][WaveAnatomies.NewAccounts].Value, 1e-12);
        // Of the first week nobody can say.
        var early = new Burst(Some.Day.AddDays(5), Some.Day.AddDays(5).AddHours(3), 0, 0);
        Assert.True(double.IsNaN(WaveAnatomies.Of(all, data.Posts, [early])[0][WaveAnatomies.NewAccounts].Value));
    }

    [Fact]
    public void Kleinberg_OfABurstAlone_FindsItInThePeriod()
    {
        var times = Enumerable.Range(0, 100).Select(i => Some.Day.AddDays(10).AddSeconds(36 * i)).ToList();
        Assert.Empty(KleinbergBursts.Of(times));
        var found = KleinbergBursts.Of(times, period: new(Some.Day, Some.Day.AddDays(28)));
        Assert.All(found, b => Assert.Equal((times[0], times[^1], 100), (b.Start, b.End, b.Posts)));
        Assert.True(found.Count > 1);
        // Levels of one stretch are one row.
        var row = Assert.Single(TimelineTables.Kleinberg(found).Rows);
        Assert.Equal(($"1–{found.Count}", found.Sum(b => b.Weight)), ((string)row[0], (double)row[5]));
        KleinbergBurst other = new(1, Some.Day, Some.Day.AddHours(1), 9, 1e9);
        Assert.Equal(["1", $"1–{found.Count}"], TimelineTables.Kleinberg([.. found, other], 8)["level"].Cast<string>());
        Assert.Equal("1", Assert.Single(TimelineTables.Kleinberg([.. found, other], 1)["level"].Cast<string>()));
    }

    [Fact]
    public void Levels_OfASparseSeries_AreToldByItsMean()
    {
        // A post a day, then five a day: less than an hour's least expectation.
        var counts = new int[60 * 24];
        for (var day = 0; day < 60; day++) for (var i = 0; i < (day < 40 ? 1 : 5); i++) counts[24 * day + 7 * day % 19 + i]++;
        var levels = ChangePoints.Of(new CountSeries("x", Some.Day, s_hour, counts));
        Assert.Equal(2, levels.Count);
        Assert.Equal(140.0 / 60, levels.Sum(l => l.Posts) / levels.Sum(l => (l.End - l.Start).TotalDays), 1e-9);
        // 1 and 5 posts a day, where the mean is 140 in 60 days.
        Assert.InRange(levels[0].Level, 0.38, 0.48);
        Assert.InRange(levels[1].Level, 1.9, 2.4);
    }

    [Fact]
    public void DaysWithoutATime_AreRefusedWithTheirOwnRemedy()
    {
        var error = Assert.Throws<InputException>(() => Some.Opened(_folder, "id,author_id,created_at,text\np,a,2023-07-18,x\n"));
        Assert.Contains("write it as a time at midnight (2023-07-18T00:00:00Z), and posts are counted by the day", error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_AreNotRoundedIntoWhatTheyAreNot()
    {
        Assert.Equal(1e-300, TimelineTables.Bursts([s_burst with { QValue = 0 }])["least_q"][0]);
        var wave = new WaveAnatomy(s_burst, "a", s_burst.Onset, 60, 20, 30, [new(WaveAnatomies.Gini, 0.187, 0.1903, 0.3, 0.35, 0, 200)]) { OrdinaryPosts = 3000 };
        Assert.Contains("0.187 (0.190 to 0.350)", Assert.Single(TimelineFindings.Waves(Case([(Some.Day, "a", "x")]), [wave])).Statement, StringComparison.Ordinal);
    }
}
