using System.Text;
using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Cli.Tests.Scoring;

namespace Concordance.Cli.Tests;

/// <summary>Which markers set the campaign's accounts apart in each scenario today, on a small case, and what is behind the batch of creations. The table is kept beside; a better method may move it, and then it is to be written down anew.</summary>
public class MarkerScenarioTests(ScenarioCases cases, ITestOutputHelper output)
{
    const string Kept = "Concordance.Cli.Tests/Scoring/markers-by-scenario.md";

    [Fact]
    public void MarkersByScenario_AreThoseKept()
    {
        var text = new StringBuilder("# Account markers by scenario\n\nWritten by MarkerScenarioTests, on cases of some 16,000 posts. A marker is named where it holds: at least five accounts that carried the campaign have it, and at the low end of the 95 % interval it is twice as frequent as among all others and among matched ones.\n\n");
        text.Append("| scenario | accounts that carried the campaign | of its hand | markers that hold | bearing on the ladder | strongest batch | accounts of the campaign's hand in it |\n|---|---|---|---|---|---|---|\n");
        foreach (var scenario in cases.All) text.Append(Row(scenario));
        KeptTable.Check(Kept, text.ToString(), output);
    }

    static string Row(ScenarioCase scenario)
    {
        var (truth, features) = (scenario.Truth, scenario.Features);
        var rates = MarkerRates.All(features).Where(r => r.Holds()).Select(r => r.Marker.Id);
        var bearing = AccountFindings.Of(scenario.Investigation, features).Where(f => f is { BearsOn: Rung.Inauthentic, Holds: true }).Select(f => f.Name["marker:".Length..]);
        var batch = features.Creations.Batches.FirstOrDefault();
        var inBatch = batch is null ? [] : features.Where(f => f.CreationBatch == batch.Number).ToList();
        return FormattableString.Invariant($"| {scenario.Name} | {features.Count(f => f.InCampaign)} | {features.Count(f => f.InCampaign && truth.IsHand(f.AccountId))} | {Join(rates)} | {Join(bearing)} | {(batch is null ? "none" : $"{batch.First:yyyy-MM-dd} to {batch.Last:yyyy-MM-dd}: {batch.Accounts} where {batch.Expected:0.0} were expected, p {batch.PValue:0.###}")} | {inBatch.Count(f => truth.IsHand(f.AccountId))} of {inBatch.Count} |\n");
    }

    static string Join(IEnumerable<string> ids) => ids.ToList() is { Count: > 0 } list ? string.Join(", ", list) : "none";
}
