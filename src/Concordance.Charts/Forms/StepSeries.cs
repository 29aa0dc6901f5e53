using Concordance.Timeline;

namespace Concordance.Charts.Forms;

/// <summary>A timeline as steps: one edge more than bins, the last value held to the end of the last bin.</summary>
sealed record StepSeries(
    IReadOnlyList<DateTime> Edges, double[] Observed, double[] Expected, double[] Upper, TimeSpan Bin)
{
    public DateTime Start => Edges[0];

    public DateTime End => Edges[^1];

    /// <summary>The largest value of any line.</summary>
    public double Max => Math.Max(Observed.Max(), Upper.Max());

    /// <summary>Width of the line of counts; pixels. Thin where a pixel holds more than one bin, or it would be a solid band.</summary>
    public double LineWidth => Edges.Count > House.Width ? 1 : 1.8;

    /// <summary>Width of a bin in words.</summary>
    public string BinName => NameOf(Bin);

    /// <summary>A length of time in words, as it stands after "posts per".</summary>
    public static string NameOf(TimeSpan length) => length switch
    {
        { Ticks: <= 0 } => "bin",
        { TotalDays: >= 1 } => Words(length.TotalDays, "day"),
        { TotalHours: >= 1 } => Words(length.TotalHours, "hour"),
        { TotalMinutes: >= 1 } => Words(length.TotalMinutes, "minute"),
        _ => Words(length.TotalSeconds, "second"),
    };

    public static StepSeries Of(IReadOnlyList<TimelineBin> bins)
    {
        if (bins.Count == 0) return new([], [], [], [], TimeSpan.Zero);
        DateTime[] starts = [.. bins.Select(b => Utc.Of(b.Start))];
        TimeSpan[] widths = [.. starts.Zip(starts.Skip(1), (a, b) => b - a).Order()];
        var bin = widths.Length == 0 ? TimeSpan.FromHours(1) : widths[widths.Length / 2];
        return new([.. starts, starts[^1] + bin],
            Held(bins.Select(b => (double)b.Observed)), Held(bins.Select(b => b.Expected)), Held(bins.Select(b => b.Upper)),
            widths.Length == 0 ? TimeSpan.Zero : bin);
    }

    /// <summary>Position on the static form's axis: hours since the first bin.</summary>
    public double X(DateTime time) => (Utc.Of(time) - Start).TotalHours;

    /// <summary>Positions of the corners of the steps.</summary>
    public double[] CornerXs()
    {
        var xs = new double[2 * Edges.Count - 2];
        for (int i = 0; i + 1 < Edges.Count; i++) (xs[2 * i], xs[2 * i + 1]) = (X(Edges[i]), X(Edges[i + 1]));
        return xs;
    }

    public static double[] Corners(double[] held)
    {
        var ys = new double[2 * held.Length - 2];
        for (int i = 0; i + 1 < held.Length; i++) ys[2 * i] = ys[2 * i + 1] = held[i];
        return ys;
    }

    static double[] Held(IEnumerable<double> values)
    {
        double[] all = [.. values];
        return [.. all, all[^1]];
    }

    static string Words(double amount, string unit) => amount == 1 ? unit : $"{Ticks.Count(amount)} {unit}s";
}
