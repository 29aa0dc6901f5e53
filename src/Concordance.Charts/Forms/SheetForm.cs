using SkiaSharp;

namespace Concordance.Charts.Forms;

/// <summary>Draws a contact sheet.</summary>
static class SheetForm
{
    const int Columns = 4, Edge = 16, Gap = 20, Line = 16, Lines = 3, CellHeight = SheetCell.Height + Lines * Line + 22, WordsHeight = 180;

    public static byte[] Png(Heading heading, IReadOnlyList<SheetCell> cells) =>
        StaticForm.Png(heading, (cells.Count + Columns - 1) / Columns * CellHeight + 6, (canvas, top) =>
        {
            for (int i = 0; i < cells.Count; i++) Cell(canvas, cells[i], Edge + i % Columns * (SheetCell.Width + Gap), top + 4 + i / Columns * CellHeight);
        });

    /// <summary>Words where pictures would be.</summary>
    public static byte[] Words(Heading heading, string words) => StaticForm.Png(heading, WordsHeight, (canvas, top) =>
    {
        using var font = HouseFont.Sized(House.TextSize);
        using var paint = Ink(House.Muted);
        canvas.DrawText(words, House.Width / 2f, top + WordsHeight / 2f, SKTextAlign.Center, font, paint);
    });

    static void Cell(SKCanvas canvas, SheetCell cell, float x, float y)
    {
        if (cell.Small is { } small) Picture(canvas, small, x, y);
        else Reason(canvas, cell.Reason!, x, y);
        using var frame = new SKPaint { IsStroke = true, StrokeWidth = cell.Picture.IsExemplar ? 3 : 1, Color = SKColor.Parse(cell.Picture.IsExemplar ? House.Studied : House.Grid) };
        float around = frame.StrokeWidth / 2;
        canvas.DrawRect(x - around, y - around, SheetCell.Width + 2 * around, SheetCell.Height + 2 * around, frame);
        using var font = HouseFont.Sized(House.SmallSize);
        for (int i = 0; i < cell.Lines.Count; i++)
        {
            using var paint = Ink(i == 0 ? House.Ink : cell.Picture.IsExemplar && i == cell.Lines.Count - 1 ? House.Studied : House.Muted);
            canvas.DrawText(cell.Lines[i], x, y + SheetCell.Height + 5 + (i + 1) * Line, SKTextAlign.Left, font, paint);
        }
    }

    // Pixel for pixel: nothing is sampled again, so that the bytes are the same on every machine.
    static void Picture(SKCanvas canvas, Content.ColourPicture small, float x, float y)
    {
        using var image = SKImage.FromPixelCopy(new SKImageInfo(small.Width, small.Height, SKColorType.Rgba8888, SKAlphaType.Opaque), small.Rgba);
        int left = (SheetCell.Width * House.Density - small.Width) / 2, top = (SheetCell.Height * House.Density - small.Height) / 2;
        canvas.Save();
        canvas.Scale(1f / House.Density);
        canvas.DrawImage(image, MathF.Round(x * House.Density) + left, MathF.Round(y * House.Density) + top, new SKSamplingOptions(SKFilterMode.Nearest));
        canvas.Restore();
    }

    static void Reason(SKCanvas canvas, string reason, float x, float y)
    {
        const float Inside = 10;
        var lines = TextLines.Wrap(SafeText.Label("Not shown: " + reason + ".", 160), House.SmallSize, SheetCell.Width - 2 * Inside);
        using var font = HouseFont.Sized(House.SmallSize);
        using var paint = Ink(House.Muted);
        for (int i = 0; i < lines.Count; i++) canvas.DrawText(lines[i], x + Inside, y + Inside + (i + 0.8f) * Line, SKTextAlign.Left, font, paint);
    }

    static SKPaint Ink(string color) => new() { IsAntialias = true, Color = SKColor.Parse(color) };
}
