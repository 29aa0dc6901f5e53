using System.Globalization;
using System.Text.RegularExpressions;

namespace Concordance.Notebooks;

/// <summary>What every notebook of a collection must keep to, so that it opens everywhere and differs only where its content does.</summary>
public static partial class NotebookRules
{
    /// <summary>The most lines that a code cell may have. Longer code belongs in a library.</summary>
    public const int MostCodeLines = 15;

    /// <summary>The kernelspec name that C# notebooks carry.</summary>
    public const string KernelName = ".net-csharp";

    /// <summary>Checks a notebook against all rules.</summary>
    /// <param name="document">The notebook.</param>
    /// <param name="name">How violations call the notebook.</param>
    /// <returns>One sentence a violation, with the notebook's name and, where one is at fault, the cell's id. Empty where all is well.</returns>
    public static IReadOnlyList<string> Check(NotebookDocument document, string name) =>
    [
        .. OfNotebook(document).Select(problem => $"{name}: {problem}"),
        .. document.Cells.SelectMany(cell => OfCell(cell).Select(problem => $"{name}, cell {cell.Id}: {problem}")),
    ];

    static IEnumerable<string> OfNotebook(NotebookDocument document)
    {
        var kernel = document.Metadata["kernelspec"] is System.Text.Json.Nodes.JsonObject spec ? MultilineText.Join(spec["name"]) : null;
        if (kernel != KernelName)
            yield return $"the kernelspec's name is '{kernel}', not '{KernelName}'.";
        if (document.FormatMinor != NotebookDocument.WrittenMinor)
            yield return string.Create(CultureInfo.InvariantCulture, $"the format is 4.{document.FormatMinor}, not 4.{NotebookDocument.WrittenMinor}.");
        if (document.Cells.FirstOrDefault() is not { Kind: CellKind.Markdown } first || !first.Source.StartsWith("# ", StringComparison.Ordinal))
            yield return "the first cell is no Markdown cell that starts with a first-level heading ('# …').";

        var parameters = document.Cells.Count(c => c.Kind == CellKind.Code && c.HasTag(ParameterInjection.ParametersTag));
        if (parameters != 1)
            yield return string.Create(CultureInfo.InvariantCulture, $"{parameters} code cells are tagged '{ParameterInjection.ParametersTag}', not 1.");
        foreach (var twice in document.Cells.GroupBy(c => c.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return string.Create(CultureInfo.InvariantCulture, $"the id '{twice.Key}' is used by {twice.Count()} cells.");
    }

    static IEnumerable<string> OfCell(NotebookCell cell)
    {
        if (!cell.HasStoredId) yield return "the file has no id for this cell.";
        else if (!Id().IsMatch(cell.Id)) yield return "the id is not 1 to 64 letters, digits, '-' or '_'.";

        if (AbsolutePaths.FirstIn(cell.Source) is { } inSource) yield return $"the source has the absolute path '{inSource}'.";
        if (cell.Kind != CellKind.Code) yield break;

        var lines = cell.Source.TrimEnd('\n').Split('\n').Length;
        if (lines > MostCodeLines)
            yield return string.Create(CultureInfo.InvariantCulture, $"{lines} lines of code, more than {MostCodeLines}.");
        foreach (var problem in OutputRules.Check(cell)) yield return problem;
    }

    [GeneratedRegex(@"\A[a-zA-Z0-9\-_]{1,64}\z")]
    private static partial Regex Id();
}
