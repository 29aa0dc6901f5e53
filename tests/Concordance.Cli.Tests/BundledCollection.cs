namespace Concordance.Cli.Tests;

/// <summary>Tests of a run of the bundled case: one run for all, and none beside it, as notebooks redirect the console and change the current folder.</summary>
[CollectionDefinition(nameof(BundledCollection), DisableParallelization = true)]
public sealed class BundledCollection : ICollectionFixture<BundledRun>;
