namespace Concordance.Attribution;

/// <summary>Which groups of accounts are compared with.</summary>
public sealed record OrdinaryGroupOptions
{
    /// <summary>Fewer accounts are no group, and fewer of a group of which a marker can be told leave it out of that marker's count. Default 20.</summary>
    public int LeastAccounts { get; init; } = 20;

    /// <summary>So many groups at most. Default 500.</summary>
    public int MostGroups { get; init; } = 500;

    /// <summary>Two groups are one where they share more than this: accounts in both over the geometric mean of their sizes, 0 to 1. Default 0.5.</summary>
    public double MostOverlap { get; init; } = 0.5;

    /// <summary>More than this share of the ordinary accounts are no group among them but most of them, 0 to 1. Default 0.5.</summary>
    public double MostShare { get; init; } = 0.5;

    /// <summary>How many times as frequent as its base rate a marker must be in a group to hold there, at the low end of the 95 % interval: the same as for the group under study. Default <see cref="MarkerFinding.LeastRatio"/>.</summary>
    public double LeastRatio { get; init; } = MarkerFinding.LeastRatio;

    internal void Check()
    {
        if (!(LeastRatio > 0) || LeastAccounts < MarkerFinding.LeastAccounts || MostGroups < 1 || !(MostOverlap is >= 0 and <= 1) || !(MostShare is > 0 and < 1))
            throw new InputException("The options of the ordinary groups can't be used.", $"Take groups of {MarkerFinding.LeastAccounts} accounts at least, one group at least, an overlap from 0 to 1, a share between 0 and 1 and a ratio above 0.");
    }
}
