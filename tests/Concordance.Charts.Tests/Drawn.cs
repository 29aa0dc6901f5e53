using System.Text.Json;
using System.Text.RegularExpressions;
using SkiaSharp;

namespace Concordance.Charts.Tests;

/// <summary>Reads back what was drawn, in either form.</summary>
static class Drawn
{
    public static JsonElement Layout(this Figure figure) => JsonDocument.Parse(figure.PlotlyJson).RootElement.GetProperty("layout");

    public static JsonElement[] Traces(this Figure figure) =>
        [.. JsonDocument.Parse(figure.PlotlyJson).RootElement.GetProperty("data").EnumerateArray()];

    public static JsonElement Trace(this Figure figure, string name) =>
        figure.Traces().Single(t => t.TryGetProperty("name", out var n) && n.GetString() == name);

    public static double[] Numbers(this JsonElement owner, string name) =>
        [.. owner.GetProperty(name).EnumerateArray().Select(v => v.GetDouble())];

    public static string[] Texts(this JsonElement owner, string name) =>
        [.. owner.GetProperty(name).EnumerateArray().Select(v => v.GetString()!)];

    public static string[] Notes(this Figure figure) =>
        [.. figure.Layout().GetProperty("annotations").EnumerateArray().Select(a => a.GetProperty("text").GetString()!)];

    /// <summary>Title and what stands under it, without markup and line breaks.</summary>
    public static string Heading(this Figure figure) => Regex.Replace(Regex.Replace(
        figure.Layout().GetProperty("title").GetProperty("text").GetString()!, "<[^>]*>", " "), @"\s+", " ");

    public static SKBitmap Picture(this Figure figure) => SKBitmap.Decode(figure.Png);

    /// <summary>Lengths of the blocks of one exact colour at least <paramref name="least"/> pixels long, from top to bottom.</summary>
    public static List<int> Bars(this SKBitmap picture, string color, int least)
    {
        var wanted = SKColor.Parse(color);
        var blocks = new List<int>();
        int current = 0;
        for (int y = 0; y < picture.Height; y++)
        {
            int run = LongestRun(picture, y, wanted);
            if (run >= least) current = Math.Max(current, run);
            else if (current > 0)
            {
                blocks.Add(current);
                current = 0;
            }
        }
        return blocks;
    }

    public static int Count(this SKBitmap picture, string color, SKRectI area)
    {
        var wanted = SKColor.Parse(color);
        int count = 0;
        for (int y = area.Top; y < Math.Min(area.Bottom, picture.Height); y++)
            for (int x = area.Left; x < Math.Min(area.Right, picture.Width); x++)
                if (picture.GetPixel(x, y) == wanted) count++;
        return count;
    }

    static int LongestRun(SKBitmap picture, int y, SKColor wanted)
    {
        int longest = 0, run = 0;
        for (int x = 0; x < picture.Width; x++)
        {
            run = picture.GetPixel(x, y) == wanted ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
