namespace Concordance.Charts.Forms;

/// <summary>What stands over a figure, in either form. Plain text, not yet made safe.</summary>
sealed record Heading(string Title, string Subtitle, bool Synthetic)
{
    /// <summary>Graphemes of a title that are shown.</summary>
    public const int LongestTitle = 90;

    /// <summary>Graphemes of a subtitle that are shown.</summary>
    public const int LongestSubtitle = 400;

    public static Heading Of(FigureOptions options, string title, string subtitle) =>
        new(options.Title ?? title, subtitle, options.Synthetic);

    public string Spoken(string body) =>
        SafeText.Label(Title, LongestTitle) + ". " + body + (Synthetic ? " The data is synthetic." : "");
}
