namespace Concordance.Simulation.Visuals.Drawing;

/// <summary>A picture in memory: rows of red, green and blue bytes from the top left. Drawing outside it does nothing.</summary>
sealed class Canvas(int width, int height)
{
    public int Width { get; } = width;

    public int Height { get; } = height;

    public byte[] Pixels { get; } = new byte[width * height * 3];

    public Colour this[int x, int y]
    {
        get
        {
            var at = (y * Width + x) * 3;
            return new(Pixels[at], Pixels[at + 1], Pixels[at + 2]);
        }
        set
        {
            var at = (y * Width + x) * 3;
            (Pixels[at], Pixels[at + 1], Pixels[at + 2]) = (value.Red, value.Green, value.Blue);
        }
    }

    public bool Holds(int x, int y) => x >= 0 && y >= 0 && x < Width && y < Height;

    /// <summary>Lays a colour over one point; <paramref name="opacity"/> in 256ths.</summary>
    public void Blend(int x, int y, Colour colour, int opacity)
    {
        if (!Holds(x, y) || opacity <= 0) return;
        this[x, y] = opacity >= 256 ? colour : this[x, y].Towards(colour, opacity);
    }

    /// <summary>A new picture of the same size, point by point.</summary>
    public Canvas Map(Func<Colour, int, int, Colour> change)
    {
        var result = new Canvas(Width, Height);
        for (var y = 0; y < Height; y++)
            for (var x = 0; x < Width; x++)
                result[x, y] = change(this[x, y], x, y);
        return result;
    }

    public Canvas Copy()
    {
        var copy = new Canvas(Width, Height);
        Pixels.CopyTo(copy.Pixels, 0);
        return copy;
    }
}
