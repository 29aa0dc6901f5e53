using System.Text;
using Concordance.SideData;
using CsvHelper;

namespace Concordance.Content;

/// <summary>News outlets of France with their domains, from a corpus of the médialab of Sciences Po of 2019 (ODbL 1.0; see <c>data/reference/outlets</c>).</summary>
/// <remarks>Serves where a case lists no outlets of its own, and to tell how alike the names of honest outlets are. Other countries are not in it.</remarks>
public static class ReferenceOutlets
{
    static readonly Lazy<IReadOnlyList<Outlet>> s_all = new(Load);

    /// <summary>The outlets, in ordinal order of their domains.</summary>
    public static IReadOnlyList<Outlet> All => s_all.Value;

    static IReadOnlyList<Outlet> Load()
    {
        using var file = typeof(ReferenceOutlets).Assembly.GetManifestResourceStream("Concordance.Reference.outlets.csv")!;
        using var rows = CsvReader.Create(file, new CsvReaderOptions { HasHeader = true });
        List<Outlet> outlets = [];
        while (rows.Read()) outlets.Add(new(Cell(0), Cell(1) is { Length: > 0 } username ? username : null, Cell(2)));
        return outlets;

        string Cell(int column) => Encoding.UTF8.GetString(rows.GetSpan(column));
    }
}
