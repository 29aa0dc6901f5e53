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

    [Theory]
    [InlineData(0.0, "0 %")]
    [InlineData(1.0, "100 %")]
    [InlineData(0.5466, "54.7 %")]
    [InlineData(0.05466, "5.5 %")]
    [InlineData(0.00996, "1.0 %")]
    [InlineData(0.0049, "0.49 %")]
    [InlineData(0.00011, "0.011 %")]
    [InlineData(0.000011, "0.0011 %")]
    [InlineData(0.000001, "under 0.001 %")]
    [InlineData(0.99999, "over 99.9 %")]
    [InlineData(0.9985, "99.9 %")]
    [InlineData(double.NaN, "NaN")]
    public void Shares_ArePerCents_AndNeverAllOrNoneByRounding(double share, string text) => Assert.Equal(text, CellText.Share(share));

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(4.1294, "4.13")]
    [InlineData(9.996, "10.0")]
    [InlineData(25.58, "25.6")]
    [InlineData(0.3471, "0.347")]
    [InlineData(0.0147, "0.0147")]
    [InlineData(-2.5, "-2.50")]
    [InlineData(1912.4, "1912")]
    [InlineData(99.96, "100")]
    [InlineData(0.0000123, "1.2e-05")]
    public void EndsOfIntervals_HaveThreeDigits(double number, string text) => Assert.Equal(text, CellText.Short(number));

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
