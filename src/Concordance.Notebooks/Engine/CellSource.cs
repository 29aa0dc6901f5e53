using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Concordance.Notebooks;

/// <summary>Looks through a cell's directives before the compiler does, to give errors that say what to do.</summary>
static class CellSource
{
    static readonly string[] s_knownCommands = ["#!csharp"];
    static readonly CSharpParseOptions s_script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>The code to compile, with every line where it was, or why it can't be.</summary>
    public static (string Code, CellError? Error) Prepare(string code, SessionReferences references)
    {
        var root = CSharpSyntaxTree.ParseText(code, s_script).GetCompilationUnitRoot();
        var prepared = new StringBuilder(code);
        foreach (var trivia in root.DescendantTrivia().Where(t => t.IsDirective))
        {
            var line = trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            if (Problem(trivia, references) is { } problem) return (code, Refusal(problem, line));
            if (IsCommand(trivia)) Blank(prepared, trivia);
        }
        return (prepared.ToString(), null);
    }

    static string? Problem(SyntaxTrivia trivia, SessionReferences references)
    {
        if (IsCommand(trivia))
        {
            var word = trivia.ToString().Trim().Split([' ', '\t', '\n'], 2)[0];
            return s_knownCommands.Contains(word, StringComparer.OrdinalIgnoreCase)
                ? null
                : $"'{word}' is no command of this program. Known commands: {string.Join(", ", s_knownCommands)}.";
        }
        if (trivia.GetStructure() is ReferenceDirectiveTriviaSyntax { File.ValueText: var file }) return references.Problem(file);
        return trivia.ToString().TrimStart().StartsWith("#i ", StringComparison.Ordinal)
            ? references.Problem("nuget:")
            : null;
    }

    static bool IsCommand(SyntaxTrivia trivia) => trivia.ToString().TrimStart().StartsWith("#!", StringComparison.Ordinal);

    static void Blank(StringBuilder code, SyntaxTrivia trivia)
    {
        for (var i = trivia.Span.Start; i < trivia.Span.End; i++)
            if (code[i] != '\n') code[i] = ' ';
    }

    static CellError Refusal(string problem, int line) =>
        new(CellErrorKind.Compile, "Directive", problem, line, [FormattableString.Invariant($"line {line}: {problem}")]);
}
