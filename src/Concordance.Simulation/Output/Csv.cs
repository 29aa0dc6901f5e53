using System.Text;

namespace Concordance.Simulation.Output;

/// <summary>One row of a table as comma-separated text (RFC 4180, lines ended by LF).</summary>
static class Csv
{
    public static byte[] Row(params ReadOnlySpan<string> cells)
    {
        var row = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) row.Append(',');
            if (cells[i].AsSpan().ContainsAny(",\"\n")) row.Append('"').Append(cells[i].Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else row.Append(cells[i]);
        }
        return Encoding.UTF8.GetBytes(row.Append('\n').ToString());
    }

    public static byte[] Table(string[] header, IEnumerable<string[]> rows)
    {
        using var table = new MemoryStream();
        table.Write(Row(header));
        foreach (var row in rows) table.Write(Row(row));
        return table.ToArray();
    }
}
