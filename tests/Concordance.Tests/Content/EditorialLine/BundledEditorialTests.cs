using Concordance.Content;

namespace Concordance.Tests.Content;

public class BundledEditorialTests(ITestOutputHelper output)
{
    [Fact]
    public void Probe()
    {
        var inv = BundledCase.Opened;
        foreach (var options in new EditorialOptions[] { new(), new() { EqualPosts = false }, new() { BesideCampaign = true }, new() { PriorAccounts = 10 } })
        {
            var sw = System.Diagnostics.Stopwatch.StartNew();
            var line = EditorialLine.Of(inv, options, cancel: TestContext.Current.CancellationToken);
            output.WriteLine($"== {options} {sw.ElapsedMilliseconds} ms; accounts {line.StudiedAccounts} {line.ComparisonAccounts} posts {line.StudiedPosts} {line.ComparisonPosts} terms {line.Terms.Count} tested {line.Tested} more {line.More().Count()} less {line.Less().Count()}");
            foreach (var t in line.More().Take(40).Concat(line.Terms.Where(t => t.BySelection)).Concat(line.Less().Take(12)))
                output.WriteLine($"{t.Kind,-8} {t.Term,-40} {t.Studied.Count}/{t.Studied.Total} {t.Comparison.Count}/{t.Comparison.Total} or {Math.Exp(t.Odds.Value):0.0} [{Math.Exp(t.Odds.Low):0.0};{Math.Exp(t.Odds.High):0.0}] z {t.Odds.Z:0.0} q {t.Q:0.0e0} {t.BySelection}");
        }
    }
}
