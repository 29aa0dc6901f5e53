using Concordance.Charts;
using Concordance.Statistics;
using SkiaSharp;

namespace Concordance.Cli.Doctor.Checks;

/// <summary>Pictures: a figure is drawn with the font that comes along. Fonts of the system are not needed.</summary>
/// <param name="draw">Draws a figure whose heading is this, as PNG.</param>
/// <param name="remedies">What to do.</param>
sealed class FontCheck(Func<string, byte[]> draw, Remedies remedies) : Check("font and pictures")
{
    /// <summary>The check of this machine.</summary>
    public static FontCheck Here(Remedies remedies) => new(title => SharesFigure.Draw([("row", new Proportion(3, 10), new Proportion(10, 50))], "a", "b", new() { Title = title }).Png, remedies);

    protected override string Remedy => remedies.Natives;

    protected override Diagnosis Try()
    {
        // Where letters don't show, two titles give one picture.
        var (one, other) = (draw("A heading"), draw("Another: ə, ы, ش"));
        using var data = SKData.CreateCopy(one);
        using var picture = SKCodec.Create(data);
        if (picture is null) return Fail("a figure was drawn that is no picture");
        if (one.AsSpan().SequenceEqual(other)) return Fail("figures are drawn without text", "Restore Fonts/DejaVuSans.ttf beside the command: dotnet build -c Release.");
        return Ok(FormattableString.Invariant($"a figure of {picture.Info.Width} × {picture.Info.Height} was drawn, with text; no font of the system is needed"));
    }
}
