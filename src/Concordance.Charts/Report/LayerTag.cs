using Concordance.Attribution;

namespace Concordance.Charts;

/// <summary>How layers of a summary look: each has a word, a colour and a line of its own, so that none rests on colour alone.</summary>
/// <param name="Class">Name of the class in style sheets.</param>
/// <param name="Color">Colour of the tag, on which white text has a contrast of at least 7 to 1, and of the line.</param>
/// <param name="Line">Style of the line.</param>
/// <param name="Width">Width of the line; pixels.</param>
sealed record LayerTag(string Class, string Color, string Line, int Width)
{
    /// <summary>The look of a layer.</summary>
    public static LayerTag Of(StatementLayer layer) => layer switch
    {
        StatementLayer.Frame => new("frame", "#4a515c", "solid", 2),
        StatementLayer.Observation => new("observation", "#005280", "solid", 5),
        StatementLayer.Inference => new("inference", "#5b3286", "dashed", 5),
        StatementLayer.Judgement => new("judgement", "#8a3200", "double", 7),
        StatementLayer.Context => new("context", "#00573d", "dotted", 5),
        _ => throw new ArgumentOutOfRangeException(nameof(layer)),
    };

    /// <summary>The line, as style sheets write it.</summary>
    public string Border => FormattableString.Invariant($"{Width}px {Line} {Color}");

    /// <summary>The tag for pages with a style sheet.</summary>
    public static string Html(StatementLayer layer) => $"<span class=\"layer {Of(layer).Class}\">{LayerWords.Of(layer)}</span>";

    /// <summary>Rules of a style sheet that give tags and sections of every layer their look.</summary>
    public static string Rules() => string.Concat(Enum.GetValues<StatementLayer>().Select(Of).Select(t =>
        $".layer.{t.Class} {{ background: {t.Color}; }}\n.section.{t.Class} {{ border-left: {t.Border}; }}\n"));
}
