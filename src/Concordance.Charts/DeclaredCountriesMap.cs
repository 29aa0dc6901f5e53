using System.Globalization;
using Concordance.Charts.Forms;
using Concordance.Places;
using Concordance.Statistics;
using ScottPlot;
using Color = ScottPlot.Color;

namespace Concordance.Charts;

/// <summary>Declared countries on two maps of the world, one a group: a disc at the capital, its area the share of accounts.</summary>
/// <remarks>Drawn from a coastline that the assembly carries: nothing is loaded. Countries that fewer than five accounts of a group declare are not drawn, nor those from whose number a small one would follow. Declared is not where anyone is.</remarks>
public static class DeclaredCountriesMap
{
    const double South = -58, North = 78, West = -180, East = 180, Between = 14;
    const int MapHeight = 290, MostDiameter = 56, Named = 5;
    static readonly Surround Around = new(16, 16, 12);

    sealed record Disc(double X, double Y, double Diameter, string Told, string? Name);

    /// <summary>Draws the figure.</summary>
    /// <param name="countries">The countries. None gives a figure that says so.</param>
    /// <param name="studiedLabel">Name of the group under study.</param>
    /// <param name="comparisonLabel">Name of the comparison group.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure Draw(IReadOnlyList<CountryShare> countries, string studiedLabel, string comparisonLabel, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(countries);
        options ??= new();
        var most = countries.SelectMany(c => new (Proportion Of, bool Hidden)[] { (c.Studied, c.StudiedHidden), (c.Comparison, c.ComparisonHidden) }).Where(c => Shown(c.Of, c.Hidden)).Select(c => c.Of.Value).DefaultIfEmpty(0).Max();
        if (most <= 0) return EmptyForm.Draw(Heading.Of(options, "Declared countries", ""), "No country is declared by five accounts or more");
        (string Label, string Color, Disc[] Discs)[] maps =
        [
            (studiedLabel, House.Studied, Discs(countries, c => (c.Studied, c.StudiedHidden), most)), (comparisonLabel, House.Comparison, Discs(countries, c => (c.Comparison, c.ComparisonHidden), most)),
        ];
        var heading = Heading.Of(options, "Countries that accounts declare",
            $"A disc at the capital: its area is the share of the group's accounts, the largest {Percent(most)}. Countries of fewer than {DeclaredPlace.LeastAccounts} accounts are not drawn, nor those that would tell of these. Declared is not where anyone is.");
        string told = string.Join(" ", maps.Select(m => $"{SafeText.Label(m.Label)}: {(m.Discs.Length == 0 ? "none" : string.Join("; ", m.Discs.Take(10).Select(d => d.Told)))}."));
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told), Interactive(heading, maps), Static(heading, maps));
    }

    static bool Shown(Proportion p, bool hidden) => !hidden && p.Total > 0 && p.Count >= DeclaredPlace.LeastAccounts;

    // The largest first, so that no disc hides a smaller one.
    static Disc[] Discs(IReadOnlyList<CountryShare> countries, Func<CountryShare, (Proportion Of, bool Hidden)> group, double most) =>
    [
        .. countries.Where(c => Shown(group(c).Of, group(c).Hidden) && c.Country is { Latitude: not null, Longitude: not null }).OrderByDescending(c => group(c).Of.Count).ThenBy(c => c.Country.Id, StringComparer.Ordinal)
            .Select((c, i) => new Disc(c.Country.Longitude!.Value, c.Country.Latitude!.Value, MostDiameter * Math.Sqrt(group(c).Of.Value / most),
                $"{c.Country.Name} {group(c).Of.Count.ToString("N0", CultureInfo.InvariantCulture)} of {group(c).Of.Total.ToString("N0", CultureInfo.InvariantCulture)} ({Percent(group(c).Of.Value)})", i < Named ? c.Country.Name : null)),
    ];

    static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    const double Span = North - South + Between;

    // The second map lies under the first in the same coordinates.
    static double Down(int map) => -map * Span;

    static string Interactive(Heading heading, (string Label, string Color, Disc[] Discs)[] maps)
    {
        var traces = maps.SelectMany((m, i) => new[]
        {
            InteractiveForm.Trace("scatter", ("mode", "lines"), ("hoverinfo", "skip"), ("showlegend", false), ("line", Props.Of(("color", "#B9C0CA"), ("width", 1))),
                ("x", Coast().Select(p => p?.X).ToArray()), ("y", Coast().Select(p => p?.Y + Down(i)).ToArray())),
            InteractiveForm.Trace("scatter", ("mode", "markers"), ("name", SafeText.Plotly(m.Label)), ("x", m.Discs.Select(d => d.X).ToArray()), ("y", m.Discs.Select(d => d.Y + Down(i)).ToArray()),
                ("marker", Props.Of(("size", m.Discs.Select(d => d.Diameter).ToArray()), ("color", m.Color), ("opacity", 0.6), ("line", Props.Of(("color", House.Paper), ("width", 1))))),
                ("customdata", m.Discs.Select(d => SafeText.Plotly(d.Told, 200)).ToArray()), ("hovertemplate", "%{customdata}<extra></extra>")),
        });
        var notes = maps.Select((m, i) => InteractiveForm.Note(SafeText.Plotly(m.Label, 90), West, South + 10 + Down(i), "x", "y", "left", "bottom", House.Muted))
            .Concat(maps.SelectMany((m, i) => Places(m.Discs).Select(d => InteractiveForm.Note(SafeText.Plotly(d.Disc.Name!), d.X, d.Y + Down(i), "x", "y", "left", "middle"))));
        return InteractiveForm.Json(traces, heading, Height, Props.Of(
            ("xaxis", Props.Of(("visible", false), ("range", new[] { West, East }))), ("yaxis", Props.Of(("visible", false), ("range", new[] { South + Down(1), North }))), ("hovermode", "closest")), notes, Around, []);

        static IEnumerable<(double X, double Y)?> Coast() => Coastline.Lines.SelectMany(l => l.Select(p => ((double, double)?)p).Append(null));
    }

    static int Height => 2 * MapHeight;

    // Names stand to the right of their discs, a line lower where they would meet another; a disc within a larger one has no room for its own.
    static IEnumerable<(Disc Disc, double X, double Y)> Places(Disc[] discs)
    {
        double degree = (East - West) / (House.Width - Around.Left - Around.Right), up = 2 * Span / Height;
        List<(double Left, double Right, double Y)> taken = [];
        foreach (var disc in discs.Where(d => d.Name is not null && !discs.Any(o => o.Diameter > d.Diameter && Math.Pow((o.X - d.X) / degree, 2) + Math.Pow((o.Y - d.Y) / up, 2) < o.Diameter * o.Diameter / 4)))
        {
            var x = disc.X + (disc.Diameter / 2 + 4) * degree;
            var right = x + HouseFont.Measure(SafeText.Label(disc.Name!), House.SmallSize) * degree;
            var y = disc.Y;
            while (taken.Exists(t => t.Left < right && x < t.Right && Math.Abs(t.Y - y) < Line * up)) y -= Line * up / 2;
            taken.Add((x, right, y));
            yield return (disc, x, y);
        }
    }

    const double Line = 15;

    static byte[] Static(Heading heading, (string Label, string Color, Disc[] Discs)[] maps) => StaticForm.Png(heading, [], Height, Around, plot =>
    {
        plot.HideAxesAndGrid();
        plot.Axes.SetLimits(West, East, South + Down(1), North);
        for (int i = 0; i < maps.Length; i++)
        {
            foreach (var line in Coastline.Lines)
            {
                var coast = plot.Add.ScatterLine(line.Select(p => new Coordinates(p.X, p.Y + Down(i))).ToArray(), Color.FromHex("#B9C0CA"));
                coast.LineWidth = 1;
            }
            foreach (var disc in maps[i].Discs)
            {
                var mark = plot.Add.Marker(disc.X, disc.Y + Down(i), MarkerShape.FilledCircle, (float)disc.Diameter, Color.FromHex(maps[i].Color).WithAlpha(0.6));
                mark.MarkerStyle.OutlineColor = Color.FromHex(House.Paper);
                mark.MarkerStyle.OutlineWidth = 1;
            }
            StaticForm.Remark(plot, SafeText.Label(maps[i].Label, 90), West, South + 10 + Down(i), Alignment.LowerLeft, House.Muted, House.TextSize);
            foreach (var (disc, x, y) in Places(maps[i].Discs)) StaticForm.Remark(plot, SafeText.Label(disc.Name!), x, y + Down(i), Alignment.MiddleLeft);
        }
    });
}
