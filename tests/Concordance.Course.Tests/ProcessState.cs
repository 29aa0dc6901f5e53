namespace Concordance.Course.Tests;

/// <summary>Tests that run notebooks: these redirect the console and change the current folder, one at a time.</summary>
[CollectionDefinition(nameof(ProcessState), DisableParallelization = true)]
public sealed class ProcessState;
