using SkiaSharp;

namespace Concordance.Charts.Forms;

/// <summary>The one font of static figures, read from the file beside this assembly.</summary>
/// <remarks>ScottPlot draws no text at all, and says nothing, where it finds no font; and other text on every machine where it takes the system's.</remarks>
static class HouseFont
{
    public const string Name = "Concordance DejaVu Sans";

    static readonly Lazy<SKTypeface> Loaded = new(Load);

    /// <summary>The typeface; registered with ScottPlot by the first use.</summary>
    public static SKTypeface Typeface => Loaded.Value;

    public static SKFont Sized(float size) => new(Typeface, size)
    {
        Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None, Subpixel = true,
    };

    public static float Measure(string text, float size)
    {
        using var font = Sized(size);
        return font.MeasureText(text);
    }

    static SKTypeface Load()
    {
        string path = Find();
        ScottPlot.Fonts.AddFontFile(Name, path);
        ScottPlot.Fonts.Default = Name;
        return SKTypeface.FromFile(path)
            ?? throw new InvalidDataException($"'{path}' is not a font that can be read. Restore it by building Concordance.Charts again.");
    }

    static string Find()
    {
        string file = Path.Combine("Fonts", "DejaVuSans.ttf");
        string?[] homes = [Path.GetDirectoryName(typeof(HouseFont).Assembly.Location), AppContext.BaseDirectory];
        foreach (string? home in homes)
            if (!string.IsNullOrEmpty(home) && File.Exists(Path.Combine(home, file))) return Path.Combine(home, file);
        throw new FileNotFoundException(
            $"Static figures need the font file '{file}', which is copied beside Concordance.Charts.dll by the build. "
            + "Build the solution again, or copy it there from src/Concordance.Charts/Fonts.", file);
    }
}
