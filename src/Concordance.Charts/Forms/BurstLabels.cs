using System.Globalization;
using Concordance.Timeline;
using ScottPlot;

namespace Concordance.Charts.Forms;

/// <summary>A burst written out: where its words stand, in either form.</summary>
/// <param name="Text">The words.</param>
/// <param name="Time">The edge of the burst that they stand at, UTC.</param>
/// <param name="Side">Which side of the words the edge is on: "left" where they stand after the burst, "right" where before.</param>
/// <param name="Level">Row of text; 0 is the topmost.</param>
sealed record BurstLabel(string Text, DateTime Time, string Side, int Level)
{
    /// <summary>Distance of the words from the edge, to the right; pixels.</summary>
    public int Shift => Side == "left" ? 5 : -5;

    public Alignment Alignment => Side == "left" ? Alignment.UpperLeft : Alignment.UpperRight;

    public double Height(double top) => top * (0.985 - 0.075 * Level);
}

/// <summary>Places the words of the largest bursts beside them so that none covers another.</summary>
static class BurstLabels
{
    public const int Most = 5;

    /// <summary>Width of the data area of the static form; pixels.</summary>
    const double DataWidth = House.Width - 64 - 24, Air = 10;

    public static IReadOnlyList<BurstLabel> Place(IReadOnlyList<Burst> bursts, StepSeries steps)
    {
        if (steps.Edges.Count == 0) return [];
        double perHour = DataWidth / steps.X(steps.End);
        (double Left, double Right)[] bands = [.. bursts.Select(b => (steps.X(b.Onset) * perHour, steps.X(b.End) * perHour))];
        var placed = new List<(double Left, double Right, int Level)>();
        var labels = new List<BurstLabel>();
        foreach (var burst in bursts.OrderByDescending(b => b.Excess).ThenBy(b => b.Onset).Take(Most))
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"{burst.Posts:#,0} posts, expected {(burst.Expected < 10 ? burst.Expected : Math.Round(burst.Expected)):0.#}");
            double width = HouseFont.Measure(text, House.SmallSize) + Air, onset = steps.X(burst.Onset) * perHour, end = steps.X(burst.End) * perHour;
            (string Side, double Left, double Right)[] sides = [("left", end, end + width), ("right", onset - width, onset)];

            bool Fits(double left, double right) => left >= 0 && right <= DataWidth;
            bool Clear(double left, double right) => Array.TrueForAll(bands, b => b.Right <= left || b.Left >= right);
            bool Free(double left, double right, int level) =>
                placed.TrueForAll(p => p.Level != level || p.Right <= left || p.Left >= right);

            // A place that crosses no other burst is better than one in a higher row.
            var best = Enumerable.Range(0, Most).SelectMany(level => sides.Select(s => (s.Side, s.Left, s.Right, Level: level)))
                .Where(c => Free(c.Left, c.Right, c.Level))
                .OrderBy(c => (Fits(c.Left, c.Right) ? 0 : 2) + (Clear(c.Left, c.Right) ? 0 : 1))
                .ThenBy(c => c.Level).First();
            placed.Add((best.Left, best.Right, best.Level));
            labels.Add(new BurstLabel(text, best.Side == "left" ? burst.End : burst.Onset, best.Side, best.Level));
        }
        return labels;
    }
}
