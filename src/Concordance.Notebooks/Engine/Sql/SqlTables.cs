using System.Text.Json;
using DuckDB.NET.Data;

namespace Concordance.Notebooks;

/// <summary>
/// Gives a database the tables that a query names. A variable lies in a schema of its language's name, <c>csharp.hourly</c>; where no case has
/// a table of that name, <c>hourly</c> is enough.
/// </summary>
static class SqlTables
{
    /// <summary>The property by which a variable offers tables: <c>IReadOnlyDictionary&lt;string, string&gt;</c>, name to Parquet file.</summary>
    const string Offer = "SqlTables";

    public static void Load(SelectDatabase database, string query, IReadOnlyList<VariableLanguage> languages, CancellationToken interrupt)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, file) in languages.SelectMany(l => l.Variables).SelectMany(Offered))
            if (File.Exists(file) && taken.Add(name)) View(database, name, file);

        var named = Words(database, query);
        foreach (var language in languages)
            // DuckDB's names know no case: of two variables that differ in nothing else, the first.
            foreach (var variable in language.Variables.Where(v => named.Contains(v.Name)).DistinctBy(v => v.Name, StringComparer.OrdinalIgnoreCase))
                if (TableVariable.Of(variable.Value) is { } table)
                {
                    interrupt.ThrowIfCancellationRequested();
                    var place = $"{SelectDatabase.Name(language.Name)}.{SelectDatabase.Name(variable.Name)}";
                    database.Execute($"CREATE SCHEMA IF NOT EXISTS {SelectDatabase.Name(language.Name)}");
                    table.Fill(database.Connection, language.Name, variable.Name, interrupt);
                    if (taken.Add(variable.Name)) database.Execute($"CREATE VIEW main.{SelectDatabase.Name(variable.Name)} AS SELECT * FROM {place}");
                }
    }

    static IEnumerable<KeyValuePair<string, string>> Offered(SessionVariable variable) =>
        variable.Value?.GetType().GetProperty(Offer)?.GetValue(variable.Value) as IEnumerable<KeyValuePair<string, string>> ?? [];

    static void View(SelectDatabase database, string name, string file)
    {
        try
        {
            database.View(name, file);
        }
        catch (DuckDBException)
        {
            // A table that can't be read is missing; the error lists those that are there.
        }
    }

    /// <summary>Every text in what the parser made of the query: the names of tables are among them.</summary>
    static HashSet<string> Words(SelectDatabase database, string query)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var parsed = database.Parse(query);
        Collect(parsed.RootElement, words);
        return words;
    }

    static void Collect(JsonElement element, HashSet<string> words)
    {
        if (element.ValueKind == JsonValueKind.String) words.UnionWith(element.GetString()!.Split('"', ' ', '.'));
        else if (element.ValueKind == JsonValueKind.Array) foreach (var item in element.EnumerateArray()) Collect(item, words);
        else if (element.ValueKind == JsonValueKind.Object) foreach (var member in element.EnumerateObject()) Collect(member.Value, words);
    }
}
