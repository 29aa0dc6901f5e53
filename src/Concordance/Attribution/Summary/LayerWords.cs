namespace Concordance.Attribution;

/// <summary>The layers of a summary as readers see them: told apart by words first, so that they stay apart without colours and when read aloud.</summary>
public static class LayerWords
{
    /// <summary>One or two words that stand before a heading.</summary>
    public static string Of(StatementLayer layer) => layer switch
    {
        StatementLayer.Frame => "Background",
        StatementLayer.Observation => "Observation",
        StatementLayer.Inference => "Inference",
        StatementLayer.Judgement => "Judgement",
        StatementLayer.Context => "From others",
        _ => throw new ArgumentOutOfRangeException(nameof(layer)),
    };

    /// <summary>What the layer is, for the legend.</summary>
    public static string Meaning(StatementLayer layer) => layer switch
    {
        StatementLayer.Frame => "what stands around the analysis: scope, method, ethics, remarks",
        StatementLayer.Observation => "what the data shows",
        StatementLayer.Inference => "what is computed from what the data shows",
        StatementLayer.Judgement => "what is held to be true, and how firmly",
        StatementLayer.Context => "what others say, entered by the analyst and never counted among what was computed",
        _ => throw new ArgumentOutOfRangeException(nameof(layer)),
    };

    /// <summary>The layers that a summary uses, in the order of the enumeration.</summary>
    public static IReadOnlyList<StatementLayer> Used(Summary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return [.. summary.Sections.Select(s => s.Layer).Distinct().Order()];
    }
}
