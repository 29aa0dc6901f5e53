using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Ingest;
using Concordance.Statistics;

namespace Concordance.Tests.Accounts;

public class MarkerRatesTests
{
    static AccountMarker Marker(string id) => AccountMarker.All.Single(m => m.Id == id);

    [Fact]
    public void MarkerRates_ClassesOfPosts_CountAsAmongTheStudied()
    {
        // Of three studied accounts two are busy. Ordinary busy ones: 1 of 2 has it; ordinary rare ones: 0 of 4. Expected: 2/3 of 1/2.
        var table = Made.Table(
        [
            Account("c1", 20, 1), Account("c2", 20, 0), Account("c3", 1, 0), Account("c4", 999, 1),
            Account("o1", 20, 1), Account("o2", 20, 0), Account("o3", 1, 0), Account("o4", 1, 0), Account("o5", 1, 0), Account("o6", 1, 0), Account("o7", 150, 1),
        ]);
        var rates = MarkerRates.Of(table, Marker("renamed"));
        Assert.Equal((new Proportion(2, 4), new Proportion(1, 3), 6, 1), (rates.Studied, rates.Matched, rates.Ordinary, rates.Unmatched));
        Assert.Equal(1.0 / 3, rates.OrdinaryRate, 12);
        Assert.Equal(new Proportion(2, 7), rates.Others);
        // Two of three accounts stand for two ordinary ones, one for four: 9 / (4 / 2 + 1 / 4).
        Assert.Equal(4, rates.Effective, 12);
        // Two of the four have it: too few to be told, and counted as four.
        Assert.Equal(new MarkerComparison("renamed", rates.Marker.Label, new(1, 3), new(1, 4)) { BeforeWeights = new(1, 6), WeightedRate = rates.OrdinaryRate, Weighted = rates.ShownMatchedRatio }, rates.BesideMatched);
        Assert.Equal(rates.Ratio, rates.BesideOthers.Ratio);

        static (string, (AccountFeature, double)[]) Account(string id, int posts, int has) => Made.Account(id, (FeatureList.Posts, posts), (FeatureList.Handles, 1 + has));
    }

    /// <summary>Those without a match may have the marker more often: 12 of 20 over 0.2 is not the ratio of those that have one.</summary>
    [Fact]
    public void MarkerRates_RateOfTheMatched_StandsBesideThatOfAll()
    {
        (string, (AccountFeature, double)[]) Account(string id, int posts, bool has) => Made.Account(id, (FeatureList.Posts, posts), (FeatureList.Handles, has ? 2 : 1));
        AccountTable Table(int unmatchedWith, int unmatchedWithout) => Made.Table(
        [
            .. Enumerable.Range(0, 20).Select(i => Account($"c1{i:00}", 3, i < 6)), .. Enumerable.Range(0, unmatchedWith).Select(i => Account($"c2{i:00}", 300, true)), .. Enumerable.Range(0, unmatchedWithout).Select(i => Account($"c3{i:00}", 300, false)),
            .. Enumerable.Range(0, 50).Select(i => Account($"o{i:00}", 3, i < 10)),
        ]);
        var rates = MarkerRates.Of(Table(10, 5), Marker("renamed"));
        Assert.Equal((new Proportion(16, 35), new Proportion(6, 20)), (rates.Studied, rates.ShownMatched));
        Assert.Equal(0.3, MarkerTables.Rates([rates])["studied_matched_rate"][0]);
        // Sixteen of 35 less 14 of 20 would tell of two.
        Assert.Null(MarkerRates.Of(Table(2, 5), Marker("renamed")).ShownMatched);
        Assert.Null(MarkerRates.Of(Table(10, 3), Marker("renamed")).ShownMatched);
        Assert.NotNull(MarkerRates.Of(Table(0, 5), Marker("renamed")).ShownMatched);
    }

    /// <summary>Rarer than among all others, commoner than among those of as many posts: a reader must be told which to believe.</summary>
    [Fact]
    public void MarkerRates_WhereTheTwoComparisonsContradictEachOther_SaySo()
    {
        IEnumerable<(string, (AccountFeature, double)[])> Accounts(string name, int with, int without, int posts) =>
            Enumerable.Range(0, with + without).Select(i => Made.Account($"{name}{i:0000}", (FeatureList.Posts, posts), (FeatureList.Handles, i < with ? 2 : 1)));
        string? Told(int studiedWith, int matchedWith, int otherWith) =>
            MarkerRates.Of(Made.Table([.. Accounts("c", studiedWith, 200 - studiedWith, 300), .. Accounts("o1", matchedWith, 200 - matchedWith, 300), .. Accounts("o2", otherWith, 4000 - otherWith, 1)]), Marker("renamed")).Agreement;
        Assert.Equal("contradict: less often beside all, more often beside matched", Told(60, 20, 3000));
        Assert.Equal("agree: more often", Told(60, 20, 100));
        Assert.Equal("agree: less often", Told(20, 60, 3000));
        Assert.Equal("differ: more often beside all, no clear difference beside matched", Told(60, 60, 100));
        Assert.Null(Told(0, 60, 100));
    }

