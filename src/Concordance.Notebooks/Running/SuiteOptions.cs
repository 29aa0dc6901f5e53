namespace Concordance.Notebooks;

/// <summary>How to run several notebooks.</summary>
public sealed record SuiteOptions
{
    /// <summary>Name to value. Each notebook gets those that it declares; a name that none of them declares is refused before anything runs.</summary>
    public IReadOnlyDictionary<string, object> Parameters { get; init; } = new Dictionary<string, object>();

    /// <summary>The longest time that one cell may take; null for any.</summary>
    public TimeSpan? CellTimeOut { get; init; }

    /// <summary>How cells are run; its folder is not looked at.</summary>
    public EngineOptions Engine { get; init; } = new();

    /// <summary>Called with each notebook as it ends, before the next begins: the place to save it, should a later one take the process down.</summary>
    public Action<NotebookRun>? Ended { get; init; }
}
