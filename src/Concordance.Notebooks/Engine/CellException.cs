namespace Concordance.Notebooks;

/// <summary>Carries the reason why a cell can't go on out of a language or a command.</summary>
sealed class CellException(CellError error) : Exception(error.Message)
{
    public CellError Error { get; } = error;

    /// <summary>A line that can't be answered.</summary>
    public static CellException Refusal(string problem, int line) =>
        new(new CellError(CellErrorKind.Compile, "Directive", problem, line, [FormattableString.Invariant($"line {line}: {problem}")]));
}
