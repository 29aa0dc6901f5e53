using System.Globalization;
using Concordance.Timeline;
using ScottPlot;

namespace Concordance.Charts.Forms;

/// <summary>A burst written out: where its words stand, in either form.</summary>
/// <param name="Text">The words.</param>
/// <param name="Time">Where they are anchored, UTC.</param>
/// <param name="Side">Which side of the text the anchor is on: left, center or right.</param>
/// <param name="Level">Row of text; 0 is the topmost.</param>
sealed record BurstLabel(string Text, DateTime Time, string Side, int Level)
{
    public double Height(double top) => top * (0.99 - 0.075 * Level);

    public Alignment Alignment => Side switch
    {
        "left" => Alignment.UpperLeft, "right" => Alignment.UpperRight, _ => Alignment.UpperCenter,
    };
}

/// <summary>Places the words of the largest bursts so that none covers another.</summary>
static class BurstLabels
{
    public const int Most = 5;

    /// <summary>Width of the data area of the static form; pixels.</summary>
    const double DataWidth = House.Width - 64 - 24, Air = 10;

    public static IReadOnlyList<BurstLabel> Place(IReadOnlyList<Burst> bursts, StepSeries steps)
    {
        if (steps.Edges.Count == 0) return [];
        var placed = new List<(double Left, double Right, int Level)>();
        var labels = new List<BurstLabel>();
        double perHour = DataWidth / steps.X(steps.End);
        foreach (var burst in bursts.OrderByDescending(b => b.Excess).ThenBy(b => b.Onset).Take(Most))
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"{burst.Posts} posts, expected {burst.Expected:0.#}");
            double width = HouseFont.Measure(text, House.SmallSize);
            var middle = burst.Onset + (burst.End - burst.Onset) / 2;
            double x = steps.X(middle) * perHour;
            string side = x < width / 2 ? "left" : x > DataWidth - width / 2 ? "right" : "center";
            double left = side switch { "left" => x, "right" => x - width, _ => x - width / 2 };
            int level = Enumerable.Range(0, Most).First(l =>
                placed.TrueForAll(p => p.Level != l || p.Right + Air < left || p.Left - Air > left + width));
            placed.Add((left, left + width, level));
            labels.Add(new BurstLabel(text, middle, side, level));
        }
        return labels;
    }
}
