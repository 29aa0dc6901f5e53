namespace Concordance.Accounts;

/// <summary>What an account looks like in the collected posts. Null is "not in the data", never zero.</summary>
public sealed record AccountFeatures
{
    /// <summary>The account's id.</summary>
    public required string AccountId { get; init; }

    /// <summary>Whether it has a post that meets the case's criteria.</summary>
    public required bool InCampaign { get; init; }

    /// <summary>Collected posts.</summary>
    public required int Posts { get; init; }

    /// <summary>Posts that meet the case's criteria.</summary>
    public required int CampaignPosts { get; init; }

    /// <summary>Age when it first posted for the campaign, or else first posted in the data; days. Null without a creation date.</summary>
    public double? AgeDays { get; init; }

    /// <summary>Share of its posts that pass on another's; null where the data does not mark them.</summary>
    public double? RepostShare { get; init; }

    /// <summary>Median time between two of its posts; seconds. Null below three posts.</summary>
    public double? MedianGapSeconds { get; init; }

    /// <summary>Hours of the day (UTC) in which it posted, 1 to 24.</summary>
    public required int ActiveHours { get; init; }

    /// <summary>Share of its own texts that another account also posted word for word; null without comparable texts.</summary>
    public double? CopiedTextShare { get; init; }

    /// <summary>Share of its posts that carry its commonest hashtag.</summary>
    public required double TopHashtagShare { get; init; }

    /// <summary>Whether the account describes itself; null where the data has no descriptions.</summary>
    public bool? HasDescription { get; init; }

    /// <summary>Digits at the end of the handle; null without a handle.</summary>
    public int? HandleDigits { get; init; }

    /// <summary>Followers when last seen.</summary>
    public long? Followers { get; init; }

    /// <summary>Accounts followed when last seen.</summary>
    public long? Following { get; init; }
}
