namespace Concordance.Notebooks;

/// <summary>A notebook after its run.</summary>
/// <param name="Name">The notebook's file name.</param>
/// <param name="Document">The notebook with the outputs of this run only; without cells where the file could not be read.</param>
/// <param name="Failure">Where it stopped; null where every cell ran.</param>
public sealed record NotebookRun(string Name, NotebookDocument Document, CellFailure? Failure)
{
    /// <summary>Whether every cell ran.</summary>
    public bool Succeeded => Failure is null;
}
