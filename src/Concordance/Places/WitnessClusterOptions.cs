namespace Concordance.Places;

/// <summary>How accounts are grouped by the three witnesses.</summary>
public sealed record WitnessClusterOptions
{
    /// <summary>Most groups that are tried; from 2 on, the number with the best mean silhouette is taken. Default 16.</summary>
    public int MostGroups { get; init; } = 16;

    /// <summary>Most accounts from which the groups are made; the others join the nearest. Those under study and others are drawn in turn by a hash of their ids. Default 500.</summary>
    public int MostAccounts { get; init; } = 500;

    /// <summary>Least witnesses of an account that say something. Default 2: who says nothing is like nobody.</summary>
    public int LeastWitnesses { get; init; } = 2;

    /// <summary>Draws with replacement by which the groups are tested. Default 30.</summary>
    public int Resamples { get; init; } = 30;

    /// <summary>Least median of the adjusted Rand index over the resamples for the groups to count as stable. Default 0.75.</summary>
    public double LeastStability { get; init; } = 0.75;

    /// <summary>Distance of one who says something from one who says nothing, per witness. Default 0.5: both could be the same or not.</summary>
    public double Unknown { get; init; } = 0.5;

    internal void Check()
    {
        if (MostGroups < 2 || MostAccounts < 10 || Resamples < 1 || LeastWitnesses is < 1 or > 3) throw new InputException("Groups need accounts to be made from.", "Give 2 groups or more, 10 accounts or more, 1 resample or more, and 1 to 3 witnesses.");
        if (!(LeastStability is >= 0 and <= 1 && Unknown is >= 0 and <= 1)) throw new InputException("Stability and distances lie between 0 and 1.", "Give such values.");
    }
}
