namespace Concordance.Simulation.Realism;

/// <summary>How a stream of posts looks from afar. Figures of accounts and of objects are about those in the sample.</summary>
sealed record PortraitFigures
{
    /// <summary>One account and one object in so many is in the sample; 1 = all.</summary>
    public required int KeepOneIn { get; init; }

    /// <summary>Posts of the whole stream.</summary>
    public required long Posts { get; init; }

    /// <summary>Posts of the whole stream that share an object.</summary>
    public required long Shares { get; init; }

    /// <summary>Posts of each account.</summary>
    public required Quantiles PostsPerAccount { get; init; }

    /// <summary>Accounts with one post, per mille of the accounts, rounded down.</summary>
    public required int OnePostPerMille { get; init; }

    /// <summary>Posts of the busiest hundredth of the accounts (rounded up to whole accounts), per mille of all accounts' posts, rounded down.</summary>
    public required int TopAccountsPerMille { get; init; }

    /// <summary>Time between consecutive posts of one account, whole seconds, rounded down.</summary>
    public required Quantiles SecondsBetweenPosts { get; init; }

    /// <summary>Shares of each object, those shared once included.</summary>
    public required Quantiles SharesPerObject { get; init; }

    /// <summary>Distinct accounts that shared each object.</summary>
    public required Quantiles AccountsPerObject { get; init; }

    /// <summary>Objects with two or more shares.</summary>
    public required long ObjectsSharedAgain { get; init; }
}