    [Fact]
    public void MarkerRates_YearsOfCreation_AreMatchedUnlessTheMarkerRestsOnThem()
    {
        double Year(int year) => (new DateTime(year, 5, 1, 0, 0, 0, DateTimeKind.Utc) - DateTime.UnixEpoch).TotalSeconds;
        var table = Made.Table(
            Made.Account("c1", (FeatureList.CreatedAt, Year(2012)), (FeatureList.Handles, 2), (FeatureList.AgeDays, 1)),
            Made.Account("o1", (FeatureList.CreatedAt, Year(2020)), (FeatureList.Handles, 2), (FeatureList.AgeDays, 1)));
        Assert.Equal(1, MarkerRates.Of(table, Marker("renamed")).Unmatched);
        Assert.True(double.IsNaN(MarkerRates.Of(table, Marker("renamed")).MatchedRatio.Value));
        Assert.Equal(0, MarkerRates.Of(table, Marker("young")).Unmatched);
        Assert.Equal(0, MarkerRates.Of(table, Marker("renamed"), options: new() { Years = 100 }).Unmatched);
    }

    [Fact]
    public void MarkerRates_NoDifferenceButInThePosts_MatchedIntervalHoldsOneAndTheOtherDoesNot()
    {
        // The marker befalls busy accounts ten times as often, and the studied are busy: what is alike must look alike.
        const int rounds = 200;
        var (matched, plain) = (0, 0);
        var state = 11UL;
        for (var round = 0; round < rounds; round++)
        {
            var accounts = Enumerable.Range(0, 600).Select(i =>
            {
                var studied = i < 100;
                var busy = Draw.Unit(ref state) < (studied ? 0.8 : 0.2);
                var has = Draw.Unit(ref state) < (busy ? 0.4 : 0.04);
                return Made.Account($"{(studied ? 'c' : 'o')}{i:000}", (FeatureList.Posts, busy ? 30 : 4), (FeatureList.Handles, has ? 2 : 1));
            }).ToList();
            var rates = MarkerRates.Of(Made.Table(accounts), Marker("renamed"));
            if (rates.MatchedRatio.Low <= 1 && rates.MatchedRatio.High >= 1) matched++;
            if (rates.Ratio.Low <= 1 && rates.Ratio.High >= 1) plain++;
            // Figures, tables and findings tell the same ratio.
            Assert.Equal(rates.MatchedRatio, MarkerFinding.ShownRatio(rates.BesideMatched));
        }
        Assert.InRange(matched, 182, 200);
        Assert.InRange(plain, 0, 20);
    }

    [Fact]
    public void MarkerAssociation_ByHand()
    {
        var pair = new MarkerAssociation(Marker("renamed"), Marker("silence"), 20, 30, 40, 110);
        Assert.Equal((20 * 110 - 30 * 40) / Math.Sqrt(50.0 * 150 * 60 * 140), pair.Phi, 12);
        Assert.Equal(20.5 * 110.5 / (30.5 * 40.5), pair.Odds.Value, 12);
        Assert.Equal(Dependence.NotTold, pair.Dependence);
        Assert.Equal(Dependence.Together, (pair with { Both = 60 }).Dependence);
        Assert.Equal(Dependence.Apart, (pair with { Both = 2000, OnlyFirst = 3000, OnlySecond = 4000, Neither = 6000 }).Dependence);
        // What nobody has says nothing, whatever half an account makes of it.
        Assert.Equal(Dependence.NotTold, (pair with { Both = 0, OnlyFirst = 0, OnlySecond = 0, Neither = 9000 }).Dependence);
        // What rests on one field counts as one until accounts show otherwise.
        Assert.Equal(Dependence.Together, new MarkerAssociation(Marker("young"), Marker("creation-batch"), 1, 2, 1, 500).Dependence);
        Assert.Equal(Dependence.Apart, new MarkerAssociation(Marker("young"), Marker("creation-batch"), 2000, 3000, 4000, 6000).Dependence);
        // A profile left as the platform made it has neither text nor picture, for one reason.
        Assert.Equal(Dependence.Together, new MarkerAssociation(Marker("no-description"), Marker("default-picture"), 1, 2, 1, 500).Dependence);
        Assert.Equal(Dependence.Apart, new MarkerAssociation(Marker("no-description"), Marker("default-picture"), 2000, 3000, 4000, 6000).Dependence);
        Assert.Equal(Dependence.NotTold, new MarkerAssociation(Marker("handle-digits"), Marker("default-picture"), 1, 2, 1, 500).Dependence);
        Assert.Equal(Dependence.Together, new MarkerAssociation(Marker("young"), Marker("young") with { Id = "other" }, 1, 1, 1, 1).Dependence);
    }

