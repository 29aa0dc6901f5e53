using System.Collections.Concurrent;
using Concordance.Accounts;
using Concordance.Cli.Tests.Scoring;
using Concordance.Content;
using Concordance.Simulation;

[assembly: AssemblyFixture(typeof(ScenarioCases))]

namespace Concordance.Cli.Tests.Scoring;

/// <summary>The scenarios on small cases, each made once for all tests that score it, when the first asks for it.</summary>
public sealed class ScenarioCases : IDisposable
{
    /// <summary>Posts of each case.</summary>
    public const int Posts = 16_000;

    readonly ConcurrentDictionary<string, Lazy<ScenarioCase>> _cases = new(StringComparer.Ordinal);
    readonly TempFolder _folder = new();

    /// <summary>The case of a scenario.</summary>
    internal ScenarioCase this[string name] => _cases.GetOrAdd(name, n => new(() => Make(Small(n)))).Value;

    /// <summary>The cases of all scenarios, in their order.</summary>
    internal IEnumerable<ScenarioCase> All => Scenario.All.Select(s => this[s.Name]);

    /// <summary>A scenario with few posts.</summary>
    internal static Scenario Small(string name) => Small(Scenario.Of(name));

    /// <inheritdoc cref="Small(string)"/>
    internal static Scenario Small(Scenario scenario) => scenario with { Options = scenario.Options with { Posts = Posts } };

    public void Dispose() => _folder.Dispose();

    ScenarioCase Make(Scenario scenario)
    {
        var folder = _folder.Of(scenario.Name);
        SyntheticCase.Write(scenario, folder, cancel: TestContext.Current.CancellationToken);
        return new(scenario, folder, Investigation.Open(folder));
    }
}

/// <summary>The case of one scenario.</summary>
/// <param name="Scenario">What it was made from.</param>
/// <param name="Folder">Where it lies. Only its work folder may be written to.</param>
/// <param name="Investigation">It, open.</param>
sealed record ScenarioCase(Scenario Scenario, string Folder, Investigation Investigation)
{
    readonly Lazy<CaseTruth> _truth = new(() => CaseTruth.Of(Folder, Investigation.Data));
    readonly Lazy<AccountTable> _features = new(() => FeatureTable.Of(
        Investigation, new() { Copies = NearCopies.Of(Investigation.Data.Posts, cancel: TestContext.Current.CancellationToken), Lookalikes = AccountLookalikes.Of(Investigation) }, cancel: TestContext.Current.CancellationToken));

    public string Name => Scenario.Name;

    /// <summary>Who is who.</summary>
    public CaseTruth Truth => _truth.Value;

    /// <summary>The features of its accounts, as notebook 03 computes them.</summary>
    public AccountTable Features => _features.Value;
}
