using Concordance.Ingest;
using CsCheck;

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
    [InlineData("2023-07-18t10:20:30z", "2023-07-18T10:20:30.0000000Z")]
    [InlineData("2023-07-18T10:20:30.12345678Z", "2023-07-18T10:20:30.1234560Z")]
    [InlineData("2023-07-18T10:20:30.999999999999Z", "2023-07-18T10:20:30.9999990Z")]
    [InlineData("2023-07-18T10:20:30,5Z", "2023-07-18T10:20:30.5000000Z")]
    [InlineData("2023-07-18T10:20:30+0200", "2023-07-18T08:20:30.0000000Z")]
    [InlineData("2023-07-18 10:20:30+02", "2023-07-18T08:20:30.0000000Z")]
    [InlineData("2023-07-18 10:20:30.5-03", "2023-07-18T13:20:30.5000000Z")]
    [InlineData("2023-07-18 10:20:30 +0545", "2023-07-18T04:35:30.0000000Z")]
    [InlineData("2023-07-18 10:20 GMT", "2023-07-18T10:20:00.0000000Z")]
    [InlineData("2023-07-18T00:20:30+14:00", "2023-07-17T10:20:30.0000000Z")]
    [InlineData("2000-01-01T00:20:30+00:00", "2000-01-01T00:20:30.0000000Z")]
    [InlineData("1999-12-31T23:20:30-01:00", "2000-01-01T00:20:30.0000000Z")]
    [InlineData("Wed, 10 Oct 2018 20:19:24 +0200", "2018-10-10T18:19:24.0000000Z")]
    [InlineData("Wed, 10 Oct 2018 20:19:24 GMT", "2018-10-10T20:19:24.0000000Z")]
    [InlineData("3 Jul 2018 20:19 -0000", "2018-07-03T20:19:00.0000000Z")]
    [InlineData("Wed Oct 10 20:19:24 UTC 2018", "2018-10-10T20:19:24.0000000Z")]
    [InlineData("FRI JUL  6 20:19:24 +0000 2018", "2018-07-06T20:19:24.0000000Z")]
    [InlineData("Wed Oct 10 20:19:24 +0000 2018", "2018-10-10T20:19:24.0000000Z")]
    [InlineData("Wed Oct 10 20:19:24 -0430 2018", "2018-10-11T00:49:24.0000000Z")]
    [InlineData("1539202764", "2018-10-10T20:19:24.0000000Z")]
    [InlineData("1539202764250", "2018-10-10T20:19:24.2500000Z")]
    [InlineData("1539202764250001", "2018-10-10T20:19:24.2500010Z")]
    [InlineData("946684800", "2000-01-01T00:00:00.0000000Z")]
    [InlineData("946684800000", "2000-01-01T00:00:00.0000000Z")]
    [InlineData("4102444799999999", "2099-12-31T23:59:59.9999990Z")]
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
    [InlineData("15 Jul 2018 14:30:05", "2018-07-15T12:30:05Z")]
    [InlineData("Sun Jul 15 14:30:05 2018", "2018-07-15T12:30:05Z")]
    [InlineData("2018-03-25 01:59:59", "2018-03-25T00:59:59Z")]
    [InlineData("2018-03-25 03:00:00", "2018-03-25T01:00:00Z")]
    [InlineData("2018-10-28 01:59:59", "2018-10-27T23:59:59Z")]
    [InlineData("2018-10-28 03:00:00", "2018-10-28T02:00:00Z")]
    public void TimeReader_WithoutZone_IsRefusedOrReadInTheZoneOfTheCase(string text, string inParis)
    {
        Assert.Equal(TimeReader.WithoutZone, TimeReader.Read(text, null, out _));
        Assert.Null(TimeReader.Read(text, s_paris, out var utc));
        Assert.Equal(Some.Utc(inParis), utc);
        Assert.Equal(DateTimeKind.Utc, utc.Kind);
    }

    [Theory]
    [InlineData("Europe/Paris", "2023-03-26 02:00:00")]
    [InlineData("Europe/Paris", "2023-03-26 02:59:59.999")]
    [InlineData("America/New_York", "2023-03-12 02:30")]
    [InlineData("Pacific/Apia", "2011-12-30 12:00")]
    public void TimeReader_TimeSkippedByTheClocks_IsRefused(string zone, string text) =>
        Assert.Equal($"a time that does not exist in {zone} (clocks went forward)", TimeReader.Read(text, TimeReader.Zone(zone), out _));

    [Theory]
    [InlineData("Europe/Paris", "2023-10-29 02:00:00")]
    [InlineData("Europe/Paris", "2023-10-29 02:59:59.999")]
    [InlineData("America/New_York", "2023-11-05 01:30")]
    [InlineData("Australia/Lord_Howe", "2023-04-02 01:45")]
    [InlineData("Europe/Moscow", "2014-10-26 01:30")]
    public void TimeReader_TimeThatTheClocksShowedTwice_IsRefused(string zone, string text)
    {
        Assert.Equal($"a time that occurs twice in {zone} (clocks went back)", TimeReader.Read(text, TimeReader.Zone(zone), out _));
        Assert.Null(TimeReader.Read(text + "+01:00", TimeReader.Zone(zone), out _));
    }

    [Theory]
    [InlineData("7/3/2018 14:30")]
    [InlineData("7/3/2018")]
    [InlineData("25/12/2018 14:30")]
    [InlineData("12/25/2018 2:30 PM")]
    [InlineData("03.07.2018 14:30")]
    [InlineData("03-07-2018T14:30:00Z")]
    [InlineData("7/3/18")]
    public void TimeReader_DayAndMonthAsNumbers_AreRefusedEvenWhereOneCanOnlyBeTheDay(string text) =>
        Assert.Equal("a date whose day and month can be taken for each other", TimeReader.Read(text, s_paris, out _));

    [Theory]
    [InlineData("0")]
    [InlineData("-1539202764")]
    [InlineData("153920276")]
    [InlineData("946684799")]
    [InlineData("4102444800")]
    [InlineData("4102444800000000")]
    [InlineData("1539202764250000000")]
    [InlineData("99999999999999999999999999")]
    [InlineData("20180703")]
    [InlineData("201807031430")]
    [InlineData("20180703143005")]
    [InlineData("20180703143005000")]
    public void TimeReader_NumberThatIsNoTimeInAnyUnit_IsRefused(string text) =>
        Assert.Equal("a number that is no time in seconds, milliseconds or microseconds in the years 2000 to 2099", TimeReader.Read(text, null, out _));

    [Fact]
    public void TimeReader_AnyTimeInAnyForm_IsTheSameTime()
    {
        var times = Gen.Long[Some.Utc("2000-01-02").Ticks / 10, Some.Utc("2099-12-30").Ticks / 10].Select(us => new DateTime(us * 10, DateTimeKind.Utc));
        Gen.Select(times, Gen.Int[-14 * 60, 14 * 60]).Sample((time, minutes) =>
        {
            var invariant = System.Globalization.CultureInfo.InvariantCulture;
            var there = new DateTimeOffset(time).ToOffset(TimeSpan.FromMinutes(minutes));
            var second = time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));
            var compact = there.ToString("zzz", invariant).Replace(":", "", StringComparison.Ordinal);
            var epoch = (time - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
            (string Text, DateTime Expected)[] forms =
            [
                (there.ToString("O", invariant), time),
                (there.ToString("yyyy-MM-dd HH:mm:ss.ffffff", invariant) + compact, time),
                (there.ToString("ddd MMM dd HH:mm:ss ", invariant) + compact + there.ToString(" yyyy", invariant), second),
                (there.ToString("ddd, d MMM yyyy HH:mm:ss ", invariant) + compact, second),
                (time.ToString("R", invariant), second),
                (epoch.ToString(invariant), time),
                ((epoch / 1000).ToString(invariant), time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMillisecond))),
                ((epoch / 1_000_000).ToString(invariant), second),
            ];
            foreach (var (text, expected) in forms)
            {
                Assert.Null(TimeReader.Read(text, s_paris, out var utc));
                Assert.Equal((text, expected, DateTimeKind.Utc), (text, utc, utc.Kind));
            }
        }, iter: 500);
    }

    // The reader's own way of telling one, none and two is held against what the platform says.
    [Fact]
    public void TimeReader_EveryQuarterHourOfAYear_AgreesWithTheZonesRules()
    {
        for (var clock = new DateTime(2023, 1, 1); clock.Year == 2023; clock = clock.AddMinutes(15))
        {
            var reason = TimeReader.Read(clock.ToString("s", System.Globalization.CultureInfo.InvariantCulture), s_paris, out var utc);
            if (s_paris.IsInvalidTime(clock)) Assert.Contains("does not exist", reason, StringComparison.Ordinal);
            else if (s_paris.IsAmbiguousTime(clock)) Assert.Contains("occurs twice", reason, StringComparison.Ordinal);
            else Assert.Equal(TimeZoneInfo.ConvertTimeToUtc(clock, s_paris), utc);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("2018-07-03")]
    [InlineData("2018-13-03T00:00:00Z")]
    [InlineData("2018-02-30T00:00:00Z")]
    [InlineData("yesterday")]
    [InlineData("1539202764.0")]
    [InlineData("٢٠١٨-٠٧-٠٣T٠٠:٠٠:٠٠Z")]
    [InlineData("1539202764.5")]
    [InlineData("1.5392E+09")]
    [InlineData("2018-07-03 02:30 PM")]
    [InlineData("2018-07-03 24:00:00Z")]
    [InlineData("2018-07-03T10:20:60Z")]
    [InlineData("2018-07-03 10:20:30 EST")]
    [InlineData("2018-07-03 10:20:30+15:00")]
    [InlineData("2018-07-03 10:20:30+01:60")]
    [InlineData("2018-07-03 10:20:30 GMT+2")]
    [InlineData("2018-07-03 10:20:30.Z")]
    [InlineData("Wed Oct 11 20:19:24 +0000 2018")]
    [InlineData("10 Oct 18 20:19:24 +0000")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    public void TimeReader_WhatIsDamagedOrInNoKnownForm_IsRefused(string? text) =>
        Assert.NotNull(TimeReader.Read(text, s_paris, out _));

    [Theory]
    [InlineData("1999-12-31T23:59:59Z", false)]
    [InlineData("2000-01-01T00:00:00Z", true)]
    [InlineData("2099-12-31T23:59:59Z", true)]
    [InlineData("2100-01-01T00:00:00Z", false)]
    [InlineData("2099-12-31T23:59:59-00:01", false)]
    [InlineData("2000-01-01T00:00:00+00:01", false)]
    [InlineData("1990-01-01T00:00:00Z", false)]
    [InlineData("0001-01-01T00:00:00Z", false)]
    [InlineData("9999-12-31T23:59:59Z", false)]
    public void TimeReader_YearsOutside2000To2099_AreTakenForDamaged(string text, bool accepted) =>
        Assert.Equal(accepted ? null : "a time outside the years 2000 to 2099", TimeReader.Read(text, null, out _));

    [Fact]
    public void TimeReader_FinerThanTheStoreKeeps_IsCutToMicroseconds()
    {
        Assert.Null(TimeReader.Read("2023-07-18T10:20:30.1234567Z", null, out var utc));
        Assert.Equal(0, utc.Ticks % TimeSpan.TicksPerMicrosecond);
        Assert.Equal(Some.Utc("2023-07-18T10:20:30.123456Z"), utc);
    }

    [Fact]
    public void TimeReader_DateAlone_IsRefusedAsOne() =>
        Assert.Equal("a date without a time of day", TimeReader.Read("2018-07-03", s_paris, out _));

    [Fact]
    public void TimeReader_UnknownZone_SaysWhatToUse()
    {
        var e = Assert.Throws<InputException>(() => TimeReader.Zone("Europe/Nowhere"));
        Assert.Contains("Europe/Nowhere", e.Problem, StringComparison.Ordinal);
        Assert.Contains("IANA", e.Remedy, StringComparison.Ordinal);
        Assert.Null(TimeReader.Zone(" "));
    }
}
