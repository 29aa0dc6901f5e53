using Concordance.Coordination;

namespace Concordance.Tests.Coordination;

public class NullModelNameTests
{
    [Fact]
    public void All_AreTheNullModels_EachOnceAndTheDefaultFirst()
    {
        Assert.Equal(Enum.GetValues<NullModel>(), NullModelName.All.Select(n => n.Model));
        Assert.Equal(new CoordinationOptions().Null, NullModelName.All[0].Model);
        foreach (var names in (Func<NullModelName, string>[])[n => n.Id, n => n.InCase, n => n.Words, n => n.Keeps])
            Assert.Equal(NullModelName.All.Count, NullModelName.All.Select(names).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(NullModel.PaceAndHours, "pace-and-hours", "paceAndHours", "pace and hours")]
    [InlineData(NullModel.Pace, "pace", "pace", "pace")]
    [InlineData(NullModel.Degrees, "degrees", "degrees", "degrees")]
    public void Of_AModel_HasItsNameEverywhere(NullModel model, string id, string inCase, string words)
    {
        var name = NullModelName.Of(model);
        Assert.Equal((id, inCase, words), (name.Id, name.InCase, name.Words));
        Assert.Equal(model, NullModelName.Named(id));
    }

    [Fact]
    public void Named_WhatIsNone_IsNull()
    {
        Assert.Null(NullModelName.Named("paceAndHours"));
        Assert.Throws<ArgumentOutOfRangeException>(() => NullModelName.Of((NullModel)9));
    }
}
