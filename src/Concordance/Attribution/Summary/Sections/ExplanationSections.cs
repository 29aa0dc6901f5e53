using System.Globalization;
using static Concordance.Attribution.SummarySections;

namespace Concordance.Attribution;

/// <summary>The explanations weighed against each other.</summary>
static class ExplanationSections
{
    public static SummarySection Explanations(Summary summary)
    {
        var matrix = summary.Explanations;
        List<SummarySentence> sentences = [];
        if (matrix.Rows.Any(r => r is { IsDiagnostic: true, Weight: > 0 }))
            sentences.Add(new($"The least speaks against: {string.Join(", ", matrix.Leading.Select(e => e.Name.ToLowerInvariant()))}.", [.. matrix.Rows.Where(r => r is { IsDiagnostic: true, Weight: > 0 }).Select(r => r.Id)]));
        else sentences.Add(new("No finding tells the explanations apart.", summary.BottomLine.FindingIds));
        return Section("explanations", "Other explanations", StatementLayer.Inference,
            "Analysis of competing hypotheses (Heuer 1999): an explanation is weakened by what does not fit it, never supported by what does. Where nothing stands against one, this data can't tell it from the others. What counts against them stands first, with its weight; what says the same again has none. Signs: ✓ fits, ✗ does not fit, ✗✗ hardly comes about so, · tells nothing.",
            sentences,
            Table("Explanations", matrix.Scores.OrderBy(s => s.Rank), s => AgainstOf(matrix, s.Explanation) is { Count: > 0 } against ? against : sentences[0].FindingIds, ("explanation", s => s.Explanation.Name), ("how it would have come about", s => s.Explanation.Story), ("against it", s => Weight(s.Against)), ("rank", s => s.Rank.ToString(CultureInfo.InvariantCulture))),
            new SummaryTable("Matrix", ["id", "evidence", .. Explanation.All.Select(e => e.Name.ToLowerInvariant()), "weight", "why"],
                [.. matrix.Rows.OrderBy(r => r is { IsDiagnostic: true, Weight: > 0 } ? 0 : 1).Select(r => new SummaryRow([r.Id, r.Text, .. r.Fits.Select(Sign), Weight(r.Weight), r.Reason], [r.Id]))]));
    }

    public static SummarySection Sensitivity(Summary summary) => Section("sensitivity", "Sensitivity", StatementLayer.Inference, "The same with each piece of evidence that tells explanations apart left out in turn.", summary.Explanations.Sensitivity.Count == 0 ? [new SummarySentence("There is no such evidence.", summary.BottomLine.FindingIds)] : [],
        new SummaryTable("What is against each explanation without it", ["left out", .. Explanation.All.Select(e => e.Name.ToLowerInvariant()), "others lead"],
            [.. summary.Explanations.Sensitivity.Select(r => new SummaryRow([r.Id, .. r.Scores.Select(s => Weight(s.Against)), r.ChangesLeading ? "yes" : "no"], [r.Id]))]));

    static List<string> AgainstOf(CompetingHypotheses matrix, Explanation explanation)
    {
        var column = Explanation.All.Index().First(e => e.Item == explanation).Index;
        return [.. matrix.Rows.Where(r => r is { IsDiagnostic: true, Weight: > 0 } && r.Fits[column] is Fit.Inconsistent or Fit.VeryInconsistent).Select(r => r.Id)];
    }

    static string Sign(Fit fit) => fit switch { Fit.Consistent => "✓", Fit.Inconsistent => "✗", Fit.VeryInconsistent => "✗✗", _ => "·" };

    static string Weight(double weight) => weight.ToString("0.0", CultureInfo.InvariantCulture);
}
