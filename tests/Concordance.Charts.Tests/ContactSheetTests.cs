using System.Globalization;
using Concordance.Content;
using Concordance.SideData;
using Microsoft.DotNet.Interactive.Formatting;
using SkiaSharp;

namespace Concordance.Charts.Tests;

public sealed class ContactSheetTests : IDisposable
{
    static readonly OutputNames s_open = OutputNames.Open(new Dictionary<string, Account>());

    readonly string _folder = Directory.CreateTempSubdirectory("concordance-sheet-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Pictures of one colour each, so that they are found again in the sheet: picture 0 is the exemplar, and the later a picture, the earlier its first post.</summary>
    static SKColor Colour(int number) => new((byte)(40 + 7 * number), (byte)(200 - 7 * number), 120);

    Picture File(int number, int width = 400, int height = 100)
    {
        string path = Path.Combine(_folder, $"{number:00}.png");
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        bitmap.Erase(Colour(number));
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        System.IO.File.WriteAllBytes(path, data.ToArray());
        return new([$"key-{number}"], $"{number:00}.png", path);
    }

    static VisualUses Uses(IEnumerable<Picture> pictures, Func<int, int>? posts = null)
    {
        var hashed = pictures.Select((p, i) => new HashedPicture(p, default, 90, 0, [new((1UL << i) - 1, 0, 0, 0)])).ToList();
        var group = new VisualGroup("visual-0123456789ab", hashed[0], [.. hashed.Select((h, i) => (h, i))]);
        return VisualUses.Of([group], hashed.SelectMany((_, i) => Enumerable.Range(0, posts?.Invoke(i) ?? 1).Select(n =>
            new Post { Id = $"p{i}-{n}", AccountId = $"a{n % 2}", Time = Samples.Start.AddMinutes(n - 60 * i), Media = [$"key-{i}"] }))).Single();
    }

    static SKBitmap Picture(StaticFigure figure) => SKBitmap.Decode(figure.Png);

    /// <summary>Where the middle of the place of a picture lies.</summary>
    static (int X, int Y) Middle(SKBitmap sheet, int number)
    {
        List<(int X, int Y)> found = [];
        for (int y = 0; y < sheet.Height; y++)
            for (int x = 0; x < sheet.Width; x++)
                if (sheet.GetPixel(x, y) == Colour(number)) found.Add((x, y));
        Assert.NotEmpty(found);
        return ((found[0].X + found[^1].X + 1) / 2, (found[0].Y + found[^1].Y + 1) / 2);
    }

    [Fact]
    public void Draw_PutsTheExemplarFirstAndTheOthersByFirstPost()
    {
        var figure = ContactSheet.Draw(Uses(Enumerable.Range(0, 6).Select(i => File(i))), s_open);
        Assert.Equal("visual-0123456789ab: 6 pictures in 6 posts of 1 to 4 accounts", figure.Title);
        using var sheet = Picture(figure);
        Assert.Equal(1600, sheet.Width);
        var places = new[] { 0, 5, 4, 3, 2, 1 }.Select(n => Middle(sheet, n)).ToList();
        Assert.Equal([.. places.OrderBy(p => p.Y).ThenBy(p => p.X)], places);
        Assert.Equal(4, places.Select(p => p.X).Distinct().Count());
        // The frame of the first alone is in the colour of what a reader should see first.
        Assert.True(sheet.Count(House.Studied, new SKRectI(0, places[0].Y - 140, places[0].X + 220, places[0].Y + 140)) > 2000);
        Assert.Equal(0, sheet.Count(House.Studied, new SKRectI(places[1].X - 170, 0, 1600, sheet.Height)));
        Assert.Contains("Nearest to all: 2024-05-13 00:00 UTC, 1 to 4 posts, 1 to 4 accounts. 5 others by first post, differing from it in up to 5 of 256 bits.", figure.AltText, StringComparison.Ordinal);
    }

    /// <summary>Four times as wide as high: shown whole, with paper above and under it.</summary>
    [Fact]
    public void Draw_APictureOfAnotherShape_KeepsIt()
    {
        using var sheet = Picture(ContactSheet.Draw(Uses([File(0, 4000, 1000)]), s_open));
        int count = sheet.Pixels.Count(p => p == Colour(0));
        Assert.InRange(count, 354 * 87, 354 * 90);
    }

    [Fact]
    public void Draw_MoreThanTheCount_SaysHowManyAreNotShown()
    {
        var uses = Uses(Enumerable.Range(0, 9).Select(i => File(i)));
        Assert.Contains("The first 3 are drawn, 6 are not.", ContactSheet.Draw(uses, s_open, count: 3).AltText, StringComparison.Ordinal);
        foreach (int wrong in (int[])[0, -1, 121]) Assert.Throws<InputException>(() => ContactSheet.Draw(uses, s_open, count: wrong));
    }

    [Fact]
    public void Draw_FilesThatCantBeRead_AreFramesWithTheReason()
    {
        var broken = File(1);
        System.IO.File.WriteAllText(broken.Path, "<svg onload='x'/>");
        var figure = ContactSheet.Draw(Uses([File(0), broken, File(2)], i => i == 2 ? 0 : 3), s_open);
        Assert.Contains("1 file can't be shown.", figure.AltText, StringComparison.Ordinal);
        var bounded = ContactSheet.Draw(Uses([File(0)]), s_open, reading: new() { MostPixels = 100 });
        Assert.Contains("1 file can't be shown.", bounded.AltText, StringComparison.Ordinal);
        using var sheet = Picture(bounded);
        Assert.DoesNotContain(Colour(0), sheet.Pixels);
    }

    /// <summary>Two key frames of one video: the post stands under each, and counts once.</summary>
    [Fact]
    public void Draw_FramesOfOneVideo_HaveItsPostsEach()
    {
        HashedPicture[] frames = [.. Enumerable.Range(0, 2).Select(i => new HashedPicture(File(i) with { Keys = ["video"] }, default, 90, 0, [new((1UL << i) - 1, 0, 0, 0)]))];
        var uses = VisualUses.Of([new("visual-0123456789ab", frames[0], [(frames[0], 0), (frames[1], 1)])], [new Post { Id = "p", AccountId = "a", Time = Samples.Start, Media = ["video"] }]).Single();
        Assert.Equal("visual-0123456789ab: 2 pictures in 1 to 4 posts of 1 to 4 accounts", ContactSheet.Draw(uses, s_open).Title);
        Assert.All(Forms.SheetPicture.Of(uses), p => Assert.Equal((1, 1, Samples.Start), (p.Posts, p.Accounts, p.First)));
    }

    [Fact]
    public void Draw_InAPseudonymousCase_ShowsWordsAlone()
    {
        var uses = Uses([File(0), File(1)]);
        var figure = ContactSheet.Draw(uses, OutputNames.Pseudonymous(new byte[32]), new(Synthetic: true));
        Assert.Contains("Not drawn: the case is pseudonymous", figure.AltText, StringComparison.Ordinal);
        Assert.DoesNotContain(uses.Group.Name, figure.AltText + figure.Title, StringComparison.Ordinal);
        using var sheet = Picture(figure);
        Assert.DoesNotContain(Colour(0), sheet.Pixels);
        Assert.DoesNotContain(Colour(1), sheet.Pixels);
        Assert.True(sheet.Count(House.Muted, new(0, 100, 1600, sheet.Height)) > 100);
    }

    [Fact]
    public void Draw_IsTheSameBytesInAnyOrderAndCulture()
    {
        Picture[] files = [.. Enumerable.Range(0, 5).Select(i => File(i))];
        var uses = Uses(files, i => 2000 * i + 1);
        var expected = ContactSheet.Draw(uses, s_open, new(Synthetic: true));
        Assert.Contains("synthetic", expected.AltText, StringComparison.Ordinal);
        var reversed = uses with { Group = uses.Group with { Members = [.. uses.Group.Members.Reverse()] } };
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("fa-IR");
            var again = ContactSheet.Draw(reversed, s_open, new(Synthetic: true));
            Assert.Equal(expected.Png, again.Png);
            Assert.Equal(expected.AltText, again.AltText);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void StaticFigure_ShowsAsPictureAndText()
    {
        NotebookFormatters.Register();
        var figure = ContactSheet.Draw(Uses([File(0)]), s_open);
        Assert.Equal(["image/png", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(StaticFigure)));
        Assert.Equal(figure.Png, Convert.FromBase64String(figure.ToDisplayString("image/png")));
        Assert.Equal(figure.Title + "\n" + figure.AltText, figure.ToDisplayString("text/plain"));
    }
}
