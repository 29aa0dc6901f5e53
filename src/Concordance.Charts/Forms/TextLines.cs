namespace Concordance.Charts.Forms;

/// <summary>Breaks text into lines by the width that it takes in the house font.</summary>
static class TextLines
{
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
