using System.Runtime.ExceptionServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;

namespace Concordance.Notebooks;

/// <summary>The C# of a session: each piece of code sees what the earlier ones declared, and one that fails loses nothing of that.</summary>
sealed class CSharpLanguage : VariableLanguage
{
    readonly SessionReferences _references;
    readonly SessionPackages _packages;
    readonly ScriptOptions _options;
    readonly SessionSources _sources;
    readonly InteractiveAssemblyLoader _loader = new();
    readonly Dictionary<string, MetadataReference> _packageFiles = new(StringComparer.Ordinal);
    readonly HashSet<string> _loaded = new(StringComparer.Ordinal);
    readonly HashSet<MetadataReference> _handedOn = [];
    MetadataReference[] _packagesSeen = [];
    bool _seesWholeHost;
    ScriptState<object>? _state;

    /// <param name="directory">The folder from which <c>#r</c> and <c>#load</c> are seen.</param>
    /// <param name="packages">The session's packages.</param>
    public CSharpLanguage(Func<string> directory, SessionPackages packages)
    {
        _packages = packages;
        _references = new SessionReferences(directory);
        _sources = new SessionSources(directory());
        _options = ScriptOptions.Default
            .WithReferences(Array.Empty<MetadataReference>())
            .WithMetadataResolver(_references)
            .WithSourceResolver(_sources)
            .WithImports(DefaultUsings)
            .WithLanguageVersion(LanguageVersion.Latest)
            .WithEmitDebugInformation(true)
            .WithFileEncoding(Encoding.UTF8);
    }

    /// <summary>Told each piece of code that was compiled, before it runs.</summary>
    public event Action<string>? Compiled;

    /// <summary>What completion must see to see what cells see.</summary>
    public CodeAssistantOptions Sees => new() { References = Seen(), Usings = DefaultUsings, ReferenceResolver = _references, SourceResolver = _sources };

    public override string Name => "csharp";

    public override IReadOnlyList<string> Aliases => ["c#"];

    public override string Title => "C#";

    public override IReadOnlyList<SessionVariable> Variables =>
        [.. (_state?.Variables ?? []).Reverse().DistinctBy(v => v.Name, StringComparer.Ordinal).Reverse().Select(v => new SessionVariable(v.Name, v.Value, v.Type))];

    /// <summary>The namespaces and classes that every cell sees: those of .NET Interactive's C# kernel.</summary>
    public static IReadOnlyList<string> DefaultUsings { get; } =
    [
        "System", "System.IO", "System.Text", "System.Collections", "System.Collections.Generic",
        "System.Threading.Tasks", "System.Linq", "Concordance.Notebooks.Cells", "Concordance.Notebooks.Cells.Kernel",
    ];

    public override object? Run(CellCode code, CellContext cell)
    {
        _seesWholeHost |= HostReferences.IsMachineryNamed(code.Text);
        var text = CellSource.Resolve(code.Text, _references, _packages, cell);
        var script = Compile(text, code.Label, cell.Token);
        _packagesSeen = [.. _packageFiles.Values];
        Compiled?.Invoke(text);
        return Evaluate(script, cell);
    }

    public override void Set(SessionVariable variable, CellContext cell)
    {
        if (!SyntaxFacts.IsValidIdentifier(variable.Name))
            throw CellException.Refusal($"'{variable.Name}' can't be the name of a variable in C#.", 1);
        // Of what no code can name, the next best that it can: F# types have no public name here.
        var type = TypeName.Full(variable.Type) ?? (variable.Value is { } value ? TypeName.Full(value.GetType()) : null) ?? "object";
        var number = CellVariables.Put(variable.Value);
        Evaluate(Script(FormattableString.Invariant($"{type} @{variable.Name} = ({type})global::Concordance.Notebooks.CellVariables.Take({number});"), "#!share"), cell);
        Compiled?.Invoke($"{type} @{variable.Name};");
    }

    public override int? NextMagic(string text, int from) => CellSource.NextMagic(text, from);

    object? Evaluate(Script<object> script, CellContext cell) => cell.Execute(() =>
    {
        var ran = (_state is null ? script.RunAsync(null, _ => true) : script.RunFromAsync(_state, _ => true)).GetAwaiter().GetResult();
        cell.Keep(() =>
        {
            _state = ran;
            _handedOn.UnionWith(script.Options.MetadataReferences);
        });
        if (ran.Exception is { } thrown) ExceptionDispatchInfo.Throw(thrown);
        return ran.ReturnValue;
    });

    Script<object> Compile(string code, string label, CancellationToken cancel)
    {
        var plain = Script(code, label);
        var tree = plain.GetCompilation().SyntaxTrees.Single(t => t.FilePath == label);
        if (!tree.GetDiagnostics(cancel).Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            var model = new Lazy<SemanticModel>(() => plain.GetCompilation().GetSemanticModel(tree));
            var text = Interruptible.Rewrite((CompilationUnitSyntax)tree.GetRoot(cancel), () => model.Value);
            // Most cells hold nothing that could go on for ever.
            var guarded = text == code ? plain : Script(text, label);
            if (!guarded.Compile(cancel).Any(d => d.Severity == DiagnosticSeverity.Error)) return guarded;
        }
        // Errors are told of the code as it was written.
        var errors = plain.Compile(cancel).Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count == 0 ? plain : throw new CellException(ErrorDescription.Of(errors));
    }

    Script<object> Script(string code, string label)
    {
        // A piece of code hands its references on to the next: given anew each time, they would add up without end.
        var options = _options.WithFilePath(label).AddReferences(Host.Concat(PackageFiles()).Where(r => !_handedOn.Contains(r)));
        return _state is null ? CSharpScript.Create<object>(code, options, null, _loader) : _state.Script.ContinueWith<object>(code, options);
    }

    IEnumerable<MetadataReference> Host => _seesWholeHost ? HostReferences.All : HostReferences.Offered;

    // Gone through anew for each question: packages come while the session goes on.
    IEnumerable<MetadataReference> Seen()
    {
        foreach (var reference in Host) yield return reference;
        foreach (var reference in _packagesSeen) yield return reference;
    }

    /// <summary>The packages' files as references. What the host holds itself stays the host's.</summary>
    IEnumerable<MetadataReference> PackageFiles()
    {
        foreach (var file in _packages.Graph.Compile.Where(f => !_packageFiles.ContainsKey(f) && HostReferences.Find(Path.GetFileName(f)) is null))
            _packageFiles[file] = ReferenceDocumentation.Reference(file);
        foreach (var file in _packages.Graph.Runtime.Where(f => HostReferences.Find(Path.GetFileName(f)) is null && _loaded.Add(f)))
            _loader.RegisterDependency(PackageLoader.Load(file));
        return _packageFiles.Values;
    }
}
