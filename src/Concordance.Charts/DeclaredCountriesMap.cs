using System.Globalization;
using Concordance.Charts.Forms;
using Concordance.Places;
using Concordance.Statistics;
using ScottPlot;
using Color = ScottPlot.Color;

namespace Concordance.Charts;

/// <summary>Declared countries on two maps, one a group: a disc at the capital, its area the share of accounts. The maps show as much of the world as has discs.</summary>
/// <remarks>Drawn from a coastline that the assembly carries: nothing is loaded. Countries that fewer than five accounts of a group declare are not drawn, nor those from whose number a small one would follow. Declared is not where anyone is.</remarks>
public static class DeclaredCountriesMap
{
    const int MapHeight = 330, Between = 34, MostDiameter = 56, Named = 12;
    static readonly Surround Around = new(16, 16, 12);

    static int PlotWidth => House.Width - (int)(Around.Left + Around.Right);

    sealed record Disc(double X, double Y, double Diameter, string Told, string? Name);

    // What is shown of the world; a degree is as wide as high.
    sealed record Window(double West, double South, double Span)
    {
        const double LeastSpan = 60, Pad = 12;

        internal double Degree => Span / PlotWidth;

        internal double East => West + Span;

        internal double Height => MapHeight * Degree;

        internal double North => South + Height;

        // The second map lies under the first in the same coordinates, each under its title.
        internal double Down(int map) => -map * (Height + Between * Degree);

        internal double Top => North + Between * Degree;

        internal bool Has((double X, double Y) p) => p.X >= West && p.X <= East && p.Y >= South && p.Y <= North;

        internal static Window Around(IReadOnlyCollection<Disc> discs)
        {
            var (west, east, south, north) = (discs.Min(d => d.X) - Pad, discs.Max(d => d.X) + Pad, discs.Min(d => d.Y) - Pad, discs.Max(d => d.Y) + Pad);
            var span = Math.Clamp(Math.Max(east - west, (north - south) * PlotWidth / MapHeight), LeastSpan, 360);
            var height = span * MapHeight / PlotWidth;
            return new(Math.Clamp((west + east - span) / 2, -180, 180 - span), Math.Clamp((south + north - height) / 2, -90, Math.Max(-90, 84 - height)), span);
        }

