using System.Runtime.InteropServices;

namespace Concordance.Kernel;

/// <summary>The systems whose folders are known.</summary>
public enum SystemKind
{
    /// <summary>Linux and other Unix.</summary>
    Linux,

    /// <summary>macOS.</summary>
    MacOS,

    /// <summary>Windows.</summary>
    Windows,
}

/// <summary>What decides where Jupyter looks: the system, the user's folder and the environment. Data, so that every system can be tested on any.</summary>
/// <param name="System">The system.</param>
/// <param name="Home">The user's own folder.</param>
/// <param name="Variable">A variable of the environment; null or empty where it is not set.</param>
public sealed record Machine(SystemKind System, string Home, Func<string, string?> Variable)
{
    /// <summary>This machine.</summary>
    public static Machine This { get; } = new(
        RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? SystemKind.Windows : RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? SystemKind.MacOS : SystemKind.Linux,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), Environment.GetEnvironmentVariable);

    /// <summary>The variable; null where it is not set or empty.</summary>
    public string? Set(string variable) => Variable(variable) is { Length: > 0 } value ? value : null;

    /// <summary>Puts a path together as the system does.</summary>
    public string Join(string first, params ReadOnlySpan<string> more)
    {
        var separator = System == SystemKind.Windows ? '\\' : '/';
        var path = first.Length > 1 ? first.TrimEnd(separator) : first;
        foreach (var part in more) path = path.EndsWith(separator) ? path + part : path + separator + part;
        return path;
    }
}
