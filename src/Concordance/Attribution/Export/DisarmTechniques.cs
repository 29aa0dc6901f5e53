using System.Collections.Frozen;
using System.Text;
using CsvHelper;

namespace Concordance.Attribution;

/// <summary>Techniques of the DISARM Red Framework, by the DISARM Foundation (CC BY-SA 4.0; see <c>data/reference/disarm</c> for source and commit).</summary>
public static class DisarmTechniques
{
    /// <summary>The version of the framework.</summary>
    public const string Version = "1.6";

    /// <summary>How the framework is named where a technique is cited.</summary>
    public const string Citation = "DISARM Red Framework, version " + Version + ", DISARM Foundation, CC BY-SA 4.0";

    static readonly Lazy<FrozenDictionary<string, string>> s_names = new(Load);

    /// <summary>The techniques that findings can show: names by id.</summary>
    public static IReadOnlyDictionary<string, string> Names => s_names.Value;

    static FrozenDictionary<string, string> Load()
    {
        using var file = typeof(DisarmTechniques).Assembly.GetManifestResourceStream("Concordance.Reference.techniques.csv")!;
        using var rows = CsvReader.Create(file, new CsvReaderOptions { HasHeader = true });
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        while (rows.Read()) names.Add(Cell(0), Cell(1));
        return names.ToFrozenDictionary(StringComparer.Ordinal);

        string Cell(int column) => Encoding.UTF8.GetString(rows.GetSpan(column));
    }
}
