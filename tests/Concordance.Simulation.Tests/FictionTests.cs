using System.Text.RegularExpressions;
using Concordance.Simulation.Cast;

namespace Concordance.Simulation.Tests;

/// <summary>Nobody and nothing in the data can be taken for real.</summary>
public partial class FictionTests
{
    static readonly Reading s_case = Cases.Default;

    [Fact]
    public void Domains_InEveryFile_EndInExample() => Assert.All(TextFiles, file =>
    {
        foreach (var line in GzipText.Lines(s_case.At(file)))
        {
            // The text of a repost may be cut within a link.
            foreach (var address in Address().Matches(line).Select(m => m.Groups[1].Value).Where(a => !a.EndsWith('…'))) Assert.True(address.EndsWith(".example", StringComparison.Ordinal), $"{file}: {address}");
            Assert.False(Suspicious().IsMatch(line), $"{file}: {Suspicious().Match(line).Value}");
        }
    });

    [Fact]
    public void Domains_OfTables_EndInExample() =>
        Assert.All(s_case.Table("side/outlets.csv").Concat(s_case.Table("side/domains.csv")), r => Assert.EndsWith(".example", r["domain"]));

    [Fact]
    public void Domains_ThatPostsLinkTo_AreRegisteredOrHostMedia()
    {
        string[] hosts = ["pic.example", "clips.example"];
        var registered = s_case.Table("side/domains.csv").Select(r => r["domain"]).Concat(hosts).ToHashSet();
        Assert.All(s_case.Posts.SelectMany(p => p.Urls).Select(u => new Uri(u).Host).Distinct(), d => Assert.Contains(d, registered));
    }

    [Fact]
    public void Handles_AreTooLongForThePlatform()
    {
        var handles = s_case.TrueAccounts.SelectMany(a => new[] { a.Username, a.EarlierUsername }).Where(h => h.Length > 0)
            .Concat(s_case.Table("side/officials.csv").Concat(s_case.Table("side/outlets.csv")).Select(r => r["username"]));
        Assert.All(handles, h => Assert.Matches("^sim_[A-Za-z0-9_]{12,}$", h));
    }

    [Fact]
    public void Mentions_NameOnlyOurAccounts()
    {
        var ours = s_case.TrueAccounts.SelectMany(a => new[] { a.Username, a.EarlierUsername })
            .Concat(s_case.Table("side/officials.csv").Concat(s_case.Table("side/outlets.csv")).Select(r => r["username"])).ToHashSet();
        Assert.All(s_case.Posts.SelectMany(p => p.Mentions).Distinct(), m => Assert.Contains(m, ours));
    }

    [Fact]
    public void Clients_AreFictional() =>
        Assert.All(s_case.Posts.Select(p => p.Source).Distinct(), c => Assert.True(c.StartsWith("Sim ", StringComparison.Ordinal) || Names.RareClients.Contains(c), c));

    static IEnumerable<string> TextFiles => s_case.Made.Files.Select(f => f.Name).Where(n => !n.StartsWith("media/", StringComparison.Ordinal));

    [GeneratedRegex("https?://([^/\"\\s]+)")]
    private static partial Regex Address();

    [GeneratedRegex(@"(?i)\bwww\.|[a-z0-9]\.(com|org|net|fr|az)\b|http:")]
    private static partial Regex Suspicious();
}
