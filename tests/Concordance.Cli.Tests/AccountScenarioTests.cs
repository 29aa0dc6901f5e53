using System.Globalization;
using System.Text;
using Concordance.Accounts;
using Concordance.Cli.Tests.Scoring;
using Concordance.Statistics;

namespace Concordance.Cli.Tests;

/// <summary>What a reader would get who counted markers and called accounts by their number, in each scenario, on a small case, scored against its truth. The figures are statements of fact, not aims, and the reason why the library gives no such score.</summary>
public class AccountScenarioTests(ScenarioCases cases, ITestOutputHelper output)
{
    const string Kept = "Concordance.Cli.Tests/Scoring/accounts-by-scenario.md";

    /// <summary>Most groups that are asked for.</summary>
    const int Most = 3;

    [Fact]
    public void CountedMarkers_InEveryScenario_AreAsTheTableSays()
    {
        List<Score> scores = [.. cases.All.Select(c => new Score(c))];
        var organic = scores.Single(s => s.Name == "organic");
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            # Accounts by scenario

            Written by AccountScenarioTests, on cases of some {ScenarioCases.Posts:N0} posts. The library makes no score of an account: a sum of markers would be a verdict on a person that nobody can check, made of traits that are common among ordinary
            accounts. This table is what a reader would get who made one all the same: who counted in how many groups of markers that are independent of each other (MarkerGroups, as notebook 03 shows them) an account has a marker, and called each that has so
            many an account of the campaign. "Of a hand": accounts of a campaign, of its outlet or of the false flag. Precision: their share among the accounts called so; recall: the share of them that is called so. Decoys are all others that are not ordinary.

            Whoever counts all markers calls nearly every account of a hand, and with each some ten that are nobody's. Whoever counts only those that hold misses half or all, and calls people who were new in those days, a third to a half of all that are called;
            critics who use the hashtag, fans and other decoys are not called. Which hold is known only beside base rates, which is what the notebook shows in place of a sum. Where nobody runs anything no marker holds, and counting all calls {organic.Of(organic.All, 1).Precision.Total:N0} accounts.


            """).ReplaceLineEndings("\n"));
        text.Append("## How many are called so\n\n| scenario | markers counted | groups | at least | accounts | of a hand | precision | recall | decoys | ordinary |\n|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var score in scores)
            foreach (var counted in new[] { score.Holding, score.All })
                for (var k = 1; k <= Most; k++) text.Append(score.Row(counted, k));
        text.Append("\n## Who they are\n\nBy the markers that hold in the scenario.\n\n| scenario | account | collected | carried the campaign | 1 group or more | 2 or more | 3 or more |\n|---|---|---|---|---|---|---|\n");
        foreach (var score in scores) text.Append(score.Roles());
        text.Append("\n## Batches of creations\n\nAll batches that the scan statistic finds among the creations of all accounts, held against the accounts of a hand that were created on one of the three days on which the scenario makes accounts; in the evasive one it makes none in batches, and those of these days are there by chance.\n\n| scenario | created on these days | batches found | accounts in them | of these | precision | recall |\n|---|---|---|---|---|---|---|\n");
        foreach (var score in scores) text.Append(score.Batches());
        KeptTable.Check(Kept, text.ToString(), output);

        Assert.All(scores, AsTheHeadSays);
    }

    static void AsTheHeadSays(Score score)
    {
        var (all, holding) = (score.Of(score.All, 1), score.Of(score.Holding, 1));
        var (batchPrecision, batchRecall) = score.OfBatches();
        if (score.Name == "organic")
        {
            // Nobody runs anything: no marker holds, so nobody is called by those that do, and no batch is found.
            Assert.Equal((0, 0, 0), (score.Holding.Groups.Groups.Count, holding.Precision.Total, batchPrecision.Total));
            Assert.True(all.Precision.Total > 1000, $"{all.Precision.Total} called");
            return;
        }
        Assert.True(all.Recall.Value >= 0.9 && all.Precision.Value <= 0.2, $"{score.Name}: {all}");
        if (score.Holding.Groups.Groups.Count > 0) Assert.True(holding.Recall.Value is >= 0.3 and <= 0.65 && holding.Precision.Value is >= 0.5 and <= 0.75, $"{score.Name}: {holding}");
        Assert.Equal(0, score.Decoys());
        Assert.True(batchRecall.Value >= 0.95, $"{score.Name}: {batchRecall}");
        if (score.Name != "evasive") Assert.True(batchPrecision.Value >= 0.4, $"{score.Name}: {batchPrecision}");
    }

    /// <summary>The accounts of a case by the number of groups in which they have a marker.</summary>
    sealed class Score
    {
        readonly ScenarioCase _case;
        readonly int _hands;

        public Score(ScenarioCase of)
        {
            _case = of;
            var groups = MarkerGroups.Of(of.Features);
            var holding = MarkerRates.All(of.Features).Where(r => r.Holds()).Select(r => r.Marker.Id).ToHashSet(StringComparer.Ordinal);
            All = new("all", groups);
            Holding = new("those that hold", groups with { Groups = [.. groups.Groups.Select(g => g.Where(m => holding.Contains(m.Id)).ToList()).Where(g => g.Count > 0)] });
            _hands = of.Features.Count(f => of.Truth.IsHand(f.AccountId));
        }

        public string Name => _case.Name;

        /// <summary>All markers that can be told.</summary>
        public Counted All { get; }

        /// <summary>Those that set the accounts that carried the campaign apart from others.</summary>
        public Counted Holding { get; }

        /// <summary>The share of a hand's accounts among those with markers in so many groups, and the share of them that has.</summary>
        public (Proportion Precision, Proportion Recall) Of(Counted counted, int least)
        {
            var called = Called(counted, least).ToList();
            var right = called.Count(_case.Truth.IsHand);
            return (new(right, called.Count), new(right, _hands));
        }

        /// <summary>How many decoys have a marker that holds.</summary>
        public int Decoys() => Called(Holding, 1).Count(a => !_case.Truth.IsHand(a) && IsDecoy(a));

        public string Row(Counted counted, int least)
        {
            var (precision, recall) = Of(counted, least);
            var innocent = Called(counted, least).Where(a => !_case.Truth.IsHand(a)).ToLookup(IsDecoy);
            return FormattableString.Invariant($"| {Name} | {counted.Words} | {counted.Groups.Groups.Count} | {least} | {precision.Total} | {precision.Count} of {recall.Total} | {Share(precision)} | {Share(recall)} | {innocent[true].Count()} | {innocent[false].Count()} |\n");
        }

        public string Roles()
        {
            var rows = new StringBuilder();
            foreach (var role in _case.Features.GroupBy(f => _case.Truth.Kinds[f.AccountId], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
                rows.Append(FormattableString.Invariant($"| {Name} | {role.Key} | {role.Count()} | {role.Count(f => f.InCampaign)} | {string.Join(" | ", Enumerable.Range(1, Most).Select(k => role.Count(f => Holding.Groups.CountOf(f) >= k)))} |\n"));
            return rows.ToString();
        }

        /// <summary>The share of the accounts planted on few days among those in a batch, and the share of them that is in one.</summary>
        public (Proportion Precision, Proportion Recall) OfBatches()
        {
            var start = _case.Scenario.Options.CampaignStart.UtcDateTime.Date;
            var planted = _case.Features.Where(f => _case.Truth.IsHand(f.AccountId) && f.CreatedAt is { } created && (created.Date - start).Days is -8 or -5 or -2).Select(f => f.AccountId).ToHashSet(StringComparer.Ordinal);
            var inBatch = _case.Features.Where(f => f.CreationBatch > 0).Select(f => f.AccountId).ToList();
            var right = inBatch.Count(planted.Contains);
            return (new(right, inBatch.Count), new(right, planted.Count));
        }

        public string Batches()
        {
            var (precision, recall) = OfBatches();
            return FormattableString.Invariant($"| {Name} | {recall.Total} | {_case.Features.Creations.Batches.Count} | {precision.Total} | {precision.Count} | {Share(precision)} | {Share(recall)} |\n");
        }

        IEnumerable<string> Called(Counted counted, int least) => _case.Features.Where(f => counted.Groups.CountOf(f) >= least).Select(f => f.AccountId);

        bool IsDecoy(string account) => _case.Truth.Kinds[account] is not ("ordinary" or CaseTruth.AlertFollower);

        static string Share(Proportion share) => share.Total == 0 ? "" : FormattableString.Invariant($"{share.Value:0.00}");
    }

    /// <summary>Which markers are counted, in groups.</summary>
    sealed record Counted(string Words, MarkerGroups Groups);
}
