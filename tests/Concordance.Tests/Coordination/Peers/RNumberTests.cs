using Concordance.Coordination.Peers;

namespace Concordance.Tests.Coordination.Peers;

public class RNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(5, "5")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(1 / 3.0, "0.333333333333333")]
    [InlineData(2 / 3.0, "0.666666666666667")]
    [InlineData(16 + 1 / 3.0, "16.3333333333333")]
    [InlineData(267 / 7.0, "38.1428571428572")]
    [InlineData(100000, "1e+05")]
    [InlineData(123456, "123456")]
    [InlineData(0.0001, "1e-04")]
    [InlineData(0.00012, "0.00012")]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(9.999999999999999, "10")]
    [InlineData(1e300, "1e+300")]
    [InlineData(double.NaN, "")]
    [InlineData(double.NegativeInfinity, "-Inf")]
    public void Of_Value_IsWrittenAsByR(double value, string expected) => Assert.Equal(expected, RNumber.Of(value));
}
