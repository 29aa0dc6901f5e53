namespace Concordance.Charts;

/// <summary>The house style: one set of colours and sizes for both forms of every figure.</summary>
/// <remarks>
/// The colours are those of M. Okabe and K. Ito, "Color universal design" (2008), which people with the common kinds of
/// colour blindness can tell apart. Sizes are in pixels of the shown figure; the PNG holds twice as many.
/// </remarks>
public static class House
{
    /// <summary>The group under study, and whatever a reader should see first: vermilion.</summary>
    public const string Studied = "#D55E00";

    /// <summary>The comparison group, and whatever was only counted: blue.</summary>
    public const string Comparison = "#0072B2";

    /// <summary>Text and axes.</summary>
    public const string Ink = "#1F2430";

    /// <summary>Secondary text.</summary>
    public const string Muted = "#59606C";

    /// <summary>Grid lines.</summary>
    public const string Grid = "#E4E7EB";

    /// <summary>Background of both forms.</summary>
    public const string Paper = "#FFFFFF";

    /// <summary>Colours for groups that have no meaning of their own, in order of use. Black and the pale yellow are left out.</summary>
    public static IReadOnlyList<string> Groups { get; } =
        ["#D55E00", "#0072B2", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"];

    /// <summary>Width of a shown figure; pixels.</summary>
    public const int Width = 800;

    /// <summary>Pixels of the PNG for each pixel shown.</summary>
    public const int Density = 2;

    /// <summary>Size of a title; pixels.</summary>
    public const int TitleSize = 18;

    /// <summary>Size of subtitles, legends, axis titles; pixels.</summary>
    public const int TextSize = 13;

    /// <summary>Size of tick labels and remarks in the figure; pixels.</summary>
    public const int SmallSize = 12;

    /// <summary>Longest label that is shown whole; graphemes.</summary>
    public const int LabelLength = 48;

    /// <summary>The words on a figure of made-up data.</summary>
    public const string SyntheticMark = "SYNTHETIC DATA";

    /// <summary>Font of the interactive form: the browser's own, so that nothing is loaded.</summary>
    internal const string WebFont = "DejaVu Sans, Verdana, Arial, sans-serif";
}
