namespace Concordance.Notebooks;

/// <summary>Where a run is. Reported as each code cell starts and again when it ends.</summary>
/// <param name="Notebook">The notebook's name.</param>
/// <param name="Cell">The code cell, counted from 1 among the code cells.</param>
/// <param name="Cells">How many code cells the notebook has.</param>
/// <param name="CellId">The cell's id.</param>
/// <param name="Ended">False when the cell starts, true when it has ended, well or not.</param>
public sealed record CellProgress(string Notebook, int Cell, int Cells, string CellId, bool Ended);
