namespace Concordance.Benchmarks;

/// <summary>What the program returns to the shell.</summary>
static class ExitCode
{
    /// <summary>Everything was measured and every limit kept.</summary>
    public const int Success = 0;

    /// <summary>A limit is broken.</summary>
    public const int LimitBroken = 1;

    /// <summary>It could not be measured; the message says what to do.</summary>
    public const int BadInput = 2;

    /// <summary>Stopped by Ctrl+C.</summary>
    public const int Interrupted = 130;
}
