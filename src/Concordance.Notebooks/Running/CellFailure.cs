using System.Globalization;

namespace Concordance.Notebooks;

/// <summary>Where and why a notebook stopped.</summary>
/// <param name="Notebook">The notebook's name.</param>
/// <param name="CellId">The cell's id; empty where the notebook as a whole could not be run.</param>
/// <param name="CellNumber">The cell's place among all cells, counted from 1; 0 where the notebook could not be run.</param>
/// <param name="Line">The line of the cell, counted from 1; null where none is known.</param>
/// <param name="ErrorType">The exception's type without namespace, or the compiler's code.</param>
/// <param name="Message">What went wrong. Paths under the working directory are relative.</param>
public sealed record CellFailure(
    string Notebook, string CellId, int CellNumber, int? Line, string ErrorType, string Message)
{
    /// <summary>
    /// One line for people, for example
    /// <c>02-burst-timeline.ipynb, cell 7 (burst-onset), line 3: FileNotFoundException: Could not find file 'x.csv'.</c>
    /// </summary>
    public string Describe()
    {
        var cell = CellNumber > 0 ? string.Create(CultureInfo.InvariantCulture, $", cell {CellNumber} ({CellId})") : "";
        var line = Line is { } number ? string.Create(CultureInfo.InvariantCulture, $", line {number}") : "";
        return $"{Notebook}{cell}{line}: {ErrorType}: {Message.ReplaceLineEndings(" ")}";
    }
}
