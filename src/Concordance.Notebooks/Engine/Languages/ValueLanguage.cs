namespace Concordance.Notebooks;

/// <summary>Keeps the text below its magic line as a variable.</summary>
/// <param name="directory">The folder from which files are seen.</param>
sealed class ValueLanguage(Func<string> directory) : VariableLanguage
{
    static readonly MagicOption s_name = new("--name", "name of the variable");
    static readonly MagicOption s_file = new("--from-file", "a file whose text is taken instead");

    readonly Dictionary<string, SessionVariable> _variables = new(StringComparer.Ordinal);

    public override string Name => "value";

    public override string Title => "text that is kept as a variable";

    public override IReadOnlyList<MagicOption> Options { get; } = [s_name, s_file];

    public override IReadOnlyList<SessionVariable> Variables => [.. _variables.Values];

    public override object? Run(CellCode code, CellContext cell)
    {
        var name = code.Arguments.Required(s_name);
        var text = code.Arguments[s_file] is { } file ? Read(file, code.Arguments) : code.Text.Trim('\n');
        Set(new SessionVariable(name, text, typeof(string)), cell);
        return null;
    }

    public override void Set(SessionVariable variable, CellContext cell) => _variables[variable.Name] = variable;

    string Read(string file, MagicArguments arguments)
    {
        try
        {
            return MultilineText.UnixLineEnds(File.ReadAllText(Path.GetFullPath(file, directory())));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw arguments.Refusal($"'{file}' can't be read: {e.Message}");
        }
    }
}
