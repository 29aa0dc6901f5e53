namespace Concordance.Charts.Forms;

/// <summary>Breaks text into lines by the width that it takes in the house font.</summary>
static class TextLines
{
    /// <summary>Longest label that is broken into lines, in graphemes.</summary>
    const int LongestOfLines = 2 * House.LabelLength;

    /// <summary>A label cut to the room that it has, so that both forms of a figure have the same.</summary>
    public static string Fit(string label, float width) => Fit(label, width, House.LabelLength);

    static string Fit(string label, float width, int graphemes)
    {
        label = SafeText.Label(label, graphemes);
        string fitted = label;
        for (int length = graphemes; HouseFont.Measure(fitted, House.SmallSize) > width && length > 8; length -= 2) fitted = SafeText.Cut(label, length);
        return fitted;
    }

    /// <summary>A label in two lines at most, each cut to the room that it has.</summary>
    public static IReadOnlyList<string> FitTwo(string label, float width)
    {
        var lines = Wrap(SafeText.Label(label, LongestOfLines), House.SmallSize, width);
        string[] two = lines.Count < 2 ? [lines.FirstOrDefault("")] : [lines[0], string.Join(' ', lines.Skip(1))];
        return [.. two.Select(line => Fit(line, width, LongestOfLines))];
    }

    /// <summary>Lines of at most <paramref name="width"/> pixels, broken at spaces; a longer word stands alone.</summary>
    public static IReadOnlyList<string> Wrap(string text, float size, float width)
    {
        if (text.Length == 0) return [];
        var lines = new List<string>();
        string line = "";
        foreach (string word in text.Split(' '))
        {
            string longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && HouseFont.Measure(longer, size) > width)
            {
                lines.Add(line);
                line = word;
            }
            else line = longer;
        }
        lines.Add(line);
        return lines;
    }
}
