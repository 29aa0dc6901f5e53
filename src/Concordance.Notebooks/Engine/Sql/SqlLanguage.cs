using System.Globalization;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Concordance.Notebooks;

/// <summary>
/// DuckDB's SQL over what the session has: the tables of every variable that offers <c>SqlTables</c> (name to Parquet file), and every
/// variable that is a table. A query reads these and nothing else on the machine, and changes nothing.
/// </summary>
/// <param name="languages">All languages of the session that have variables.</param>
sealed partial class SqlLanguage(Func<IEnumerable<VariableLanguage>> languages) : VariableLanguage
{
    const int MostRows = 10_000;

    static readonly MagicOption s_name = new("--name", "keeps the result as a data frame of this name, here and in C#");
    static readonly MagicOption s_rows = new("--rows", "most rows to take; 10000 if it is not said");

    readonly Dictionary<string, SessionVariable> _variables = new(StringComparer.Ordinal);

    public override string Name => "sql";

    public override string Title => "SQL over the case's tables and every variable that is a table";

    public override IReadOnlyList<MagicOption> Options { get; } = [s_name, s_rows];

    public override IReadOnlyList<SessionVariable> Variables => [.. _variables.Values];

    public override void Set(SessionVariable variable, CellContext cell) => _variables[variable.Name] = variable;

    public override object? Run(CellCode code, CellContext cell)
    {
        var rows = MostRows;
        if (code.Arguments[s_rows] is { } text && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out rows) || rows == 0))
            throw code.Arguments.Refusal($"'{text}' is no number of rows.");
        var (table, more) = cell.Execute(() => Ask(code.Text, rows, cell.Token));
        if (more) cell.Screen.Write(isError: false, FormattableString.Invariant($"The first {rows:N0} rows were taken; there are more. #!sql --rows takes another number.\n"));
        if (code.Arguments[s_name] is not { } name) return table;
        var result = new SessionVariable(name, table, typeof(DataFrame));
        Set(result, cell);
        foreach (var csharp in languages().OfType<CSharpLanguage>()) csharp.Set(result, cell);
        return table;
    }

    (DataFrame Table, bool More) Ask(string query, int rows, CancellationToken interrupt)
    {
        using var database = new SelectDatabase();
        try
        {
            if (database.Refusal(query) is { } refusal) throw Failed(refusal, null);
            SqlTables.Load(database, query, [.. languages()], interrupt);
            database.Close();
            var (columns, more) = database.Ask(query, rows, interrupt);
            return (new DataFrame(columns), more);
        }
        catch (InvalidDataException e)
        {
            throw Failed(e.Message + " Turn it into text in the query: CAST(… AS VARCHAR).", null);
        }
        catch (Exception e) when (e is DuckDBException or InvalidOperationException)
        {
            throw Failed(e.Message.Trim(), database.Tables());
        }
    }

    static CellException Failed(string problem, string? tables)
    {
        int? line = Line().Match(problem) is { Success: true } match ? int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) : null;
        var message = MultilineText.UnixLineEnds(problem) + (tables is null ? "" : tables.Length > 0 ? $"\nThe tables that the query could use: {tables}." : "\nThe query names no table that the session has.");
        return new CellException(new CellError(CellErrorKind.RunTime, "SqlError", message, line, [.. $"SqlError: {message}".Split('\n')]));
    }

    [GeneratedRegex(@"^LINE (?<line>\d+):", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
