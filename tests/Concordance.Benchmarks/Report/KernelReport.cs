using Concordance.Benchmarks.Kernels;

namespace Concordance.Benchmarks.Report;

/// <summary>The result of the kernel benchmark.</summary>
/// <param name="Machine">What it ran on.</param>
/// <param name="Jupyter">The versions of Python's packages, in words.</param>
/// <param name="Rounds">One or more.</param>
sealed record KernelReport(Machine Machine, string Jupyter, IReadOnlyList<KernelRound> Rounds)
{
    /// <summary>What the rounds gave, figure by figure.</summary>
    public IReadOnlyList<FigureReport> Figures { get; } = [.. KernelFigure.All.Select(f => FigureReport.Of(f, Rounds))];

    /// <summary>Whether no limit is broken.</summary>
    public bool Holds => Figures.All(f => f.Kept != false);
}

/// <summary>One figure over all rounds.</summary>
/// <param name="Figure">Which.</param>
/// <param name="Ipykernel">The reference.</param>
/// <param name="Concordance">This toolkit.</param>
/// <param name="Ratio">How many times as much this toolkit took, round by round.</param>
sealed record FigureReport(KernelFigure Figure, Spread Ipykernel, Spread Concordance, Spread Ratio)
{
    /// <summary>Whether the median keeps to the limit; null where there is none.</summary>
    public bool? Kept => Figure.Limit is { } limit ? Concordance.Median <= limit : null;

    public static FigureReport Of(KernelFigure figure, IReadOnlyList<KernelRound> rounds) => new(
        figure, Spread.Of(rounds.Select(r => figure.Of(r.Ipykernel))), Spread.Of(rounds.Select(r => figure.Of(r.Concordance))),
        Spread.Of(rounds.Select(r => figure.Of(r.Concordance) / figure.Of(r.Ipykernel))));
}
