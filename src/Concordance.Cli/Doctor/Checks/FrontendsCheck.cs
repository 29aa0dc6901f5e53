using Concordance.Kernel;

namespace Concordance.Cli.Doctor.Checks;

/// <summary>Programs that open notebooks. The toolkit runs without any.</summary>
/// <param name="find">Where a program of a name is; null where there is none.</param>
sealed class FrontendsCheck(Func<string, string?> find) : Check("VS Code and Jupyter")
{
    static readonly (string Command, string Name)[] s_known = [("code", "VS Code"), ("codium", "VSCodium"), ("jupyter-lab", "JupyterLab"), ("jupyter-notebook", "Jupyter Notebook"), ("jupyter", "Jupyter")];

    /// <summary>The check of this machine: what the search path holds.</summary>
    public static FrontendsCheck Here() => new(name =>
    {
        string[] endings = Machine.This.System == SystemKind.Windows ? [".exe", ".cmd", ".bat"] : [""];
        return (Machine.This.Set("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(f => endings.Select(e => Path.Combine(f, name + e))).FirstOrDefault(File.Exists);
    });

    protected override string Remedy => "Mend the variable PATH.";

    protected override Diagnosis Try()
    {
        var found = s_known.Where(k => find(k.Command) is not null).Select(k => k.Name).ToList();
        return found.Count > 0 ? Note(string.Join(", ", found)) : Note("none on the search path", "To read and run the notebooks by hand: VS Code with the extension ms-toolsai.jupyter, or JupyterLab. 'concordance run' needs neither.");
    }
}
