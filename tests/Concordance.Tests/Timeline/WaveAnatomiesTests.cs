using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

public class WaveAnatomiesTests
{
    static readonly Burst s_burst = new(Some.Day.AddDays(20), Some.Day.AddDays(20).AddHours(3), 0, 0);

    /// <summary>Forty days of one post every ten minutes by one of 600 accounts in turn; and a burst of 200 posts by ten young accounts, the first of them half of it.</summary>
    static (Collection Data, IReadOnlyList<Post> Posts) Data()
    {
        var posts = Enumerable.Range(0, 40 * 144).Select(i => Some.Post($"o{i}", $"ordinary{i % 600}", Some.Day.AddMinutes(10 * i))).ToList();
        posts.AddRange(Enumerable.Range(0, 200).Select(i => Some.Post($"b{i}", i % 2 == 0 ? "young0" : $"young{i % 10}", s_burst.Onset.AddSeconds(30 + 40 * i)) with { IsRepost = i % 4 == 3 }));
        Account[] accounts =
        [
            .. Enumerable.Range(0, 600).Select(i => new Account { Id = $"ordinary{i}", CreatedAt = Some.Day.AddYears(-3) }),
            .. Enumerable.Range(0, 10).Select(i => new Account { Id = $"young{i}", CreatedAt = Some.Day.AddDays(15) }),
        ];
        var data = Some.Collection(posts, accounts);
        return (data, [.. data.Posts.Where(p => p.Id[0] == 'b')]);
    }

    [Fact]
    public void Of_Burst_HasItsNumbersBesideOrdinaryOnes()
    {
        var (data, posts) = Data();
        var wave = Assert.Single(WaveAnatomies.Of(data, posts, [s_burst]));
        Assert.Equal(("young0", s_burst.Onset.AddSeconds(30), 200, 90, 6), (wave.FirstAccountId, wave.First, wave.Posts, wave.FirstHour, wave.Accounts));
        Assert.Equal((1.0, 0.0, true, 0.0), (wave[WaveAnatomies.YoungFirstHour].Value, wave[WaveAnatomies.YoungFirstHour].High, wave[WaveAnatomies.YoungFirstHour].IsUnusual, wave[WaveAnatomies.YoungFirstHour].AsMuch));
        // Ordinary stretches of 200 posts are by 200 accounts: ten of them have a twentieth, and all as many.
        Assert.Equal((1.0, 0.05, 0.05), (wave[WaveAnatomies.TopTen].Value, wave[WaveAnatomies.TopTen].Low, wave[WaveAnatomies.TopTen].High));
        Assert.Equal(0, wave[WaveAnatomies.Gini].Median, 1e-12);
        // 100 by one account and 20 by each of five: differences of 80 five times, both ways, by 2 * 6 * 200.
        Assert.Equal(800.0 / 2400, wave[WaveAnatomies.Gini].Value, 1e-12);
        Assert.Equal((1.0, 0.0), (wave[WaveAnatomies.NewAccounts].Value, wave[WaveAnatomies.NewAccounts].Median));
        Assert.Equal((0.25, 0.0), (wave[WaveAnatomies.Reposts].Value, wave[WaveAnatomies.Reposts].Median));
        Assert.All(wave.Measures, m => Assert.Equal(200, m.Stretches));
    }

    /// <summary>Old accounts post now and then in the hours around the first bin, and young ones come all at once a while after it: where the bin begins must not change what the first hour is.</summary>
    [Theory]
    [InlineData(-60)]
    [InlineData(0)]
    [InlineData(20)]
    public void Of_FirstHour_BeginsAtTheOnsetWhereverTheBinDoes(int minutes)
    {
        var (data, _) = Data();
        var onset = s_burst.Onset.AddMinutes(55);
        Post[] posts =
        [
            .. Enumerable.Range(0, 12).Select(i => Some.Post($"e{i}", $"ordinary{i}", s_burst.Onset.AddMinutes(-110 + 13 * i))),
            .. Enumerable.Range(0, 200).Select(i => Some.Post($"b{i}", $"young{i % 10}", onset.AddSeconds(30 * i))),
        ];
        var all = Some.Collection([.. data.Posts.Where(p => p.Id[0] == 'o'), .. posts], [.. data.Accounts.Values]);
        var wave = Assert.Single(WaveAnatomies.Of(all, [.. all.Posts.Where(p => p.Id[0] != 'o')], [s_burst with { Onset = s_burst.Onset.AddMinutes(minutes) }]));
        Assert.Equal((onset, 120, 1.0), (wave.FirstHourFrom, wave.FirstHour, wave[WaveAnatomies.YoungFirstHour].Value));
        Assert.Equal(wave.OrdinaryPosts / wave.Posts, wave.StretchesApart);
        Assert.InRange(wave.OrdinaryPosts, 30 * 144 - 40, 30 * 144);
    }

