namespace Concordance.Simulation.Visuals.Drawing;

/// <summary>Writes text with <see cref="Glyphs"/>, each point of a letter a square of <c>scale</c> pixels.</summary>
static class Lettering
{
    /// <summary>From the left of one letter to the left of the next, in points.</summary>
    const int Pitch = Glyphs.Width + 1;

    public static int WidthOf(string text, int scale) => (text.Length * Pitch - 1) * scale;

    public static int LineHeight(int scale) => (Glyphs.Height + Glyphs.AccentHeight + 1) * scale;

    /// <summary>Writes one line; <paramref name="top"/> is the top of the capitals, accents go above it.</summary>
    public static void Write(this Canvas canvas, string text, int left, int top, int scale, Colour colour)
    {
        for (var i = 0; i < text.Length; i++)
            foreach (var (column, row) in Glyphs.Points(text[i]))
                canvas.Rectangle(left + (i * Pitch + column) * scale, top + row * scale, scale, scale, colour);
    }

    /// <summary>The lines of a text that fits a width; a word longer than a line stands alone.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width, int scale)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (lines.Count > 0 && WidthOf($"{lines[^1]} {word}", scale) <= width) lines[^1] += $" {word}";
            else lines.Add(word);
        }
        return lines;
    }
}
