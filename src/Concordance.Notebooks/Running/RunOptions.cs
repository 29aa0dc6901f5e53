namespace Concordance.Notebooks;

/// <summary>How to run one notebook.</summary>
public sealed record RunOptions
{
    /// <summary>What errors and progress call the notebook: its file name.</summary>
    public string Name { get; init; } = "notebook.ipynb";

    /// <summary>The folder that cells run in and that relative paths are seen from; null for the current one.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>
    /// Values for variables that the cell tagged <c>parameters</c> declares: string, bool, int, long, double or decimal.
    /// A string is read as what the variable is declared as, so <c>"10"</c> is a number for <c>var window = 60;</c>.
    /// </summary>
    public IReadOnlyDictionary<string, object> Parameters { get; init; } = new Dictionary<string, object>();

    /// <summary>The longest time that one cell may take; null for any.</summary>
    public TimeSpan? CellTimeOut { get; init; }

    /// <summary>How cells are run; its folder is not looked at.</summary>
    public EngineOptions Engine { get; init; } = new();
}