    /// <summary>Some posts an hour before the first bin, after silence, make a change of the rate; the first hour is the burst's all the same.</summary>
    [Fact]
    public void Of_FirstHour_IsNotBeforeTheBurst()
    {
        var (data, posts) = Data();
        var early = Enumerable.Range(0, 6).Select(i => Some.Post($"b-early{i}", $"ordinary{i}", s_burst.Onset.AddMinutes(-70 + 10 * i))).ToList();
        var sparse = posts.Where((_, i) => i % 40 == 0).ToList();
        var all = Some.Collection([.. data.Posts.Where(p => p.Id[0] == 'o'), .. early, .. sparse], [.. data.Accounts.Values]);
        List<Post> campaign = [.. all.Posts.Where(p => p.Id[0] == 'b')];
        Assert.InRange(BurstOnset.Of(campaign.Select(p => p.Time), s_burst, TimeSpan.FromHours(1), TimeSpan.FromSeconds(1))!.Time, s_burst.Onset.AddMinutes(-70), s_burst.Onset.AddTicks(-1));
        var wave = Assert.Single(WaveAnatomies.Of(all, campaign, [s_burst]));
        Assert.Equal((wave.First, sparse[0].Time), (wave.FirstHourFrom, wave.First));
        Assert.Equal(3, wave.FirstHour);
    }

    [Fact]
    public void Of_OrdinaryStretches_HoldNoBurst()
    {
        var (data, posts) = Data();
        var other = new Burst(s_burst.End, s_burst.End.AddHours(5), 0, 0);
        // Without its own burst named, some stretch would hold young accounts.
        Assert.Equal(0, WaveAnatomies.Of(data, posts, [s_burst, other])[0][WaveAnatomies.YoungFirstHour].High);
        Assert.True(WaveAnatomies.Of(data, data.Posts, [other])[0][WaveAnatomies.Reposts].High > 0);
    }

    [Fact]
    public void Of_BurstLargerThanAllElse_HasNothingBesideIt()
    {
        var posts = Enumerable.Range(0, 50).Select(i => Some.Post($"{i}", "a", s_burst.Onset.AddSeconds(i))).ToList();
        var wave = Assert.Single(WaveAnatomies.Of(Some.Collection(posts), posts, [s_burst]));
        Assert.All(wave.Measures, m => Assert.True(double.IsNaN(m.Median) && double.IsNaN(m.AsMuch) && !m.IsUnusual && m.Stretches == 0));
        Assert.True(double.IsNaN(wave[WaveAnatomies.YoungFirstHour].Value));
    }

    [Fact]
    public void Of_NoPostsOrNoBursts()
    {
        var (data, posts) = Data();
        Assert.Empty(WaveAnatomies.Of(data, posts, []));
        var empty = Assert.Single(WaveAnatomies.Of(data, [], [s_burst]));
        Assert.Equal((null, 0), (empty.FirstAccountId, empty.Posts));
    }

    [Fact]
    public void Tables_InAPseudonymousCase_NameNobody()
    {
        var (data, posts) = Data();
        var waves = WaveAnatomies.Of(data, posts, [s_burst]);
        Assert.DoesNotContain("young0", TimelineTables.Waves(waves, "posts", [], key => key).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("young0", TimelineTables.WaveStarters(waves, OutputNames.Pseudonymous(new byte[32])).ToString(), StringComparison.Ordinal);
        Assert.Equal("young0", TimelineTables.WaveStarters(waves, OutputNames.Open(data.Accounts))["account"][0]);
    }

    [Fact]
    public void Tables_BurstsOfSeveralSeries_HaveTheTimeOfTheZonesBeside()
    {
        var series = new CountSeries("x", Some.Day, TimeSpan.FromHours(1), [1]);
        var table = TimelineTables.Bursts([new(series, [], [s_burst])], key => "#" + key, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
        Assert.Equal(("#x", "2023-08-07 02:00"), (table["series"][0], table["onset Europe/Paris"][0]));
        Assert.Equal("2023-08-07 05:00", table["end Europe/Paris"][0]);
    }
}