    [Fact]
    public void MarkerGroups_LookAtOrdinaryAccountsAlone()
    {
        // In the campaign the two go together always; among ordinary accounts never more than by chance.
        var state = 5UL;
        var accounts = Enumerable.Range(0, 3000).Select(i =>
        {
            var campaign = i < 1000;
            var one = Draw.Unit(ref state) < 0.5;
            var other = campaign ? one : Draw.Unit(ref state) < 0.5;
            return Made.Account($"{(campaign ? 'c' : 'o')}{i:0000}", (FeatureList.Handles, one ? 2 : 1), (FeatureList.SilenceDays, other ? 40 : 1));
        }).ToList();
        var table = Made.Table(accounts);
        var groups = MarkerGroups.Of(table);
        Assert.Equal(2000, groups.Accounts);
        Assert.NotEqual(groups.GroupOf(Marker("renamed")), groups.GroupOf(Marker("silence")));
        Assert.Equal(Dependence.Apart, groups.Pairs.Single().Dependence);
        var all = MarkerGroups.Of(table, _ => true);
        Assert.Equal(all.GroupOf(Marker("renamed")), all.GroupOf(Marker("silence")));
        Assert.Equal(0, groups.NotTold);
    }

    /// <summary>The sums of a table of two by two are known from other tables: one hidden count hides all, and what is made of them.</summary>
    [Fact]
    public void Associations_WithOneCountOfFew_TellNoneOfTheFourNorWhatIsMadeOfThem()
    {
        MarkerGroups Groups(params MarkerAssociation[] pairs) => new([[Marker("renamed")], [Marker("silence")], [Marker("young")]], pairs, 500);
        MarkerAssociation few = new(Marker("renamed"), Marker("silence"), 3, 40, 40, 400), many = new(Marker("renamed"), Marker("young"), 30, 40, 40, 400), none = new(Marker("silence"), Marker("young"), 0, 60, 60, 400);
        var table = MarkerTables.Associations(Groups(few, many, none));
        var row = Enumerable.Range(0, 3).ToDictionary(r => (string)table["marker"][r] + " " + table["and marker"][r]);
        string[] counts = ["both", "only first", "only second", "neither"], made = ["phi", "odds_ratio", "odds_ratio_low", "odds_ratio_high"];
        Assert.Equal(["not shown", "not shown", "not shown", "not shown"], counts.Select(c => (string)table[c][row["renamed silence"]]));
        Assert.All(made, c => Assert.Null(table[c][row["renamed silence"]]));
        Assert.Equal(["30", "40", "40", "400"], counts.Select(c => (string)table[c][row["renamed young"]]));
        Assert.All(made, c => Assert.NotNull(table[c][row["renamed young"]]));
        Assert.Equal("0", table["both"][row["silence young"]]);
        Assert.NotNull(table["they go"][row["renamed silence"]]);
        // The order of those that are not told says nothing of their counts either.
        Assert.Equal(["silence", "young"], MarkerTables.Associations(Groups(new(Marker("renamed"), Marker("young"), 4, 60, 60, 400), few))["and marker"].Cast<string>());
    }

    /// <summary>With those of whom it can't be told whether they are silent the renamed ones are as many as another table says.</summary>
    [Fact]
    public void Associations_BesideFewThatCantBeTold_AreNotShown()
    {
        MarkerGroups Of(int untold) => MarkerGroups.Of(Made.Table([.. Enumerable.Range(0, 400).Select(i => Made.Account(
            $"o{i:000}", [(FeatureList.Handles, i % 2 == 0 ? 2 : 1), .. i % 2 == 0 && i < 2 * untold ? [] : new[] { (FeatureList.SilenceDays, i % 3 == 0 ? 40.0 : 1) }]))]));
        string Both(MarkerGroups groups) => MarkerTables.Associations(groups)["both"].Cast<string>().Single();
        Assert.Equal("67", Both(Of(0)));
        Assert.Equal("not shown", Both(Of(2)));
        Assert.NotEqual("not shown", Both(Of(9)));
    }

