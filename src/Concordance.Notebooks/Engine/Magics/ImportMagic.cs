using System.Globalization;

namespace Concordance.Notebooks;

/// <summary><c>#!import file</c>: runs a notebook's code cells, or a file of code, here and now.</summary>
sealed class ImportMagic : Magic
{
    // A file that imports itself would go on for ever.
    const int MostNested = 16;

    static readonly Dictionary<string, string> s_languages = new(StringComparer.OrdinalIgnoreCase)
    {
        [".cs"] = "csharp", [".csx"] = "csharp", [".dib"] = "csharp", [".fs"] = "fsharp", [".fsx"] = "fsharp", [".sql"] = "sql",
        [".html"] = "html", [".js"] = "javascript", [".md"] = "markdown", [".mmd"] = "mermaid",
    };

    public override string Name => "import";

    public override string Title => "runs a notebook or a file of code: " + string.Join(", ", s_languages.Keys.Prepend(".ipynb"));

    public override void Run(MagicCall call)
    {
        if (call.Arguments.Words is not [var file]) throw call.Arguments.Refusal("it takes the path of one file.");
        if (call.Cell.Imports >= MostNested) throw call.Arguments.Refusal("files import one another without end.");
        var path = Path.GetFullPath(file.Replace('\\', '/'), call.Session.Directory);
        call.Cell.Imports++;
        foreach (var (text, language, label) in Cells(path, file, call)) Run(text, language, label, call);
        call.Cell.Imports--;
    }

    static void Run(string text, string? language, string label, MagicCall call)
    {
        try
        {
            if (call.Session.RunAll(text, language, label, call.Cell) is { } value) call.Cell.Show(value);
        }
        catch (CellException e)
        {
            // The line is one of the file, not of the cell.
            throw call.Arguments.Refusal(string.Create(CultureInfo.InvariantCulture, $"{label}, line {e.Error.Line}: {e.Error.TypeName}: {e.Error.Message}"));
        }
    }

    static IEnumerable<(string Text, string? Language, string Label)> Cells(string path, string file, MagicCall call)
    {
        var ending = Path.GetExtension(path);
        if (ending.Equals(".ipynb", StringComparison.OrdinalIgnoreCase)) return OfNotebook(path, file, call);
        if (!s_languages.TryGetValue(ending, out var language))
            throw call.Arguments.Refusal($"files that end in '{ending}' can't be imported. Known endings: .ipynb, {string.Join(", ", s_languages.Keys)}.");
        try
        {
            var text = MultilineText.UnixLineEnds(File.ReadAllText(path));
            return [(ending.Equals(".dib", StringComparison.OrdinalIgnoreCase) ? DibText.WithoutMeta(text) : text, language, file)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw call.Arguments.Refusal($"'{file}' can't be read, seen from the notebook's folder: {e.Message}");
        }
    }

    static IEnumerable<(string Text, string? Language, string Label)> OfNotebook(string path, string file, MagicCall call)
    {
        try
        {
            return [.. NotebookDocument.Read(path).Cells.Where(c => c.Kind == CellKind.Code).Select(c => (c.Source, c.Language, $"{file} ({c.Id})"))];
        }
        catch (NotebookException e)
        {
            throw call.Arguments.Refusal($"'{file}' can't be read, seen from the notebook's folder: {e.Problem}");
        }
    }
}
