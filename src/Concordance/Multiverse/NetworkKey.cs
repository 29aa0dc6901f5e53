using Concordance.Coordination;

namespace Concordance.Multiverse;

/// <summary>The choices that touch the coordination network, as text.</summary>
static class NetworkKey
{
    public static string Of(AnalysisChoices choices) => FormattableString.Invariant($"{choices.WindowSeconds} {choices.LeastObjects} {choices.EdgeRate} {choices.NullModel} {LayersOf(choices)}");

    // What a layer is told by touches it too.
    public static string LayersOf(AnalysisChoices choices) => FormattableString.Invariant(
        $"{string.Join(',', choices.Layers.Order())}{(choices.Layers.Contains(Layer.NearText) ? $" {choices.CopySimilarity}" : "")}{(choices.Layers.Contains(Layer.Visual) ? $" {choices.VisualDistance}" : "")}");
}
