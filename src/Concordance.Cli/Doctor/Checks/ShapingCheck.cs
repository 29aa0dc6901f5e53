using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Concordance.Cli.Doctor.Checks;

/// <summary>HarfBuzz: sets letters of pictures where letters join.</summary>
/// <param name="shape">Makes glyphs of a text and says how many.</param>
/// <param name="remedies">What to do.</param>
sealed class ShapingCheck(Func<string, int> shape, Remedies remedies) : Check("HarfBuzz")
{
    /// <summary>The check of this machine, with the font that comes along.</summary>
    public static ShapingCheck Here(Remedies remedies) => new(Shape, remedies);

    protected override string Remedy => remedies.Natives;

    protected override Diagnosis Try() => shape("Concordance") is var glyphs and > 0 ? Ok(FormattableString.Invariant($"a word was set in {glyphs} glyphs")) : Fail("a word was set in no glyph");

    static int Shape(string text)
    {
        using var blob = Blob.FromFile(Path.Combine(AppContext.BaseDirectory, "Fonts", "DejaVuSans.ttf"));
        using var face = new Face(blob, 0);
        using var font = new Font(face);
        using var buffer = new Buffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        font.Shape(buffer);
        return buffer.GlyphInfos.Count(g => g.Codepoint != 0);
    }
}
