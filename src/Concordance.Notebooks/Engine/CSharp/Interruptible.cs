using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Concordance.Notebooks;

/// <summary>
/// Writes a call of <see cref="CellGuard"/> into every loop, jump and function of a cell. Nothing moves to another line,
/// so that errors name the lines that the author sees.
/// </summary>
static class Interruptible
{
    const string Loop = "global::Concordance.Notebooks.CellGuard.Loop();";
    const string Enter = "global::Concordance.Notebooks.CellGuard.Enter();";

    /// <param name="root">The cell.</param>
    /// <param name="model">
    /// Asked only where a lambda has no braces, and in queries: whether it gives a value, and whether it is an expression tree, can't be told from the text.
    /// </param>
    public static string Rewrite(CompilationUnitSyntax root, Func<SemanticModel> model)
    {
        var edits = root.DescendantNodes().SelectMany(n => Edits(n, model)).ToList();
        var code = new StringBuilder(root.ToFullString());
        // Where one piece ends and another begins, the end stands first; of two that begin, the outer one.
        foreach (var edit in edits.OrderBy(e => e.Position).ThenBy(e => e.IsEnd ? 0 : 1).Reverse())
            code.Remove(edit.Position, edit.Replaced).Insert(edit.Position, edit.Text);
        return code.ToString();
    }

    static IEnumerable<Edit> Edits(SyntaxNode node, Func<SemanticModel> model) => node switch
    {
        WhileStatementSyntax loop => Embedded(loop.Statement),
        DoStatementSyntax loop => Embedded(loop.Statement),
        ForStatementSyntax loop => Embedded(loop.Statement),
        CommonForEachStatementSyntax loop => Embedded(loop.Statement),
        GotoStatementSyntax jump => Wrapped(jump),
        MethodDeclarationSyntax method => Function(method.Body, method.ExpressionBody, GivesValue(method.ReturnType, method.Modifiers)),
        LocalFunctionStatementSyntax local => Function(local.Body, local.ExpressionBody, GivesValue(local.ReturnType, local.Modifiers)),
        BaseMethodDeclarationSyntax other => Function(other.Body, other.ExpressionBody, other is OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax),
        AccessorDeclarationSyntax accessor => Function(accessor.Body, accessor.ExpressionBody, accessor.IsKind(SyntaxKind.GetAccessorDeclaration)),
        PropertyDeclarationSyntax { ExpressionBody: { } body } => Getter(body),
        IndexerDeclarationSyntax { ExpressionBody: { } body } => Getter(body),
        AnonymousFunctionExpressionSyntax { Block: { } block } => Start(block, Enter),
        AnonymousFunctionExpressionSyntax { ExpressionBody: { } body } lambda => Lambda(lambda, body, model()),
        WhereClauseSyntax where => Condition(where, model()),
        _ => [],
    };

    static IEnumerable<Edit> Condition(WhereClauseSyntax where, SemanticModel model)
    {
        // Of an expression tree, such as a query to a database, nothing may be changed.
        if (model.GetQueryClauseInfo(where).OperationInfo.Symbol?.ContainingType.ToDisplayString() != "System.Linq.Enumerable") yield break;
        yield return new(where.Condition.SpanStart, "global::Concordance.Notebooks.CellGuard.Turn()&&(");
        yield return new(where.Condition.Span.End, ")", IsEnd: true);
    }

    static IEnumerable<Edit> Embedded(StatementSyntax body) => body is BlockSyntax block ? Start(block, Loop) : Wrapped(body);

    static IEnumerable<Edit> Start(BlockSyntax block, string check) =>
        block.OpenBraceToken.IsMissing ? [] : [new(block.OpenBraceToken.Span.End, check)];

    static IEnumerable<Edit> Wrapped(StatementSyntax statement) =>
        [new(statement.SpanStart, "{" + Loop), new(statement.Span.End, "}", IsEnd: true)];

    static IEnumerable<Edit> Function(BlockSyntax? block, ArrowExpressionClauseSyntax? arrow, bool givesValue) =>
        block is not null ? Start(block, Enter) : arrow is not null ? Arrow(arrow, givesValue, "{", "}") : [];

    static IEnumerable<Edit> Getter(ArrowExpressionClauseSyntax arrow) => Arrow(arrow, givesValue: true, "{get{", "}}");

    static IEnumerable<Edit> Arrow(ArrowExpressionClauseSyntax arrow, bool givesValue, string open, string close)
    {
        var sign = arrow.ArrowToken;
        var end = arrow.GetLastToken().GetNextToken();
        if (!end.IsKind(SyntaxKind.SemicolonToken)) yield break;
        yield return new(sign.SpanStart, open + Enter + Keyword(arrow.Expression, givesValue), sign.Span.Length);
        yield return new(end.Span.End, close, IsEnd: true);
    }

    static IEnumerable<Edit> Lambda(AnonymousFunctionExpressionSyntax lambda, ExpressionSyntax body, SemanticModel model)
    {
        if (model.GetTypeInfo(lambda).ConvertedType is not INamedTypeSymbol { DelegateInvokeMethod: { } invoke }) yield break;
        var isTask = invoke.ReturnType is INamedTypeSymbol { IsGenericType: false } && !lambda.AsyncKeyword.IsKind(SyntaxKind.None);
        yield return new(body.SpanStart, "{" + Enter + Keyword(body, !invoke.ReturnsVoid && !isTask));
        yield return new(body.Span.End, ";}", IsEnd: true);
    }

    static string Keyword(ExpressionSyntax body, bool givesValue) => givesValue && body is not ThrowExpressionSyntax ? "return " : "";

    static bool GivesValue(TypeSyntax type, SyntaxTokenList modifiers)
    {
        if (type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }) return false;
        var name = type is QualifiedNameSyntax qualified ? qualified.Right : type;
        return !(modifiers.Any(SyntaxKind.AsyncKeyword) && name is IdentifierNameSyntax { Identifier.ValueText: "Task" or "ValueTask" });
    }

    sealed record Edit(int Position, string Text, int Replaced = 0, bool IsEnd = false);
}
