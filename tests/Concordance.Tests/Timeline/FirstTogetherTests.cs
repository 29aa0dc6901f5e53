using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

public class FirstTogetherTests
{
    static readonly Burst s_burst = new(Some.Day, Some.Day.AddHours(5), 0, 0);

    /// <summary>One account early, thirty by the second, the first of which post again: as many as are asked for are looked at, and the early one is left out.</summary>
    [Fact]
    public void Of_LeavesTheEarlyOneOut_AndCountsEachAccountOnce()
    {
        Post[] posts = [Some.Post("early", "early", Some.Day), .. Enumerable.Range(0, 60).Select(i => Some.Post($"{i}", $"a{i % 30}", Some.Day.AddHours(1).AddSeconds(10 * i)))];
        Assert.Equal(new FirstTogether(27, 30, Some.Day.AddHours(1), Some.Day.AddHours(1).AddSeconds(260)), FirstTogether.Of([.. posts.Reverse()], s_burst));
        Assert.Null(FirstTogether.Of(posts, s_burst, 32));
        Assert.Equal("4 min 20 s", FirstTogether.Of(posts, s_burst)!.Words);
    }

    [Theory]
    [InlineData(0.2, "1 second")]
    [InlineData(49, "49 seconds")]
    [InlineData(242, "4 min 2 s")]
    [InlineData(1700, "29 minutes")]
    [InlineData(20000, "6 hours")]
    [InlineData(200000, "3 days")]
    public void InWords_RoundsUp(double seconds, string words) => Assert.Equal(words, FirstTogether.InWords(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void Starts_TellThePostsFromEachOn()
    {
        Post[] posts = [.. Enumerable.Range(0, 30).Select(i => Some.Post($"{i}", "a", Some.Day.AddHours(9.5).AddMinutes(6 * i)))];
        var burst = new Burst(Some.Day.AddHours(10), Some.Day.AddHours(12), 20, 1);
        var starts = BurstStarts.Of(posts, burst, new(Some.Day.AddHours(11), Some.Day.AddHours(10), Some.Day.AddHours(11), 3), [new(1, Some.Day.AddHours(9.5), Some.Day.AddHours(12), 25, 9)], TimeSpan.FromHours(1));
        Assert.Equal([("whole days", 30), ("first quick pair", 25), ("first bin above expectation", 20), ("steepest rise", 10)], starts.Select(s => (s.Name, s.Posts)));
        Assert.Empty(BurstStarts.Of(posts, null, null, [], TimeSpan.FromHours(1)));
    }

    [Theory]
    [InlineData(0.3, 0)]
    [InlineData(0.4, 1)]
    [InlineData(0.6, 3)]
    [InlineData(0.1, -1)]
    [InlineData(-0.1, -2)]
    public void Place_IsOneAtTheEndsOfTheRange(double value, double place) => Assert.Equal(place, new WaveMeasure("m", value, 0.1, 0.3, 0.4, 0, 200).Place, 1e-9);

    [Fact]
    public void Place_BesideNothing_IsNone()
    {
        Assert.True(double.IsNaN(new WaveMeasure("m", 0.5, double.NaN, double.NaN, double.NaN, double.NaN, 0).Place));
        Assert.Equal((double.PositiveInfinity, 0), (new WaveMeasure("m", 0.5, 0, 0, 0, 0, 9).Place, new WaveMeasure("m", 0, 0, 0, 0, 1, 9).Place));
    }

    [Fact]
    public void Hours_InBurstsStandApart()
    {
        var (outside, inside) = HourWeek.Apart([Some.Day, Some.Day.AddHours(4), Some.Day.AddHours(5)], [s_burst]);
        Assert.Equal((1, 2), (outside.Total, inside.Total));
    }
}
