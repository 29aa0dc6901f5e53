using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StbImageSharp;

namespace Concordance.Simulation.Tests;

/// <summary>The files of a case: which there are, that their hashes are right, that each says what it is.</summary>
public class FilesTests
{
    static readonly Reading s_case = Cases.Default;

    static IEnumerable<string> OnDisk(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/'));

    static string Hash(string name) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(s_case.At(name))));

    static IEnumerable<string> Tables => OnDisk(s_case.Folder).Where(n => n.Contains(".csv", StringComparison.Ordinal));

    [Fact]
    public void HashesFile_NamesEveryFileInOrderWithItsHash()
    {
        var lines = File.ReadAllLines(s_case.At(SyntheticCase.HashesFile)).Select(l => l.Split("  ")).ToArray();
        Assert.Equal(OnDisk(s_case.Folder).Where(n => n != SyntheticCase.HashesFile).Order(StringComparer.Ordinal), lines.Select(l => l[1]));
        Assert.All(lines, l => Assert.Equal(Hash(l[1]), l[0]));
    }

    [Fact]
    public void Result_Files_AreThoseOnDisk()
    {
        Assert.Equal(OnDisk(s_case.Folder).Where(n => n is not (SyntheticCase.HashesFile or "README.md")).Order(StringComparer.Ordinal), s_case.Made.Files.Select(f => f.Name));
        Assert.All(s_case.Made.Files, f => Assert.Equal((new FileInfo(s_case.At(f.Name)).Length, Hash(f.Name)), (f.Bytes, f.Sha256)));
    }

    [Fact]
    public void Folder_OfTheDefaultCase_IsWithinTheBundle() =>
        Assert.InRange(OnDisk(s_case.Folder).Sum(n => new FileInfo(s_case.At(n)).Length), 12_000_000, 25_000_000);

    [Fact]
    public void TextFiles_HaveLineFeedsOnlyAndNoMark() => Assert.All(OnDisk(s_case.Folder).Where(n => !n.StartsWith("media/", StringComparison.Ordinal)), name =>
    {
        using var stream = GzipText.Open(s_case.At(name));
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var content = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        Assert.Equal(-1, content.IndexOf((byte)'\r'));
        Assert.NotEqual(0xEF, content[0]);
        // The one line that was cut.
        Assert.Equal(name.Contains("08-05", StringComparison.Ordinal), content[^1] != (byte)'\n');
    });

    [Fact]
    public void Tables_EveryRow_IsLabelled() => Assert.All(Tables, name =>
    {
        var rows = s_case.Table(name);
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal("true", r["synthetic"]));
    });

    [Fact]
    public void JsonFiles_AreLabelled()
    {
        foreach (var name in new[] { "parameters.json", "case.json" })
        {
            using var json = JsonDocument.Parse(File.ReadAllText(s_case.At(name)));
            Assert.True(json.RootElement.GetProperty("synthetic").GetBoolean(), name);
        }
        Assert.All(GzipText.Lines(s_case.At("side/articles.jsonl")), l => Assert.StartsWith("{\"synthetic\":true,", l));
        Assert.StartsWith("# SYNTHETIC", File.ReadAllText(s_case.At("README.md")));
    }

    [Fact]
    public void Codebook_NamesEveryColumnOfEveryTable()
    {
        var book = s_case.Table("codebook.csv").SelectMany(r => r["column"].Split(", "), (r, c) => (File: r["file"], Column: c)).ToHashSet();
        Assert.All(Tables.Where(t => t != "codebook.csv"), name =>
            Assert.All(s_case.Table(name)[0].Columns, c => Assert.True(book.Contains((name, c)) || book.Contains(("(all tables)", c)), $"{name}: {c}")));
        var ofTables = book.Where(b => b.File.Contains(".csv", StringComparison.Ordinal));
        Assert.All(ofTables, b => Assert.Contains(b.Column, s_case.Table(b.File)[0].Columns));
        Assert.All(book.Select(b => b.File).Where(f => !f.Contains('*') && f[0] != '('), f => Assert.True(File.Exists(s_case.At(f)), f));
    }

    [Fact]
    public void Codebook_FieldsOfPostsAndArticles_AreInTheirFiles()
    {
        var article = JsonElement.Parse(GzipText.Lines(s_case.At("side/articles.jsonl")).First());
        Assert.Equal(["synthetic", .. Columns("side/articles.jsonl").SelectMany(c => c.Split(", "))], article.EnumerateObject().Select(p => p.Name));
        // Errors are rare, so the whole file is looked at.
        var pages = GzipText.Lines(s_case.At("posts/search-2023-07-28.jsonl.gz")).Select(l => JsonElement.Parse(l)).ToArray();
        Assert.All(Columns("posts/*.jsonl.gz"), c => Assert.Contains(pages, p => Has(p, c.Split('.'))));

        static IEnumerable<string> Columns(string file) => s_case.Table("codebook.csv").Where(r => r["file"] == file).Select(r => r["column"]);
        static bool Has(JsonElement of, ReadOnlySpan<string> path)
        {
            foreach (var name in path)
            {
                if (of.ValueKind == JsonValueKind.Array) of = of[0];
                if (!of.TryGetProperty(name, out of)) return false;
            }
            return true;
        }
    }

    [Fact]
    public void Pictures_Files_AreThoseOfTheTablesWithTheirHashAndSize()
    {
        var side = s_case.Table("side/pictures.csv");
        Assert.Equal(OnDisk(s_case.Folder).Where(n => n.StartsWith("media/", StringComparison.Ordinal)).Order(StringComparer.Ordinal), side.Select(r => r["file"]));
        Assert.Equal(side.Select(r => r["file"]), s_case.Table("truth/pictures.csv").Select(r => r["file"]));
        Assert.Distinct(side.Select(r => r["media_key"]));
        Assert.Distinct(side.Select(r => r["url"]));
        Assert.All(side, r =>
        {
            var bytes = File.ReadAllBytes(s_case.At(r["file"]));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), r["sha256"]);
            var info = ImageInfo.FromStream(new MemoryStream(bytes))!.Value;
            Assert.Equal((r["width"], r["height"]), ($"{info.Width}", $"{info.Height}"));
        });
    }

    [Fact]
    public void Pictures_Names_TellNothing() => Assert.All(s_case.Table("side/pictures.csv"), r => Assert.Matches("^media/[0-9a-f]{12}\\.(jpg|png)$", r["file"]));

    [Fact]
    public void Pictures_EveryKeyOfAPost_HasItsFile()
    {
        var known = s_case.Table("side/pictures.csv").ToDictionary(r => r["media_key"], r => r["url"]);
        var media = s_case.Pages.SelectMany(p => p.Media).Where(m => m.Type == "photo").DistinctBy(m => m.Key).ToArray();
        Assert.True(media.Length > 200, $"{media.Length}");
        Assert.All(media, m => Assert.Equal(known[m.Key], m.Url));
        Assert.All(s_case.Posts.SelectMany(p => p.MediaKeys), k => Assert.True(k.StartsWith("13_", StringComparison.Ordinal) || known.ContainsKey(k)));
    }

    [Fact]
    public void Write_IntoAFolderWithAnOldCase_LeavesNoCaseWhenItIsBrokenOff()
    {
        using var folder = new TempFolder();
        folder.Write("case.json", "{}");
        using var cancel = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => SyntheticCase.Write(Cases.Smaller(Scenario.Default), folder.Path, new StopAt(cancel), cancel.Token));
        Assert.False(File.Exists(folder.Of("case.json")));
    }

    [Fact]
    public void Write_Progress_GoesUpToTheNumberOfPosts()
    {
        using var folder = new TempFolder();
        var told = new Told();
        var made = SyntheticCase.Write(Cases.Smaller(Scenario.Of("organic")), folder.Path, told, TestContext.Current.CancellationToken);
        Assert.Equal([10_000L, made.PostsByRole.Values.Sum()], told.Numbers);
    }

    [Fact]
    public void HashesFile_OfTheSmallCase_IsAsShaSumReadsIt() =>
        Assert.All(File.ReadAllText(Cases.SmallDefault.At(SyntheticCase.HashesFile), Encoding.UTF8).TrimEnd('\n').Split('\n'), l => Assert.Matches("^[0-9a-f]{64}  [^ ]+$", l));

    sealed class StopAt(CancellationTokenSource cancel) : IProgress<long>
    {
        public void Report(long value) => cancel.Cancel();
    }

    sealed class Told : IProgress<long>
    {
        public List<long> Numbers { get; } = [];

        public void Report(long value) => Numbers.Add(value);
    }
}
