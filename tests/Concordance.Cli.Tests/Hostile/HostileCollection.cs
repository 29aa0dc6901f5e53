namespace Concordance.Cli.Tests.Hostile;

/// <summary>Tests of the hostile case: one run for all.</summary>
[CollectionDefinition(nameof(HostileCollection))]
public sealed class HostileCollection : ICollectionFixture<HostileRun>;
