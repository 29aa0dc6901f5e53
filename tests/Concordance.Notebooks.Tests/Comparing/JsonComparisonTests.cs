using System.Text.Json.Nodes;

namespace Concordance.Notebooks.Tests.Comparing;

public class JsonComparisonTests
{
    static List<(string Path, string Was, string Is, bool WithinTolerance)> Of(string was, string now) => [.. JsonComparison.Differences(JsonNode.Parse(was), JsonNode.Parse(now))];

    [Theory]
    [InlineData("""{"a":1,"b":[1,2]}""", """{"b":[1,2],"a":1}""")]
    [InlineData("1e2", "100")]
    [InlineData("null", "null")]
    public void JsonComparison_OtherWritingOfTheSame_IsEqual(string was, string now) => Assert.Empty(Of(was, now));

    [Theory]
    [InlineData("""{"a":1}""", """{"a":"1"}""", "$.a")]
    [InlineData("""{"a":1}""", """{"a":null}""", "$.a")]
    [InlineData("""{"a":1}""", """{"b":1}""", "$.a")]
    [InlineData("[1,2]", "[1,2,3]", "$")]
    [InlineData("[1,2]", "[1,3]", "$[1]")]
    [InlineData("true", "false", "$")]
    [InlineData("0", "1e-300", "$")]
    public void JsonComparison_AnythingElse_IsSaidWithItsPath(string was, string now, string path)
    {
        var first = Of(was, now)[0];
        Assert.Equal((path, false), (first.Path, first.WithinTolerance));
    }

    [Theory]
    [InlineData("1.0000000001", "1", true)]
    [InlineData("1.00000001", "1", false)]
    [InlineData("-123456789012.5", "-123456789012.4", true)]
    public void JsonComparison_NumbersWithinATolerance_AreToldApart(string was, string now, bool within) => Assert.Equal(within, Assert.Single(Of(was, now)).WithinTolerance);
}
