using System.Globalization;

namespace Concordance.Tests;

/// <summary>What is said depends on the case alone: not on the culture, the time zone or the key's owner.</summary>
[Collection(ProcessWide.Name)]
public class IndependenceTests
{
    [Fact]
    public void Investigation_InAnyCultureAndTimeZone_SaysTheSame()
    {
        using var folder = new TempFolder();
        using var key = ProcessWide.Variable(PseudonymKey.FileVariable, folder.Write("key", "0123456789abcdef0123456789abcdef"));
        Walk.Write(folder);
        var expected = In("", "UTC", () => Walk.Say(folder));
        var quarantine = File.ReadAllText(folder.Of("work/collection/quarantine.csv"));
        // The walk reaches every step: all 12 of the group among 18 carriers, its burst, and the country that it shows.
        Assert.Contains("12 of 18 (66.7 %) accounts that carried the campaign acted together", expected, StringComparison.Ordinal);
        Assert.Contains("The largest of 1 burst: 144 posts that carry the campaign", expected, StringComparison.Ordinal);
        Assert.Contains("is linked to Azerbaijan by the traces that it bears", expected, StringComparison.Ordinal);
        foreach (var (culture, zone) in new[] { ("tr-TR", "America/St_Johns"), ("az-Latn-AZ", "Asia/Baku"), ("ar-SA", "Pacific/Apia"), ("fr-FR", "Europe/Paris") })
        {
            Assert.Equal(expected, In(culture, zone, () => Walk.Say(folder)));
            Assert.Equal(quarantine, File.ReadAllText(folder.Of("work/collection/quarantine.csv")));
        }
    }

    [Fact]
    public void Investigation_OfAPseudonymousCase_ShowsNoHandleNoIdAndNoText()
    {
        using var folder = new TempFolder();
        using var key = ProcessWide.Variable(PseudonymKey.FileVariable, folder.Write("key", "0123456789abcdef0123456789abcdef"));
        Walk.Write(folder);
        var said = Walk.Say(folder);
        Assert.Contains("account-", said, StringComparison.Ordinal);
        foreach (var secret in new[] { "ILGIN_", "iLGIN2023", "90071992547409", "80071992547409", "16812345678901", "ordinary kind", "not ready", folder.Path })
            Assert.DoesNotContain(secret, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Investigation_OpenedAgain_SaysTheSameFromTheStore()
    {
        using var folder = new TempFolder();
        using var key = ProcessWide.Variable(PseudonymKey.FileVariable, folder.Write("key", "0123456789abcdef0123456789abcdef"));
        Walk.Write(folder);
        var first = Investigation.Open(folder.Path).Data;
        Assert.Equivalent(first, Investigation.Open(folder.Path).Data, strict: true);
    }

    static T In<T>(string culture, string zone, Func<T> call)
    {
        var before = CultureInfo.CurrentCulture;
        var ui = CultureInfo.CurrentUICulture;
        using var variable = ProcessWide.Variable("TZ", zone);
        try
        {
            TimeZoneInfo.ClearCachedData();
            if (!OperatingSystem.IsWindows()) Assert.Equal(zone, TimeZoneInfo.Local.Id);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return call();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, ui);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
