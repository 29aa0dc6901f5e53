using System.Globalization;
using Concordance.Attribution;
using Concordance.Charts.Forms;
using Concordance.Places;
using Concordance.Statistics;
using ScottPlot;
using Color = ScottPlot.Color;

namespace Concordance.Charts;

/// <summary>Declared countries by languages written, as two heat maps beside each other: the group under study and the comparison group.</summary>
/// <remarks>
/// Cells of one to four accounts are grey and tell no number: the few could be recognised. Others from which such a number would follow, since how many declare a country and how many write a language is told elsewhere (see <see cref="SuppressedCells"/>), tell a range in whole
/// per cents that follows from these sums and the shown cells alone (see <see cref="HiddenRanges"/>), or nothing.
/// </remarks>
public static class CountryLanguageFigure
{
    const int RowHeight = 27, ColumnNames = 74;
    const double Gap = 0.6;
    static readonly CountScale s_colors = new(0, 1000, false);

    // Ends: of a hidden cell that is not small, whole per cents between which its share lies; null where nothing of it is told.
    sealed record Cell(double X, int Row, Proportion Count, bool Hidden, (int Low, int High)? Ends, string Told)
    {
        internal bool Drawn => Hidden || Count.Count > 0;

        internal string Color(double most) => Grey ? House.Grid : Drawn ? s_colors.Color(Position(this, most)) : House.Paper;

        /// <summary>Whether nothing of its share is told.</summary>
        internal bool Grey => Hidden && Ends is null;

        internal string Written => (Hidden, Ends, Count.Count) switch
        {
            (true, { } ends, _) => Range(ends), (true, _, var n) => SmallCell.Hides(n) ? FormattableString.Invariant($"<{SmallCell.Least}") : "–", (_, _, 0) => "0", _ => Percent(Count.Value),
        };

        /// <summary>Where on the scale its colour lies: of a range the middle.</summary>
        internal double Share => Ends is { } ends ? (ends.Low + ends.High) / 200.0 : Hidden || Count.Total == 0 ? 0 : Count.Value;
    }

