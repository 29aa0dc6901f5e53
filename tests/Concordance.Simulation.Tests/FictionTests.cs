using System.Text.RegularExpressions;
using Concordance.Simulation.Cast;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Tests;

/// <summary>Nobody and nothing in the data can be taken for real.</summary>
public partial class FictionTests
{
    static readonly Reading s_case = Reading.Default;

    [Fact]
    public void Domains_AllEndInExample() => Assert.All(s_case.Case.Posts, line =>
    {
        Assert.All(Address().Matches(line), m => Assert.EndsWith(".example", m.Groups[1].Value));
        Assert.DoesNotMatch(@"(?i)\bwww\.|\.(com|org|net|fr|az)\b|http:", line);
    });

    [Fact]
    public void Handles_AreTooLongForThePlatform() =>
        Assert.All(s_case.Case.Truth, r => Assert.Matches("^sim_[A-Za-z0-9_]{12,}$", r.Username));

    [Fact]
    public void Mentions_NameOnlyOurAccounts()
    {
        var ours = s_case.Case.Truth.Select(r => r.Username).Concat(Names.OfficialHandles).Concat(News.Outlets.Select(o => o.Handle)).ToHashSet();
        Assert.All(s_case.Posts.SelectMany(p => p.Mentions), m => Assert.Contains(m, ours));
    }

    [Fact]
    public void Clients_AreFictional() =>
        Assert.All(s_case.Posts, p => Assert.True(p.Source.StartsWith("Sim ", StringComparison.Ordinal) || Names.RareClients.Contains(p.Source), p.Source));

    [GeneratedRegex("https?://([^/\"\\s]+)")]
    private static partial Regex Address();
}
