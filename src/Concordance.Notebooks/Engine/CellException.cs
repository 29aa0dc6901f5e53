namespace Concordance.Notebooks;

/// <summary>Carries the reason why a cell can't go on out of a language or a command.</summary>
sealed class CellException(CellError error) : Exception(error.Message)
{
    public CellError Error { get; } = error;
}
