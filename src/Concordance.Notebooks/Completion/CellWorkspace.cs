using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;

namespace Concordance.Notebooks;

/// <summary>A session as Roslyn's editor services see it: what its cells declared and the cell that is written, each a submission that sees those before it.</summary>
sealed class CellWorkspace(CodeAssistantOptions options) : IDisposable
{
    // Finding the editor services takes a second; they hold nothing of a session.
    static readonly Lazy<MefHostServices> s_services = new(() => MefHostServices.Create(MefHostServices.DefaultAssemblies));

    readonly AdhocWorkspace _workspace = new(s_services.Value);
    readonly CSharpCompilationOptions _compilation = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, usings: options.Usings)
        .WithMetadataReferenceResolver(options.ReferenceResolver).WithSourceReferenceResolver(options.SourceResolver);

    readonly CSharpParseOptions _parse = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);
    readonly List<(ProjectId Id, string Code)> _ran = [];

    /// <summary>The cell that is being written, after those that ran.</summary>
    /// <param name="ran">What those declared, in pieces of which each sees those before it. Those that are as they were are not read again.</param>
    /// <param name="code">The cell.</param>
    public Document Written(IReadOnlyList<string> ran, string code)
    {
        var solution = _workspace.CurrentSolution;
        var same = _ran.Zip(ran).TakeWhile(p => p.First.Code == p.Second).Count();
        foreach (var (id, _) in _ran.Skip(same).Reverse()) solution = solution.RemoveProject(id);
        _ran.RemoveRange(same, _ran.Count - same);
        foreach (var piece in ran.Skip(same))
        {
            (solution, var id) = Add(solution, piece);
            _ran.Add((id, piece));
        }
        _workspace.TryApplyChanges(solution);
        // Not kept: the next key gives another one.
        var (written, last) = Add(solution, code);
        return written.GetProject(last)!.Documents.First();
    }

    public void Dispose() => _workspace.Dispose();

    (Solution Solution, ProjectId Id) Add(Solution solution, string code)
    {
        var id = ProjectId.CreateNewId();
        var name = string.Create(CultureInfo.InvariantCulture, $"cell {_ran.Count + 1}");
        var project = ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp,
            compilationOptions: _compilation, parseOptions: _parse, metadataReferences: options.References,
            projectReferences: _ran.Count == 0 ? [] : [new ProjectReference(_ran[^1].Id)], isSubmission: true, hostObjectType: options.Globals);
        return (solution.AddProject(project).AddDocument(DocumentId.CreateNewId(id), name + ".csx", code), id);
    }
}
