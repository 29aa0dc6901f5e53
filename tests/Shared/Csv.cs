using System.Text;

namespace Concordance.Tests.Shared;

/// <summary>Reads well-formed CSV by RFC 4180, letter by letter: independent of what the library reads and writes with.</summary>
public static class Csv
{
    public static IReadOnlyList<string[]> Parse(string text)
    {
        List<string[]> rows = [];
        List<string> row = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c is ',' or '\n' && !quoted)
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c != '\n') continue;
                rows.Add([.. row]);
                row.Clear();
            }
            else cell.Append(c);
        }
        return rows;
    }
}
