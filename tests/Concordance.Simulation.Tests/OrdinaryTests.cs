namespace Concordance.Simulation.Tests;

/// <summary>The comparison population: base rates, and the innocent likeness of posts.</summary>
public class OrdinaryTests
{
    static readonly Reading s_case = Cases.Default;

    static readonly IReadOnlyList<Seen> s_posts = [.. s_case.Of("ordinary")];

    static readonly IReadOnlyList<SeenUser> s_users = [.. s_case.UsersOf("ordinary")];

    static void InRange(double perMille, double low, double high) => Assert.InRange(perMille, low, high);

    static double PerMille<T>(IReadOnlyCollection<T> of, Func<T, bool> which) => of.Count(which) * 1000.0 / of.Count;

    [Fact]
    public void Accounts_AreThousands() => Assert.InRange(s_users.Count, 8_000, 10_000);

    [Fact]
    public void Accounts_OfJuly_AreFew() => InRange(PerMille(s_users, u => u.CreatedAt is { Year: 2023, Month: 7 }), 17, 32);

    [Fact]
    public void Accounts_DeclaringTheCountry_AreFew() => InRange(PerMille(s_users, Marks.DeclaresCountry), 2.5, 8);

    [Fact]
    public void Accounts_WithLetterOrFlag_AreFew() => InRange(PerMille(s_users, Marks.HasLetterOrFlag), 2, 7);

    [Fact]
    public void Accounts_FromRareClients_AreFew()
    {
        var byRare = s_posts.Where(Marks.FromRareClient).Select(p => p.AuthorId).Distinct().Count();
        InRange(byRare * 1000.0 / s_users.Count, 22, 38);
    }

    [Fact]
    public void Accounts_HandlesAndDescriptions_HaveTheirBaseRates()
    {
        InRange(PerMille(s_users, u => u.Description.Length == 0), 220, 280);
        // A name and eight digits or more.
        InRange(PerMille(s_users, u => u.Username.Reverse().TakeWhile(char.IsAsciiDigit).Count() >= 8), 95, 160);
    }

    [Fact]
    public void Posts_RepostsAndAnswers_AreNearTheirShares()
    {
        // Some find nothing left to repost or to answer and write something of their own.
        InRange(PerMille(s_posts, p => p.Kind == "retweeted"), 200, 310);
        InRange(PerMille(s_posts, p => p.Kind is "replied_to" or "quoted"), 80, 125);
        Assert.InRange(s_posts.Count(p => p.Kind == "quoted") * 100.0 / s_posts.Count(p => p.Kind is "replied_to" or "quoted"), 21, 29);
    }

    [Fact]
    public void Posts_Pictures_AreNotTheCampaigns()
    {
        var posted = Pictures.Posted(s_case).Where(p => s_case.Truth(p.Post).Role == "ordinary").ToArray();
        InRange(posted.Length * 1000.0 / s_posts.Count, 25, 80);
        Assert.All(posted, p => Assert.False(p.Picture.OfCampaign));
        Assert.Contains(posted, p => p.Picture.LooksLike.Length > 0);
    }

    [Fact]
    public void Posts_IdenticalTexts_AreRareButHappen()
    {
        var originals = s_posts.Where(p => p.Kind is null && p.Urls.Count == 0).ToArray();
        var copied = originals.GroupBy(p => p.Text).Where(g => g.Select(p => p.AuthorId).Distinct().Count() > 1).Sum(g => g.Count());
        InRange(copied * 1000.0 / originals.Length, 10, 120);
    }

    [Fact]
    public void Posts_SharedHeadlines_GiveInnocentCopiesWithTheSameLink()
    {
        var shared = s_posts.Where(p => p.Kind is null && p.Text.Contains(" via @", StringComparison.Ordinal)).ToArray();
        InRange(shared.Length * 1000.0 / s_posts.Count, 55, 85);
        Assert.True(shared.GroupBy(p => p.Urls[0]).Max(g => g.Select(p => p.AuthorId).Distinct().Count()) >= 10);
    }

    [Fact]
    public void Posts_BoycottHashtag_IsRareAmongThem() => InRange(PerMille(s_posts, p => p.Kind is null && p.Hashtags.Contains("BOYCOTTPARIS2024")), 0, 5);

    [Fact]
    public void Posts_DayAndWeek_HaveTheirRhythm()
    {
        var byHour = s_posts.CountBy(p => p.At.Hour).ToDictionary();
        Assert.True(byHour[19] > 8 * byHour[1]);
        var everyday = s_posts.Where(p => s_case.Truth(p).Event.Length == 0).CountBy(p => p.At.Date).ToDictionary();
        var (weekend, weekday) = (everyday.Where(d => IsWeekend(d.Key)).Average(d => d.Value), everyday.Where(d => !IsWeekend(d.Key)).Average(d => d.Value));
        Assert.InRange(weekend / weekday, 0.7, 0.95);
        Assert.InRange(everyday[new(2023, 7, 26)] / weekday, 1.25, 2.1);

        static bool IsWeekend(DateTime day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
    }

    [Fact]
    public void Posts_Activity_IsHeavyTailed()
    {
        var perAccount = s_posts.CountBy(p => p.AuthorId).Select(p => p.Value).OrderDescending().ToArray();
        Assert.True(perAccount[perAccount.Length / 2] <= 4);
        Assert.True(perAccount[0] >= 60);
        Assert.InRange(perAccount.Take(perAccount.Length / 100).Sum() * 100.0 / s_posts.Count, 8, 35);
    }

    [Fact]
    public void Posts_AskedFor_AreThereWithTheirEdits() =>
        Assert.Equal(s_case.Options.Posts + s_case.Posts.Count(p => p.Versions.Count > 1), s_case.Posts.Count);
}
