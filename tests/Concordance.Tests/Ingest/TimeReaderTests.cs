using Concordance.Ingest;

namespace Concordance.Tests.Ingest;

public class TimeReaderTests
{
    static readonly TimeZoneInfo s_paris = TimeReader.Zone("Europe/Paris")!;

    [Theory]
    [InlineData("2023-07-18T10:20:30Z", "2023-07-18T10:20:30.0000000Z")]
    [InlineData("2023-07-18T10:20:30.000Z", "2023-07-18T10:20:30.0000000Z")]
    [InlineData("2023-07-18T10:20:30.125Z", "2023-07-18T10:20:30.1250000Z")]
    [InlineData("2023-07-18T10:20Z", "2023-07-18T10:20:00.0000000Z")]
    [InlineData("2023-07-18T10:20:30+02:00", "2023-07-18T08:20:30.0000000Z")]
    [InlineData("2023-07-18T10:20:30-05:30", "2023-07-18T15:50:30.0000000Z")]
    [InlineData("2023-07-18 10:20:30+00:00", "2023-07-18T10:20:30.0000000Z")]
    [InlineData("2023-07-18 10:20:30 UTC", "2023-07-18T10:20:30.0000000Z")]
    [InlineData("  2023-07-18T10:20:30Z ", "2023-07-18T10:20:30.0000000Z")]
    [InlineData("Wed Oct 10 20:19:24 +0000 2018", "2018-10-10T20:19:24.0000000Z")]
    [InlineData("Wed Oct 10 20:19:24 -0430 2018", "2018-10-11T00:49:24.0000000Z")]
    [InlineData("1539202764", "2018-10-10T20:19:24.0000000Z")]
    [InlineData("1539202764250", "2018-10-10T20:19:24.2500000Z")]
    public void TimeReader_ReadsWhatCarriesItsZone(string text, string expected)
    {
        Assert.Null(TimeReader.Read(text, null, out var utc));
        Assert.Equal(expected, utc.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        // The zone of the case is for times that carry none.
        Assert.Null(TimeReader.Read(text, s_paris, out var again));
        Assert.Equal(utc, again);
    }

    [Theory]
    [InlineData("2018-01-15 14:30", "2018-01-15T13:30:00Z")]
    [InlineData("2018-07-15 14:30:05", "2018-07-15T12:30:05Z")]
    [InlineData("2018-07-15T14:30:05.5", "2018-07-15T12:30:05.5Z")]
    public void TimeReader_WithoutZone_IsRefusedOrReadInTheZoneOfTheCase(string text, string inParis)
    {
        Assert.Equal(TimeReader.WithoutZone, TimeReader.Read(text, null, out _));
        Assert.Null(TimeReader.Read(text, s_paris, out var utc));
        Assert.Equal(Some.Utc(inParis), utc);
        Assert.Equal(DateTimeKind.Utc, utc.Kind);
    }

    [Fact]
    public void TimeReader_TimeSkippedByTheClocks_IsRefused()
    {
        var reason = TimeReader.Read("2023-03-26 02:30:00", s_paris, out _);
        Assert.Contains("does not exist in Europe/Paris", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("7/3/2018 14:30")]
    [InlineData("7/3/2018")]
    [InlineData("03.07.2018 14:30")]
    [InlineData("2018-07-03")]
    [InlineData("2018-13-03T00:00:00Z")]
    [InlineData("2018-02-30T00:00:00Z")]
    [InlineData("yesterday")]
    [InlineData("1539202764.0")]
    [InlineData("153920276")]
    [InlineData("٢٠١٨-٠٧-٠٣T٠٠:٠٠:٠٠Z")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    public void TimeReader_WhatCanBeReadTwoWaysOrNotAtAll_IsRefused(string? text) =>
        Assert.NotNull(TimeReader.Read(text, s_paris, out _));

    [Theory]
    [InlineData("1999-12-31T23:59:59Z", false)]
    [InlineData("2000-01-01T00:00:00Z", true)]
    [InlineData("2099-12-31T23:59:59Z", true)]
    [InlineData("2100-01-01T00:00:00Z", false)]
    [InlineData("9999999999", false)]
    public void TimeReader_YearsOutside2000To2099_AreTakenForDamaged(string text, bool accepted) =>
        Assert.Equal(accepted, TimeReader.Read(text, null, out _) is null);

    [Fact]
    public void TimeReader_FinerThanTheStoreKeeps_IsCutToMicroseconds()
    {
        Assert.Null(TimeReader.Read("2023-07-18T10:20:30.1234567Z", null, out var utc));
        Assert.Equal(0, utc.Ticks % TimeSpan.TicksPerMicrosecond);
        Assert.Equal(Some.Utc("2023-07-18T10:20:30.123456Z"), utc);
    }

    [Fact]
    public void TimeReader_UnknownZone_SaysWhatToUse()
    {
        var e = Assert.Throws<InputException>(() => TimeReader.Zone("Europe/Nowhere"));
        Assert.Contains("Europe/Nowhere", e.Problem, StringComparison.Ordinal);
        Assert.Contains("IANA", e.Remedy, StringComparison.Ordinal);
        Assert.Null(TimeReader.Zone(" "));
    }
}
