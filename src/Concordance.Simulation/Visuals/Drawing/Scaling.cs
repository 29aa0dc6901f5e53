namespace Concordance.Simulation.Visuals.Drawing;

/// <summary>Makes pictures smaller: each new point is the mean of the area that it covers, weighted by how much it covers.</summary>
static class Scaling
{
    public static Canvas Shrink(this Canvas canvas, int width, int height)
    {
        // First along, then down: the weights of an area are the products of both.
        var narrow = new Canvas(width, canvas.Height);
        for (var y = 0; y < canvas.Height; y++)
            for (var x = 0; x < width; x++)
                narrow[x, y] = Mean(x, canvas.Width, width, at => canvas[at, y]);
        var result = new Canvas(width, height);
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                result[x, y] = Mean(y, canvas.Height, height, at => narrow[x, at]);
        return result;
    }

    /// <summary>Half as wide and half as high: what is drawn twice too large comes out with soft edges.</summary>
    public static Canvas Halve(this Canvas canvas)
    {
        var result = new Canvas(canvas.Width / 2, canvas.Height / 2);
        for (var y = 0; y < result.Height; y++)
            for (var x = 0; x < result.Width; x++)
            {
                var (a, b, c, d) = (canvas[2 * x, 2 * y], canvas[2 * x + 1, 2 * y], canvas[2 * x, 2 * y + 1], canvas[2 * x + 1, 2 * y + 1]);
                result[x, y] = new(
                    (byte)((a.Red + b.Red + c.Red + d.Red + 2) / 4),
                    (byte)((a.Green + b.Green + c.Green + d.Green + 2) / 4),
                    (byte)((a.Blue + b.Blue + c.Blue + d.Blue + 2) / 4));
            }
        return result;
    }

    // In units of 1 / (from * to): an old point is `to` units long, a new one `from`.
    static Colour Mean(int place, int from, int to, Func<int, Colour> old)
    {
        var (start, end) = (place * from, (place + 1) * from);
        var (red, green, blue) = (from / 2, from / 2, from / 2);
        for (var at = start / to; at * to < end; at++)
        {
            var weight = Math.Min(end, (at + 1) * to) - Math.Max(start, at * to);
            var colour = old(at);
            red += colour.Red * weight;
            green += colour.Green * weight;
            blue += colour.Blue * weight;
        }
        return new((byte)(red / from), (byte)(green / from), (byte)(blue / from));
    }
}
