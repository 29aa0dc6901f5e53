namespace Concordance.Notebooks;

/// <summary>Names of cells in the report, for other pages that lead there: <c>report.html#05-coordination-record</c>.</summary>
public static class ReportAnchor
{
    const string Ending = ".ipynb";

    /// <summary>The name of a cell: the same in every report that holds the notebook, whatever else is in it.</summary>
    /// <remarks>Two cells whose names differ only in signs that are neither letters nor digits share one; the first of the report has it.</remarks>
    /// <param name="notebook">File name of the notebook, with or without its ending.</param>
    /// <param name="cell">Id of the cell.</param>
    public static string Of(string notebook, string cell)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentNullException.ThrowIfNull(cell);
        return $"{Slug.Of(Stem(notebook))}-{Slug.Of(cell)}";
    }

    /// <summary>The file name without its ending.</summary>
    internal static string Stem(string notebook) => notebook.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? notebook[..^Ending.Length] : notebook;
}
