using System.Globalization;
using System.Text.RegularExpressions;

namespace Concordance.Attribution;

/// <summary>That the numbers of a statement are those of what it rests on.</summary>
/// <remarks>
/// Numbers may be rounded, and shares written in percent. Allowed besides: ids; numbers of standards and years in the names of works; what the ladder itself says; how many findings it rests on and how many there are; and, for a statement about
/// explanations, their sums and ranks. Numbers in words are not looked at, nor does it tell whether a number stands for what it counts.
/// </remarks>
static partial class NumbersGuard
{
    // Names that hold numbers: standards, works and days of hours.
    static readonly string[] s_fixed =
    [
        "95 %", "ICD 203", "Directive 203", "SHA-256", "STIX 2.1", "TLP 2.0", "Protocol 2.0", "ch. 8", "chapter 8", "Heuer 1999", "Heuer, 1999", "OHCHR 2022", "ODNI 2015", "FIRST 2022", "AJP-2.1", "2-00", "article 89", "art. 89",
    ];

    internal static IEnumerable<SummaryProblem> Problems(Summary summary, IReadOnlyList<SummaryPiece> pieces)
    {
        var findings = summary.Findings.GroupBy(f => f.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var context = summary.Context.GroupBy(c => c.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var counts = Counts(summary);
        // What the frame and the contextual evidence say without resting on anything is what the analyst typed.
        foreach (var piece in pieces.Where(p => !p.IsLegend && (p.Layer is not (StatementLayer.Frame or StatementLayer.Context) || p.Ids.Count > 0)))
        {
            var read = piece.Texts.SelectMany(t => Numbers(Without(t, summary))).Distinct().ToList();
            if (read.Count == 0) continue;
            var under = new Allowed(counts);
            under.Add(piece.Ids.Count);
            foreach (var id in piece.Ids)
                if (findings.TryGetValue(id, out var finding)) Add(under, finding, summary);
                else if (context.TryGetValue(id, out var item)) foreach (var text in new[] { item.Statement, item.Source, item.Url ?? "", item.Date is { } day ? Say.Day(day) : "" }) under.Add(text);
            foreach (var step in summary.Ladder.Where(s => s.FindingIds.Concat(s.Strength?.Items.Select(i => i.FindingId) ?? []).Any(piece.Ids.Contains))) Add(under, step);
            if (piece.Section is "explanations" or "sensitivity" || piece.Texts.Any(t => Explanation.All.Any(e => t.Contains(e.Name, StringComparison.OrdinalIgnoreCase)))) Add(under, summary.Explanations);
            foreach (var number in read.Where(n => !under.Has(n)))
                yield return new(piece.Where, $"has the number {number.Written}, which is in none of {(piece.Ids.Count == 0 ? "the findings, since it rests on none" : string.Join(", ", piece.Ids.Take(5)) + (piece.Ids.Count > 5 ? " and the others that it rests on" : ""))}", "Take numbers from the findings that a statement names.");
        }
    }

    static double[] Counts(Summary summary) =>
    [
        summary.Findings.Count, summary.Evidence.Count, summary.Context.Count, summary.Indicators.Count, summary.Techniques.Count, summary.Findings.Count(f => f.Status == FindingStatus.NotComputed),
        summary.Findings.Count(f => f is { Status: FindingStatus.NotComputed, BearsOn: not null }), summary.Findings.Count(f => f.Holds == true), summary.Findings.Count(f => f.Status == FindingStatus.Computed),
    ];

    static void Add(Allowed under, Finding f, Summary summary)
    {
        foreach (var text in new[] { f.Statement, f.Unit ?? "", f.Name, f.Method.Name, f.Method.Source, f.Notebook }.Concat(f.Limits).Concat(f.Innocent).Concat(f.Evidence?.Ids ?? [])) under.Add(text);
        under.Add(f.Value, f.Interval?.Low, f.Interval?.High, f.MatchedInterval?.Low, f.MatchedInterval?.High, f.Evidence?.Count, f.Method.Version, f.Threshold ?? MarkerFinding.LeastRatio, MarkerFinding.LeastAccounts);
        foreach (var p in new[] { f.Studied, f.BaseRate, f.AmongOrdinaryGroups }.OfType<Statistics.Proportion>()) under.Add(p.Count, p.Total, p.Value, p.Low, p.High);
        foreach (var item in summary.Evidence.Where(e => e.Finding.Id == f.Id))
            if (item.Ratio is { } ratio) under.Add(ratio.Value, ratio.Low, ratio.High);
        foreach (var indicator in summary.Indicators.Where(i => i.Finding == f.Name))
        {
            under.Add(indicator.Value);
            under.Add(Say.Time(indicator.First));
            under.Add(Say.Time(indicator.Last));
            under.Add(indicator.Posts);
        }
        foreach (var technique in summary.Techniques.Where(t => t.FindingIds.Contains(f.Id))) under.Add(technique.Name);
    }

    static void Add(Allowed under, LadderStep step)
    {
        if (step.Strength is not { } strength) return;
        // Over 99 and under 1 percent are said where a probability would round to certainty.
        under.Add(0.99, 0.01, strength.AsOne, strength.AsIndependent, strength.Items.Count);
        foreach (var p in strength.Probabilities) under.Add(p.Prior, p.AsOne, p.AsIndependent, strength.Probabilities.Count);
        foreach (var item in strength.Items) under.Add(item.Ratio.Value, item.Ratio.Low, item.Ratio.High);
        foreach (var word in LikelihoodWord.All) under.Add(word.Low, word.High);
    }

    static void Add(Allowed under, CompetingHypotheses explanations)
    {
        under.Add(explanations.Rows.Count, explanations.Rows.Count(r => r.IsDiagnostic), explanations.Rows.Count(r => r.Weight > 0), explanations.Rows.Count(r => r is { IsDiagnostic: true, Weight: > 0 }), explanations.Sensitivity.Count, explanations.Sensitivity.Count(r => r.ChangesLeading), Explanation.All.Count);
        foreach (var row in explanations.Rows) under.Add(row.Weight);
        foreach (var score in explanations.Scores.Concat(explanations.Sensitivity.SelectMany(r => r.Scores))) under.Add(score.Against, score.Rank);
    }

    /// <summary>A text without what holds numbers and counts nothing.</summary>
    static string Without(string text, Summary summary)
    {
        // A rung's number is no end of a longer one: of "82 coordinated accounts" 8 would be left.
        foreach (var step in summary.Ladder) text = Regex.Replace(text.Replace(step.Reason, "", StringComparison.Ordinal).Replace(step.Condition, "", StringComparison.Ordinal), $@"(?<![\d.,]){Regex.Escape(RungWords.Numbered(step.Rung))}", "", RegexOptions.CultureInvariant);
        foreach (var why in summary.Ladder.Select(s => s.Strength?.CannotTell).Where(w => w is { Length: > 0 })) text = text.Replace(why!, "", StringComparison.Ordinal);
        foreach (var name in s_fixed) text = text.Replace(name, "", StringComparison.OrdinalIgnoreCase);
        return Names().Replace(text, "");
    }

    internal static IEnumerable<Number> Numbers(string text) => Number_().Matches(text).Select(Number.Of);

    /// <summary>A number as it is written.</summary>
    /// <param name="Written">As it stands in the text.</param>
    /// <param name="Value">Its value.</param>
    /// <param name="Decimals">Digits behind the point.</param>
    /// <param name="IsPercent">Whether a percent sign follows.</param>
    internal readonly record struct Number(string Written, double Value, int Decimals, bool IsPercent)
    {
        internal static Number Of(Match match)
        {
            var written = match.Groups[1].Value;
            var point = written.IndexOf('.', StringComparison.Ordinal);
            return new(written, double.Parse(written, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), point < 0 ? 0 : written.Length - point - 1, match.Groups[2].Success);
        }
    }

    sealed class Allowed(double[] counts)
    {
        readonly HashSet<double> _written = [.. counts];
        readonly List<double> _values = [];

        internal void Add(string text)
        {
            foreach (var number in Numbers(text)) _written.Add(number.Value);
        }

        internal void Add(params IEnumerable<double?> values) => _values.AddRange(values.OfType<double>().Where(double.IsFinite));

        internal bool Has(Number number) => _written.Contains(number.Value) || _values.Exists(v => Rounds(v, number) || number.IsPercent && Rounds(100 * v, number));

        // Small values are not rounded to whole numbers: nothing would be told apart.
        static bool Rounds(double value, Number number) =>
            Math.Abs(value - number.Value) <= 0.5 * Math.Pow(10, -number.Decimals) + 1e-9 * Math.Abs(value) && (number.Decimals > 0 || number.IsPercent || Math.Abs(value) >= 10 || Math.Abs(value - Math.Round(value)) < 1e-9);
    }

    // Ids of findings, contextual evidence, techniques, grades; pseudonyms, and other words with digits in them.
    [GeneratedRegex(@"\bF\d+\.\d+\b|\bC\d+\b|\bT\d{4}(\.\d{3})?\b|\b[A-F][1-6]\b|\b(account|post|handle|name|media|mail|share)-[0-9a-f]{16}\b|\bDISARM v?\d+(\.\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"(?<![\p{L}\d_.])(\d+(?:,\d{3})*(?:\.\d+)?)(?![\p{L}\d_])(\s?%)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number_();
}
