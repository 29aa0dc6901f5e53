namespace Concordance.Attribution;

/// <summary>What stands at the end of every form of a summary: what it was made from, who may read it, whose names it uses.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Text">The text; not escaped.</param>
public sealed record ColophonLine(string Label, string Text)
{
    /// <summary>Credit for the names of techniques, as their licence asks.</summary>
    public const string DisarmCredit = "Techniques are named after the DISARM Framework, version " + DisarmTechniques.Version + ", by the DISARM Foundation, under CC BY-SA 4.0.";

    /// <summary>The lines of a summary, in order.</summary>
    public static IReadOnlyList<ColophonLine> Of(Summary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        List<ColophonLine> lines =
        [
            new("Case", summary.CaseId), new("As of", Say.Day(DateOnly.FromDateTime(summary.AsOf)) + " (UTC)"),
            new("Marking", MarkingWords.Of(summary.Publication.Marking)), new("Hash of the run", summary.RunHash), new("Hash of the input", summary.InputHash),
        ];
        if (summary.Publication.By is { Length: > 0 } by) lines.Insert(1, new("By", by));
        if (summary.Techniques.Count > 0) lines.Add(new("Names of techniques", DisarmCredit));
        return lines;
    }
}
