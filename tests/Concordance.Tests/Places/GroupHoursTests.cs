using Concordance.Attribution;
using Concordance.Places;
using Concordance.Timeline;

namespace Concordance.Tests.Places;

public class GroupHoursTests(ITestOutputHelper output)
{
    static readonly TimeZoneInfo s_paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    static readonly PlaceHypothesis[] s_hypotheses = [new() { Id = "az", Label = "Azerbaijan" }, new() { Id = "jp", Label = "Japan" }];

    // People who live at an offset from UTC by the usual day, each hour by chance.
    static DateTime At(Random random, int days, int ahead)
    {
        while (true)
        {
            var hour = random.Next(24);
            if (random.NextDouble() < DiurnalProfile.Usual.Shares[hour] / DiurnalProfile.Usual.Shares.Max()) return Some.Day.AddDays(random.Next(days)).AddHours(hour - ahead).AddMinutes(random.Next(60));
        }
    }

    static (Collection Data, GroupHours Hours) Made(int groupAhead, int days, int waves, int seed = 1, int others = 120)
    {
        var random = new Random(seed);
        var posts = Enumerable.Range(0, others).SelectMany(a => Enumerable.Range(0, 30).Select(i => Some.Post($"o{a}-{i}", $"o{a}", At(random, 14, 2)))).ToList();
        var times = Enumerable.Range(0, waves).Select(_ => At(random, days, groupAhead)).SelectMany(at => Enumerable.Range(0, 40).Select(i => at.AddSeconds(3 * i))).ToList();
        var data = Some.Collection(posts);
        return (data, GroupHours.Of(data, times, data.Accounts.Keys.ToHashSet(), s_paris));
    }

    static Dictionary<string, Finding> Found(int groupAhead, int days, int waves) => Made(groupAhead, days, waves) is var (data, hours) ? GroupHoursFindings.Of(s_hypotheses, data, hours, 40).ToDictionary(f => f.Name, StringComparer.Ordinal) : [];

    [Fact]
    public void GroupHours_OfWavesOfTwoDaysAtHoursOfParis_TellParisFromJapanAndNotFromAzerbaijan()
    {
        var found = Found(2, 2, 60);
        Assert.Equal((false, true), (found["group-hours:jp"].Holds, found["group-hours-contradict:jp"].Holds));
        Assert.Contains("The same hours, asked whether they speak against Japan (", found["group-hours-contradict:jp"].Statement, StringComparison.Ordinal);
        Assert.All(new[] { "group-hours:jp", "group-hours-contradict:jp" }, n => Assert.Contains("f UTC+9 in Japan and UTC+2 in Europe/Paris only the latter is among those clocks.", found[n].Statement, StringComparison.Ordinal));
        Assert.Equal((false, false), (found["group-hours:az"].Holds, found["group-hours-contradict:az"].Holds));
        Assert.Contains("do not tell the two apart", found["group-hours:az"].Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void GroupHours_OfWavesAtHoursOfJapan_HoldForJapan()
    {
        var found = Found(9, 2, 60);
        Assert.Equal((true, false), (found["group-hours:jp"].Holds, found["group-hours-contradict:jp"].Holds));
        Assert.All(found.Values, f => Assert.Null(f.BearsOn));
    }

    [Fact]
    public void GroupHours_HoldTheTrueOffset_AsOftenAsTheySay()
    {
        var fits = Enumerable.Range(0, 20).Select(seed => Made(4, 3, 50, seed).Hours).ToList();
        output.WriteLine(string.Join('\n', fits.Select(f => string.Join(' ', f.Fit.Likely))));
        // Few days with many waves have posts in every hour of the day but a few: then nothing is told.
        var told = fits.Where(f => f.Missing is null).ToList();
        Assert.True(told.Count >= 10);
        Assert.True(told.Count(f => f.Fit.Fits(TimeSpan.FromHours(4))) >= told.Count - 1);
        Assert.True(told.Count(f => f.Fit.Fits(TimeSpan.FromHours(12))) <= 1);
    }

    [Fact]
    public void GroupHours_ManyAccountsInOneHour_CountOnce()
    {
        var (one, many) = (Some.Day.AddHours(9), Enumerable.Range(0, 500).Select(i => Some.Day.AddHours(9).AddSeconds(i)).ToList());
        var data = Some.Collection(Enumerable.Range(0, 60).Select(i => Some.Post($"p{i}", $"a{i}", one.AddHours(i))));
        var hours = GroupHours.Of(data, many, data.Accounts.Keys.ToHashSet(), s_paris);
        Assert.Equal(1, hours.Fit.Hours);
        Assert.Equal("the group posts in 1 hours of 1 days; 20 hours of 2 days are needed", hours.Missing);
    }

    [Fact]
    public void GroupHours_ThatCannotBeTold_SayWhy()
    {
        var (data, hours) = Made(2, 2, 60);
        string Why(Finding finding)
        {
            Assert.Equal(FindingStatus.NotComputed, finding.Status);
            return finding.Statement;
        }

        Assert.Contains("share a clock", Why(GroupHoursFindings.Of([new() { Id = "de", Label = "Germany" }], data, hours, 40).First()), StringComparison.Ordinal);
        Assert.Contains("time zones of Nowhere are not known", Why(GroupHoursFindings.Of([new() { Id = "qx", Label = "Nowhere" }], data, hours, 40).First()), StringComparison.Ordinal);
        Assert.Contains("fewer than 5 accounts", Why(GroupHoursFindings.Of(s_hypotheses, data, hours, 4).First()), StringComparison.Ordinal);
        Assert.Contains("no time zone of the audience", Why(GroupHoursFindings.Of(s_hypotheses, data, GroupHours.Of(data, [], data.Accounts.Keys.ToHashSet(), null), 40).First()), StringComparison.Ordinal);
        Assert.Contains("too few other accounts", Why(GroupHoursFindings.Of(s_hypotheses, data, Made(2, 2, 60, others: 20).Hours, 40).First()), StringComparison.Ordinal);
    }

    [Fact]
    public void GroupHours_OfTheBundledCase_DoNotContradictTheCampaign()
    {
        var open = BundledCase.Opened;
        var group = open.Campaign.AccountIds.Where(a => BundledTruth.Roles.GetValueOrDefault(a) == "campaign").ToList();
        var found = GroupHoursFindings.Of(open, group).ToList();
        foreach (var finding in found) output.WriteLine($"{finding.Name} {finding.Holds}: {finding.Statement}");
        Assert.Equal(["group-hours:az", "group-hours-contradict:az"], found.Select(f => f.Name));
        Assert.All(found, f => Assert.Equal(FindingStatus.Computed, f.Status));
        Assert.All(found, f => Assert.False(f.Holds));
        Assert.Contains("do not tell the two apart", found[0].Statement, StringComparison.Ordinal);
    }
}
