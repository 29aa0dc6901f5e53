using Concordance.Charts.Forms;

namespace Concordance.Charts.Tests;

public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("""{"b":1,"a":{"d":2,"c":3}}""", """{"a":{"c":3,"d":2},"b":1}""")]
    [InlineData("[0.1234567891, 1234567.5, 2.0, 1e3]", "[0.123457,1234570,2,1000]")]
    [InlineData("[1234567890123456789, -3]", "[1234567890123456789,-3]")]
    [InlineData("[1e-9, 0.30000000000000004]", "[1E-09,0.3]")]
    [InlineData("""["ə","<b>",null,true]""", """["ə","\u003Cb\u003E",null,true]""")]
    public void Of_IsStable(string json, string canonical) => Assert.Equal(canonical, CanonicalJson.Of(json));
}
