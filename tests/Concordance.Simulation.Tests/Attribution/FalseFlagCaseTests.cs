using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Coordination;
using Concordance.Places;

namespace Concordance.Simulation.Tests.Attribution;

/// <summary>A large group that only wears the traces of a country: how far the ladder goes, and what is said against it.</summary>
public class FalseFlagCaseTests(ITestOutputHelper output)
{
    static readonly Lazy<(IReadOnlyList<Finding> Findings, int Group)> s_made = new(() =>
    {
        var made = Cases.Of(Cases.With(Scenario.Default, o => o with
        {
            Posts = Cases.SmallPosts, CampaignAccounts = 0, CampaignAccountsOfJuly = 0, CampaignVisuals = 0, CampaignPosts = 0, LateJoiners = 0, DeletedAccounts = 0, Renamed = 0, PublicFigures = 0, FalseFlag = 60, FalseFlagWaves = 60,
        }));
        var copy = Cases.Folder();
        Directory.CreateDirectory(copy.Of("posts"));
        foreach (var name in made.Made.Files.Select(f => f.Name).Where(n => n.StartsWith("posts/", StringComparison.Ordinal) || n == "case.json")) File.Copy(made.At(name), copy.Of(name));
        CaseFile.Write(CaseFile.Read(copy.Path) with { Side = null }, copy.Path);
        var open = Investigation.Open(copy.Path);
        var network = NetworkBuilder.Build(Coordination.Shares.Of(open.Data.Posts), open.Data.Resolution);
        var group = CoordinationFindings.CampaignGroup(network, open.Campaign);
        var features = FeatureTable.Of(open.Data, open.Campaign);
        Finding[] findings =
        [
            .. CoordinationFindings.Of(open, network), .. AccountFindings.Of(open, features), .. CoordinationFindings.GroupMarkers(open, network, features), .. WitnessFindings.Agreement(open, Witnesses.Of(open, new() { MostOthers = 500 })),
            .. GroupHoursFindings.Of(open, group),
        ];
        return ([.. findings.Select((f, i) => f with { Id = $"F05.{i + 1}" })], group.Count);
    });

    [Fact]
    public void FalseFlag_ThatLaidEnoughTraces_IsLinkedToTheCountryAndDoubted()
    {
        var (findings, _) = s_made.Value;
        var matrix = HypothesisMatrix.Of(findings, []);
        var steps = Ladder.Climb(findings).Select(s => s.Met ? s with { Doubts = HypothesisMatrix.Doubts(s.Rung, findings, matrix) } : s).ToList();
        foreach (var row in matrix.Rows) output.WriteLine($"{row.Id} {row.Weight} {string.Join(' ', row.Fits)} {row.Text}");
        foreach (var score in matrix.Scores) output.WriteLine($"{score.Explanation.Name} {score.Against} {score.Rank}");
        foreach (var step in steps) output.WriteLine($"{step.Rung} {step.Reached}: {string.Join(" | ", step.Doubts.Select(d => d.Text))}");
        foreach (var hours in findings.Where(f => f.Name.StartsWith("group-hours", StringComparison.Ordinal))) output.WriteLine($"{hours.Name} {hours.Holds} {hours.Statement}");

        // Nothing in the traces themselves tells that they were laid: the ladder takes them for what they look like, and the doubts say so.
        var country = steps.Single(s => s.Rung == Rung.CountryLinked);
        Assert.True(country.Met);
        Assert.Contains(Explanation.FalseFlag, matrix.Leading);
        Assert.Contains(country.Doubts, d => d.Text.StartsWith("Every trace found can be laid on purpose", StringComparison.Ordinal));
        Assert.Contains(country.Doubts, d => d.Text.StartsWith("That someone else laid the traces", StringComparison.Ordinal));
    }

    [Fact]
    public void FalseFlag_AtHoursOfParisOverTwoDays_IsNotTakenForTheCountryByItsHours()
    {
        var (findings, group) = s_made.Value;
        // A window of a minute finds a part of a group that spreads over two and a half.
        Assert.True(group >= CoordinationFindings.LeastAccounts, $"{group} accounts");
        // Two hours lie between Paris and Baku: two days of waves can't tell them apart, or tell Paris.
        Assert.False(findings.Single(f => f.Name == "group-hours:az").Holds);
    }
}
