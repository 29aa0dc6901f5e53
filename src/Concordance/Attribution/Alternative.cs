namespace Concordance.Attribution;

/// <summary>Another explanation of what was seen.</summary>
/// <param name="Name">The explanation.</param>
/// <param name="Story">How it would have come about.</param>
/// <param name="SpeaksAgainst">Ids of findings that do not fit it; empty where this data can't tell.</param>
/// <param name="Remark">What to make of it.</param>
public sealed record Alternative(string Name, string Story, IReadOnlyList<string> SpeaksAgainst, string Remark)
{
    /// <summary>The explanations that every attribution must weigh (R. J. Heuer, Psychology of Intelligence Analysis, 1999, ch. 8).</summary>
    public static IReadOnlyList<Alternative> All(IReadOnlyList<Finding> findings)
    {
        var together = Holding(findings, Rung.Coordinated, Rung.OneCluster);
        var young = Holding(findings, Rung.Inauthentic);
        return
        [
            new("Organic", "Many people were angry at the same time.", [.. together, .. young],
                together.Count > 0 ? "It does not explain why the same accounts meet again and again within seconds." : "Nothing found speaks against it."),
            new("Commercial", "A content mill or a hired network did it for money.", [], "Posts look the same whoever pays: this data can't tell."),
            new("Volunteers", "People who love their country organised themselves.", young,
                young.Count > 0 ? "Volunteers mostly use the accounts that they have, but need not." : "This data can't tell."),
            new("Party or state", "An organisation or a state had it done.", [], "It fits, but so do others: posts don't show who gave the order."),
            new("False flag", "Someone laid the traces of a country on purpose.", [], "Every trace found here can be laid: this data can't tell."),
        ];
    }

    static List<string> Holding(IReadOnlyList<Finding> findings, params Rung[] rungs) =>
        [.. findings.Where(f => f.Holds == true && f.BearsOn is { } r && rungs.Contains(r)).Select(f => f.Id)];
}
