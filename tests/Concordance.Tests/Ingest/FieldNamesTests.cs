using Concordance.Ingest;

namespace Concordance.Tests.Ingest;

public class FieldNamesTests
{
    [Fact]
    public void FieldNames_EveryField_HasNamesAndWordsAndReadsBack() => Assert.All(Enum.GetValues<Field>(), field =>
    {
        Assert.NotEmpty(FieldNames.Of(field));
        Assert.NotEmpty(field.Describe());
        Assert.Equal(field, FieldNames.Parse(FieldNames.Name(field)));
    });

    [Theory]
    [InlineData("texts")]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("post,account")]
    public void FieldNames_UnknownField_ListsAllOfThem(string name)
    {
        var e = Assert.Throws<InputException>(() => FieldNames.Parse(name));
        Assert.All(Enum.GetValues<Field>(), f => Assert.Contains(FieldNames.Name(f), e.Remedy, StringComparison.Ordinal));
    }
}
