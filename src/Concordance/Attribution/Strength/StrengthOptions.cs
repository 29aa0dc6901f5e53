namespace Concordance.Attribution;

/// <summary>What is assumed where strength is computed. All of it is shown beside the result.</summary>
public sealed record StrengthOptions
{
    /// <summary>Probabilities that a campaign which someone found worth a case is what a rung says, before any evidence. Default 0.1, 0.25 and 0.5: nobody knows, so the result is given for all.</summary>
    public IReadOnlyList<double> Priors { get; init; } = [0.1, 0.25, 0.5];

    /// <summary>The least and greatest share of real operations in which a finding would hold. Default 0.5 and 1: no collection of operations tells it.</summary>
    public Interval Detection { get; init; } = new(0.5, 1);

    /// <summary>With fewer ordinary groups to compare with, no strength is told. Default 20.</summary>
    public int LeastGroups { get; init; } = 20;
}
