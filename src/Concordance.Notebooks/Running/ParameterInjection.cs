using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>
/// Sets a notebook's parameters as papermill does: a cell of assignments after the cell tagged <c>parameters</c>.
/// </summary>
public static class ParameterInjection
{
    /// <summary>The tag of the cell that declares parameters and their default values.</summary>
    public const string ParametersTag = "parameters";

    /// <summary>The tag, and the id, of the cell that is put in.</summary>
    public const string InjectedTag = "injected-parameters";

    /// <summary>The names that the notebook's parameters cells declare, in their order.</summary>
    /// <param name="document">The notebook.</param>
    public static IReadOnlyList<string> Names(NotebookDocument document) => [.. Declared(document).Select(p => p.Name)];

    /// <summary>Removes an earlier injected cell and, where there are parameters, puts in a new one. Changes the document.</summary>
    /// <param name="document">The notebook.</param>
    /// <param name="parameters">Name to value; an empty one leaves the notebook with its defaults.</param>
    /// <param name="name">How errors call the notebook.</param>
    /// <exception cref="ParameterException">A name that is not declared, or a value that is none of the declared type.</exception>
    public static void Apply(NotebookDocument document, IReadOnlyDictionary<string, object> parameters, string name)
    {
        foreach (var old in document.Cells.Where(c => c.HasTag(InjectedTag)).ToList()) document.Cells.Remove(old);
        if (parameters.Count == 0) return;

        var declared = Declared(document);
        var lines = new List<string> { "// Parameters" };
        // In the order of the declarations: the order of a dictionary would not be the same on every run.
        foreach (var parameter in declared.DistinctBy(p => p.Name).Where(p => parameters.ContainsKey(p.Name)))
            lines.Add($"{parameter.Name} = {Literal(parameter, parameters[parameter.Name], name)};");
        CheckNames(parameters.Keys, [.. declared.Select(p => p.Name)], name);

        var after = document.Cells.IndexOf(document.Cells.Last(IsParametersCell));
        document.Cells.Insert(after + 1, new NotebookCell(FreeId(document), CellKind.Code, string.Join('\n', lines))
        {
            Metadata = new JsonObject { ["tags"] = new JsonArray(InjectedTag) },
        });
    }

    internal static void CheckNames(IEnumerable<string> given, IReadOnlyList<string> known, string name)
    {
        var unknown = given.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (unknown.Count == 0) return;
        var list = known.Count > 0
            ? "Known parameters: " + string.Join(", ", known.Distinct(StringComparer.Ordinal)) + "."
            : $"It declares none: a cell tagged '{ParametersTag}' would.";
        throw new ParameterException(name, $"unknown parameter{(unknown.Count > 1 ? "s" : "")} {string.Join(", ", unknown.Select(u => $"'{u}'"))}. {list}");
    }

    static List<DeclaredParameter> Declared(NotebookDocument document) =>
        [.. document.Cells.Where(IsParametersCell).SelectMany(c => DeclaredParameter.Of(c.Source))];

    static bool IsParametersCell(NotebookCell cell) => cell.Kind == CellKind.Code && cell.HasTag(ParametersTag);

    static string Literal(DeclaredParameter parameter, object value, string name)
    {
        try
        {
            return ParameterLiteral.Of(value, parameter.Type);
        }
        catch (FormatException e)
        {
            throw new ParameterException(name, $"parameter '{parameter.Name}': {e.Message}", e);
        }
    }

    static string FreeId(NotebookDocument document)
    {
        var id = InjectedTag;
        while (document.Cells.Any(c => c.Id == id)) id += "-";
        return id;
    }
}
