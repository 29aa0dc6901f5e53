namespace Concordance;

/// <summary>Something that the user gave can't be used: a case, a file, a column, a setting. Says what and what to do.</summary>
public sealed class InputException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="problem">What is wrong, one sentence.</param>
    /// <param name="remedy">What to do about it, one sentence.</param>
    /// <param name="cause">The error underneath, if any.</param>
    public InputException(string problem, string remedy, Exception? cause = null)
        : base($"{problem} {remedy}", cause) => (Problem, Remedy) = (problem, remedy);

    /// <summary>What is wrong.</summary>
    public string Problem { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }
}
