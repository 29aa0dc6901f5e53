using Concordance.Simulation.Visuals.Drawing;

namespace Concordance.Simulation.Visuals;

/// <summary>
/// Writes SYNTHETIC into a corner. It comes last, after resizing and cropping, so that no picture is without it.
/// </summary>
static class Stamp
{
    const string Word = "SYNTHETIC";

    /// <summary>Pixels that it takes across where letters are large.</summary>
    public static int Widest => Lettering.WidthOf(Word, 1) + 4;

    // Pictures narrower than this get letters of five rows.
    const int Narrow = 150;

    static readonly Dictionary<char, string[]> s_small = new()
    {
        ['S'] = ["###", "#..", "###", "..#", "###"],
        ['Y'] = ["#.#", "#.#", ".#.", ".#.", ".#."],
        ['N'] = ["#..#", "##.#", "#.##", "#..#", "#..#"],
        ['T'] = ["###", ".#.", ".#.", ".#.", ".#."],
        ['H'] = ["#.#", "#.#", "###", "#.#", "#.#"],
        ['E'] = ["###", "#..", "##.", "#..", "###"],
        ['I'] = ["#", "#", "#", "#", "#"],
        ['C'] = ["###", "#..", "#..", "#..", "###"],
    };

    public static void On(Canvas canvas, bool top, bool right)
    {
        var small = canvas.Width < Narrow;
        var width = small ? 3 + Word.Sum(letter => s_small[letter][0].Length + 1) : Widest;
        var height = small ? 7 : Glyphs.Height + 4;
        var (x, y) = (right ? canvas.Width - width : 0, top ? 0 : canvas.Height - height);
        canvas.Rectangle(x, y, width, height, Colour.Of(0x202020), 215);
        if (!small)
        {
            canvas.Write(Word, x + 2, y + 2, 1, Colour.White);
            return;
        }
        x += 2;
        foreach (var letter in Word)
        {
            for (var row = 0; row < s_small[letter].Length; row++)
                for (var column = 0; column < s_small[letter][row].Length; column++)
                    if (s_small[letter][row][column] == '#') canvas[x + column, y + 1 + row] = Colour.White;
            x += s_small[letter][0].Length + 1;
        }
    }
}
