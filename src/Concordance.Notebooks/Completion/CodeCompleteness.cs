using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Concordance.Notebooks;

/// <summary>Whether a cell can be run as it stands, for consoles that ask after each line.</summary>
static class CodeCompleteness
{
    static readonly CSharpParseOptions s_script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);
    static readonly string[] s_openings = ["{", "(", "["];

    /// <summary>As <see cref="INotebookEngine.Completeness"/>. What is not C# is complete.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="otherLanguages">Magics after which no C# follows.</param>
    public static CellCompleteness Of(string code, IReadOnlySet<string> otherLanguages)
    {
        var csharp = CellText.Of(code, code.Length, otherLanguages);
        var tree = CSharpSyntaxTree.ParseText(csharp.Code, s_script);
        if (!SyntaxFactory.IsCompleteSubmission(tree)) return new("incomplete", Indent(code));
        return new(tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error) ? "invalid" : "complete");
    }

    static string Indent(string code)
    {
        var line = code[(code.LastIndexOf('\n') + 1)..].TrimEnd();
        var margin = line[..(line.Length - line.TrimStart().Length)];
        return s_openings.Any(o => line.EndsWith(o, StringComparison.Ordinal)) ? margin + "    " : margin;
    }
}
