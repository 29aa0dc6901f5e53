using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Concordance.Notebooks;

/// <summary>Looks at a cell's directives before the compiler does, to give errors that say what to do.</summary>
static class CellSource
{
    static readonly CSharpParseOptions s_script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>Refuses a reference that can't be answered.</summary>
    /// <exception cref="CellException">There is one.</exception>
    public static void Check(string code, SessionReferences references)
    {
        foreach (var trivia in Directives(code))
            if (Problem(trivia, references) is { } problem)
                throw CellException.Refusal(problem, trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1);
    }

    /// <summary>Where the next magic line starts that is one, and not a line of a text; null where there is none.</summary>
    public static int? NextMagic(string code, int from)
    {
        if (MagicLine.Next(code, from) is null) return null;
        foreach (var trivia in Directives(code[from..]))
            if (trivia.ToString().TrimStart().StartsWith("#!", StringComparison.Ordinal) && MagicLine.Next(code, LineStart(code, from + trivia.SpanStart)) is { } start && start <= from + trivia.SpanStart)
                return start;
        return null;
    }

    static int LineStart(string code, int position) => position == 0 ? 0 : code.LastIndexOf('\n', position - 1) + 1;

    static IEnumerable<SyntaxTrivia> Directives(string code) =>
        CSharpSyntaxTree.ParseText(code, s_script).GetCompilationUnitRoot().DescendantTrivia().Where(t => t.IsDirective);

    static string? Problem(SyntaxTrivia trivia, SessionReferences references)
    {
        if (trivia.GetStructure() is ReferenceDirectiveTriviaSyntax { File.ValueText: var file }) return references.Problem(file);
        return trivia.ToString().TrimStart().StartsWith("#i ", StringComparison.Ordinal)
            ? references.Problem("nuget:")
            : null;
    }
}
