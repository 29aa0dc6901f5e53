using Concordance.Simulation.Cast;

namespace Concordance.Simulation.Tests;

public class VisibleTextTests
{
    [Fact]
    public void Repost_ShortText_IsWhole() => Assert.Equal("RT @sim_a: salut", VisibleText.Repost("sim_a", "salut"));

    [Fact]
    public void Repost_LongText_IsCutAt140WithAnEllipsis()
    {
        var text = VisibleText.Repost("sim_a", new string('x', 200));
        Assert.Equal(140, text.Length);
        Assert.EndsWith("x…", text);
    }

    [Fact]
    public void Repost_EmojiAtTheCut_IsNotTornApart()
    {
        // "RT @a: " is 7 units, so the emoji would hold units 139 and 140.
        var text = VisibleText.Repost("a", new string('x', 131) + "😀" + new string('y', 50));
        Assert.EndsWith("x…", text);
        Assert.DoesNotContain(text, char.IsSurrogate);
    }

    [Fact]
    public void Hashtags_WithAccentsAndEmoji_EndWhereTheWordEnds() =>
        Assert.Equal(["météo", "JO2024"], VisibleText.Hashtags("Ciel gris #météo, #JO2024🔥 et 3#4"));

    [Fact]
    public void Entities_HitByTheCut_AreLeftOut()
    {
        const string cut = "#PARIS2024 @sim_a #BOYC…";
        Assert.Equal(["PARIS2024"], VisibleText.Hashtags(cut));
        Assert.Equal([new Entity(11, 17, "sim_a")], VisibleText.Mentions(cut));
        Assert.Empty(VisibleText.Urls("voir https://pic.example/v0…"));
    }

    [Fact]
    public void Urls_InText_AreFound() => Assert.Equal(["https://pic.example/v01"], VisibleText.Urls("voir https://pic.example/v01 ici"));
}
