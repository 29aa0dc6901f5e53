namespace Concordance.Cli;

/// <summary>What the command returns to the shell.</summary>
static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Success = 0;

    /// <summary>A notebook failed; the results of the others are kept.</summary>
    public const int NotebookFailed = 1;

    /// <summary>What was given can't be used: a case, a file, an option. The message says what to do.</summary>
    public const int BadInput = 2;

    /// <summary>A published analysis does not reproduce.</summary>
    public const int NotReproduced = 3;

    /// <summary>A defect of the command itself.</summary>
    public const int Defect = 70;

    /// <summary>Stopped by Ctrl+C.</summary>
    public const int Interrupted = 130;
}
