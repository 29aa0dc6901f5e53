using Plotly.NET;

namespace Concordance.Charts.Forms;

/// <summary>What stands over an interactive figure, broken into lines as wide as a figure is usually shown.</summary>
sealed class InteractiveHeading
{
    const int Edge = 16, Above = 26, TitleLine = 24, LegendLine = 20, LegendKey = 52;
    const float TextWidth = House.Width - 3 * Edge;

    readonly IReadOnlyList<string> _title;
    readonly List<string> _subtitle;

    /// <param name="heading">Title and subtitle.</param>
    /// <param name="keys">A legend to write under the title: one mark and name for each group.</param>
    /// <param name="traces">What plotly.js makes a legend of; empty if it makes none.</param>
    public InteractiveHeading(Heading heading, IReadOnlyList<LegendEntry> keys, IEnumerable<Trace> traces)
    {
        _title = TextLines.Wrap(SafeText.Label(heading.Title, Heading.LongestTitle), House.TitleSize, TextWidth);
        _subtitle = [.. Subtitle(heading), .. Keys(keys)];
        // plotly.js sets every line of a title as high as its first.
        Height = Above + (_title.Count + _subtitle.Count - 1) * TitleLine + LegendRows(traces) * LegendLine + 12;
    }

    /// <summary>Height of everything; pixels.</summary>
    public int Height { get; }

    public Dictionary<string, object> Title() => Props.Of(
        ("text", string.Join("<br>", _title.Select(line => SafeText.Plotly(line, int.MaxValue)).Concat(_subtitle))),
        ("x", 0), ("xref", "container"), ("xanchor", "left"), ("y", 1), ("yanchor", "top"),
        ("pad", Props.Of(("l", Edge), ("t", Above))), ("font", Props.Font(House.Ink, House.TitleSize)));

    public Dictionary<string, object> Legend() => Props.Of(
        ("orientation", "h"), ("traceorder", "normal"), ("x", 0), ("xanchor", "left"), ("y", 1), ("yanchor", "bottom"));

    /// <summary>The lines under the title. The mark of made-up data leads them, where no toolbar can cover it.</summary>
    static List<string> Subtitle(Heading heading)
    {
        string plain = SafeText.Label(heading.Subtitle, Heading.LongestSubtitle);
        string mark = heading.Synthetic ? House.SyntheticMark + (plain.Length > 0 ? ". " : "") : "";
        return [.. TextLines.Wrap(mark + plain, House.TextSize, TextWidth).Select((line, i) =>
            i == 0 && mark.Length > 0
                ? Small(House.SyntheticMark, House.Studied) + Small(line[House.SyntheticMark.Length..], House.Muted)
                : Small(line, House.Muted))];
    }

    static string Small(string text, string color) => text.Length == 0 ? ""
        : $"<span style=\"font-size:{House.TextSize}px;color:{color}\">{SafeText.Plotly(text, int.MaxValue)}</span>";

    static IEnumerable<string> Keys(IReadOnlyList<LegendEntry> keys)
    {
        const string Gap = "      ";
        string line = "";
        float width = 0;
        foreach (var key in keys)
        {
            string mark = key.Mark switch { LegendMark.Box => "■ ", LegendMark.Hatch => "▨ ", _ => "● " };
            float needed = HouseFont.Measure(Gap + mark + key.Text, House.TextSize);
            if (width > 0 && width + needed > TextWidth)
            {
                yield return line;
                (line, width) = ("", 0);
            }
            line += (width > 0 ? Small("\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0", House.Ink) : "") + Small(mark, key.Color) + Small(key.Text, House.Ink);
            width += needed;
        }
        if (width > 0) yield return line;
    }

    /// <summary>plotly.js sets entries in columns as wide as the widest once they don't fit one line.</summary>
    static int LegendRows(IEnumerable<Trace> traces)
    {
        float[] widths = [.. traces.Select(t => t.TryGetPropertyValue("name")?.Value).OfType<string>()
            .Select(name => LegendKey + HouseFont.Measure(name, House.TextSize))];
        int room = House.Width - 2 * Edge;
        if (widths.Length == 0) return 0;
        return widths.Sum() <= room ? 1 : (int)Math.Ceiling(widths.Length / Math.Max(1, Math.Floor(room / widths.Max())));
    }
}
