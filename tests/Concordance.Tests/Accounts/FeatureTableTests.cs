using Concordance.Accounts;
using Concordance.Ingest;

namespace Concordance.Tests.Accounts;

public class FeatureTableTests
{
    const string Slogan = "We all say no to these games in our city";

    static readonly Post[] s_posts =
    [
        Some.Post("1", "a", Some.Utc("2023-07-18T23:50:00Z"), "Something of its own, long enough to tell", "x"),
        Some.Post("2", "a", Some.Utc("2023-07-19T00:00:00Z"), Slogan + " #boycott", "boycott"),
        Some.Post("3", "a", Some.Utc("2023-07-19T00:00:30Z"), Slogan.ToUpperInvariant() + "!!", "boycott"),
        Some.Post("4", "a", Some.Utc("2023-07-19T02:00:30Z"), "RT @x: " + Slogan, "boycott", "x") with { IsRepost = true },
        Some.Post("5", "b", Some.Utc("2023-07-19T05:00:00Z"), "WE ALL say no, to these games (in our city) https://a.example/"),
        Some.Post("6", "b", Some.Utc("2023-07-19T06:00:00Z"), "short"),
    ];

    static AccountFeatures Of(string id, IEnumerable<Account>? accounts = null, IEnumerable<Field>? fields = null)
    {
        var data = Some.Collection(s_posts, accounts, fields);
        return FeatureTable.Of(data, CampaignPosts.Select(data, new() { Hashtags = ["#BOYCOTT"] })).Single(f => f.AccountId == id);
    }

    [Fact]
    public void FeatureTable_SmallAccount_AsByHand()
    {
        var account = new Account { Id = "a", Handle = "news20231", CreatedAt = Some.Utc("2023-07-14T00:00:00Z"), Description = " ", Followers = 0, Following = 7 };
        Assert.Equal(
            new AccountFeatures
            {
                AccountId = "a", InCampaign = true, Posts = 4, CampaignPosts = 3,
                AgeDays = 5,
                RepostShare = 0.25,
                MedianGapSeconds = 600,
                ActiveHours = 3,
                CopiedTextShare = 2.0 / 3,
                TopHashtagShare = 0.75,
                HasDescription = false,
                HandleDigits = 5,
                Followers = 0, Following = 7,
            },
            Of("a", [account]));
    }

    [Fact]
    public void FeatureTable_WhatTheDataLacks_IsNullAndNotZero()
    {
        var features = Of("b", fields: [Field.Account, Field.Time]);
        Assert.Equal(
            (null, null, null, null, null, null, null),
            (features.AgeDays, features.RepostShare, features.MedianGapSeconds, features.HasDescription, features.HandleDigits, features.Followers, features.Following));
        Assert.Equal((2, 0, false), (features.Posts, features.CampaignPosts, features.InCampaign));
        Assert.Equal(1, features.CopiedTextShare);
    }

    [Fact]
    public void FeatureTable_OutsideTheCampaign_AgeIsThatAtTheFirstPost() =>
        Assert.Equal(1 + 5 / 24.0, Of("b", [new() { Id = "b", CreatedAt = Some.Utc("2023-07-18T00:00:00Z") }]).AgeDays!.Value, 9);

    [Fact]
    public void FeatureTable_ReposterOfOthers_CopiedNothingOfItsOwn()
    {
        var data = Some.Collection([Some.Post("1", "a", Some.Day, Slogan), Some.Post("2", "b", Some.Day, Slogan) with { IsRepost = true }]);
        var features = FeatureTable.Of(data, CampaignPosts.Select(data, new()));
        Assert.Equal([0.0, null], features.Select(f => f.CopiedTextShare));
    }
}
