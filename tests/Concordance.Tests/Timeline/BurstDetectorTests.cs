using Concordance.Timeline;

namespace Concordance.Tests.Timeline;

public class BurstDetectorTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void BurstDetector_PlantedBurst_IsFoundWithItsOnset(int seed)
    {
        var counts = Noise.Counts(seed, 14, 4);
        const int onset = 9 * 24 + 15, length = 5;
        for (var h = onset; h < onset + length; h++) counts[h] += 60;
        var burst = Assert.Single(Noise.Bursts(counts));
        Assert.InRange((burst.Onset - Some.Day).TotalHours, onset - 1, onset + 1);
        Assert.InRange((burst.End - Some.Day).TotalHours, onset + length - 1, onset + length + 1);
        Assert.InRange(burst.Excess, 0.9 * 60 * length, 1.1 * 60 * length);
    }

    // Stated rate: of 240 series of two weeks without a burst, at most 3 % show one.
    [Theory]
    [InlineData(0.5)]
    [InlineData(4.0)]
    [InlineData(40.0)]
    public void BurstDetector_NoiseWithADailyRhythm_RarelyShowsABurst(double mean)
    {
        var shown = Enumerable.Range(0, 80).Count(seed => Noise.Bursts(Noise.Counts(seed, 14, mean)).Count > 0);
        Assert.InRange(shown, 0, 2);
    }

    /// <summary>Real posts come in clusters; a quiet series of these is where a dispersion taken too low would see bursts.</summary>
    [Theory]
    [InlineData(1.0, 3.0)]
    [InlineData(4.0, 4.0)]
    public void BurstDetector_ClusteredNoise_RarelyShowsABurst(double mean, double cluster)
    {
        var shown = Enumerable.Range(0, 80).Count(seed => Noise.Bursts(Noise.Clustered(seed, 14, mean, cluster)).Count > 0);
        Assert.True(shown <= 8, $"{shown} of 80");
    }

    [Fact]
    public void BurstDetector_FewerDaysThanARhythmNeeds_GivesNoBins()
    {
        Assert.Empty(Noise.Bins(new int[5 * 24 - 1]));
        Assert.Equal(5 * 24, Noise.Bins(new int[5 * 24]).Count);
        Assert.Empty(BurstDetector.Bursts([]));
    }

    [Theory]
    [InlineData(12, 1)]
    [InlineData(13, 2)]
    public void BurstDetector_LongestPause_JoinsOrPartsBursts(int quietHours, int expected)
    {
        var counts = new int[10 * 24];
        Array.Fill(counts, 2);
        foreach (var start in new[] { 100, 102 + quietHours })
            (counts[start], counts[start + 1]) = (40, 40);
        var bursts = Noise.Bursts(counts);
        Assert.Equal(expected, bursts.Count);
        Assert.Equal(160 + (expected == 1 ? 2 * quietHours : 0), bursts.Sum(b => b.Posts));
        Assert.Equal(Some.Day.AddHours(100), bursts[0].Onset);
        Assert.Equal(Some.Day.AddHours(104 + quietHours), bursts[^1].End);
    }

    [Theory]
    [InlineData(95, 15, 300, 104)]
    [InlineData(95, 15, 100, 95)]
    [InlineData(95, 25, 300, 95)]
    [InlineData(102, 15, 300, 102)]
    public void BurstDetector_FewPostsHoursBefore_AreNoPartOfIt(int before, int posts, int high, int onset)
    {
        var counts = new int[10 * 24];
        Array.Fill(counts, 1);
        counts[before] = posts;
        (counts[104], counts[105]) = (high, high);
        var burst = Assert.Single(Noise.Bursts(counts));
        Assert.Equal((Some.Day.AddHours(onset), Some.Day.AddHours(106)), (burst.Onset, burst.End));
    }

    [Fact]
    public void BurstDetector_SteadySeries_ExpectsWhatItSees()
    {
        var counts = Enumerable.Range(0, 240).Select(h => 10 + h % 24 / 12 * 20).ToArray();
        var noon = Noise.Bins(counts)[5 * 24 + 18];
        Assert.Equal((30, 30.0), (noon.Observed, noon.Expected));
        Assert.True(noon.PValue > 0.4 && noon.QValue > 0.5);
        // The upper tail of a Poisson variable of mean 30 falls below one in a thousand at 49: 0.00084, after 0.00146 at 48.
        Assert.Equal(49, noon.Upper);
    }

    [Fact]
    public void BurstDetector_Burst_DoesNotRaiseTheExpectationOfOtherDays()
    {
        var counts = new int[10 * 24];
        Array.Fill(counts, 3);
        counts[100] = 5000;
        Assert.All(Noise.Bins(counts), b => Assert.Equal(3, b.Expected));
    }

    [Fact]
    public void BurstDetector_Expectation_IsTheMiddleHalfOfTheOtherDays()
    {
        // Five days of 10, 20, 30, 40, 50 posts an hour: for the last, the middle half of the others are 20 and 30.
        var bins = Noise.Bins([.. Enumerable.Range(0, 5 * 24).Select(h => 10 * (h / 24 + 1))]);
        Assert.Equal(25, bins[4 * 24 + 12].Expected);
        Assert.Equal(35, bins[12].Expected);
    }

    [Fact]
    public void BurstDetector_FewPosts_MakeNoBurst()
    {
        var counts = new int[10 * 24];
        counts[100] = 19;
        Assert.Empty(Noise.Bursts(counts));
        counts[100] = 20;
        Assert.Single(Noise.Bursts(counts));
    }
}
