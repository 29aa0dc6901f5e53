using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Content;
using Concordance.Coordination;

namespace Concordance.Tests.Attribution;

public class ExploreTests(ITestOutputHelper output)
{
    [Fact]
    public void Explore()
    {
        var open = BundledCase.Opened;
        var features = FeatureTable.Of(open, new() { Copies = NearCopies.Of(open.Data.Posts), Lookalikes = AccountLookalikes.Of(open) });
        var network = NetworkBuilder.Build(Shares.Of(open.Data.Posts), open.Data.Resolution);
        var group = CoordinationFindings.CampaignGroup(network, open.Campaign).ToHashSet();
        output.WriteLine($"carriers {open.Campaign.AccountIds.Count} group {group.Count} accounts {open.Data.Accounts.Count}");
        foreach (var (name, options, excluded) in new (string, OrdinaryGroupOptions, HashSet<string>?)[] { ("all", new() { MostOverlap = 1, MostShare = 0.99 }, null), ("apart", new(), null), ("0.25", new() { MostOverlap = 0.25 }, null), ("excl", new(), group) })
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var groups = OrdinaryGroups.Of(open, options, excluded);
            output.WriteLine($"== {name}: {groups.Groups.Count} groups of {groups.Accounts.Count}, {watch.ElapsedMilliseconds} ms; {string.Join(", ", groups.Groups.CountBy(g => g.Kind))}");
            output.WriteLine(string.Join(" ", groups.Groups.Select(g => $"{g.Shared}={g.Members.Count}")));
            watch.Restart();
            foreach (var marker in AccountMarker.All.Where(m => m.Missing(features) is null))
            {
                var rates = groups.Rates(features, marker).ToList();
                string Count(Func<int, bool> size, bool matched, string kind = "") => rates.Index().Where(r => size(groups.Groups[r.Index].Members.Count) && r.Item.Studied.Total >= 20 && (kind == "" || groups.Groups[r.Index].Kind == kind)).ToList() is var l ? $"{l.Count(r => matched ? r.Item.Holds : MarkerFinding.Holds(r.Item.BesideOthers))}/{l.Count}" : "";
                output.WriteLine($"{marker.Id,-16} raw {Count(_ => true, false)} <50 {Count(n => n < 50, false)} 50-100 {Count(n => n is >= 50 and < 100, false)} 100-300 {Count(n => n is >= 100 and < 300, false)} 300+ {Count(n => n >= 300, false)} matched {Count(_ => true, true)} <50 {Count(n => n < 50, true)} 50-100 {Count(n => n is >= 50 and < 100, true)} 100-300 {Count(n => n is >= 100 and < 300, true)} 300+ {Count(n => n >= 300, true)} raw hashtag {Count(_ => true, false, "hashtag")} domain {Count(_ => true, false, "domain")} mention {Count(_ => true, false, "mention")} reply {Count(_ => true, false, "reply")} repost {Count(_ => true, false, "repost")} ");
            }
            output.WriteLine($"{watch.ElapsedMilliseconds} ms");
        }
        foreach (var f in AccountFindings.Of(open, features)) output.WriteLine($"{f.Name} {f.BearsOn} {f.Holds} {f.Statement}");
        foreach (var f in CoordinationFindings.Of(open, network).Concat(CoordinationFindings.GroupMarkers(open, network, features))) output.WriteLine($"{f.Name} {f.BearsOn} {f.Holds} {f.Statement}");
        var mg = MarkerGroups.Of(features);
        output.WriteLine(string.Join(" | ", mg.Groups.Select(g => string.Join(",", g.Select(m => m.Id)))));
    }
}
