using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;

namespace Concordance.Notebooks;

/// <summary>The cells of a session as Roslyn's editor services see them: each a submission that sees those before it.</summary>
sealed class CellWorkspace(CodeAssistantOptions options) : IDisposable
{
    // Finding the editor services takes a second; they hold nothing of a session.
    static readonly Lazy<MefHostServices> s_services = new(() => MefHostServices.Create(MefHostServices.DefaultAssemblies));

    readonly AdhocWorkspace _workspace = new(s_services.Value);
    readonly CSharpCompilationOptions _compilation = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, usings: options.Usings)
        .WithMetadataReferenceResolver(options.ReferenceResolver).WithSourceReferenceResolver(options.SourceResolver);

    readonly CSharpParseOptions _parse = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);
    ProjectId? _last;
    int _cells;

    /// <summary>The cell that is being written, after those that ran.</summary>
    /// <param name="ran">All cells that ran, in order. Those of the last call are not read again.</param>
    /// <param name="code">The cell.</param>
    public Document Written(IReadOnlyList<string> ran, string code)
    {
        var solution = _workspace.CurrentSolution;
        for (; _cells < ran.Count; _cells++) (solution, _last) = Add(solution, ran[_cells], _last);
        _workspace.TryApplyChanges(solution);
        // Not kept: the next key gives another one.
        var (written, id) = Add(solution, code, _last);
        return written.GetProject(id)!.Documents.First();
    }

    public void Dispose() => _workspace.Dispose();

    (Solution Solution, ProjectId Id) Add(Solution solution, string code, ProjectId? previous)
    {
        var id = ProjectId.CreateNewId();
        var name = string.Create(CultureInfo.InvariantCulture, $"cell {_cells + 1}");
        var project = ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp,
            compilationOptions: _compilation, parseOptions: _parse, metadataReferences: options.References,
            projectReferences: previous is null ? [] : [new ProjectReference(previous)], isSubmission: true, hostObjectType: options.Globals);
        return (solution.AddProject(project).AddDocument(DocumentId.CreateNewId(id), name + ".csx", code), id);
    }
}
