using SkiaSharp;

namespace Concordance.Charts.Forms;

/// <summary>Measures and paints what stands over a static figure: title, subtitle, legend, the mark of made-up data.</summary>
sealed class HeadingPainter
{
    const float Edge = 16, TitleLine = 23, TextLine = 18, KeyWidth = 18, Gap = 18;

    readonly bool _synthetic;
    readonly IReadOnlyList<string> _title, _subtitle;
    readonly List<(LegendEntry Entry, float X, float Y)> _legend = [];

    public HeadingPainter(Heading heading, IReadOnlyList<LegendEntry> legend)
    {
        _synthetic = heading.Synthetic;
        float markWidth = _synthetic ? HouseFont.Measure(House.SyntheticMark, House.SmallSize) + 2 * Edge : 0;
        float width = House.Width - 2 * Edge;
        _title = TextLines.Wrap(SafeText.Label(heading.Title, Heading.LongestTitle), House.TitleSize, width - markWidth);
        _subtitle = TextLines.Wrap(SafeText.Label(heading.Subtitle, Heading.LongestSubtitle), House.TextSize, width);
        float y = 10 + _title.Count * TitleLine + _subtitle.Count * TextLine + (_subtitle.Count > 0 ? 2 : 0);
        Height = Place(legend, y) + 14;
    }

    /// <summary>Height of everything; pixels of the shown figure.</summary>
    public float Height { get; }

    public void Paint(SKCanvas canvas)
    {
        float y = 8;
        foreach (string line in _title) Write(canvas, line, Edge, (y += TitleLine) - 3, House.TitleSize, House.Ink);
        foreach (string line in _subtitle) Write(canvas, line, Edge, y += TextLine, House.TextSize, House.Muted);
        foreach (var (entry, x, bottom) in _legend)
        {
            PaintKey(canvas, entry, x, bottom);
            Write(canvas, entry.Text, x + KeyWidth + 6, bottom, House.TextSize, House.Ink);
        }
        if (_synthetic) PaintMark(canvas);
    }

    float Place(IReadOnlyList<LegendEntry> legend, float y)
    {
        if (legend.Count == 0) return y;
        float x = Edge;
        y += TextLine + 4;
        foreach (var entry in legend)
        {
            float needed = KeyWidth + 6 + HouseFont.Measure(entry.Text, House.TextSize);
            if (x > Edge && x + needed > House.Width - Edge) (x, y) = (Edge, y + TextLine + 2);
            _legend.Add((entry, x, y));
            x += needed + Gap;
        }
        return y;
    }

    static void PaintKey(SKCanvas canvas, LegendEntry entry, float x, float bottom)
    {
        using var paint = new SKPaint { IsAntialias = true, StrokeWidth = 2.5f };
        paint.Color = SKColor.Parse(entry.Color).WithAlpha((byte)Math.Round(255 * entry.Opacity));
        float middle = bottom - House.TextSize * 0.36f;
        switch (entry.Mark)
        {
            case LegendMark.Box: canvas.DrawRect(x, middle - 5.5f, KeyWidth, 11, paint); break;
            case LegendMark.Line: canvas.DrawLine(x, middle, x + KeyWidth, middle, paint); break;
            case LegendMark.Dot: canvas.DrawCircle(x + KeyWidth - 6, middle, 5, paint); break;
            case LegendMark.Hatch:
                paint.StrokeWidth = 1;
                canvas.DrawLine(x + 3, middle + 5, x + 13, middle - 5, paint);
                paint.IsStroke = true;
                canvas.DrawRect(x + 3, middle - 5, 10, 10, paint);
                break;
            case LegendMark.Dashes:
                canvas.DrawLine(x, middle, x + 7, middle, paint);
                canvas.DrawLine(x + 11, middle, x + KeyWidth, middle, paint);
                break;
        }
    }

    static void PaintMark(SKCanvas canvas)
    {
        float width = HouseFont.Measure(House.SyntheticMark, House.SmallSize), left = House.Width - Edge - 6 - width;
        using var paint = new SKPaint { IsAntialias = true, IsStroke = true, StrokeWidth = 1.2f, Color = SKColor.Parse(House.Studied) };
        canvas.DrawRect(left - 6, 12, width + 12, 20, paint);
        Write(canvas, House.SyntheticMark, left, 26.5f, House.SmallSize, House.Studied);
    }

    static void Write(SKCanvas canvas, string text, float x, float y, float size, string color)
    {
        using var font = HouseFont.Sized(size);
        using var paint = new SKPaint { IsAntialias = true, Color = SKColor.Parse(color) };
        canvas.DrawText(text, x, y, SKTextAlign.Left, font, paint);
    }
}
