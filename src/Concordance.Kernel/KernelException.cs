namespace Concordance.Kernel;

/// <summary>The kernel can't be started or installed as asked.</summary>
/// <param name="problem">What is wrong.</param>
/// <param name="remedy">What to do.</param>
public sealed class KernelException(string problem, string remedy) : Exception($"{problem} {remedy}")
{
    /// <summary>What is wrong.</summary>
    public string Problem { get; } = problem;

    /// <summary>What to do.</summary>
    public string Remedy { get; } = remedy;
}
