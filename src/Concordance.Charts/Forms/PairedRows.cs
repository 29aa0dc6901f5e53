using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Charts.Forms;

/// <summary>One row: a label, two proportions, a remark.</summary>
/// <param name="Label">What the row is.</param>
/// <param name="Studied">The proportion of the group under study.</param>
/// <param name="Comparison">That of the comparison group.</param>
/// <param name="Remark">What stands under the counts.</param>
/// <param name="HidesFew">Whether accounts are counted, of which the few, and all but the few, are neither told nor drawn (<see cref="SmallCell"/>).</param>
sealed record PairedRow(string Label, Proportion Studied, Proportion Comparison, string Remark, bool HidesFew = false)
{
    /// <summary>The rate of a comparison group that is weighted, 0 to 1: it is told in place of a count, which the weights would make of other accounts than there are. Null where it is not weighted.</summary>
    public double? WeightedRate { get; init; }

    /// <summary>The comparison group before it is weighted, by which few are hidden.</summary>
    public Proportion BeforeWeights { get; init; } = Comparison;

    /// <summary>What stands beside the row.</summary>
    public string Counts => $"{Count(Studied)} vs {(WeightedRate is null ? Count(Comparison) : Hides(BeforeWeights) ? Short(BeforeWeights) : ToldComparison)}";

    /// <summary>The rate of the group under study in words.</summary>
    public string ToldStudied => Hides(Studied) ? Few(Studied) : Ticks.Told(Studied.Value);

    /// <summary>That of the comparison group.</summary>
    public string ToldComparison => Hides(BeforeWeights) ? Few(BeforeWeights) : Ticks.Told(WeightedRate ?? Comparison.Value);

    /// <summary>What is drawn of the group under study; null where nothing is.</summary>
    public PairedMark? StudiedMark => Studied.Total == 0 || Hides(Studied) ? null : new(Studied.Value, Studied.Low, Studied.High, $"{Studied.Count} of {Studied.Total}");

    /// <summary>What is drawn of the comparison group. The interval is that of as many accounts as the weights leave.</summary>
    public PairedMark? ComparisonMark => Comparison.Total == 0 || Hides(BeforeWeights) ? null
        : WeightedRate is { } rate ? new(rate, Math.Min(rate, Comparison.Low), Math.Max(rate, Comparison.High), "as weighted")
        : new(Comparison.Value, Comparison.Low, Comparison.High, $"{Comparison.Count} of {Comparison.Total}");

    string Count(Proportion p) => !Hides(p) ? $"{p.Count}/{p.Total}" : Few(p) == Some ? $"{Some}/{p.Total}" : SmallCell.Hides(p.Count) ? $"<{SmallCell.Least}/{p.Total}" : $">{p.Total - SmallCell.Least}/{p.Total}";

    // In little room, as the counts beside it.
    static string Short(Proportion p) => Few(p) == Some ? Some : SmallCell.Hides(p.Count) ? $"<{SmallCell.Least}" : $"all but <{SmallCell.Least}";

    const string Some = "some";

    static string Few(Proportion p) => SmallCell.Part(p.Count, p.Total) == Some ? Some : SmallCell.Hides(p.Count) ? $"fewer than {SmallCell.Least}" : $"all but fewer than {SmallCell.Least}";

    bool Hides(Proportion p) => HidesFew && SmallCell.Hides(p);
}

/// <summary>A rate as it is drawn, with its 95 % interval; 0 to 1.</summary>
sealed record PairedMark(double Value, double Low, double High, string Counted);

/// <summary>One of the two groups: name, colour, and where its marks lie within a row (down is positive).</summary>
sealed record PairedGroup(string Label, string Color, double Offset, Func<PairedRow, PairedMark?> Of)
{
    public double Y(int row) => row + Offset;

    public LegendEntry Legend(bool bars) => new(SafeText.Label(Label), Color, bars ? LegendMark.Box : LegendMark.Dot);
}