    // Language, alphabet, origin and place are no marks of inauthenticity, and neither are the hours of the day, the letters of a handle or what the campaign was selected by.
    [Fact]
    public void AccountMarker_RestsOnNoLanguageAlphabetOriginOrPlace()
    {
        Field[] barred = [Field.Language, Field.Location];
        string[] features = ["languages", "top_language", "quiet_from_utc", "utc_offset", "utc_offset_from", "utc_offset_to", "handle_surprise", "handle_from_name", "profile_filled", "top_client", "campaign_share", "campaign_posts", "silence_before_days", "in_campaign"];
        Assert.All(features, f => Assert.NotNull(AccountFeature.Of(f)));
        Assert.All(AccountMarker.All, m =>
        {
            Assert.Empty(m.Needs.Intersect(barred));
            Assert.Empty(m.Features.Select(f => f.Id).Intersect(features));
        });
    }

    [Fact]
    public void AccountMarker_ReadsNothingButTheFeaturesThatItNames()
    {
        // With those alone it can be told; with all others and without one of them it can't, but for the number of posts, which every account has.
        Assert.All(AccountMarker.All.Where(m => m.Features.All(f => f.Kind != FeatureKind.Text)), marker =>
        {
            Assert.NotNull(marker.Has(Made.Table(Made.Account("c1", [.. marker.Features.Select(f => (f, 1.0)).Where(f => f.f != FeatureList.Posts)]))[0]));
            var others = AccountFeature.All.Except(marker.Features).Where(f => f.Kind != FeatureKind.Text && f != FeatureList.InCampaign && f != FeatureList.ActiveHours).Select(f => (f, 1.0)).ToArray();
            Assert.Null(marker.Has(Made.Table(Made.Account("c1", others))[0]));
        });
    }

    [Fact]
    public void Accounts_UsesNothingOfPlacesAndReadsNoScripts()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src", "Concordance", "Accounts"), "*.cs", SearchOption.AllDirectories))
        {
            var code = string.Join('\n', File.ReadLines(file).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)));
            Assert.DoesNotContain("Concordance.Places", code, StringComparison.Ordinal);
            Assert.DoesNotContain("ScriptSets", code, StringComparison.Ordinal);
            Assert.DoesNotContain("ScriptShare", code, StringComparison.Ordinal);
            Assert.DoesNotContain("MixedScripts", code, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void FeatureCodebook_HasEveryColumnAndEveryMarker()
    {
        Assert.Distinct(AccountFeature.All.Select(f => f.Id));
        Assert.All(AccountFeature.All, f => Assert.True(f.Label.Length > 3 && f.Formula.Length > 10 && f.Source.Length > 5 && f.Weakness.Length > 15, f.Id));
        var table = FeatureTable.Of(BundledCase.Opened, cancel: TestContext.Current.CancellationToken);
        var codebook = FeatureCodebook.Features(table);
        Assert.Equal(AccountFeature.All.Select(f => f.Id), codebook["feature"].Cast<string>());
        Assert.Superset(FeatureTable.ToTable(table, BundledCase.Opened.Names).Columns.Select(c => c.Name).Skip(1).ToHashSet(), codebook["feature"].Cast<string>().ToHashSet());
        // Of one of two features that all but one of the same accounts have, the other would tell of that one.
        Assert.All(AccountFeature.All.Zip(codebook["accounts with it"].Cast<string>()), f =>
        {
            var with = Enumerable.Range(0, table.Count).Count(row => table[row][f.First] is not null);
            Assert.Equal(with == 0 ? "no account" : with == table.Count ? FormattableString.Invariant($"{with:N0} accounts") : with < 10 ? "fewer than 10 accounts" : FormattableString.Invariant($"at least {with / 10 * 10:N0} accounts"), f.Second);
        });
        var markdown = FeatureCodebook.ToMarkdown(table);
        Assert.All(AccountFeature.All.Select(f => f.Id).Concat(AccountMarker.All.Select(m => m.Id)), id => Assert.Contains($"| {id} |", markdown, StringComparison.Ordinal));
    }
}
