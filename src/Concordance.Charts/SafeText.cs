namespace Concordance.Charts;

/// <summary>Makes text that came from data fit to stand in a figure or a table: nothing invisible, nothing endless, nothing that acts.</summary>
public static class SafeText
{
    /// <inheritdoc cref="ReadableText.Of"/>
    public static string Visible(string text) => ReadableText.Of(text);

    /// <inheritdoc cref="ReadableText.Cut"/>
    public static string Cut(string text, int graphemes) => ReadableText.Cut(text, graphemes);

    /// <summary>Visible and cut to <paramref name="graphemes"/>: a label for a picture.</summary>
    public static string Label(string text, int graphemes = House.LabelLength) => ReadableText.Short(text, graphemes);

    /// <summary>
    /// A label for plotly.js, which reads a subset of HTML in every text, and TeX between dollar signs where the page has
    /// MathJax.
    /// </summary>
    public static string Plotly(string text, int graphemes = House.LabelLength) =>
        Label(text, graphemes)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("$", "&#36;", StringComparison.Ordinal);
}
