using System.Globalization;
using Concordance.Ingest;

namespace Concordance.Tests.Ingest;

[Collection(ProcessWide.Name)]
public class TimeReaderIndependenceTests
{
    static readonly string[] s_texts =
    [
        "2023-07-18T10:20:30Z", "2023-07-18 10:20:30.12345678+02", "2023-07-18 10:20", "2023-03-12 02:30", "2023-11-05 01:30", "2023-10-29 02:30",
        "Fri Jul 06 20:19:24 +0000 2018", "FRI, 6 APR 2018 20:19:24 GMT", "1539202764", "1539202764250", "7/3/2018", "0", "1999-12-31T23:59:59Z",
    ];

    [Theory]
    [InlineData("tr-TR", "America/Los_Angeles")]
    [InlineData("ar-SA", "America/Los_Angeles")]
    [InlineData("fa-IR", "Pacific/Apia")]
    [InlineData("th-TH", "Europe/Paris")]
    public void TimeReader_InAnyCultureAndTimeZone_ReadsTheSame(string culture, string zone)
    {
        var expected = Read();
        var (before, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        using var variable = ProcessWide.Variable("TZ", zone);
        try
        {
            TimeZoneInfo.ClearCachedData();
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Read());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, ui);
            TimeZoneInfo.ClearCachedData();
        }
    }

    static List<(string? Reason, long Ticks, DateTimeKind Kind)> Read() =>
        [.. s_texts.SelectMany(t => new[] { null, "UTC", "Europe/Paris" }.Select(z => (TimeReader.Read(t, TimeReader.Zone(z), out var utc), utc.Ticks, utc.Kind)))];
}
