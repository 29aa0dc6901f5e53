namespace Concordance.Kernel;

/// <summary>Where kernels are installed.</summary>
public enum InstallationPlace
{
    /// <summary>For this user.</summary>
    User,

    /// <summary>For everybody on the machine; often needs an administrator.</summary>
    System,

    /// <summary>Below a folder, such as a Python environment.</summary>
    Prefix,
}

/// <summary>The folders in which Jupyter and VS Code look for kernels.</summary>
public static class JupyterFolders
{
    /// <summary>The folder that holds a folder for each kernel.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="place">Which of its places.</param>
    /// <param name="prefix">The folder, for <see cref="InstallationPlace.Prefix"/>.</param>
    /// <exception cref="KernelException">The machine doesn't name its user's folder.</exception>
    public static string Kernels(Machine machine, InstallationPlace place, string? prefix = null) => place switch
    {
        InstallationPlace.User => machine.Join(UserData(machine), "kernels"),
        InstallationPlace.System => machine.Join(SystemData(machine), "kernels"),
        _ => machine.Join(prefix ?? throw new ArgumentNullException(nameof(prefix)), "share", "jupyter", "kernels"),
    };

    /// <summary>Everywhere where Jupyter looks, the first that has a name wins.</summary>
    /// <param name="machine">The machine.</param>
    public static IReadOnlyList<string> Searched(Machine machine)
    {
        List<string> data = [.. (machine.Set("JUPYTER_PATH") ?? "").Split(machine.System == SystemKind.Windows ? ';' : ':', StringSplitOptions.RemoveEmptyEntries)];
        data.Add(UserData(machine));
        data.Add(SystemData(machine));
        if (machine.System != SystemKind.Windows) data.Add("/usr/share/jupyter");
        return [.. data.Select(d => machine.Join(d, "kernels")).Distinct(StringComparer.Ordinal)];
    }

    static string UserData(Machine machine)
    {
        if (machine.Set("JUPYTER_DATA_DIR") is { } data) return data;
        var home = machine.Home.Length > 0 ? machine.Home : throw new KernelException("The folder of this user is not known.", "Set HOME, or choose --prefix DIR.");
        return machine.System switch
        {
            SystemKind.Windows => machine.Join(machine.Set("APPDATA") ?? machine.Join(home, "AppData", "Roaming"), "jupyter"),
            SystemKind.MacOS => machine.Join(home, "Library", "Jupyter"),
            _ => machine.Join(machine.Set("XDG_DATA_HOME") ?? machine.Join(home, ".local", "share"), "jupyter"),
        };
    }

    static string SystemData(Machine machine) => machine.System == SystemKind.Windows
        ? machine.Join(machine.Set("PROGRAMDATA") ?? @"C:\ProgramData", "jupyter")
        : "/usr/local/share/jupyter";
}
