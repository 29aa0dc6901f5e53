using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Concordance.Notebooks;

/// <content>Help while a cell is written.</content>
public sealed partial class NotebookEngine
{
    static readonly CSharpParseOptions s_script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <inheritdoc/>
    public Task<Completion> CompleteAsync(string code, int position, CancellationToken cancel = default) =>
        Task.FromResult(new Completion([], position, position));

    /// <inheritdoc/>
    public Task<MimeBundle?> InspectAsync(string code, int position, CancellationToken cancel = default) => Task.FromResult<MimeBundle?>(null);

    /// <inheritdoc/>
    public CellCompleteness Completeness(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, s_script);
        if (!SyntaxFactory.IsCompleteSubmission(tree)) return new CellCompleteness("incomplete");
        return new CellCompleteness(tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error) ? "invalid" : "complete");
    }
}
