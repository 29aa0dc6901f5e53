using Concordance.Charts.Tables;

namespace Concordance.Charts.Tests;

public sealed class CellTextTests
{
    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(3.0, "3")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.123456, "0.1235")]
    [InlineData(12.3456, "12.35")]
    [InlineData(999.96, "1000")]
    [InlineData(123456.7, "123457")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.0099996, "0.01")]
    [InlineData(0.0000000123, "1.2e-08")]
    [InlineData(0.0005, "5e-04")]
    [InlineData(1e20, "1e20")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-∞")]
    public void Fractions_AreShort(double number, string text) => Assert.Equal(text, CellText.Of(number));

    [Fact]
    public void Integers_AreWhole()
    {
        Assert.Equal("9223372036854775807", CellText.Of(long.MaxValue));
        Assert.Equal("18446744073709551615", CellText.Of(ulong.MaxValue));
        Assert.Equal("-1234567", CellText.Of(-1234567));
    }

    [Fact]
    public void OtherValues_AreReadable()
    {
        Assert.Equal("–", CellText.Of(null));
        Assert.Equal("yes", CellText.Of(true));
        Assert.Equal("2024-05-13", CellText.Of(new DateOnly(2024, 5, 13)));
        Assert.Equal("2024-05-13 07:30", CellText.Of(new DateTimeOffset(2024, 5, 13, 9, 30, 0, TimeSpan.FromHours(2))));
        Assert.Equal("1.25", CellText.Of(1.25m));
        Assert.Equal("Friday", CellText.Of(DayOfWeek.Friday));
        Assert.Equal("[U+000A]", CellText.Of('\n'));
    }
}
