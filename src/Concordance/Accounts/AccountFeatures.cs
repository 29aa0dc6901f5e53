namespace Concordance.Accounts;

/// <summary>What one account looks like in the collected posts: a row of an <see cref="AccountTable"/>. Null is "not in the data", never zero; <see cref="WhyMissing"/> says why. What each means: <see cref="AccountFeature"/>.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">Its row.</param>
public readonly record struct AccountFeatures(AccountTable Table, int Row)
{
    /// <summary>The account's id.</summary>
    public string AccountId => Table.AccountIds[Row];

    /// <summary>The value of a feature; null where it is missing.</summary>
    public object? this[AccountFeature feature] => Table.Column(feature).Value(Row);

    /// <summary>Why a feature is missing; null where it is there.</summary>
    public string? WhyMissing(AccountFeature feature) => Table.Column(feature).WhyMissing(Row);

    /// <summary>Whether it has a post that meets the case's criteria.</summary>
    public bool InCampaign => Flag(FeatureList.InCampaign)!.Value;

    /// <summary>Collected posts.</summary>
    public int Posts => Whole(FeatureList.Posts)!.Value;

    /// <summary>Posts that meet the case's criteria.</summary>
    public int CampaignPosts => Whole(FeatureList.CampaignPosts)!.Value;

    /// <summary>When it was created; UTC.</summary>
    public DateTime? CreatedAt => Number(FeatureList.CreatedAt) is { } seconds ? DateTime.UnixEpoch.AddSeconds(seconds) : null;

    /// <summary>Age when it first posted for the campaign, or else first posted in the data; days.</summary>
    public double? AgeDays => Number(FeatureList.AgeDays);

    /// <summary>Batch of creations that it belongs to, from 1; 0 for none.</summary>
    public int? CreationBatch => Whole(FeatureList.CreationBatch);

    /// <summary>Share of its batch that is above expectation, 0 to 1.</summary>
    public double? CreationExcess => Number(FeatureList.CreationExcess);

    /// <summary>Evenness of the gaps between its posts, 0 (all alike) to 1.</summary>
    public double? GapEntropy => Number(FeatureList.GapEntropy);

    /// <summary>Hours of the day (UTC) in which it posted, 1 to 24; null where times are known to the day alone.</summary>
    public int? ActiveHours => Whole(FeatureList.ActiveHours);

    /// <summary>Longest run of hours of the day in which it never posted, 0 to 23.</summary>
    public int? QuietHours => Whole(FeatureList.QuietHours);

    /// <summary>Longest gap between two of its posts; days.</summary>
    public double? SilenceDays => Number(FeatureList.SilenceDays);

    /// <summary>Share of its posts that pass on another's.</summary>
    public double? RepostShare => Number(FeatureList.RepostShare);

    /// <summary>Share of its own texts that another account also posted word for word.</summary>
    public double? CopiedTextShare => Number(FeatureList.CopiedTextShare);

    /// <summary>Share of its own posts that are near-copies of another account's.</summary>
    public double? NearCopyShare => Number(FeatureList.NearCopyShare);

    /// <summary>Share of its own posts with a known visual whose visual another account posts too.</summary>
    public double? SharedVisualShare => Number(FeatureList.SharedVisualShare);

    /// <summary>Share of its posts that carry its commonest hashtag, those by which the case selects left out.</summary>
    public double? TopHashtagShare => Number(FeatureList.TopHashtagShare);

    /// <summary>Whether the account describes itself.</summary>
    public bool? HasDescription => Flag(FeatureList.HasDescription);

    /// <summary>Whether it has the picture that the platform gives.</summary>
    public bool? DefaultPicture => Flag(FeatureList.DefaultPicture);

    /// <summary>Handles under which it was seen.</summary>
    public int? Handles => Whole(FeatureList.Handles);

    /// <summary>Digits at the end of the handle.</summary>
    public int? HandleDigits => Whole(FeatureList.HandleDigits);

    /// <summary>Places in the handle where a letter stands beside a digit.</summary>
    public int? HandleSwitches => Whole(FeatureList.HandleSwitches);

    /// <summary>Followers when last seen.</summary>
    public long? Followers => (long?)Number(FeatureList.Followers);

    /// <summary>Accounts followed when last seen.</summary>
    public long? Following => (long?)Number(FeatureList.Following);

    /// <summary>Followers by accounts followed.</summary>
    public double? FollowerRatio => Number(FeatureList.FollowerRatio);

    /// <summary>Closest kind of resemblance of its names to another's; "none" where there is none.</summary>
    public string? Lookalike => Table.Column(FeatureList.Lookalike).Text(Row);

    /// <summary>Accounts that it is tied to in the coordination network.</summary>
    public int? CoordinationTies => Whole(FeatureList.Ties);

    /// <summary>Number of its community; 0 for none.</summary>
    public int? Community => Whole(FeatureList.Community);

    double? Number(AccountFeature feature) => Table.Column(feature).Number(Row);

    int? Whole(AccountFeature feature) => (int?)Number(feature);

    bool? Flag(AccountFeature feature) => Number(feature) is { } number ? number != 0 : null;
}