        // Lines of the coast within, broken where they leave.
        internal IEnumerable<IReadOnlyList<(double X, double Y)>> Coast()
        {
            foreach (var line in Coastline.Lines)
            {
                List<(double X, double Y)> part = [];
                foreach (var point in line)
                {
                    if (Has(point))
                    {
                        part.Add(point);
                        continue;
                    }
                    if (part.Count > 1) yield return part;
                    part = [];
                }
                if (part.Count > 1) yield return part;
            }
        }
    }

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
        var heading = Heading.Of(options, Title(countries),
            $"Countries that accounts declare. A disc at the capital: its area is the share of the group's accounts, the largest {Percent(most)}. Countries of fewer than {DeclaredPlace.LeastAccounts} accounts are not drawn, nor those that would tell of these. Declared is not where anyone is.");
        string told = string.Join(" ", maps.Select(m => $"{SafeText.Label(m.Label)}: {(m.Discs.Length == 0 ? "none" : string.Join("; ", m.Discs.Take(10).Select(d => d.Told)))}."));
        var window = Window.Around([.. maps.SelectMany(m => m.Discs)]);
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(told), Interactive(heading, maps, window), Static(heading, maps, window));
    }

    // The country in which the groups differ most beyond chance, if one does.
    static string Title(IReadOnlyList<CountryShare> countries)
    {
        var apart = countries.Where(c => Shown(c.Studied, c.StudiedHidden) && Shown(c.Comparison, c.ComparisonHidden)).Select(c => (Of: c, RateRatio.Of(c.Studied, c.Comparison).Low)).Where(c => c.Low > 1).OrderByDescending(c => c.Low).ThenBy(c => c.Of.Country.Id, StringComparer.Ordinal).FirstOrDefault().Of;
        return apart is null ? "Countries that accounts declare" : $"{apart.Country.Name}: {Percent(apart.Studied.Value)} against {Percent(apart.Comparison.Value)}, where the two groups differ most";
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

    static int Height => 2 * (MapHeight + Between);

    static string Interactive(Heading heading, (string Label, string Color, Disc[] Discs)[] maps, Window window)
    {
        var coast = window.Coast().SelectMany(l => l.Select(p => ((double X, double Y)?)p).Append(null)).ToList();
        var traces = maps.SelectMany((m, i) => new[]
        {
            InteractiveForm.Trace("scatter", ("mode", "lines"), ("hoverinfo", "skip"), ("showlegend", false), ("line", Props.Of(("color", "#B9C0CA"), ("width", 1))),
                ("x", coast.Select(p => p?.X).ToArray()), ("y", coast.Select(p => p?.Y + window.Down(i)).ToArray())),
            InteractiveForm.Trace("scatter", ("mode", "markers"), ("name", SafeText.Plotly(m.Label)), ("x", m.Discs.Select(d => d.X).ToArray()), ("y", m.Discs.Select(d => d.Y + window.Down(i)).ToArray()),
                ("marker", Props.Of(("size", m.Discs.Select(d => d.Diameter).ToArray()), ("color", m.Color), ("opacity", 0.6), ("line", Props.Of(("color", House.Paper), ("width", 1))))),
                ("customdata", m.Discs.Select(d => SafeText.Plotly(d.Told, 200)).ToArray()), ("hovertemplate", "%{customdata}<extra></extra>")),
        });
        var notes = maps.Select((m, i) => InteractiveForm.Note(SafeText.Plotly(m.Label, 90), window.West, window.North + 8 * window.Degree + window.Down(i), "x", "y", "left", "bottom", House.Muted))
            .Concat(maps.SelectMany((m, i) => Places(m.Discs, window).Select(d => InteractiveForm.Note(SafeText.Plotly(d.Disc.Name!), d.X, d.Y + window.Down(i), "x", "y", "left", "middle"))));
        return InteractiveForm.Json(traces, heading, Height, Props.Of(
            ("xaxis", Props.Of(("visible", false), ("range", new[] { window.West, window.East }))), ("yaxis", Props.Of(("visible", false), ("range", new[] { window.South + window.Down(1), window.Top }))), ("hovermode", "closest")), notes, Around, []);
    }

    // Names stand to the right of their discs, to the left where the map ends, a line lower where they would meet another name or disc; a disc within a larger one has no room for its own.
    static IEnumerable<(Disc Disc, double X, double Y)> Places(Disc[] discs, Window window)
    {
        var degree = window.Degree;
        List<(double Left, double Right, double Y, double Half)> taken = [.. discs.Skip(1).Select(d => (d.X - d.Diameter * degree / 2, d.X + d.Diameter * degree / 2, d.Y, d.Diameter * degree / 2))];
        foreach (var disc in discs.Where(d => d.Name is not null && !discs.Any(o => o.Diameter > d.Diameter && Math.Pow(o.X - d.X, 2) + Math.Pow(o.Y - d.Y, 2) < Math.Pow(o.Diameter * degree / 2, 2))))
        {
            var (reach, width) = ((disc.Diameter / 2 + 4) * degree, HouseFont.Measure(SafeText.Label(disc.Name!), House.SmallSize) * degree);
            var x = disc.X + reach + width <= window.East ? disc.X + reach : disc.X - reach - width;
            var y = disc.Y;
            while (y > window.South && taken.Exists(t => t.Left < x + width && x < t.Right && Math.Abs(t.Y - y) < t.Half + Line * degree / 2)) y -= Line * degree / 2;
            taken.Add((x, x + width, y, Line * degree / 2));
            yield return (disc, x, y);
        }
    }

    const double Line = 15;

    static byte[] Static(Heading heading, (string Label, string Color, Disc[] Discs)[] maps, Window window) => StaticForm.Png(heading, [], Height, Around, plot =>
    {
        plot.HideAxesAndGrid();
        plot.Axes.SetLimits(window.West, window.East, window.South + window.Down(1), window.Top);
        for (int i = 0; i < maps.Length; i++)
        {
            foreach (var line in window.Coast())
            {
                var coast = plot.Add.ScatterLine(line.Select(p => new Coordinates(p.X, p.Y + window.Down(i))).ToArray(), Color.FromHex("#B9C0CA"));
                coast.LineWidth = 1;
            }
            foreach (var disc in maps[i].Discs)
            {
                var mark = plot.Add.Marker(disc.X, disc.Y + window.Down(i), MarkerShape.FilledCircle, (float)disc.Diameter, Color.FromHex(maps[i].Color).WithAlpha(0.6));
                mark.MarkerStyle.OutlineColor = Color.FromHex(House.Paper);
                mark.MarkerStyle.OutlineWidth = 1;
            }
            StaticForm.Remark(plot, SafeText.Label(maps[i].Label, 90), window.West, window.North + 8 * window.Degree + window.Down(i), Alignment.LowerLeft, House.Muted, House.TextSize);
            foreach (var (disc, x, y) in Places(maps[i].Discs, window)) StaticForm.Remark(plot, SafeText.Label(disc.Name!), x, y + window.Down(i), Alignment.MiddleLeft);
        }
    });
}
