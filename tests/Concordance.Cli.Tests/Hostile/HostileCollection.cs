namespace Concordance.Cli.Tests.Hostile;

/// <summary>Tests of the hostile case: one run for all, and none beside it, as notebooks redirect the console.</summary>
[CollectionDefinition(nameof(HostileCollection), DisableParallelization = true)]
public sealed class HostileCollection : ICollectionFixture<HostileRun>;
