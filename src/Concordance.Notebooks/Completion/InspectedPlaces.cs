using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Concordance.Notebooks;

/// <summary>Where to look for what a reader may mean who asks at a place.</summary>
static class InspectedPlaces
{
    /// <summary>The name there, the name that ends there, then the methods in whose arguments it lies, the innermost first.</summary>
    public static IEnumerable<int> Of(SyntaxNode root, int position)
    {
        foreach (var place in (int[])[position, position - 1])
            if (place >= 0 && IsWord(root, place)) yield return place;
        var token = root.FindToken(Math.Max(0, Math.Min(position, root.FullSpan.End) - 1));
        foreach (var arguments in token.Parent?.AncestorsAndSelf().OfType<BaseArgumentListSyntax>() ?? [])
            if (arguments.Parent is { } call) yield return arguments.GetFirstToken().GetPreviousToken() is { RawKind: not 0 } name ? name.SpanStart : call.SpanStart;
    }

    static bool IsWord(SyntaxNode root, int place)
    {
        var token = root.FindToken(Math.Min(place, root.FullSpan.End));
        return token.Span.Contains(place) && (token.IsKind(SyntaxKind.IdentifierToken) || token.IsKeyword());
    }
}
