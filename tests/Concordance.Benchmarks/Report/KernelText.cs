using System.Globalization;

namespace Concordance.Benchmarks.Report;

/// <summary>The result of the kernel benchmark as a plain table, and as JSON.</summary>
static class KernelText
{
    public static string Table(KernelReport report)
    {
        var m = report.Machine;
        List<FormattableString> lines =
        [
            $"machine      {m.Cpu}, {m.Cores} cores",
            $"software     {m.System}; {m.Runtime}; {report.Jupyter}",
            $"rounds       {report.Rounds.Count}",
            $"",
            $"                            ipykernel                  Concordance                    ratio",
            $"figure               median    min    max       median    min    max     median   (min to max)      limit",
            .. report.Figures.Select(Row),
        ];
        return string.Join('\n', lines.Select(l => FormattableString.Invariant(l).TrimEnd()));
    }

    /// <summary>The same for programs.</summary>
    public static object Json(KernelReport report) => new
    {
        ok = report.Holds,
        machine = report.Machine,
        jupyter = report.Jupyter,
        figures = report.Figures.Select(f => new
        {
            name = f.Figure.Name, unit = f.Figure.Unit.Base, limit = f.Figure.Limit, kept = f.Kept, ratio = f.Ratio, ipykernel = f.Ipykernel, concordance = f.Concordance,
            rounds = report.Rounds.Select(r => new { ipykernel = f.Figure.Of(r.Ipykernel), concordance = f.Figure.Of(r.Concordance) }),
        }),
    };

    static FormattableString Row(FigureReport f)
    {
        var unit = f.Figure.Unit;
        var range = string.Create(CultureInfo.InvariantCulture, $"({f.Ratio.Least:0.00} to {f.Ratio.Greatest:0.00})");
        var limit = f.Figure.Limit is { } most ? $"{Shown(most, unit),6} {(f.Kept == true ? "kept" : "BROKEN")}" : "  none";
        return $"{f.Figure.Title + ", " + unit.Name,-19} {Cells(f.Ipykernel, unit)}      {Cells(f.Concordance, unit)}    {f.Ratio.Median,7:0.00}   {range,-16} {limit}";
    }

    static string Cells(Spread spread, FigureUnit unit) => $"{Shown(spread.Median, unit),7} {Shown(spread.Least, unit),6} {Shown(spread.Greatest, unit),6}";

    static string Shown(double value, FigureUnit unit) => (value * unit.PerBase).ToString(unit.Format, CultureInfo.InvariantCulture);
}
