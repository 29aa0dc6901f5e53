using System.Globalization;
using Concordance.Content;
using Concordance.Content.Links;

namespace Concordance.Tests.Content;

public class EditorialLineTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    static EditorialResult Compare(IEnumerable<Post> studied, IEnumerable<Post> comparison, EditorialOptions? options = null, EditorialSources? sources = null) => EditorialLine.Compare(studied, comparison, options, sources, Cancel);

    /// <summary>Accounts that draw words of other ranks; each posts as often as told.</summary>
    static List<Post> Population(string name, int accounts, Random random, Func<int, int> posts, int vocabulary = 300)
    {
        List<Post> all = [];
        for (var a = 0; a < accounts; a++)
            for (var i = 0; i < posts(a); i++)
                all.Add(Some.Post($"{name}{a}-{i}", $"{name}{a}", Some.Day.AddMinutes(random.Next(10_000)), string.Join(' ', Enumerable.Range(0, 8).Select(_ => $"w{(int)Math.Pow(vocabulary, random.NextDouble())}x"))));
        return all;
    }

    /// <summary>The same posts, said by each of some accounts.</summary>
    static IEnumerable<Post> Said(string name, int accounts, params string[] texts) =>
        Enumerable.Range(0, accounts).SelectMany(a => texts.Select((t, i) => Some.Post($"{name}{a}-{i}", $"{name}{a}", Some.Day.AddMinutes(a + i), t)));

    static IEnumerable<string> Terms(EditorialResult result, TermKind kind) => result.Terms.Where(t => t.Kind == kind).Select(t => t.Term).Order(StringComparer.Ordinal);

    [Fact]
    public void Compare_CountsAccountsAndPosts()
    {
        var result = Compare([.. Said("a", 6, "red red apple", "red"), .. Said("b", 2, "green", "green")], Said("c", 9, "apple pie", "pie"), new() { LeastAccounts = 1 });
        var red = result.Terms.Single(t => t is { Kind: TermKind.Word, Term: "red" });
        Assert.Equal((new(6, 8), new(0, 9), 12, 0), (red.Studied, red.Comparison, red.StudiedPosts, red.ComparisonPosts));
        Assert.Equal(["apple pie", "red apple", "red red"], Terms(result, TermKind.Phrase));
        Assert.Equal((8, 9, 16, 18), (result.StudiedAccounts, result.ComparisonAccounts, result.StudiedPosts, result.ComparisonPosts));
        Assert.Equal(["a0-0", "a1-0", "a2-0"], red.Examples);
        Assert.Equal(Concordance.Statistics.LogOddsRatio.Of(red.Studied, red.Comparison, result.Options.PriorAccounts!.Value), red.Odds);
        Assert.Equal(Concordance.Statistics.Fisher.PValue(red.Studied, red.Comparison), red.P);
        Assert.True(red.Q >= red.P);
    }

    /// <summary>Whoever has the table can't tell how many of the few there are: not by the ratio, its interval or how sure it is, and not by where the row stands or whose posts are examples.</summary>
    [Fact]
    public void Tables_OfWhatFewAccountsUse_AreTheSameWhateverTheirNumber()
    {
        var rows = Enumerable.Range(1, 4).Select(few =>
        {
            // Terms that as many accounts use, with none to ten others: by their true odds few of these stand before and behind "red".
            Post[] studied = [.. Said("a", 40, "red apple"), .. Enumerable.Range(0, 11).SelectMany(o => Said("a", 36 + o % 3, $"mark{o}").Select(p => p with { Id = $"{o}-{p.Id}" }))];
            Post[] others = [.. Said("b", few, "red apple"), .. Said("c", 100 - few, "green pie"), .. Enumerable.Range(0, 11).SelectMany(o => Said("c", o, $"mark{o}").Select(p => p with { Id = $"{o}-{p.Id}" }))];
            var result = Compare(studied, others, new() { EqualPosts = false });
            var table = EditorialTables.Line(result, OutputNames.Open(new Dictionary<string, Account>()), TermKind.Word);
            var row = table.Rows.Single(r => (string)r[1] == "red").ToArray();
            Assert.Equal("1 to 4 of 100", row[3]);
            Assert.Equal(table.Rows.Count, result.More(TermKind.Word).Count() + result.Less(TermKind.Word).Count());
            return string.Join('|', table["term"].Cast<string>()) + string.Join('|', row.Select(c => Convert.ToString(c, CultureInfo.InvariantCulture)));
        }).ToList();
        Assert.Single(rows.Distinct());
        Assert.Contains("mark1|", rows[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_OfFewAccounts_AreFoundOnlyWhereEveryNumberOfThemWouldBe()
    {
        // Four accounts and nobody else are something; one account is not, and the table doesn't tell which it is.
        for (var few = 1; few <= 4; few++)
        {
            var result = Compare([.. Said("a", few, "rare word"), .. Said("d", 40 - few, "dull")], Said("c", 400, "plain"), new() { LeastAccounts = 1 });
            Assert.Equal(Concordance.Statistics.Fisher.PValue(new(1, 40), new(0, 400)), result.Terms.Single(t => t.Term == "rare").P);
            Assert.DoesNotContain("rare", result.More().Select(t => t.Term));
            Assert.Empty(result.Terms.Single(t => t.Term == "rare").ShownExamples);
        }
    }

    [Fact]
    public void Tables_PostsBesideAHiddenNumberOfAccounts_AreHiddenWhereTheyTellIt()
    {
        TermComparison[] terms = [Term("one", 20, 1, 22, 1), Term("many", 20, 4, 22, 5), Term("none", 4, 0, 4, 0)];
        var result = new EditorialResult(terms, 90, 900, 400, 4000, 3, new());
        var names = OutputNames.Open(new Dictionary<string, Account>());
        foreach (var (table, posts, others) in new[] { (EditorialTables.Line(result, names, TermKind.Domain), "posts", "other_posts"), (EditorialTables.LinksInAllPosts(result, names), "posts", "posts of others") })
        {
            Assert.Equal(["22", "22", "1 to 4"], table[posts].Cast<string>());
            Assert.Equal(["1 to 4", "5", "0"], table[others].Cast<string>());
        }
        var theme = new ThemeComparison(new() { Id = "t", Label = "t", Terms = ["t"] }, new("t", "t", new(20, 90), new(3, 900)), new(22, 400), new(3, 4000), [], new());
        var themes = EditorialTables.ThemesInAllPosts([theme]);
        Assert.Equal(("22 of 400", "1 to 4 of 4000"), (themes["posts"][0], themes["posts of others"][0]));

        static TermComparison Term(string term, int studied, int others, int posts, int otherPosts) => new(
            TermKind.Domain, term, new(studied, 90), new(others, 900), posts, otherPosts, Concordance.Statistics.LogOddsRatio.Of(new(studied, 90), new(others, 900), 9), 1e-6, 1e-5, false, []) { InAll = new(new(studied, 90), new(others, 900), new(posts, 400), new(otherPosts, 4000)) };
    }

    /// <summary>Ten posts an account, one with a link, beside one post an account: whoever counts all posts finds ten accounts, and the table tells both.</summary>
    [Fact]
    public void Links_OfEquallyManyPosts_StandBesideThoseOfAll()
    {
        var busy = Enumerable.Range(0, 10).SelectMany(a => Enumerable.Range(0, 10).Select(i => Some.Post($"b{a}-{i}", $"b{a}", Some.Day.AddMinutes(i)) with { Urls = i == a || a < 6 && i == 5 ? ["https://paper.example/a"] : [] }));
        var links = LinkComparison.Compare(busy, Said("c", 40, "plain"), cancel: Cancel);
        Assert.Equal((100, 10, 40), (links.AllStudiedPosts, links.StudiedPosts, links.AllComparisonPosts));
        var domain = links.Terms.Single(t => t.Kind == TermKind.Domain);
        // Of ten posts the one in the middle is looked at.
        Assert.Equal((new(6, 10), new(10, 10), new(0, 40), new(15, 100)), (domain.Studied, domain.InAll!.Studied, domain.InAll.Comparison, domain.InAll.StudiedPosts));
        var table = EditorialTables.Links(links, OutputNames.Open(new Dictionary<string, Account>()));
        var all = EditorialTables.LinksInAllPosts(links, OutputNames.Open(new Dictionary<string, Account>()));
        Assert.Equal(("all but 1 to 4 of 10", "10 of 10", "15"), (table["accounts in equally many posts"][0], all["accounts in all posts"][0], all["posts"][0]));
        Assert.Null(Assert.Single(Compare(busy, Said("c", 40, "plain")).Terms, t => t.Kind == TermKind.Domain).InAll);
    }

    [Fact]
    public void Compare_AccountsOfOnePopulation_FindsNextToNothing()
    {
        var found = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var population = Population("a", 160, random, a => 1 + a % 9);
            var studied = Enumerable.Range(0, 160).OrderBy(_ => random.Next()).Take(40).Select(a => $"a{a}").ToHashSet(StringComparer.Ordinal);
            var result = Compare(population.Where(p => studied.Contains(p.AccountId)), population.Where(p => !studied.Contains(p.AccountId)));
            Assert.True(result.Tested > 150, $"{result.Tested} terms");
            if (result.Terms.Any(t => t.Q < 0.05)) found++;
        }
        Assert.InRange(found, 0, 10);
    }

    [Fact]
    public void Compare_BusierGroupOfTheSameWords_IsNotToldApartByBeingBusy()
    {
        var (studied, comparison) = (Population("a", 60, new(1), a => 5 + a % 7), Population("b", 300, new(2), a => 40 + a % 20));
        Assert.True(Compare(studied, comparison, new() { EqualPosts = false }).Less().Count() > 100);
        var equal = Compare(studied, comparison);
        Assert.Equal((60, 300), (equal.StudiedAccounts, equal.ComparisonAccounts));
        Assert.InRange(equal.Less().Count() + equal.More().Count(), 0, 3);
        Assert.Equal((double)equal.StudiedPosts / 60, (double)equal.ComparisonPosts / 300, 1e-9);
    }

    [Fact]
    public void Compare_PlantedTerm_IsFoundAndOneBusyAccountIsNot()
    {
        var (studied, comparison) = (Population("a", 60, new(1), _ => 6), Population("b", 300, new(2), _ => 6));
        for (var i = 0; i < 20; i++) studied.Add(Some.Post($"p{i}", $"a{i}", Some.Day, "the planted bridge"));
        for (var i = 0; i < 1000; i++) studied.Add(Some.Post($"q{i}", "a59", Some.Day.AddMinutes(i), "obsession with tunnels"));
        foreach (var equal in new[] { true, false })
        {
            var result = Compare(studied, comparison, new() { EqualPosts = equal, LeastAccounts = 1 });
            Assert.Equal(["bridge", "planted", "planted bridge", "the", "the planted"], result.More().Select(t => t.Term).Order(StringComparer.Ordinal));
            Assert.Equal(1, result.Terms.Single(t => t.Term == "obsession").Studied.Count);
        }
    }

    [Fact]
    public void Compare_InAnyOrderAndCulture_GivesTheSame()
    {
        var random = new Random(3);
        var (studied, comparison) = (Population("a", 30, random, a => 1 + a % 5), Population("b", 80, random, a => 1 + a % 12));
        studied.AddRange(Said("i", 8, "İSTANBUL ILGIN ısı", "Straße ÉTÉ e\u0301te\u0301"));
        var expected = Compare(studied, comparison);
        Assert.Contains("istanbul ilgin", Terms(expected, TermKind.Phrase));
        Assert.Equal(16, expected.Terms.Where(t => t.Term is "été" or "isi").Sum(t => t.Studied.Count));
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "tr-TR", "az-Latn-AZ", "ar-SA", "th-TH" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                var again = Compare(studied.OrderBy(_ => random.Next()), comparison.OrderBy(_ => random.Next()));
                Assert.Equivalent(expected.Terms.Select(t => (t with { Examples = [] }, string.Join(',', t.Examples))), again.Terms.Select(t => (t with { Examples = [] }, string.Join(',', t.Examples))), strict: true);
                Assert.Equal(expected.Terms.Select(t => (t.Kind, t.Term, t.Q)), again.Terms.Select(t => (t.Kind, t.Term, t.Q)));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("l'arena de l\u2019ile qu'on", "arena|de|ile|on", "arena de|de ile|ile on")]
    [InlineData("don't I'm", "don't|i'm", "don't i'm")]
    [InlineData("o'clock \u043f'\u044f\u0442\u044c", "o'clock|\u043f'\u044f\u0442\u044c", "o'clock \u043f'\u044f\u0442\u044c")]
    [InlineData("water-supply, of town. Now", "now|of|supply|town|water", "of town|water supply")]
    [InlineData("one https://a.example/x two #three four @five six", "four|one|six|two", "")]
    [InlineData("seen by handle-0123456789abcdef here", "by|here|seen", "seen by")]
    [InlineData("\u6c34\u4e0d\u591f", "\u4e0d|\u591f|\u6c34", "\u4e0d\u591f|\u6c34\u4e0d")]
    [InlineData("\u0e19\u0e49\u0e33\u0e44\u0e21\u0e48\u0e1e\u0e2d", "\u0e19\u0e49\u0e4d\u0e32\u0e44\u0e21\u0e48\u0e1e\u0e2d", "")]
    [InlineData("2024 \ud83c\udde6\ud83c\uddff \u202Ered\ud800 blue\udc00", "2024|blue|red", "")]
    [InlineData("", "", "")]
    [InlineData("\u0301 \ud800 \ufffe", "", "")]
    public void Words_AreTakenApart(string text, string words, string phrases)
    {
        var result = Compare(Said("a", 5, text), Said("b", 5, "x"), new() { Kinds = [TermKind.Word, TermKind.Phrase] });
        Assert.Equal(words.Split('|', StringSplitOptions.RemoveEmptyEntries), Terms(result, TermKind.Word).Where(t => t != "x"));
        Assert.Equal(phrases.Split('|', StringSplitOptions.RemoveEmptyEntries), Terms(result, TermKind.Phrase));
    }

    [Fact]
    public void Words_OfAMillionLetters_AreLeftOut()
    {
        var result = Compare(Said("a", 5, new string('a', 1_000_000) + " end", new string('\'', 100_000), string.Concat(Enumerable.Repeat("e\u0301", 100_000))), Said("b", 5, "x"), new() { EqualPosts = false });
        Assert.Equal(["end", "x"], Terms(result, TermKind.Word));
    }

    [Fact]
    public void Compare_OtherKinds_AreCountedInTheFormInWhichTheyAreCompared()
    {
        Post Of(string group, int a) => Some.Post($"{group}{a}", $"{group}{a}", Some.Day) with
        {
            Hashtags = ["Water"], Mentions = [a % 2 == 0 ? "TownHall" : "townhall"], Urls = [a % 2 == 0 ? "https://www.paper.example/a?utm_source=1" : "https://sho.example/1"], Media = ["m"],
        };
        var visuals = Enumerable.Range(0, 6).ToDictionary(a => $"a{a}", _ => (IReadOnlyList<string>)["visual-1"], StringComparer.Ordinal);
        var sources = new EditorialSources { Visuals = visuals, ShortLinks = new([("https://sho.example/1", "https://m.paper.example/a/")]) };
        var result = Compare(Enumerable.Range(0, 6).Select(a => Of("a", a)), Said("b", 20, "x"), sources: sources);
        Assert.Equal([(TermKind.Hashtag, "water"), (TermKind.Domain, "paper.example"), (TermKind.Link, "paper.example/a"), (TermKind.Visual, "visual-1"), (TermKind.Mention, "townhall")],
            result.More().OrderBy(t => t.Kind).Select(t => (t.Kind, t.Term)));
        Assert.All(result.More(), t => Assert.Equal(6, t.Studied.Count));
        var links = LinkComparison.Compare(Enumerable.Range(0, 6).Select(a => Of("a", a)), Said("b", 20, "x"), sources.ShortLinks, cancel: Cancel);
        Assert.Equal(["paper.example", "paper.example/a"], links.Terms.Select(t => t.Term));
        Assert.True(links.Terms[0].Ratio.Low > 2);
    }

    [Fact]
    public void Compare_Reposts_AreLeftOutUnlessAskedFor()
    {
        var reposts = Said("a", 6, "borrowed words").Select(p => p with { IsRepost = true, Hashtags = ["tag"] }).ToList();
        Post[] studied = [.. Said("a", 6, "own").Select(p => p with { Id = "o" + p.Id }), .. reposts];
        Assert.Equal(["own"], Compare(studied, Said("b", 6, "own")).Terms.Select(t => t.Term));
        Assert.Contains("tag", Compare(studied, Said("b", 6, "own", "own"), new() { Reposts = true }).More().Select(t => t.Term).Append("tag"));
        Assert.Equal(["tag"], Terms(Compare(studied, Said("b", 6, "own", "own"), new() { Reposts = true }), TermKind.Hashtag));
    }

    [Fact]
    public void Compare_WhatTheCriteriaName_IsMarkedAndNotTested()
    {
        var studied = Said("a", 12, "Boycott the games now, a StopGames matter").Select(p => p with { Hashtags = ["stopgames", "water"], Urls = ["https://outlet.example/1", "https://outlets.example/1"] });
        var criteria = new CampaignCriteria { Hashtags = ["#StopGames"], Phrases = ["the Games"], Urls = ["https://www.outlet.example/"] };
        var result = Compare(studied, Said("b", 40, "now"), sources: new() { Criteria = criteria });
        Assert.Equal(["games", "outlet.example", "outlet.example/1", "stopgames", "stopgames", "the", "the games"], result.Terms.Where(t => t.BySelection).Select(t => t.Term).Order(StringComparer.Ordinal));
        Assert.All(result.Terms.Where(t => t.BySelection), t => Assert.True(double.IsNaN(t.P) && double.IsNaN(t.Q)));
        Assert.Equal(result.Terms.Count - 7, result.Tested);
        Assert.Contains("boycott", result.More().Select(t => t.Term));
        Assert.DoesNotContain("games", result.More().Select(t => t.Term));
    }

    [Fact]
    public void Compare_TermsOfFewAccounts_AreLeftOut()
    {
        var result = Compare([.. Said("a", 4, "few"), .. Said("c", 5, "enough")], Said("b", 9, "x"));
        Assert.Equal(["enough", "x"], Terms(result, TermKind.Word));
    }

    [Fact]
    public void Compare_EmptyGroup_GivesNoTerms()
    {
        Assert.Empty(Compare([], []).Terms);
        var result = Compare(Said("a", 9, "x"), []);
        Assert.Empty(result.Terms);
        Assert.Equal((9, 0, 0), (result.StudiedAccounts, result.ComparisonAccounts, result.Tested));
    }

    [Fact]
    public void Compare_AccountInBothGroups_IsRefused() => Assert.Contains("both groups", Assert.Throws<InputException>(() => Compare(Said("a", 2, "x"), Said("a", 1, "y"))).Problem, StringComparison.Ordinal);

    [Fact]
    public void Options_ThatCanNotBeUsed_AreRefused()
    {
        foreach (var options in new EditorialOptions[] { new() { LeastAccounts = 0 }, new() { PriorAccounts = 0 }, new() { PriorAccounts = double.NaN }, new() { FalseDiscoveryRate = 1 }, new() { Examples = 4 } })
            Assert.Throws<InputException>(() => Compare([], [], options));
    }
}
