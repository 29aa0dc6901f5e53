using System.Globalization;
using Concordance.Content;
using Concordance.Duck;
using Concordance.Kept;
using Concordance.Tests.Content.Visuals;
using SkiaSharp;

namespace Concordance.Tests.Kept;

public class KeptPicturesTests
{
    static readonly CancellationToken s_go = TestContext.Current.CancellationToken;

    [Fact]
    public void Of_MadePictures_ReadIsAsHashed()
    {
        using var folder = new TempFolder();
        var investigation = Opened(folder);
        var fresh = HashedPictures.Of(investigation.Side.Pictures!, cancel: s_go);
        Assert.Equal((5, 4), (fresh.Pictures.Count, fresh.Rejected.Count));
        for (var i = 0; i < 2; i++) AssertSame(fresh, HashedPictures.Of(investigation, s_go), pictures: true);
        Assert.Single(Files(investigation));
        // Opened anew, the pictures are other objects of the same values.
        AssertSame(fresh, HashedPictures.Of(Investigation.Open(folder.Path), s_go), pictures: false);
        Assert.Single(Files(investigation));
    }

    [Fact]
    public void Of_TheSameAgain_HashesNothingAnew()
    {
        using var folder = new TempFolder();
        var investigation = Opened(folder);
        var planted = Plant(investigation);
        AssertSame(planted, HashedPictures.Of(investigation, s_go), pictures: true);
        // Neither how near pictures must be nor other choices touch the hashes.
        AssertSame(planted, HashedPictures.Of(investigation.With(new() { VisualDistance = 30, CopySimilarity = 0.9 }), s_go), pictures: true);
    }

