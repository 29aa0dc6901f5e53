using Concordance.Charts;
using Concordance.Notebooks;

namespace Concordance.Cli;

/// <summary>How cells are run here, by the runner and the kernel alike.</summary>
static class CellEngine
{
    // Made ready beside the compiler, which takes longer.
    static readonly Task s_formatters = Task.Run(NotebookFormatters.Register);

    /// <summary>Tables and figures show as such in any notebook, and a cell that is interrupted stops its query too.</summary>
    public static EngineOptions Options { get; } = new()
    {
        CellStarting = token =>
        {
            s_formatters.GetAwaiter().GetResult();
            SqlInterrupt.Token = token;
        },
    };
}
