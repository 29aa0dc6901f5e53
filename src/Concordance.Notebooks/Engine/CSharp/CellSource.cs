using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Concordance.Notebooks;

/// <summary>Looks at a cell's directives before the compiler does: it knows no packages, and its errors don't say what to do.</summary>
static partial class CellSource
{
    static readonly CSharpParseOptions s_script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>Has the packages that code names, and refuses a file that can't be found. Gives the code without what the compiler does not know.</summary>
    /// <exception cref="CellException">A reference can't be answered.</exception>
    public static string Resolve(string code, SessionReferences references, SessionPackages packages, CellContext cell)
    {
        var prepared = new StringBuilder(code);
        var asked = new List<(string, int)>();
        foreach (var trivia in Directives(code))
        {
            var line = trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            if (trivia.GetStructure() is ReferenceDirectiveTriviaSyntax { File.ValueText: var file })
            {
                if (!PackageRequest.Is(file))
                {
                    if (!references.Has(file)) throw CellException.Refusal(SessionReferences.Missing(file), line);
                    continue;
                }
                asked.Add((file, line));
            }
            else if (Source().Match(trivia.ToString()) is { Success: true } source) packages.AddSource(source.Groups["text"].Value);
            else continue;
            for (var i = trivia.Span.Start; i < trivia.Span.End; i++)
                if (code[i] != '\n') prepared[i] = ' ';
        }
        if (asked.Count > 0) packages.Add(asked, cell);
        return prepared.ToString();
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

    [GeneratedRegex("""^\s*#i\s+"(?<text>nuget:[^"]*)"\s*$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Source();
}
