namespace Concordance.Tests.Shared;

/// <summary>How long a test waits for what should come.</summary>
public static class Hang
{
    /// <summary>A guard against what never comes, and no bound on time: it is far above what the slowest takes where other work fills the processors.</summary>
    public static readonly TimeSpan Guard = TimeSpan.FromMinutes(20);
}
