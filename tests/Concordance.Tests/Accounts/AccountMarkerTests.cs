using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Ingest;
using Concordance.Statistics;

namespace Concordance.Tests.Accounts;

public class AccountMarkerTests
{
    static AccountFeatures Features(string id) =>
        new() { AccountId = id, InCampaign = id.StartsWith('c'), Posts = 3, CampaignPosts = 0, ActiveHours = 1, TopHashtagShare = 0 };

    static MarkerComparison Compare(string marker, params AccountFeatures[] features) =>
        AccountMarker.All.Single(m => m.Id == marker).Compare(features, f => f.InCampaign);

    [Fact]
    public void AccountMarker_Denominators_LeaveOutAccountsThatCanNotBeTold()
    {
        var compared = Compare("young",
            Features("c1") with { AgeDays = 29.9 }, Features("c2") with { AgeDays = 30 }, Features("c3"),
            Features("o1") with { AgeDays = 1 }, Features("o2"), Features("o3"));
        Assert.Equal((new Proportion(1, 2), new Proportion(1, 1)), (compared.Studied, compared.Comparison));
    }

    [Fact]
    public void AccountMarker_Thresholds_AsTheirLabelsSay()
    {
        Assert.Equal(new Proportion(1, 2), Compare("handle-digits", Features("c1") with { HandleDigits = 4 }, Features("c2") with { HandleDigits = 3 }, Features("c3")).Studied);
        Assert.Equal(new Proportion(1, 2), Compare("single-hashtag", Features("c1") with { TopHashtagShare = 1 }, Features("c2") with { TopHashtagShare = 0.99 }, Features("c3") with { Posts = 2, TopHashtagShare = 1 }).Studied);
        Assert.Equal(new Proportion(1, 2), Compare("copied-texts", Features("c1") with { CopiedTextShare = 0.51 }, Features("c2") with { CopiedTextShare = 0.5 }, Features("c3")).Studied);
        Assert.Equal(new Proportion(1, 2), Compare("no-description", Features("c1") with { HasDescription = false }, Features("c2") with { HasDescription = true }, Features("c3")).Studied);
    }

    [Fact]
    public void AccountMarker_All_HaveTheirOwnIdAndAnInnocentReading()
    {
        Assert.Distinct(AccountMarker.All.Select(m => m.Id));
        Assert.All(AccountMarker.All, m => Assert.True(m.Innocent.Length > 20 && m.Needs.Count > 0));
        Assert.All(AccountMarker.All, m => Assert.Equal(m.Id == "young" || m.Id.Contains("desc", StringComparison.Ordinal) || m.Id.Contains("handle", StringComparison.Ordinal) ? EvidenceKind.Technical : EvidenceKind.Behavioural, m.Kind));
        Assert.Contains(Field.Created, AccountMarker.All.Single(m => m.Id == "young").Needs);
    }
}
