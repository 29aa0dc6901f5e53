using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Ingest;
using Concordance.Statistics;

namespace Concordance.Tests.Accounts;

public class AccountMarkerTests
{
    static MarkerComparison Compare(string marker, AccountTable features) => AccountMarker.All.Single(m => m.Id == marker).Compare(features, f => f.InCampaign);

    [Fact]
    public void AccountMarker_Denominators_LeaveOutAccountsThatCanNotBeTold()
    {
        var compared = Compare("young", Made.Table(
            Made.Account("c1", (FeatureList.AgeDays, 29.9)), Made.Account("c2", (FeatureList.AgeDays, 30)), Made.Account("c3"),
            Made.Account("o1", (FeatureList.AgeDays, 1)), Made.Account("o2"), Made.Account("o3")));
        Assert.Equal((new Proportion(1, 2), new Proportion(1, 1)), (compared.Studied, compared.Comparison));
    }

    [Theory]
    [InlineData("handle-digits", "handle_digits", 4, 3)]
    [InlineData("handle-switches", "handle_switches", 3, 2)]
    [InlineData("single-hashtag", "top_hashtag_share", 1, 0.99)]
    [InlineData("copied-texts", "copied_text_share", 0.51, 0.5)]
    [InlineData("near-copies", "near_copy_share", 0.51, 0.5)]
    [InlineData("shared-visuals", "shared_visual_share", 0.51, 0.5)]
    [InlineData("no-description", "has_description", 0, 1)]
    [InlineData("default-picture", "default_picture", 1, 0)]
    [InlineData("creation-batch", "creation_excess", 0.25, 0.24)]
    [InlineData("mostly-reposts", "repost_share", 0.9, 0.89)]
    [InlineData("even-gaps", "gap_entropy", 0.33, 0.34)]
    [InlineData("no-rest", "quiet_hours", 3, 4)]
    [InlineData("silence", "silence_days", 30, 29.9)]
    [InlineData("renamed", "handles", 2, 1)]
    [InlineData("few-followers", "follower_ratio", 0.09, 0.1)]
    public void AccountMarker_Thresholds_AsTheirLabelsSay(string marker, string feature, double with, double without)
    {
        var of = AccountFeature.Of(feature);
        Assert.Equal(new Proportion(1, 2), Compare(marker, Made.Table(Made.Account("c1", (of, with)), Made.Account("c2", (of, without)), Made.Account("c3"))).Studied);
    }

    [Theory]
    [InlineData("single-hashtag", "top_hashtag_share")]
    [InlineData("mostly-reposts", "repost_share")]
    public void AccountMarker_OfFewPosts_CanNotBeTold(string marker, string feature) =>
        Assert.Equal(new Proportion(1, 1), Compare(marker, Made.Table(Made.Account("c1", (AccountFeature.Of(feature), 1)), Made.Account("c2", (AccountFeature.Of(feature), 1), (FeatureList.Posts, 2)))).Studied);

    /// <summary>In an hour of posts nobody is silent for a month, and where a handle is all that tells accounts apart nobody changes it: that is no nought.</summary>
    [Fact]
    public void AccountMarker_ThatTheDataCouldNotShow_IsNotTold()
    {
        static AccountMarker Marker(string id) => AccountMarker.All.Single(m => m.Id == id);
        var once = Made.Table(Made.Account("c1", (FeatureList.Handles, 1), (FeatureList.SilenceDays, 0.01)), Made.Account("o1", (FeatureList.Handles, 1), (FeatureList.SilenceDays, 0.02)));
        var twice = Made.Table(Made.Account("c1", (FeatureList.Handles, 1)), Made.Account("o1", (FeatureList.Handles, 2)));
        Assert.Contains("under two", Marker("renamed").Missing(once), StringComparison.Ordinal);
        Assert.Null(Marker("renamed").Missing(twice));
        Assert.Null(Marker("silence").Missing(once));
        using var folder = new TempFolder();
        var hour = Some.Opened(folder, "id,author_id,username,created_at\n" + string.Concat(Enumerable.Range(0, 40).Select(i => FormattableString.Invariant($"q{i},{i % 10},a{i % 10},{Some.Day.AddMinutes(i):yyyy-MM-ddTHH:mm:ssZ}\n"))));
        Assert.Equal("the collection is no longer than 30 days", Marker("silence").Missing(FeatureTable.Of(hour, cancel: TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void AccountMarker_All_HaveTheirOwnIdAndAnInnocentReading()
    {
        Assert.Distinct(AccountMarker.All.Select(m => m.Id));
        Assert.All(AccountMarker.All, m => Assert.True(m.Innocent.Length > 20 && m.Features.Count > 0));
        Assert.All(AccountMarker.All, m => Assert.NotEqual(EvidenceKind.Contextual, m.Kind));
        Assert.Contains(Field.Created, AccountMarker.All.Single(m => m.Id == "young").Needs);
    }

    [Fact]
    public void AccountMarker_Missing_SaysWhy()
    {
        var data = Some.Collection([Some.Post("1", "a", Some.Day)], fields: [Field.Account, Field.Time, Field.Text]);
        var features = FeatureTable.Of(data, CampaignPosts.Select(data, new()), cancel: TestContext.Current.CancellationToken);
        string? Missing(string id) => AccountMarker.All.Single(m => m.Id == id).Missing(features);
        Assert.Equal("no source has account creation dates", Missing("young"));
        Assert.Equal("near-copies were not handed in", Missing("near-copies"));
        Assert.Equal("it can be told for no account", Missing("silence"));
    }
}
