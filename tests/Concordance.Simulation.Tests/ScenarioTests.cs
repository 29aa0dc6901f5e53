using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Tests;

/// <summary>Each scenario's truth is as its description says.</summary>
public class ScenarioTests
{
    static IEnumerable<IGrouping<string, Seen>> Waves(Reading made, string role) =>
        made.Of(role).Where(p => made.Truth(p).Wave.Length > 0).GroupBy(p => made.Truth(p).Wave);

    [Fact]
    public void All_NamesAndSeeds_AreTheirOwn()
    {
        Assert.Distinct(Scenario.All.Select(s => s.Name));
        Assert.Distinct(Scenario.All.Select(s => s.Options.Seed));
        Assert.All(Scenario.All, s => Assert.Matches("^[a-z0-9-]+$", s.Name));
        Assert.All(Scenario.All, s => Assert.EndsWith("(synthetic)", s.Title));
        Assert.All(Scenario.All, s => s.Options.Validate());
        Assert.Same(Scenario.Default, Scenario.All[0]);
    }

    [Fact]
    public void Of_UnknownName_ListsThoseThatThereAre()
    {
        var message = Assert.Throws<ArgumentException>(() => Scenario.Of("paris")).Message;
        Assert.All(Scenario.All, s => Assert.Contains(s.Name, message));
    }

    [Fact]
    public void Organic_HasNobodyWhoActsTogether()
    {
        var made = Cases.Small("organic");
        Assert.All(made.TruePosts, p => Assert.Equal(("", "", ""), (p.Group, p.Wave, p.Copy.Replace("edit", "", StringComparison.Ordinal))));
        Assert.All(made.TrueAccounts, a => Assert.Equal(("", "collected"), (a.Group, a.Status)));
        Assert.Equal(["critic", "diaspora", "fan", "news-bot", "ordinary"], made.TrueAccounts.Select(a => a.Role).Distinct().Order());
        var o = made.Options;
        var uproar = made.TruePosts.Where(p => p.Event == "uproar").Select(p => made.ById[p.Id]).ToArray();
        Assert.InRange(uproar.Length, 1_500, 1_520);
        Assert.All(uproar, p => Assert.True(p.At >= o.CampaignStart && p.At < o.CampaignEnd.AddMinutes(26)));
        Assert.All(uproar, p => Assert.Contains("BOYCOTTPARIS2024", p.Hashtags));
        Assert.True(uproar.Select(p => p.AuthorId).Distinct().Count() > 500);
        // Words of their own.
        Assert.InRange(uproar.CountBy(p => p.Text).Max(t => t.Value), 1, 8);
        Assert.False(File.Exists(made.At("posts/lookup.jsonl.gz")));
        Assert.DoesNotContain(made.Posts, p => p.Urls.Any(u => u.Contains(News.FakeDomain, StringComparison.Ordinal)));
        Assert.Equal(60, made.Table("side/pictures.csv").Count);
    }

    [Fact]
    public void TwoCampaigns_HaveNoAccountAndNoHashtagInCommon()
    {
        var made = Cases.Small("two-campaigns");
        string[] groups = ["campaign", "second-campaign"];
        var accounts = groups.Select(g => made.UsersOf(g).Select(u => u.Id).ToHashSet()).ToArray();
        Assert.Equal([91, 45], accounts.Select(a => a.Count));
        Assert.Empty(accounts[0].Intersect(accounts[1]));
        var tags = groups.Select(g => Waves(made, g).SelectMany(w => w).SelectMany(p => p.Hashtags).Select(t => t.ToUpperInvariant()).ToHashSet()).ToArray();
        Assert.All(tags, t => Assert.NotEmpty(t));
        Assert.Empty(tags[0].Intersect(tags[1]));
        Assert.All(groups, g => Assert.All(Waves(made, g), w => Assert.All(w, p => Assert.Equal(g, made.Truth(p).Group))));
        Assert.DoesNotContain(made.UsersOf("second-campaign"), Marks.DeclaresCountry);
        Assert.True(Waves(made, "second-campaign").Count() > 25);
        Assert.All(made.Of("second-campaign").Where(p => made.Truth(p).Wave.Length > 0), p => Assert.Empty(p.MediaKeys));
    }

