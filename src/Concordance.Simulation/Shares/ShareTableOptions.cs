namespace Concordance.Simulation.Shares;

/// <summary>What a simulated table of shares is like: accounts with interests and hours of their own, events that all follow, and groups that act together.</summary>
public sealed record ShareTableOptions
{
    /// <summary>Seed of all chance. Default 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Ordinary accounts. Default 3,000.</summary>
    public int Accounts { get; init; } = 3_000;

    /// <summary>Communities of shared interest that the accounts live in, each in a time zone of its own. Default 10.</summary>
    public int Communities { get; init; } = 10;

    /// <summary>Length; days. Default 21.</summary>
    public int Days { get; init; } = 21;

    /// <summary>Lasting topics of each community, which its accounts share again and again at any time while they are awake. Default 40.</summary>
    public int TopicsPerCommunity { get; init; } = 40;

    /// <summary>News of each community: shared once by whoever sees it, an hour after it appeared in the median, some at once. Default 300.</summary>
    public int NewsPerCommunity { get; init; } = 300;

    /// <summary>Mean number of shares of lasting topics by an account; a tenth of the accounts share ten times as much. Default 12.</summary>
    public int TopicSharesPerAccount { get; init; } = 12;

    /// <summary>Mean number of accounts that share a piece of news. Default 8.</summary>
    public int SharersOfNews { get; init; } = 8;

    /// <summary>Live events of each community, at each of which many of its accounts share one object within a minute. Default 10.</summary>
    public int LiveEventsPerCommunity { get; init; } = 10;

    /// <summary>Share of its community's accounts that is present at a live event; percent. Default 50.</summary>
    public int PresentAtLiveEvent { get; init; } = 50;

    /// <summary>Groups that act together. Default 5.</summary>
    public int Groups { get; init; } = 5;

    /// <summary>Accounts of a group, which belong to one community and share as others do besides. Default 12.</summary>
    public int GroupSize { get; init; } = 12;

    /// <summary>Objects that a group shares together. Default 25.</summary>
    public int ObjectsPerGroup { get; init; } = 25;

    /// <summary>Probability that a member takes part in an object of its group; percent. Default 60.</summary>
    public int Presence { get; init; } = 60;

    /// <summary>All that take part do so within this time; seconds. Default 30.</summary>
    public int SpreadSeconds { get; init; } = 30;

    /// <summary>Share of a group's objects that are news of its community, which others share too; percent. Default 0: nobody else shares them.</summary>
    public int BorrowedObjects { get; init; }

    /// <summary>Parts into which a group splits its objects: each part's accounts share those of their part only. Default 1.</summary>
    public int Parts { get; init; } = 1;
}
