using Concordance.Accounts;

namespace Concordance.Tests.Accounts;

public class FeatureInputsTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>All that notebook 03 can know, so that no feature is missing for want of a step that could have been run.</summary>
    [Fact]
    public void Of_TheBundledCase_LeavesOnlyTheNetworkToComputeLater()
    {
        var features = FeatureTable.Of(BundledCase.Opened, FeatureInputs.Of(BundledCase.Opened, Cancel), cancel: Cancel);
        Assert.Equal(["coordination_ties", "community"], features.Columns.Where(c => c.IsMissing && c.Feature.Given is not null).Select(c => c.Feature.Id));
        var row = features.Single(f => f.AccountId == features.MaxBy(g => g.CampaignPosts).AccountId);
        Assert.NotNull(row.SharedVisualShare);
        Assert.NotNull(row.NearCopyShare);
    }

    /// <summary>A column of nothing would read as pictures that nobody else posted.</summary>
    [Fact]
    public void Of_ACaseWithoutPictures_HasNoVisuals()
    {
        using var folder = new TempFolder();
        var inputs = FeatureInputs.Of(Some.Opened(folder, "id,author_id,created_at,text\n1,a,2023-07-18T10:00:00Z,hello\n"), Cancel);
        Assert.Null(inputs.Visuals);
        Assert.NotNull(inputs.Copies);
    }
}
