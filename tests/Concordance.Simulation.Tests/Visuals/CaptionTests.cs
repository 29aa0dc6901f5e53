using Concordance.Simulation.Visuals;
using Concordance.Simulation.Visuals.Drawing;

namespace Concordance.Simulation.Tests.Visuals;

public class CaptionTests
{
    [Fact]
    public void Points_UnknownCharacter_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Glyphs.Points('ß').Count());

    [Theory]
    [InlineData("É", -3)]
    [InlineData("È", -3)]
    [InlineData("Ê", -3)]
    [InlineData("À", -3)]
    [InlineData("Ç", 0)]
    [InlineData("E", 0)]
    public void Points_AccentedCapital_GoesAboveTheLine(string letter, int firstRow) => Assert.Equal(firstRow, Glyphs.Points(letter[0]).Min(p => p.Row));

    [Fact]
    public void Points_LettersAndDigits_AllDiffer() =>
        Assert.Distinct("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ÉÈÊÀÂÇÎÔÙÛ.,!?'-:€%+".Select(c => string.Join(' ', Glyphs.Points(c))));

    [Fact]
    public void Wrap_LongText_BreaksBetweenWordsOnly() => Assert.Equal(["TROP CHER", "POUR VOUS"], Lettering.Wrap("TROP CHER POUR VOUS", 60, 1));

    [Fact]
    public void Captions_OfTheCampaign_FitInLettersOfTwoPixels() => Assert.All(DefaultGallery.Visuals.Where(v => v.OfCampaign), v =>
    {
        foreach (var words in new[] { v.Caption, v.OtherCaption }) AssertFits(v, words, 2);
    });

    [Fact]
    public void Captions_OfAllOthers_Fit() => Assert.All(DefaultGallery.Visuals.Where(v => v.Caption != ""), v => AssertFits(v, v.Caption, 1));

    [Theory]
    [InlineData(67, false, false)]
    [InlineData(96, true, true)]
    [InlineData(320, true, false)]
    [InlineData(320, false, true)]
    public void Stamp_AnyWidth_MarksItsCornerAlone(int width, bool top, bool right)
    {
        var canvas = new Canvas(width, 60);
        Stamp.On(canvas, top, right);
        var touched = (from y in Enumerable.Range(0, 60) from x in Enumerable.Range(0, width) where canvas[x, y] != Colour.Black select (X: x, Y: y)).ToArray();
        Assert.All(touched, p => Assert.True(top ? p.Y < 12 : p.Y >= 48));
        Assert.All(touched, p => Assert.True(right ? p.X >= width - 60 : p.X < 60));
        Assert.InRange(touched.Count(p => canvas[p.X, p.Y] == Colour.White), 70, 200);
    }

    static void AssertFits(Visual visual, string words, int scale)
    {
        var column = visual.Plan.Caption is CaptionPlace.Left or CaptionPlace.Right;
        var (width, height) = column
            ? (visual.Plan.Width * Captions.ColumnPercent / 100, visual.Plan.Height)
            : (visual.Plan.Width, visual.Plan.Height * Captions.BandPercent / 100);
        var lines = Lettering.Wrap(words, width - 10, scale);
        Assert.True(lines.Count * Lettering.LineHeight(scale) <= height, words);
        Assert.All(lines, line => Assert.True(Lettering.WidthOf(line, scale) <= width - 10, line));
    }
}
