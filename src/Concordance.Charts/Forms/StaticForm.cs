using ScottPlot;
using SkiaSharp;

namespace Concordance.Charts.Forms;

/// <summary>How an entry of the legend is drawn.</summary>
enum LegendMark { Box, Line, Dashes, Dot, Hatch }

/// <summary>One entry of the legend of a static figure.</summary>
sealed record LegendEntry(string Text, string Color, LegendMark Mark, double Opacity = 1);

/// <summary>Room around the data area; pixels of the shown figure. The room for the heading is added above.</summary>
sealed record Surround(float Left, float Right, float Bottom);

/// <summary>One of several plots under each other.</summary>
/// <param name="DataHeight">Height of its data area; pixels of the shown figure.</param>
/// <param name="Above">Room above it, of the first the heading is above that.</param>
/// <param name="Around">Room around it.</param>
/// <param name="Fill">Draws into it.</param>
sealed record StaticPanel(int DataHeight, int Above, Surround Around, Action<Plot> Fill)
{
    public float Height => Above + DataHeight + Around.Bottom;
}

/// <summary>The frame of every static form: heading and legend over a ScottPlot, as PNG.</summary>
static class StaticForm
{
    // Pictures are committed with the notebooks: packed as small as PNG allows.
    static readonly SKPngEncoderOptions Packing = new(SKPngEncoderFilterFlags.AllFilters, 9);

    // ScottPlot keeps fonts and paint caches for the whole process.
    static readonly Lock OneAtATime = new();

    /// <param name="heading">Title and subtitle.</param>
    /// <param name="legend">Entries of the legend, in order.</param>
    /// <param name="dataHeight">Height of the data area; pixels of the shown figure.</param>
    /// <param name="around">Room around the data area.</param>
    /// <param name="fill">Draws into the plot.</param>
    public static byte[] Png(Heading heading, IReadOnlyList<LegendEntry> legend, int dataHeight, Surround around, Action<Plot> fill) =>
        Png(heading, legend, dataHeight + around.Bottom, (canvas, top, height) =>
        {
            using var plot = new Plot { ScaleFactor = House.Density };
            Dress(plot);
            plot.Layout.Fixed(new PixelPadding(around.Left, around.Right, around.Bottom, top));
            fill(plot);
            plot.Render(canvas, House.Width * House.Density, height * House.Density);
        });

    /// <param name="heading">Title and subtitle.</param>
    /// <param name="legend">Entries of the legend, in order.</param>
    /// <param name="panels">The plots, from top to bottom.</param>
    public static byte[] Png(Heading heading, IReadOnlyList<LegendEntry> legend, IReadOnlyList<StaticPanel> panels) => Png(heading, legend, panels.Sum(p => p.Height), (canvas, top, _) =>
    {
        canvas.Clear(SKColor.Parse(House.Paper));
        float y = top;
        foreach (var panel in panels)
        {
            int height = (int)Math.Ceiling(panel.Height);
            using var surface = SKSurface.Create(new SKImageInfo(House.Width * House.Density, height * House.Density, SKColorType.Rgba8888, SKAlphaType.Opaque));
            using var plot = new Plot { ScaleFactor = House.Density };
            Dress(plot);
            plot.Layout.Fixed(new PixelPadding(panel.Around.Left, panel.Around.Right, panel.Around.Bottom, panel.Above));
            panel.Fill(plot);
            plot.Render(surface.Canvas, House.Width * House.Density, height * House.Density);
            canvas.DrawSurface(surface, 0, MathF.Round(y * House.Density));
            y += panel.Height;
        }
    });

    /// <param name="heading">Title and subtitle.</param>
    /// <param name="height">Height under the heading; pixels of the shown figure.</param>
    /// <param name="paint">Draws on the canvas, in pixels of the shown figure, from so far down.</param>
    public static byte[] Png(Heading heading, int height, Action<SKCanvas, float> paint) => Png(heading, [], height, (canvas, top, _) =>
    {
        canvas.Clear(SKColor.Parse(House.Paper));
        canvas.Scale(House.Density);
        paint(canvas, MathF.Ceiling(top));
    });

    static byte[] Png(Heading heading, IReadOnlyList<LegendEntry> legend, float below, Action<SKCanvas, float, int> paint)
    {
        lock (OneAtATime)
        {
            _ = HouseFont.Typeface;
            var head = new HeadingPainter(heading, legend);
            int height = (int)Math.Ceiling(head.Height + below);
            using var surface = SKSurface.Create(new SKImageInfo(
                House.Width * House.Density, height * House.Density, SKColorType.Rgba8888, SKAlphaType.Opaque));
            paint(surface.Canvas, head.Height, height);
            surface.Canvas.ResetMatrix();
            surface.Canvas.Scale(House.Density);
            head.Paint(surface.Canvas);
            using var pixels = surface.PeekPixels();
            using var data = pixels.Encode(Packing) ?? throw new InvalidOperationException("The picture could not be packed as PNG.");
            return data.ToArray();
        }
    }

    static void Dress(Plot plot)
    {
        plot.Font.Set(HouseFont.Name);
        plot.FigureBackground.Color = plot.DataBackground.Color = Color.FromHex(House.Paper);
        plot.Axes.Color(Color.FromHex(House.Muted));
        plot.Grid.MajorLineColor = Color.FromHex(House.Grid);
        // The font sits high in its line; a little padding above sets the numbers level with their ticks.
        plot.Axes.Left.TickLabelStyle.PixelPadding = plot.Axes.Right.TickLabelStyle.PixelPadding = new PixelPadding(0, 0, 0, 4);
        plot.Axes.Right.FrameLineStyle.Width = plot.Axes.Top.FrameLineStyle.Width = 0;
        foreach (var axis in plot.Axes.GetAxes())
        {
            axis.TickLabelStyle.FontSize = House.SmallSize;
            axis.TickLabelStyle.ForeColor = Color.FromHex(House.Ink);
            axis.Label.FontSize = House.TextSize;
            axis.Label.Bold = false;
            axis.Label.ForeColor = Color.FromHex(House.Muted);
            axis.MinorTickStyle.Length = 0;
        }
    }

    /// <summary>Sets the ticks of an axis by hand.</summary>
    public static void Ticks(IAxis axis, IEnumerable<(double Position, string Text)> ticks) =>
        axis.TickGenerator = new ScottPlot.TickGenerators.NumericManual(
            ticks.Select(t => new Tick(t.Position, t.Text, true)).ToArray());

    /// <summary>Sets the names of low rows level with them: where rows are high, a few pixels are not seen.</summary>
    public static void LevelLabels(Plot plot) =>
        plot.Axes.Left.TickLabelStyle.PixelPadding = plot.Axes.Right.TickLabelStyle.PixelPadding = new PixelPadding(0, 0, 0, 10);

    /// <summary>A remark in the data area.</summary>
    public static ScottPlot.Plottables.Text Remark(
        Plot plot, string text, double x, double y, Alignment alignment, string color = House.Ink, float size = House.SmallSize)
    {
        var remark = plot.Add.Text(text, x, y);
        remark.LabelFontName = HouseFont.Name;
        remark.LabelFontSize = size;
        remark.LabelFontColor = Color.FromHex(color);
        remark.LabelAlignment = alignment;
        return remark;
    }
}
