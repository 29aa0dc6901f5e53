using System.Globalization;
using System.Text.RegularExpressions;

namespace Concordance.Tests;

/// <summary>What is said depends on the case alone: not on the culture, the time zone or the key's owner.</summary>
[Collection(ProcessWide.Name)]
public partial class IndependenceTests
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

    /// <summary>Which file a row lies in, and where in it, is no part of what happened.</summary>
    [Theory]
    [InlineData("rows shuffled", 1, true, false)]
    [InlineData("cut into pieces", 3, false, false)]
    [InlineData("pieces in another order, with rows shuffled", 4, true, true)]
    public void Investigation_OfTheSameRowsLaidOutOtherwise_SaysTheSame(string how, int pieces, bool shuffled, bool backwards)
    {
        using var folder = new TempFolder();
        using var key = ProcessWide.Variable(PseudonymKey.FileVariable, folder.Write("key", "0123456789abcdef0123456789abcdef"));
        Walk.Write(folder);
        var expected = WithoutHashes(Walk.Say(folder));
        var lines = File.ReadAllLines(folder.Of("posts.csv"));
        var (header, rows) = (lines[0], lines[1..]);
        if (shuffled) new Random(5).Shuffle(rows);
        File.Delete(folder.Of("posts.csv"));
        var names = rows.Chunk((rows.Length + pieces - 1) / pieces).Select((piece, i) =>
        {
            folder.Write($"part-{i}.csv", string.Join('\n', [header, .. piece]) + "\n");
            return $"part-{i}.csv";
        }).ToList();
        if (backwards) names.Reverse();
        var before = CaseFile.Read(folder.Path);
        CaseFile.Write(before with { Sources = [.. names.Select(n => before.Sources[0] with { Path = n, Sha256 = null })] }, folder.Path);
        Assert.Equal("", Differences(expected, WithoutHashes(Walk.Say(folder)), how));
    }

    // Hashes and the ids made of them are those of the files, which are others, as is the number of files.
    static string WithoutHashes(string said) => OfFiles().Replace(said, "…");

    // The lines that differ, in their order; nothing where there are none.
    static string Differences(string one, string other, string how)
    {
        var lines = one.Split('\n').Zip(other.Split('\n')).Where(l => l.First != l.Second).Select(l => $"- {l.First}\n+ {l.Second}").ToList();
        return one == other ? "" : $"{how}: {lines.Count} lines differ\n{string.Join('\n', lines.Take(20))}";
    }

    [GeneratedRegex("[0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<= rows )in [0-9]+ sources?")]
    private static partial Regex OfFiles();

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
