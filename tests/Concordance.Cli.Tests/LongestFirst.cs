using Concordance.Cli.Tests;
using Concordance.Cli.Tests.Hostile;
using Concordance.Cli.Tests.Offline;
using Concordance.Cli.Tests.Pages;
using Concordance.Cli.Tests.Readme;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace Concordance.Cli.Tests;

/// <summary>What takes minutes begins first: begun last, it would run alone while other processors have nothing to do. All others follow by name.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    static readonly string[] s_long =
    [
        typeof(AttributionScenarioTests).FullName!, nameof(HostileCollection), typeof(PageTests).FullName!, typeof(SameBytesTests).FullName!, typeof(RealSampleTests).FullName!,
        typeof(WorkedCodeTests).FullName!, typeof(OfflineTests).FullName!, typeof(MultiverseTests).FullName!,
    ];

    /// <inheritdoc/>
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections) where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(Place).ThenBy(c => c.TestCollectionDisplayName, StringComparer.Ordinal)];

    // A collection without a definition is named after its class, with its id behind.
    static int Place<TTestCollection>(TTestCollection collection) where TTestCollection : ITestCollection =>
        Array.FindIndex(s_long, name => collection.TestCollectionDisplayName.Split(' ').Contains(name, StringComparer.Ordinal)) is var place and >= 0 ? place : s_long.Length;
}
