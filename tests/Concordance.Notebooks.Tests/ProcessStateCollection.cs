namespace Concordance.Notebooks.Tests;

/// <summary>Tests that run cells: these redirect the console and change the current folder, which the whole process shares.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class ProcessStateCollection
{
    public const string Name = "Process state";
}
