namespace Concordance.Simulation.Visuals.Drawing;

/// <summary>A colour, 8 bits for each of red, green and blue.</summary>
readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour Black => new(0, 0, 0);

    public static Colour White => new(255, 255, 255);

    /// <summary>From a number as in 0xRRGGBB.</summary>
    public static Colour Of(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    /// <summary>From parts that may lie outside 0 to 255.</summary>
    public static Colour Clamped(int red, int green, int blue) =>
        new((byte)Math.Clamp(red, 0, 255), (byte)Math.Clamp(green, 0, 255), (byte)Math.Clamp(blue, 0, 255));

    /// <summary>Brightness, 0 to 255, in the proportions of JPEG.</summary>
    public int Luma => (299 * Red + 587 * Green + 114 * Blue) / 1000;

    /// <summary>This colour mixed with another one, of which the mix holds so many 256ths.</summary>
    public Colour Towards(Colour other, int share) =>
        new(Mix(Red, other.Red, share), Mix(Green, other.Green, share), Mix(Blue, other.Blue, share));

    public Colour Darker(int percent) => Towards(Black, percent * 256 / 100);

    public Colour Lighter(int percent) => Towards(White, percent * 256 / 100);

    /// <summary>Every part moved by the same amount.</summary>
    public Colour Shifted(int amount) => Clamped(Red + amount, Green + amount, Blue + amount);

    static byte Mix(int from, int to, int share) => (byte)((from * (256 - share) + to * share) >> 8);
}
