namespace Concordance;

/// <summary>Something that the user gave can't be used: a case, a file, a column, a setting. Says what and what to do.</summary>
public sealed class InputException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="problem">What is wrong, one sentence.</param>
    /// <param name="remedy">What to do about it, one sentence.</param>
    /// <param name="cause">The error underneath, if any.</param>
    public InputException(string problem, string remedy, Exception? cause = null)
        : base($"{problem} {remedy}", cause) => All = [(problem, remedy)];

    /// <summary>Makes the error of something in which several things are wrong.</summary>
    /// <param name="all">What is wrong and what to do about it, one sentence each; at least one.</param>
    public InputException(IReadOnlyList<(string Problem, string Remedy)> all)
        : base(string.Join('\n', all.Select(a => $"{a.Problem} {a.Remedy}"))) => All = all;

    /// <summary>Everything that is wrong, each with what to do about it.</summary>
    public IReadOnlyList<(string Problem, string Remedy)> All { get; }

    /// <summary>What is wrong; several things are several lines.</summary>
    public string Problem => string.Join('\n', All.Select(a => a.Problem));

    /// <summary>What to do about it, likewise.</summary>
    public string Remedy => string.Join('\n', All.Select(a => a.Remedy));
}
