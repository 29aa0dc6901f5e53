namespace Concordance.Attribution;

/// <summary>Markings as the Traffic Light Protocol 2.0 (FIRST, 2022) writes them.</summary>
public static class MarkingWords
{
    /// <summary>The label, such as <c>TLP:AMBER</c>.</summary>
    public static string Of(Marking marking) => "TLP:" + marking.ToString().ToUpperInvariant();
}
