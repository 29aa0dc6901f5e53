namespace Concordance.Content;

/// <summary>What is counted, and when two groups differ.</summary>
public sealed record EditorialOptions
{
    /// <summary>What is counted. Default everything.</summary>
    public IReadOnlyCollection<TermKind> Kinds { get; init; } = Enum.GetValues<TermKind>();

    /// <summary>Terms that fewer accounts of both groups together used are left out: they could not tell the groups apart, and they tell of single persons. Default 5.</summary>
    public int LeastAccounts { get; init; } = 5;

    /// <summary>
    /// How many accounts the prior is worth, in which a term is used as in both groups together (α₀ of <see cref="Statistics.LogOddsRatio"/>). More draw ratios nearer to 1. Default null: a twentieth of the accounts of both
    /// groups, no more than the smaller group has, and at least 1. The options of a result hold the number that was taken.
    /// </summary>
    public double? PriorAccounts { get; init; }

    /// <summary>Up to which false discovery rate a term counts as setting the groups apart; above 0, below 1. Default 0.05.</summary>
    public double FalseDiscoveryRate { get; init; } = 0.05;

    /// <summary>
    /// Whether both groups are looked at through equally many posts an account. Default yes: whoever posts more uses more of everything. Accounts of both groups are lined up by how many posts they have, and of the busier of
    /// two at one place in line only as many posts count as the other has, evenly spread over time.
    /// </summary>
    public bool EqualPosts { get; init; } = true;

    /// <summary>Whether terms other than words and phrases are counted in all posts too (<see cref="TermComparison.InAll"/>). Default no: it takes as long again.</summary>
    public bool AllPostsToo { get; init; }

    /// <summary>Whether reposts count too. Default no: words, hashtags, links and pictures of a repost are the first author's. Whoever wants to know what a group spreads says yes.</summary>
    public bool Reposts { get; init; }

    /// <summary>Whether the posts that meet the criteria of the campaign are left out, so that what is seen is what its accounts talk about beside it. Default no. Needs the case's campaign.</summary>
    public bool BesideCampaign { get; init; }

    /// <summary>Posts named as examples of a term; 0 to 3. Default 3.</summary>
    public int Examples { get; init; } = 3;

    internal void Check()
    {
        if (LeastAccounts < 1 || Examples is < 0 or > 3) throw new InputException("The options for the editorial line ask for terms of no account or for examples that are not kept.", "Give a least number of accounts of 1 or more, and 0 to 3 examples.");
        if (PriorAccounts is { } prior && !(prior > 0 && double.IsFinite(prior))) throw new InputException("A prior of no accounts can't be used.", "Give PriorAccounts above 0, or leave it out.");
        if (!(FalseDiscoveryRate is > 0 and < 1)) throw new InputException("A false discovery rate is above 0, below 1.", "Give another one; 0.05 is usual.");
    }
}
