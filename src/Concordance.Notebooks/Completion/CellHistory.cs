using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Concordance.Notebooks;

/// <summary>
/// What the cells that ran declared, for completion to see, as few pieces of code, each of which sees those before it. One piece a cell would cost
/// the editor services megabytes for each; so a cell joins the last piece, and begins another only where it declares anew what others
/// still refer to. What it declares anew and nobody refers to is forgotten: running a cell again and again adds nothing.
/// </summary>
sealed class CellHistory
{
    static readonly CSharpParseOptions s_script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    readonly List<Layer> _layers = [];
    readonly Dictionary<string, List<Declaration>> _byName = new(StringComparer.Ordinal);
    readonly HashSet<Declaration> _hidden = [];
    readonly HashSet<string> _headers = new(StringComparer.Ordinal);
    int _cells;

    /// <summary>The pieces of code, in order.</summary>
    public IReadOnlyList<string> Pieces => [.. _layers.Select(l => l.Text)];

    /// <summary>Takes a cell. It must have been compiled.</summary>
    public void Add(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, s_script).GetCompilationUnitRoot();
        List<Declaration> declared = [.. root.Members.Where(Declares).Select(m => Declaration.Of(m, _cells))];
        List<string> headers = [.. Headers(root).Where(_headers.Add)];
        _cells++;
        if (declared.Count + headers.Count == 0) return;

        Hide(declared);
        Forget();
        if (_layers.Count == 0 || Clash(_layers[^1], declared)) _layers.Add(new());
        _layers[^1].Add(headers, declared);
        foreach (var declaration in declared)
            foreach (var name in declaration.Names) Named(name).Add(declaration);
    }

    void Hide(List<Declaration> declared)
    {
        foreach (var declaration in declared)
            foreach (var name in declaration.Names)
                foreach (var old in Named(name).Where(old => Hides(declaration, old)))
                    if (old.HiddenSince.TryAdd(name, declaration.Cell) && old.HiddenSince.Count == old.Names.Count) _hidden.Add(old);
    }

    void Forget()
    {
        var before = _hidden.Count;
        // One that goes may have been the last to refer to another.
        while (_hidden.FirstOrDefault(old => !_layers.Any(l => l.Declarations.Any(d => Means(d, old)))) is { } forgotten)
        {
            _hidden.Remove(forgotten);
            foreach (var layer in _layers) layer.Remove(forgotten);
            foreach (var name in forgotten.Names) Named(name).Remove(forgotten);
        }
        _layers.RemoveAll(l => l.IsEmpty);
        if (_hidden.Count == before) return;
        for (var i = _layers.Count - 1; i > 0; i--)
            if (!Clash(_layers[i - 1], _layers[i].Declarations))
            {
                _layers[i - 1].Add(_layers[i]);
                _layers.RemoveAt(i);
            }
    }

    /// <summary>Whether declarations that join a layer would change what its own mean.</summary>
    bool Clash(Layer layer, IEnumerable<Declaration> later) => later.Any(d => d.Names.Any(name =>
        Named(name).Any(old => old.Cell < d.Cell && Hides(d, old) && (layer.Declarations.Contains(old) || layer.Declarations.Any(l => l.Mentions.Contains(name))))));

    // Whoever came after it and before what hides it.
    static bool Means(Declaration mentioning, Declaration old) =>
        mentioning != old && mentioning.Cell >= old.Cell && old.HiddenSince.Any(n => mentioning.Cell < n.Value && mentioning.Mentions.Contains(n.Key));

    List<Declaration> Named(string name)
    {
        if (!_byName.TryGetValue(name, out var declarations)) _byName[name] = declarations = [];
        return declarations;
    }

    static bool Hides(Declaration later, Declaration earlier) =>
        later.Names.Overlaps(earlier.Names) && (later.Signature is null || earlier.Signature is null || later.Signature == earlier.Signature);

    // Of statements only those matter that declare a variable on the way, as 'out var n' does.
    static bool Declares(MemberDeclarationSyntax member) =>
        member is not GlobalStatementSyntax { Statement: var statement }
        || (statement is ExpressionStatementSyntax or IfStatementSyntax && statement.DescendantNodes().Any(n => n is SingleVariableDesignationSyntax));

    static IEnumerable<string> Headers(CompilationUnitSyntax root) =>
    [
        .. root.DescendantTrivia().Where(t => t.IsKind(SyntaxKind.ReferenceDirectiveTrivia) || t.IsKind(SyntaxKind.LoadDirectiveTrivia)).Select(t => t.ToString().Trim()),
        .. root.Usings.Select(u => u.ToString()),
    ];

    sealed class Layer
    {
        readonly List<string> _directives = [], _usings = [];
        string? _text;

        public HashSet<Declaration> Declarations { get; } = [];

        public bool IsEmpty => Declarations.Count + _directives.Count + _usings.Count == 0;

        public string Text => _text ??= string.Join('\n', [.. _directives, .. _usings, .. Declarations.OrderBy(d => d.Cell).ThenBy(d => d.Place).Select(d => d.Text), ""]);

        public void Add(IEnumerable<string> headers, IEnumerable<Declaration> declarations)
        {
            foreach (var header in headers) (header.StartsWith('#') ? _directives : _usings).Add(header);
            Declarations.UnionWith(declarations);
            _text = null;
        }

        public void Add(Layer next) => Add([.. next._directives, .. next._usings], next.Declarations);

        public void Remove(Declaration declaration)
        {
            if (Declarations.Remove(declaration)) _text = null;
        }
    }

    /// <summary>A declaration of a cell.</summary>
    sealed class Declaration
    {
        public required string Text { get; init; }

        /// <summary>How many cells came before its own.</summary>
        public required int Cell { get; init; }

        /// <summary>Where it stands in its cell.</summary>
        public required int Place { get; init; }

        public required HashSet<string> Names { get; init; }

        /// <summary>Of a method: others of the same name may stand beside it.</summary>
        public required string? Signature { get; init; }

        /// <summary>All names that occur in it, but its own.</summary>
        public required HashSet<string> Mentions { get; init; }

        /// <summary>Those of its names that were declared anew, and by which cell.</summary>
        public Dictionary<string, int> HiddenSince { get; } = new(StringComparer.Ordinal);

        public static Declaration Of(MemberDeclarationSyntax member, int cell)
        {
            var names = NamesOf(member).Select(n => n.ValueText).ToHashSet(StringComparer.Ordinal);
            return new()
            {
                Text = string.Concat(member.GetLeadingTrivia().Where(t => t.HasStructure && !t.IsDirective).Select(t => t.ToFullString())) + member,
                Cell = cell,
                Place = member.SpanStart,
                Names = names,
                Signature = (member as MethodDeclarationSyntax)?.ParameterList.ToString(),
                Mentions = member.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText).Except(names).ToHashSet(StringComparer.Ordinal),
            };
        }

        static IEnumerable<SyntaxToken> NamesOf(MemberDeclarationSyntax member) => member switch
        {
            BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(v => v.Identifier),
            BaseTypeDeclarationSyntax type => [type.Identifier],
            DelegateDeclarationSyntax type => [type.Identifier],
            MethodDeclarationSyntax method => [method.Identifier],
            PropertyDeclarationSyntax property => [property.Identifier],
            GlobalStatementSyntax statement => statement.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Select(d => d.Identifier),
            _ => [],
        };
    }
}
