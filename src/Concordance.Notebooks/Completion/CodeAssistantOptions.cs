using Microsoft.CodeAnalysis;

namespace Concordance.Notebooks;

/// <summary>What a session's cells see, for completion to see the same.</summary>
public sealed record CodeAssistantOptions
{
    /// <summary>Assemblies that every cell sees.</summary>
    public IEnumerable<MetadataReference> References { get; init; } = [];

    /// <summary>Namespaces that every cell sees.</summary>
    public IEnumerable<string> Usings { get; init; } = [];

    /// <summary>Answers <c>#r</c>, of earlier cells and of the one that is written; it must not fetch anything. Null: such lines are passed over.</summary>
    public MetadataReferenceResolver? ReferenceResolver { get; init; }

    /// <summary>Answers <c>#load</c>. Null: such lines are passed over.</summary>
    public SourceReferenceResolver? SourceResolver { get; init; }

    /// <summary>The type whose members cells use by their names alone; null where there is none.</summary>
    public Type? Globals { get; init; }

    /// <summary>What a line of a cell can begin with, such as <c>#!time</c>.</summary>
    public IReadOnlyList<string> Magics { get; init; } = ["#!csharp"];

    /// <summary>Those after which another language than C# follows, such as <c>#!sql</c>.</summary>
    public IReadOnlySet<string> OtherLanguages { get; init; } = new HashSet<string>();
}