    [Fact]
    public void SlowDrip_HasNoHourAndNoDayToFind()
    {
        var made = Cases.Small("slow-drip");
        var posts = made.Of("campaign").Where(p => p.Hashtags.Contains("BOYCOTTPARIS2024")).ToArray();
        var busiestDay = posts.CountBy(p => p.At.Date).Max(d => d.Value);
        var busiestHour = posts.CountBy(p => p.At.Ticks / TimeSpan.TicksPerHour).Max(h => h.Value);
        Assert.Equal((true, true), (busiestDay <= 110, busiestHour <= 35));
        Assert.True(posts.Select(p => p.At.Date).Distinct().Count() >= 33);
        Assert.All(Waves(made, "campaign"), w => Assert.InRange(w.Count(), 1, 8));
        Assert.True(Waves(made, "campaign").Count() > 200);
    }

    [Fact]
    public void Evasive_Waves_AreSpreadAndHardlyShareTexts()
    {
        var made = Cases.Small("evasive");
        var waves = Waves(made, "campaign").Where(w => w.Count() >= 5).ToArray();
        Assert.True(waves.Length > 50);
        Assert.True(waves.Average(w => (w.Max(p => p.At) - w.Min(p => p.At)).TotalMinutes) > 15);
        Assert.All(waves, w => Assert.True(w.Max(p => p.At) - w.Min(p => p.At) <= TimeSpan.FromMinutes(40)));
        var own = made.Of("campaign").Where(p => made.Truth(p).Copy is "first" or "variant" or "paraphrase").ToArray();
        Assert.DoesNotContain(made.TruePosts, p => p is { Role: "campaign", Copy: "exact" });
        Assert.InRange(own.Count(p => made.Truth(p).Copy == "paraphrase") * 100.0 / own.Count(p => made.Truth(p).Copy != "first"), 55, 85);
        var shared = own.GroupBy(p => (made.Truth(p).Wave, WithoutLinks(p.Text))).Where(g => g.Count() > 1).Sum(g => g.Count());
        // Near-copies stay in the waves that are not reworded.
        Assert.InRange(shared * 100.0 / own.Length, 0, 3);
        Assert.InRange(made.UsersOf("campaign").Count(Marks.DeclaresCountry), 1, 4);
        Assert.InRange(own.Where(Marks.FromRareClient).Select(p => p.AuthorId).Distinct().Count(), 1, 8);
    }

    [Theory]
    [InlineData("cyrillic", "bg", 'А', 'я')]
    [InlineData("arabic", "ar", '\u0621', '\u064A')]
    public void Scripts_OfTheCountry_AreInDiasporaPostsAndInMarkedNames(string scenario, string lang, char first, char last)
    {
        var made = Cases.Small(scenario);
        bool Written(string text) => text.Any(c => c >= first && c <= last);
        var posts = made.Of("diaspora").ToArray();
        Assert.InRange(posts.Count(p => p.Lang == lang) * 100.0 / posts.Length, 54, 66);
        Assert.All(posts.Where(p => p.Lang == lang), p => Assert.True(Written(p.Text), p.Text));
        Assert.InRange(made.UsersOf("diaspora").Count(u => Written(u.Name)), 20, 60);
        Assert.InRange(made.UsersOf("campaign").Count(u => Written(u.Name)), 5, 18);
        var ordinary = made.UsersOf("ordinary").ToArray();
        Assert.InRange(ordinary.Count(u => Written(u.Name)) * 1000.0 / ordinary.Length, scenario == "arabic" ? 6 : 0.5, scenario == "arabic" ? 25 : 6);
        Assert.DoesNotContain(made.TrueAccounts, a => a.Role == "false-flag");
        Assert.DoesNotContain(made.Users.Values, Marks.DeclaresCountry);
        Assert.All(made.TrueAccounts, a => Assert.True(a.Username.All(char.IsAscii)));
    }

    static string WithoutLinks(string text) => string.Join(' ', text.Split(' ').Where(w => !w.StartsWith("https://", StringComparison.Ordinal)));
}
