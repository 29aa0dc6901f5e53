using System.Globalization;
using System.Text;
using Concordance.Charts;
using Concordance.Notebooks;

namespace Concordance.Cli.Output;

/// <summary>The verdict of <c>verify</c>, for people and for programs.</summary>
static class VerdictText
{
    // So many differences of one kind are shown; the others are counted.
    const int Most = 20;

    public static string Of(Verification v)
    {
        var text = new StringBuilder();
        Section(text, "data that is not as it was", v.Data.Select(SafeText.Visible));
        Section(text, "stored files that are not as the run wrote them", v.Stored.Select(SafeText.Visible));
        Section(text, "notebooks that failed", v.Failures.Select(SafeText.Visible));
        if (v.Findings.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"findings: {string.Join(", ", v.Findings.CountBy(f => f.State).OrderBy(f => f.Key).Select(f => $"{f.Value} {Words(f.Key)}"))}\n");
            Section(text, "findings that are other", v.Findings.Where(f => f.State is RecordState.Changed or RecordState.Gone or RecordState.New).SelectMany(f => f.Differences.Count == 0 ? [SafeText.Visible($"{f.Key}: {Words(f.State)}")] : f.Differences.Select(d => Told(f.Key, d))));
        }
        if (v.Notebooks > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"outputs of {v.Notebooks} notebooks: {v.Outputs.Count(d => !d.WithinTolerance)} differences, {v.Outputs.Count(d => d.WithinTolerance)} numbers within the tolerance of {JsonComparison.RelativeTolerance.ToString(CultureInfo.InvariantCulture)}\n");
            Section(text, "cells and outputs that are other", v.Outputs.Where(d => !d.WithinTolerance).Select(d => Told(d.Where, d)));
        }
        Section(text, v.Reproduces ? "made otherwise, with the same results" : "made otherwise, and so a possible cause", v.OtherwiseMade.Select(o => SafeText.Visible($"{o.Kind} {o.What}: was {o.Was}, is {o.Is}")));
        return text.Append(v.Reproduces ? "verdict: it reproduces" : "verdict: it does not reproduce").ToString().Replace("\n", Environment.NewLine, StringComparison.Ordinal);
    }

    public static object Json(Verification v) => new
    {
        reproduces = v.Reproduces, data = v.Data, stored = v.Stored, failures = v.Failures,
        findings = v.Findings.Select(f => new { key = f.Key, state = f.State.ToString(), differences = f.Differences.Select(d => new { what = d.What, was = d.Was, @is = d.Is, withinTolerance = d.WithinTolerance }) }),
        outputs = v.Outputs.Select(d => new { where = d.Where, what = d.What, was = d.Was, @is = d.Is, withinTolerance = d.WithinTolerance }),
        otherwiseMade = v.OtherwiseMade.Select(o => new { kind = o.Kind, what = o.What, was = o.Was, @is = o.Is }),
    };

    // A line of our own each: what a published run says begins none.
    static string Told(string where, Difference d) => $"{SafeText.Visible($"{where}, {d.What}")}:\n      was {SafeText.Visible(d.Was)}\n      is  {SafeText.Visible(d.Is)}";

    static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        text.Append(title).Append(":\n");
        foreach (var line in all.Take(Most)) text.Append("  - ").Append(line).Append('\n');
        if (all.Count > Most) text.Append(CultureInfo.InvariantCulture, $"  - and {all.Count - Most} more\n");
    }

    static string Words(RecordState state) => state switch
    {
        RecordState.WithinTolerance => "equal within the tolerance",
        RecordState.Equal => "equal",
        RecordState.Changed => "changed",
        RecordState.Gone => "gone",
        _ => "new",
    };
}