    /// <summary>What can happen to the files that the table names.</summary>
    public static TheoryData<string, Action<TempFolder>> Changes => new()
    {
        { "another picture", f => f.Write("media/a.png", Drawn.File(20)) },
        { "a picture that is gone", f => File.Delete(f.Of("media/a.png")) },
        { "a picture that came", f => f.Write("media/none.png", Drawn.File(21)) },
        { "a picture that was damaged", f => f.Write("media/b.jpg", File.ReadAllBytes(f.Of("media/b.jpg"))[..100]) },
        { "two pictures in each other's place", f => { File.Move(f.Of("media/a.png"), f.Of("x")); File.Move(f.Of("media/c.png"), f.Of("media/a.png")); File.Move(f.Of("x"), f.Of("media/c.png")); } },
        { "a row less", f => { var lines = File.ReadAllLines(f.Of("pictures.csv")); File.WriteAllLines(f.Of("pictures.csv"), lines[..^1]); } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Of_OtherFiles_HashesAnew(string what, Action<TempFolder> change)
    {
        using var folder = new TempFolder();
        var planted = Plant(Opened(folder));
        change(folder);
        var investigation = Investigation.Open(folder.Path);
        var fresh = HashedPictures.Of(investigation.Side.Pictures!, cancel: s_go);
        Assert.NotEqual((what, planted.Pictures.Count), (what, fresh.Pictures.Count));
        for (var i = 0; i < 2; i++) AssertSame(fresh, HashedPictures.Of(investigation, s_go), pictures: true);
    }

    [Fact]
    public void Of_OtherKeysAndNamesOfTheSameFiles_AreTheirs()
    {
        using var folder = new TempFolder();
        HashedPictures.Of(Opened(folder), s_go);
        Directory.Move(folder.Of("media"), folder.Of("files"));
        File.WriteAllText(folder.Of("pictures.csv"), File.ReadAllText(folder.Of("pictures.csv")).Replace("media/", "files/", StringComparison.Ordinal).Replace("key-", "k", StringComparison.Ordinal));
        var investigation = Investigation.Open(folder.Path);
        AssertSame(HashedPictures.Of(investigation.Side.Pictures!, cancel: s_go), HashedPictures.Of(investigation, s_go), pictures: true);
        Assert.Single(Files(investigation));
    }

    /// <summary>An option that is added and left out of the key is found here.</summary>
    [Fact]
    public void Inputs_EveryOptionThatTouchesIt_IsTold()
    {
        using var folder = new TempFolder();
        var pictures = Opened(folder).Side.Pictures!;
        string MadeFrom(VisualOptions options) => PictureInputs.Of(pictures, options, s_go);
        var usual = MadeFrom(new());
        Assert.Equal(usual, MadeFrom(new()));
        foreach (var property in typeof(VisualOptions).GetProperties())
        {
            var other = new VisualOptions();
            property.SetValue(other, property.GetValue(other) is bool flag ? !flag : Convert.ChangeType(Convert.ToInt64(property.GetValue(other), CultureInfo.InvariantCulture) + 1, property.PropertyType, CultureInfo.InvariantCulture));
            Assert.True(property.Name is nameof(VisualOptions.MostDistance) or nameof(VisualOptions.MostPairs) == (usual == MadeFrom(other)), property.Name);
        }
        // Of what is too large the length alone is told, as it is all that the reason says.
        Assert.NotEqual(MadeFrom(new() { MostBytes = 10 }), MadeFrom(new() { MostBytes = 11 }));
    }

    [Fact]
    public void IsLasting_WhatAnotherRunMayRead_IsNot()
    {
        var form = new KeptPictures([]);
        Assert.True(form.IsLasting(new([], [new("a.png", "it is damaged"), new("b.png", "there is no such file")])));
        Assert.False(form.IsLasting(new([], [new("a.png", "it can't be read")])));
        Assert.False(form.IsLasting(new([], [new("a.png", "it is damaged"), new("b.png", "there is no memory for it")])));
    }

    [Fact]
    public void Of_ACaseWithoutPictures_IsEmptyAndKeepsNothing()
    {
        using var folder = new TempFolder();
        var investigation = Some.Opened(folder, "id,author_id,created_at,text\n1,a,2023-07-18T10:00:00Z,text\n");
        var hashed = HashedPictures.Of(investigation, s_go);
        Assert.Empty(hashed.Pictures);
        Assert.Empty(hashed.Rejected);
        Assert.Empty(VisualUses.GroupNames(investigation, s_go));
        Assert.False(Directory.Exists(KeptStep.FolderOf(investigation.Case)));
    }

    [Fact]
    public void Of_ACase_KeepsNeitherKeysNorNamesOfFiles()
    {
        using var folder = new TempFolder();
        var investigation = Opened(folder);
        HashedPictures.Of(investigation, s_go);
        using var duck = new DuckSession();
        var said = string.Join('\n', duck.Query($"SELECT t::VARCHAR FROM {DuckSession.Quoted(Assert.Single(Files(investigation)))} t", r => r.GetString(0)));
        Assert.Contains("there is no such file", said, StringComparison.Ordinal);
        foreach (var secret in new[] { "key-", "media", ".png", ".jpg", folder.Path }) Assert.DoesNotContain(secret, said, StringComparison.Ordinal);
    }

    [Fact]
    public void GroupNames_OfACase_AreThoseOfItsPicturesAndPosts()
    {
        using var folder = new TempFolder();
        var investigation = Opened(folder);
        foreach (var under in new[] { investigation, investigation.With(new() { VisualDistance = 0 }) })
        {
            var fresh = VisualUses.GroupNames(VisualGroups.Of(HashedPictures.Of(investigation.Side.Pictures!, cancel: s_go).Pictures, under.Choices.Visuals, s_go), under.Data.Posts);
            Assert.Equal(4, fresh.Count);
            Assert.Equal(Sorted(fresh), Sorted(VisualUses.GroupNames(under, s_go)));
        }

        static IEnumerable<string> Sorted(IReadOnlyDictionary<string, IReadOnlyList<string>> names) => names.Select(n => $"{n.Key} {string.Join(' ', n.Value)}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Of_TheBundledCase_ReadIsAsHashed()
    {
        var investigation = BundledCase.Opened;
        var fresh = HashedPictures.Of(investigation.Side.Pictures!, cancel: s_go);
        for (var i = 0; i < 2; i++) AssertSame(fresh, HashedPictures.Of(investigation, s_go), pictures: true);
    }

    /// <summary>A case with pictures of all kinds: copies, key frames of a video, one file of two keys, and files that are none.</summary>
    static Investigation Opened(TempFolder folder)
    {
        folder.Write("media/a.png", Drawn.File(1));
        folder.Write("media/b.jpg", Drawn.File(1, SKEncodedImageFormat.Jpeg, 80));
        folder.Write("media/c.png", Drawn.File(2));
        folder.Write("media/damaged.png", Drawn.File(3)[..200]);
        folder.Write("media/text.png", "<html>");
        folder.Write("media/empty.png", "");
        folder.Write("pictures.csv", """
            media_key,url,file
            key-1,,media/a.png
            key-2,https://pic.example/b.jpg,media/b.jpg
            key-3,,media/none.png
            key-4,,media/c.png
            key-4,,media/a.png
            key-5,,media/damaged.png
            key-6,,media/text.png
            key-7,,media/empty.png
            key-8,,media/c.png

            """);
        return Some.Opened(folder, """
            id,author_id,created_at,text,media_keys
            1,a,2023-07-18T10:00:00Z,one,key-1
            2,b,2023-07-18T10:00:01Z,two,key-2
            3,c,2023-07-18T10:00:02Z,three,key-4
            4,d,2023-07-18T10:00:03Z,four,key-8
            5,e,2023-07-18T10:00:04Z,five,key-7

            """, c => c with { Side = new() { Pictures = new("pictures.csv") } });
    }

    static IReadOnlyList<string> Files(Investigation investigation) => [.. Directory.EnumerateFiles(KeptStep.FolderOf(investigation.Case), "hashed-pictures-*.parquet")];

    /// <summary>Keeps something else as the result: whoever finds it did not compute.</summary>
    static HashedPictures Plant(Investigation investigation)
    {
        var pictures = investigation.Side.Pictures!;
        HashedPictures planted = new([new(pictures[0], new(1, 2, 3, ulong.MaxValue), 77, ulong.MaxValue, (PdqHash[])[new(4, 3, 2, 1), default])], [.. pictures.Skip(1).Select((p, i) => new RejectedPicture(p.Name, $"reason {i}"))]);
        KeptStep.Of(investigation.Case, new KeptPictures(pictures), () => PictureInputs.Of(pictures, investigation.Choices.Visuals, s_go), () => planted);
        return planted;
    }

    static void AssertSame(HashedPictures expected, HashedPictures actual, bool pictures)
    {
        Assert.Equal(expected.Rejected, actual.Rejected);
        Assert.Equal(expected.Pictures.Count, actual.Pictures.Count);
        foreach (var (one, other) in expected.Pictures.Zip(actual.Pictures))
        {
            Assert.Equal((one.Hash, one.Quality, one.DHash), (other.Hash, other.Quality, other.DHash));
            Assert.Equal(one.Views, other.Views);
            Assert.Equal(one.Views.GetType(), other.Views.GetType());
            if (pictures) Assert.Same(one.Picture, other.Picture);
            Assert.Equal((one.Picture.Name, one.Picture.Path, string.Join(' ', one.Picture.Keys)), (other.Picture.Name, other.Picture.Path, string.Join(' ', other.Picture.Keys)));
        }
    }
}
