using System.Globalization;
using System.Text;
using Concordance.Cli.Tests.Scoring;
using Concordance.Places;

namespace Concordance.Cli.Tests;

/// <summary>What declared places, spellings and hours tell in each scenario, on a small case, scored against its truth. The figures are statements of fact, not aims.</summary>
public class PlaceScenarioTests(ScenarioCases cases, ITestOutputHelper output)
{
    [Fact]
    public void Places_InEveryScenario_AreAsTheTableSays()
    {
        var table = new StringBuilder("""
            # Places by scenario

            Cases of 16,000 posts. "Emigrants": accounts of the simulation that live in France and declare the country of the hypothesis. "Spelling": accounts with a foreign spelling of a town of France in a post of their own that is in another language; rules are there for Azerbaijani, Russian and
            Turkish only. "Covered": accounts whose hours tell, and of whose 95 % set of offsets the true one is an element; ordinary accounts live at UTC+2. "Contradict": declared country against language written, of those of which both are known.

            | scenario | emigrants read | spelling: campaign | spelling: others | covered, ordinary | contradict: carried the campaign | contradict: others | groups | stable |
            |---|---|---|---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var scenario in cases.All) table.Append(Row(scenario));
        KeptTable.Check("Concordance.Cli.Tests/Scoring/places-by-scenario.md", table.ToString(), output);
    }

    static string Row(ScenarioCase scenario)
    {
        var (investigation, truth) = (scenario.Investigation, scenario.Truth.Kinds);
        var (data, campaign) = (investigation.Data, investigation.Campaign);
        var country = scenario.Scenario.Options.Country.ToUpperInvariant();

        // The language of the country is known where the library has rules for it, else there is nothing to expect.
        var spellings = ForeignSpellings.Of(Gazetteer.Carried.LanguagesOf(country));
        var report = SpellingMarker.Of(data.Posts, data.Accounts.Keys.Where(a => truth[a] is "campaign" or CaseTruth.Loner).ToHashSet(), data.Accounts.Keys.Where(a => truth[a] is not ("campaign" or CaseTruth.Loner)).ToHashSet(), spellings);

        var witnesses = Witnesses.Of(investigation, new() { MostOthers = 600, MostTexts = 5 });
        var context = PlaceContext.Of(data.Accounts.Values.Select(a => a.Location));
        var emigrants = data.Accounts.Values.Where(a => truth[a.Id] == "diaspora" && a.Location is { Length: > 0 }).ToList();
        var read = emigrants.Count(a => PlaceReader.Usual.Read(a.Location, context).DeclaredCountries.Contains(country));
        var told = witnesses.All.Where(w => truth[w.AccountId] == "ordinary" && w.Awake.CannotTell is null).ToList();
        var covered = told.Count(w => w.Awake.Fits(TimeSpan.FromHours(2)));
        var pair = WitnessAgreement.Of(witnesses)[0];
        var clusters = WitnessClusters.Of(witnesses);

        Assert.True(read >= 0.9 * emigrants.Count, $"{scenario.Name}: {read} of {emigrants.Count}");
        Assert.True(covered >= 0.9 * told.Count, $"{scenario.Name}: {covered} of {told.Count}");
        return string.Create(CultureInfo.InvariantCulture,
            $"| {scenario.Name} | {read} of {emigrants.Count} | {(spellings.All.Count == 0 ? "no rules" : $"{report.Marker.Studied.Count} of {report.Marker.Studied.Total}")} | {(spellings.All.Count == 0 ? "" : $"{report.Marker.Comparison.Count} of {report.Marker.Comparison.Total}")} | {covered} of {told.Count} | {pair.Studied.Count} of {pair.Studied.Total} | {pair.Comparison.Count} of {pair.Comparison.Total} | {clusters.Groups.Count} | {(clusters.Missing is null ? clusters.Stability.ToString("0.00", CultureInfo.InvariantCulture) : "")} |\n");
    }
}
