using Concordance.Notebooks;

namespace Concordance.Cli;

/// <summary>How cells are run here, by the runner and the kernel alike.</summary>
static class CellEngine
{
    /// <summary>A cell that is interrupted stops its query too.</summary>
    public static EngineOptions Options { get; } = new() { CellStarting = token => SqlInterrupt.Token = token };
}
