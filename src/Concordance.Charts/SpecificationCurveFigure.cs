using System.Globalization;
using Concordance.Attribution;
using Concordance.Charts.Forms;
using Concordance.Multiverse;
using ScottPlot;
using Color = ScottPlot.Color;

namespace Concordance.Charts;

/// <summary>The specification curve: what an analysis gives when it is made in many ways, one column a way; above what comes out, below what was chosen.</summary>
/// <remarks>U. Simonsohn, J. P. Simmons and L. D. Nelson, "Specification curve analysis", Nature Human Behaviour 4 (2020), 1208-1214. The share of ways in which something holds is no probability.</remarks>
public static class SpecificationCurveFigure
{
    const int RowHeight = 15, ResultRows = 9;

    /// <summary>Draws how far the ladder of attribution goes in each way.</summary>
    /// <param name="result">The ways. Where none was drawn, the figure says so.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure OfLadder(MultiverseResult result, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var (curve, own) = (SpecificationCurve.OfLadder(result), result.OneByOne[0].Highest);
        bool Reaches(SpecificationResult way) => own is null ? way.Highest is null : way.Highest >= own;
        var whole = curve.Ways.Where(w => w.Specification.Without is null).ToList();
        Rung?[] rungs = [null, Rung.Inauthentic, Rung.Coordinated, Rung.OneCluster, Rung.CountryLinked];
        var counted = $"{Of(curve.Ways.Count(Reaches), curve.Ways.Count)}{(whole.Count < curve.Ways.Count ? $", {Of(whole.Count(Reaches), whole.Count)} that leave nothing out" : "")}";
        var title = own is null ? $"No rung is reached in {counted}" : $"\"{RungWords.Of(own.Value)}\" is reached in {counted}";
        Level[] levels = [.. rungs.Select((r, i) => new Level(i / 4.0, r is { } rung ? RungWords.Numbered(rung) : "no rung"))];
        return Draw(curve, w => (int)(w.Highest ?? 0) / 4.0, w => own is not null && w.Highest >= own, levels, title, own is null ? "never" : "reaches it", "does not", options);
    }

    /// <summary>Draws the value of one finding in each way.</summary>
    /// <param name="result">The ways.</param>
    /// <param name="name">Name of the finding.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure OfFinding(MultiverseResult result, string name, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var curve = SpecificationCurve.OfFinding(result, name);
        double Value(SpecificationResult way) => way.Findings[name].Value!.Value;
        var most = curve.Ways.Count == 0 ? 1 : Math.Max(curve.Ways.Max(Value), double.Epsilon);
        var ticks = Ticks.UpTo(most, 4);
        var hasThreshold = curve.Ways.Any(w => w.Findings[name].Holds is not null);
        var unit = result.Declared.FirstOrDefault(f => f.Name == name)?.Unit;
        var holding = curve.Ways.Count(w => w.Findings[name].Holds == true);
        var title = hasThreshold ? $"{name} holds in {Of(holding, curve.Ways.Count)}" : $"{name} in {Of(curve.Ways.Count, curve.Ways.Count)}";
        Level[] levels = [.. ticks.Select((t, i) => new Level(t / ticks[^1], Ticks.Count(t) + (i == ticks.Count - 1 && unit is not null ? $" {unit}" : "")))];
        return Draw(curve, w => Value(w) / ticks[^1], w => w.Findings[name].Holds == true, levels, title, "holds", hasThreshold ? "does not" : "value", options, " Choices that by themselves change nothing of it are left out.");
    }

    /// <summary>Draws in which of the ways each finding holds that has a threshold.</summary>
    /// <param name="result">The ways.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure OfFindings(MultiverseResult result, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var curve = SpecificationCurve.OfFindings(result);
        var held = curve.Rows.Where(r => r.IsDeclared).ToList();
        var always = held.Count(r => r.Holding.Count == r.Places.Count);
        var heading = Heading.Of(options ?? new(), held.Count == 1 ? $"The finding that holds here holds in {(always == 1 ? "every way" : "some of the ways")}" : $"Of {held.Count} findings that hold here, {always} hold in every way",
            "One row a finding that has a threshold, one column a way, in the order of how far the ladder goes in it. * marks what holds in the case's own way. At the right: in how many of the ways that judge it. No mark: the way leaves it out, or only describes it.");
        return curve.Ways.Count == 0 || curve.Rows.Count == 0 ? EmptyForm.Draw(heading, "No way was drawn that tells it")
            : Draw(heading, curve, Rows(curve, r => r.Value), 0, [], [], "holds", "does not");
    }

    static Figure Draw(SpecificationCurve curve, Func<SpecificationResult, double> height, Func<SpecificationResult, bool> holds, Level[] levels, string title, string yes, string no, FigureOptions? options, string more = "")
    {
        var heading = Heading.Of(options ?? new(), title, "One column a way to make the analysis, in the order of what it gives. Below: what was chosen in it; * marks the case's own choice. At the right: in how many of the ways with that choice." + more);
        if (curve.Ways.Count == 0) return EmptyForm.Draw(heading, "No way was drawn that tells it");
        return Draw(heading, curve, Rows(curve, r => $"{r.Dimension}: {r.Value}"), ResultRows,
            [.. levels.Select(l => (l.Height * (ResultRows - 1) + 1, l.Text))], [.. curve.Ways.Select((w, i) => new Mark(i, height(w) * (ResultRows - 1) + 1, holds(w)))], yes, no);
    }

    // Above, if there is any, what comes out; below the rows.
    static Figure Draw(Heading heading, SpecificationCurve curve, List<PlacedRow> rows, int above, (double Y, string Text)[] levels, Mark[] results, string yes, string no)
    {
        var (top, bottom) = (above + (above == 0 ? 0 : 1), rows[^1].Y - 1);
        List<Mark> marks = [.. results, .. rows.SelectMany(r => r.Row.Places.Select(p => new Mark(p, r.Y, r.Row.Holding.Contains(p))))];
        (double Y, string Text)[] left = [.. levels, .. rows.Select(r => (r.Y, r.Label))];
        (double Y, string Text)[] right = [.. rows.Select(r => (r.Y, $"{r.Row.Holding.Count} of {r.Row.Places.Count}"))];
        LegendEntry[] legend = [new(yes, House.Studied, LegendMark.Box), new(no, House.Comparison, LegendMark.Box)];
        var around = new Surround((float)Math.Ceiling(left.Max(l => HouseFont.Measure(l.Text, House.SmallSize)) + 20), (float)Math.Ceiling(right.Max(l => HouseFont.Measure(l.Text, House.SmallSize)) + 20), 16);
        var tall = (int)Math.Ceiling((top - bottom) * RowHeight);
        var told = string.Join(" ", rows.Select(r => $"{r.Row.Dimension} {r.Row.Value}: {r.Row.Holding.Count} of {r.Row.Places.Count} ways."));
        return new(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told), Interactive(), Static());

        string Interactive()
        {
            var traces = new[] { (Color: House.Studied, Holds: true, Name: yes), (Color: House.Comparison, Holds: false, Name: no) }.Select(g =>
            {
                var own = marks.Where(m => m.Holds == g.Holds).ToList();
                return InteractiveForm.Trace("scatter", ("mode", "markers"), ("name", g.Name), ("x", own.Select(m => m.X).ToArray()), ("y", own.Select(m => m.Y).ToArray()),
                    ("customdata", own.Select(m => SafeText.Plotly(left.MinBy(l => Math.Abs(l.Y - m.Y)).Text)).ToArray()),
                    ("marker", Props.Of(("symbol", "square"), ("size", 5), ("color", g.Color))), ("hovertemplate", "way %{x}: %{customdata}<extra>%{fullData.name}</extra>"));
            });
            var layout = Props.Of(
                ("hovermode", "closest"), ("xaxis", InteractiveForm.Axis("", ("range", new[] { -1.0, curve.Ways.Count }), ("showgrid", false), ("showticklabels", false), ("ticks", ""))),
                ("yaxis", InteractiveForm.Axis("", ("range", new[] { bottom, (double)top }), ("automargin", false), ("ticks", ""), ("tickvals", left.Select(l => l.Y).ToArray()), ("ticktext", left.Select(l => SafeText.Plotly(l.Text)).ToArray()))));
            return InteractiveForm.Json(traces, heading, tall, layout, right.Select(r => InteractiveForm.Note(r.Text, 1.01, r.Y, "paper", "y", "left", "middle", House.Muted)), around, legend);
        }

        byte[] Static() => StaticForm.Png(heading, legend, tall, around, plot =>
        {
            foreach (var (color, isHolding) in new[] { (House.Studied, true), (House.Comparison, false) })
            {
                var own = marks.Where(m => m.Holds == isHolding).ToList();
                if (own.Count == 0) continue;
                var points = plot.Add.Markers(own.Select(m => m.X).ToArray(), own.Select(m => m.Y).ToArray(), MarkerShape.FilledSquare, 4, Color.FromHex(color));
                points.MarkerStyle.LineWidth = 0;
            }
            StaticForm.Ticks(plot.Axes.Left, left);
            StaticForm.Ticks(plot.Axes.Right, right);
            StaticForm.Ticks(plot.Axes.Bottom, []);
            plot.Axes.Left.MajorTickStyle.Length = plot.Axes.Right.MajorTickStyle.Length = 0;
            plot.Axes.Right.TickLabelStyle.ForeColor = Color.FromHex(House.Muted);
            plot.Grid.XAxisStyle.IsVisible = false;
            plot.Axes.SetLimits(-1, curve.Ways.Count, bottom, top);
            plot.Axes.SetLimitsY(bottom, top, plot.Axes.Right);
        });
    }

    // Rows of one choice stand together; a row is left free before the next.
    static List<PlacedRow> Rows(SpecificationCurve curve, Func<SpecificationCurveRow, string> label)
    {
        List<PlacedRow> rows = [];
        double y = 0;
        foreach (var (before, row) in curve.Rows.Prepend(null).Zip(curve.Rows))
        {
            y -= before?.Dimension == row.Dimension ? 1 : 1.6;
            rows.Add(new(row, y, SafeText.Label(label(row) + (row.IsDeclared ? " *" : ""))));
        }
        return rows;
    }

    static string Of(int count, int total) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} of {total:N0} ways");

    sealed record Level(double Height, string Text);

    sealed record PlacedRow(SpecificationCurveRow Row, double Y, string Label);

    sealed record Mark(double X, double Y, bool Holds);
}
