namespace Concordance.Simulation.Visuals.Drawing;

/// <summary>Filled shapes in whole numbers: a point is inside or outside, the same on every processor. Opacity is in 256ths.</summary>
static class Shapes
{
    public static void Rectangle(this Canvas canvas, int left, int top, int width, int height, Colour colour, int opacity = 256)
    {
        var (right, bottom) = (Math.Min(left + width, canvas.Width), Math.Min(top + height, canvas.Height));
        for (var y = Math.Max(top, 0); y < bottom; y++)
            for (var x = Math.Max(left, 0); x < right; x++)
                canvas.Blend(x, y, colour, opacity);
    }

    /// <summary>A rectangle that fades from one colour at its top to another at its bottom.</summary>
    public static void Fade(this Canvas canvas, int left, int top, int width, int height, Colour from, Colour to)
    {
        for (var row = 0; row < height; row++)
            canvas.Rectangle(left, top + row, width, 1, from.Towards(to, row * 256 / height));
    }

    public static void Disc(this Canvas canvas, int x, int y, int radius, Colour colour, int opacity = 256) =>
        canvas.Oval(x, y, radius, radius, colour, opacity);

    public static void Oval(this Canvas canvas, int x, int y, int across, int down, Colour colour, int opacity = 256)
    {
        if (across <= 0 || down <= 0) return;
        var limit = (long)across * across * down * down;
        // Half the width of a row; it only grows from the edge to the middle.
        var half = 0;
        for (var dy = down; dy >= 0; dy--)
        {
            while (half < across && Inside(half + 1, dy)) half++;
            canvas.Rectangle(x - half, y - dy, 2 * half + 1, 1, colour, opacity);
            if (dy > 0) canvas.Rectangle(x - half, y + dy, 2 * half + 1, 1, colour, opacity);
        }

        bool Inside(long dx, long dy) => dx * dx * down * down + dy * dy * across * across <= limit;
    }

    /// <summary>A circle line; <paramref name="radius"/> is its outer edge.</summary>
    public static void Ring(this Canvas canvas, int x, int y, int radius, int thickness, Colour colour)
    {
        var inner = radius - thickness;
        for (var dy = -radius; dy <= radius; dy++)
            for (var dx = -radius; dx <= radius; dx++)
                if (dx * dx + dy * dy <= radius * radius && dx * dx + dy * dy >= inner * inner)
                    canvas.Blend(x + dx, y + dy, colour, 256);
    }

    /// <summary>Light that fades out from a point.</summary>
    public static void Glow(this Canvas canvas, int x, int y, int radius, Colour colour, int opacity)
    {
        var limit = (long)radius * radius;
        for (var dy = -radius; dy <= radius; dy++)
            for (var dx = -radius; dx <= radius; dx++)
            {
                var left = limit - (long)dx * dx - (long)dy * dy;
                if (left > 0) canvas.Blend(x + dx, y + dy, colour, (int)(left * left / limit * opacity / limit));
            }
    }

    /// <summary>A straight stroke with round ends.</summary>
    public static void Stroke(this Canvas canvas, int fromX, int fromY, int toX, int toY, int thickness, Colour colour, int opacity = 256)
    {
        var (alongX, alongY, reach) = (toX - fromX, toY - fromY, thickness / 2 + 1);
        var length = (long)alongX * alongX + (long)alongY * alongY;
        var limit = (long)thickness * thickness;
        for (var y = Math.Max(0, Math.Min(fromY, toY) - reach); y <= Math.Min(canvas.Height - 1, Math.Max(fromY, toY) + reach); y++)
            for (var x = Math.Max(0, Math.Min(fromX, toX) - reach); x <= Math.Min(canvas.Width - 1, Math.Max(fromX, toX) + reach); x++)
                if (Near(x - fromX, y - fromY))
                    canvas.Blend(x, y, colour, opacity);

        // Four times the squared distance to the stroke, against the squared thickness.
        bool Near(long dx, long dy)
        {
            var along = dx * alongX + dy * alongY;
            if (along <= 0) return 4 * (dx * dx + dy * dy) <= limit;
            if (along >= length) return 4 * ((dx - alongX) * (dx - alongX) + (dy - alongY) * (dy - alongY)) <= limit;
            var across = dx * alongY - dy * alongX;
            return 4 * across * across <= limit * length;
        }
    }

    public static void Polygon(this Canvas canvas, Colour colour, params ReadOnlySpan<(int X, int Y)> corners)
    {
        var (top, bottom) = (int.MaxValue, int.MinValue);
        foreach (var (_, y) in corners) (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y));
        var crossings = new List<int>();
        for (var y = Math.Max(top, 0); y < Math.Min(bottom, canvas.Height); y++)
        {
            crossings.Clear();
            for (var i = 0; i < corners.Length; i++)
            {
                var (from, to) = (corners[i], corners[(i + 1) % corners.Length]);
                // The middle of the row, so that no corner is counted twice.
                if (from.Y <= y != to.Y <= y) crossings.Add(from.X + (2 * (y - from.Y) + 1) * (to.X - from.X) / (2 * (to.Y - from.Y)));
            }
            crossings.Sort();
            for (var i = 0; i + 1 < crossings.Count; i += 2)
                canvas.Rectangle(crossings[i], y, crossings[i + 1] - crossings[i], 1, colour);
        }
    }

    /// <summary>The outline of a rectangle, drawn inwards.</summary>
    public static void Frame(this Canvas canvas, int left, int top, int width, int height, int thickness, Colour colour)
    {
        canvas.Rectangle(left, top, width, thickness, colour);
        canvas.Rectangle(left, top + height - thickness, width, thickness, colour);
        canvas.Rectangle(left, top, thickness, height, colour);
        canvas.Rectangle(left + width - thickness, top, thickness, height, colour);
    }
}
