using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Concordance.Notebooks;

/// <summary>A variable that a cell declares at its top level.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The C# keyword of its type (<c>string</c>, <c>int</c> …), read from the declaration or, for <c>var</c>, from a literal value; null where neither tells.</param>
sealed record DeclaredParameter(string Name, string? Type)
{
    static readonly CSharpParseOptions s_script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    public static IReadOnlyList<DeclaredParameter> Of(string code) =>
    [
        .. CSharpSyntaxTree.ParseText(code, s_script).GetCompilationUnitRoot().Members
            .Select(Declaration).OfType<VariableDeclarationSyntax>()
            .SelectMany(d => d.Variables.Select(v => new DeclaredParameter(v.Identifier.ValueText, TypeOf(d, v)))),
    ];

    static VariableDeclarationSyntax? Declaration(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration,
        GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax local } => local.Declaration,
        _ => null,
    };

    static string? TypeOf(VariableDeclarationSyntax declaration, VariableDeclaratorSyntax variable)
    {
        var type = declaration.Type is NullableTypeSyntax nullable ? nullable.ElementType : declaration.Type;
        if (type is PredefinedTypeSyntax predefined) return predefined.Keyword.ValueText;
        var value = variable.Initializer?.Value;
        if (value is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus) value = minus.Operand;
        return (value as LiteralExpressionSyntax)?.Token.Value switch
        {
            string => "string",
            bool => "bool",
            int => "int",
            long => "long",
            double => "double",
            decimal => "decimal",
            _ => null,
        };
    }
}
