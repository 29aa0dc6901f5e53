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

    internal void Check()
    {
        if (Priors.Count == 0 || Priors.Any(p => p is not (> 0 and < 1)))
            throw new InputException("The probabilities before the evidence can't be used.", "Give one at least, each above 0 and below 1: at 0 and 1 no evidence changes anything.");
        if (Detection is not { Low: > 0, High: <= 1 } || Detection.Low > Detection.High)
            throw new InputException("The shares of operations in which a finding would hold can't be used.", "Give a least share above 0 and a greatest of at most 1 that is no smaller.");
        if (LeastGroups < 1) throw new InputException("The least number of ordinary groups can't be used.", "Take one group at least; 20 is the default.");
    }
}