/// <summary>The axis of shares: bars start at zero and are as long as their shares; dots lie by the square root, so that small rates can be told apart beside large ones.</summary>
sealed record PairedAxis(IReadOnlyList<double> Ticks, bool IsRoot)
{
    /// <summary>Where a share lies.</summary>
    public double At(double share) => IsRoot ? Math.Sqrt(share) : share;

    /// <summary>Where the axis ends.</summary>
    public double End => At(Ticks[^1]);

    public string Title => IsRoot ? "Share of the group (square-root scale)" : "Share of the group";
}

/// <summary>Rows of two proportions each, as dots or as bars, with 95 % intervals and counts.</summary>
static class PairedRows
{
    public const int RowHeight = 46;

    const float WidestLabel = 300;

    /// <summary>Room beside the axis, as a part of it, so that a dot at zero is whole.</summary>
    public const double Room = 0.02;

    /// <summary>Room for the labels at the left, the counts and remarks at the right.</summary>
    static Surround Around(PairedRow[] rows)
    {
        float WidestOf(Func<PairedRow, string> text) => rows.Max(r => HouseFont.Measure(text(r), House.SmallSize));
        return new((float)Math.Ceiling(Widest(rows.Select(r => r.Label)) + 26),
            (float)Math.Ceiling(Math.Max(WidestOf(r => r.Counts), WidestOf(r => r.Remark)) + 26), 54);
    }

    /// <summary>A label as it fits beside its row, the same in both forms.</summary>
    public static IReadOnlyList<string> Lines(string label) => TextLines.FitTwo(label, WidestLabel);

    /// <summary>The label as text for a picture.</summary>
    public static string Static(string label) => string.Join('\n', Lines(label));

    /// <summary>The label as text for plotly.js; its lines are as long as fits already.</summary>
    public static string Interactive(string label) => string.Join("<br>", Lines(label).Select(line => SafeText.Plotly(line, int.MaxValue)));

    /// <summary>Width of the labels; pixels.</summary>
    public static float Widest(IEnumerable<string> labels) => labels.SelectMany(Lines).Max(line => HouseFont.Measure(line, House.SmallSize));

    /// <param name="heading">Title and subtitle.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="studiedLabel">Name of the group under study.</param>
    /// <param name="comparisonLabel">Name of the comparison group.</param>
    /// <param name="bars">Whether shares are drawn as bars; else as dots.</param>
    /// <param name="setApart">Under so many of the first rows a line is drawn, if others follow.</param>
    public static Figure Draw(Heading heading, PairedRow[] rows, string studiedLabel, string comparisonLabel, bool bars, int setApart = 0)
    {
        double offset = bars ? 0.18 : 0.13;
        PairedGroup[] groups =
        [
            new(studiedLabel, House.Studied, -offset, r => r.StudiedMark),
            new(comparisonLabel, House.Comparison, offset, r => r.ComparisonMark),
        ];
        double max = rows.SelectMany(r => groups.Select(g => g.Of(r)?.High)).OfType<double>().DefaultIfEmpty(1).Max();
        var around = Around(rows);
        int wanted = (int)Math.Clamp((House.Width - around.Left - around.Right) / 80, 2, 5);
        var axis = bars ? new PairedAxis(Ticks.Shares(max, wanted), IsRoot: false) : new(Ticks.Roots(max), IsRoot: true);
        string told = string.Join(" ", rows.Select(r => $"{SafeText.Label(r.Label, 2 * House.LabelLength)}: {r.ToldStudied} against {r.ToldComparison} ({r.Counts}).")) + $" First {SafeText.Label(studiedLabel)}, then {SafeText.Label(comparisonLabel)}.";
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told),
            PairedRowsInteractive.Json(heading, rows, groups, axis, around, bars, LineAfter(setApart, rows)),
            PairedRowsStatic.Png(heading, rows, groups, axis, around, bars, LineAfter(setApart, rows)));
    }

    static double? LineAfter(int setApart, PairedRow[] rows) => setApart > 0 && setApart < rows.Length ? setApart - 0.5 : null;
}