    /// <summary>Draws the figure.</summary>
    /// <param name="table">The counts; without accounts the figure says so.</param>
    /// <param name="studiedLabel">Name of the group under study.</param>
    /// <param name="comparisonLabel">Name of the comparison group.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure Draw(CountryLanguages table, string studiedLabel, string comparisonLabel, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= new();
        if (table.Cells.All(c => c.Studied.Count + c.Comparison.Count == 0)) return EmptyForm.Draw(Heading.Of(options, "Declared countries by language", ""), "No account to tell a country or language of");
        int columns = table.Languages.Count;
        var rows = table.Countries.Index().ToDictionary(c => c.Item, c => c.Index, StringComparer.Ordinal);
        var at = table.Languages.Index().ToDictionary(l => l.Item, l => l.Index, StringComparer.Ordinal);
        Cell[] cells = [.. Group(0, studiedLabel, c => c.Studied), .. Group(1, comparisonLabel, c => c.Comparison)];
        double most = cells.Where(c => !c.Grey).Select(c => c.Share).DefaultIfEmpty(0).Max();
        var heading = Heading.Of(options, "Declared country (rows) by language written (columns)",
            $"Left: {studiedLabel}. Right: {comparisonLabel}. Numbers and colour: share of the group's accounts. Cells of 1 to {SmallCell.Least - 1} accounts tell no number, and a range or a dash stands where a number would tell theirs. \"Not told\": no country declared, or too few texts.");
        var largest = cells.Where(c => c.Drawn && !c.Grey).OrderByDescending(c => c.Share).Take(8).Select(c => c.Told);
        var around = new Surround((float)Math.Ceiling(table.Countries.Max(c => HouseFont.Measure(SafeText.Label(c, 28), House.SmallSize)) + 14), 20, ColumnNames);
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(string.Join("; ", largest.Select(t => SafeText.Label(t, 200))) + "."),
            Interactive(table, cells, most, heading, around), Static(table, cells, most, heading, around));

        IEnumerable<Cell> Group(int group, string label, Func<CountryLanguageCell, Proportion> share)
        {
            var counts = new int[rows.Count, columns];
            foreach (var c in table.Cells) counts[rows[c.Country], at[c.Language]] = share(c).Count;
            var hidden = SuppressedCells.OfTable(counts);
            var ranges = HiddenRanges.Of(counts, hidden);
            return table.Cells.Select(c => (Of: c, Row: rows[c.Country], Column: at[c.Language], Share: share(c))).Select(c => (c.Of, c.Row, c.Column, c.Share, Hidden: hidden[c.Row, c.Column], Ends: PerCents(ranges[c.Row, c.Column], c.Share.Total))).Select(c => new Cell(
                c.Column + group * (columns + Gap), c.Row, c.Share, c.Hidden, c.Ends, $"{label}: declare {Words(c.Of.Country)}, write {Words(c.Of.Language)}: {(c.Hidden ? Hidden(c.Share, c.Ends) : Count(c.Share))}"));
        }
    }

    static string Hidden(Proportion p, (int Low, int High)? ends) =>
        SmallCell.Hides(p.Count) ? $"fewer than {SmallCell.Least}" : ends is { } e ? $"{Range(e)}, since a small number would follow from one" : "not told, since a small number would follow";

    static (int Low, int High)? PerCents((int Low, int High)? range, int total) => range is { } r && total > 0 ? ((int)Math.Floor(100.0 * r.Low / total), (int)Math.Ceiling(100.0 * Math.Min(total, r.High) / total)) : null;

    static string Range((int Low, int High) ends) => string.Create(CultureInfo.InvariantCulture, $"{ends.Low}–{ends.High} %");

    static string Words(string name) => name switch { CountryLanguages.None => "none that can be told", CountryLanguages.Others => "others", CountryLanguages.Several => "several", _ => name };

    static string Count(Proportion p) => string.Create(CultureInfo.InvariantCulture, $"{p.Count:N0} of {p.Total:N0}{(p.Count > 0 ? $" ({Percent(p.Value)})" : "")}");

    static string Percent(double share) => (100 * share).ToString(share < 0.0995 ? "0.0" : "0", CultureInfo.InvariantCulture) + " %";

    static double Position(Cell cell, double most) => most == 0 ? 0 : Math.Sqrt(cell.Share / most);

    static double Width(CountryLanguages table) => 2 * table.Languages.Count + Gap;

    static IEnumerable<(double Position, string Text)> Columns(CountryLanguages table) =>
        Enumerable.Range(0, 2).SelectMany(g => table.Languages.Select((l, i) => (i + g * (table.Languages.Count + Gap) + 0.5, SafeText.Label(l, 16))));

    static string Interactive(CountryLanguages table, Cell[] cells, double most, Heading heading, Surround around)
    {
        // Squares as shapes would not be told on hovering, and a heat map needs even columns: bars are both.
        var trace = cells.Select(c => (Cell: c, Color: c.Color(most))).ToArray();
        var bars = InteractiveForm.Trace("bar",
            ("x", trace.Select(t => t.Cell.X + 0.5).ToArray()), ("base", trace.Select(t => -t.Cell.Row - 0.96).ToArray()), ("y", trace.Select(_ => 0.92).ToArray()), ("width", trace.Select(_ => 0.94).ToArray()),
            ("marker", Props.Of(("color", trace.Select(t => t.Color).ToArray()))), ("customdata", trace.Select(t => SafeText.Plotly(t.Cell.Told, 200)).ToArray()), ("hovertemplate", "%{customdata}<extra></extra>"));
        var notes = trace.Select(t => InteractiveForm.Note(SafeText.Plotly(t.Cell.Written), t.Cell.X + 0.5, -t.Cell.Row - 0.5, "x", "y", "center", "middle", Ink(t.Cell, most)));
        var columns = Columns(table).ToArray();
        return InteractiveForm.Json([bars], heading, table.Countries.Count * RowHeight, Props.Of(
            ("barmode", "overlay"), ("hovermode", "closest"),
            ("xaxis", Props.Of(("range", new[] { 0, Width(table) }), ("showgrid", false), ("zeroline", false), ("tickvals", columns.Select(c => c.Position).ToArray()), ("ticktext", columns.Select(c => SafeText.Plotly(c.Text)).ToArray()), ("tickangle", -35), ("tickfont", Props.Font(House.Ink, House.SmallSize)))),
            ("yaxis", Props.Of(("range", new[] { -(double)table.Countries.Count, 0 }), ("showgrid", false), ("zeroline", false), ("ticks", ""), ("tickvals", table.Countries.Select((_, i) => -i - 0.5).ToArray()), ("ticktext", table.Countries.Select(c => SafeText.Plotly(c, 28)).ToArray()), ("tickfont", Props.Font(House.Ink, House.SmallSize))))),
            notes, around, []);
    }

    static string Ink(Cell cell, double most) => cell.Grey || !cell.Drawn ? House.Muted : CountScale.IsDark(Position(cell, most)) ? House.Paper : House.Ink;

    static byte[] Static(CountryLanguages table, Cell[] cells, double most, Heading heading, Surround around) => StaticForm.Png(heading, [], table.Countries.Count * RowHeight, around, plot =>
    {
        foreach (var cell in cells)
        {
            var square = plot.Add.Rectangle(cell.X + 0.03, cell.X + 0.97, -cell.Row - 0.96, -cell.Row - 0.04);
            square.FillColor = Color.FromHex(cell.Color(most));
            square.LineWidth = 0;
            StaticForm.Remark(plot, cell.Written, cell.X + 0.5, -cell.Row - 0.5, Alignment.MiddleCenter, Ink(cell, most));
        }
        StaticForm.Ticks(plot.Axes.Left, table.Countries.Select((c, i) => (-i - 0.5, SafeText.Label(c, 28))));
        StaticForm.Ticks(plot.Axes.Bottom, Columns(table));
        plot.Axes.Bottom.TickLabelStyle.Rotation = -35;
        plot.Axes.Bottom.TickLabelStyle.Alignment = Alignment.UpperRight;
        plot.HideGrid();
        foreach (var axis in plot.Axes.GetAxes()) axis.FrameLineStyle.Width = axis.MajorTickStyle.Length = 0;
        plot.Axes.SetLimits(0, Width(table), -table.Countries.Count, 0);
    });
}
