using System.Globalization;
using Concordance.Charts.Forms;
using Concordance.Ingest;

namespace Concordance.Charts;

/// <summary>What became of the rows of every source: kept, merged, rejected; and why rows were rejected.</summary>
public static class RejectionsFigure
{
    const int MostSources = 12, MostReasons = 8;

    const string Merged = "#9CC7E3";

    /// <summary>Draws the figure: the sources above, the reasons below, each part with a scale of its own and every number written out.</summary>
    /// <param name="report">What was read. Of many sources the largest twelve are drawn, of many reasons the commonest eight; the rest as "other".</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure Draw(IngestReport report, FigureOptions? options = null)
    {
        options ??= new();
        if (report.Read == 0) return EmptyForm.Draw(Heading.Of(options, "What became of the rows", ""), "No row was read");

        string title = report.Rejected > 0 ? $"{Count(report.Rejected)} of {Count(report.Read)} rows were rejected"
            : report.Merged > 0 ? $"No row was rejected: of {Count(report.Read)}, {Count(report.Merged)} were merged as duplicates"
            : $"All {Count(report.Read)} rows were kept";
        string sliver = "A part too thin to be seen is drawn two pixels wide.";
        var heading = Heading.Of(options, title, report.Rejected > 0 ? $"Rows by source, then rejected rows by reason. {sliver}" : $"Rows by source. {sliver}");
        LyingBars.Row[] rows = [.. Sources(report), .. Reasons(report)];
        LegendEntry[] legend =
        [
            new("kept", House.Comparison, LegendMark.Box), new("merged: the post was there already", Merged, LegendMark.Box),
            .. report.Rejected > 0 ? [new("rejected", House.Studied, LegendMark.Box)] : Array.Empty<LegendEntry>(),
        ];
        return LyingBars.Draw(heading, rows, legend);
    }

    static IEnumerable<LyingBars.Row> Sources(IngestReport report)
    {
        var all = report.Sources.OrderByDescending(s => s.Read).ToList();
        var drawn = all.Count <= MostSources ? all : all.GetRange(0, MostSources - 1);
        var names = drawn.Select(s => Path.GetFileName(s.Path)).ToList();
        List<(string Name, long Read, long Kept, long Merged, long Rejected)> rows =
            [.. report.Sources.Where(drawn.Contains).Select(s => (names.Count(n => n == Path.GetFileName(s.Path)) > 1 ? s.Path : Path.GetFileName(s.Path), s.Read, s.Kept, s.Merged, s.Rejected))];
        var rest = all.GetRange(drawn.Count, all.Count - drawn.Count);
        if (rest.Count > 0) rows.Add(($"{Count(rest.Count)} other sources", rest.Sum(s => s.Read), rest.Sum(s => s.Kept), rest.Sum(s => s.Merged), rest.Sum(s => s.Rejected)));
        double most = Math.Max(1, rows.Max(r => r.Read));
        return rows.Select(r =>
        {
            LyingBars.Part[] parts = [new(r.Kept, House.Comparison, "kept"), new(r.Merged, Merged, "merged"), new(r.Rejected, House.Studied, "rejected")];
            string told = r.Read == 0 ? "no row" : string.Join(", ", parts.Where(p => p.Rows > 0).Select(p => $"{Count(p.Rows)} {p.Name}"));
            return new LyingBars.Row(r.Name, parts, most, told);
        });
    }

    static IEnumerable<LyingBars.Row> Reasons(IngestReport report)
    {
        var all = report.Reasons.Where(r => r.Rows > 0).OrderByDescending(r => r.Rows).ThenBy(r => r.Reason, StringComparer.Ordinal).ToList();
        var drawn = all.Take(MostReasons).ToList();
        var rest = all.Skip(MostReasons).ToList();
        if (rest.Count > 0) drawn.Add(new($"other ({Count(rest.Count)} reasons)", rest.Sum(r => r.Rows)));
        double most = drawn.Select(r => r.Rows).DefaultIfEmpty(1).Max();
        return drawn.Select((r, i) => new LyingBars.Row(r.Reason, [new(r.Rows, House.Studied, "rejected")], most, Count(r.Rows), StartsPart: i == 0));
    }

    static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
