namespace Concordance.Cli.Doctor.Checks;

/// <summary>The keys of pseudonyms: there, long enough, and for their owner alone.</summary>
/// <param name="folder">The folder of keys.</param>
/// <param name="named">The file that takes the place of all of them, where the environment names one.</param>
/// <param name="mode">Permissions of a file; null where the system has none of that kind.</param>
/// <param name="remedies">What to do.</param>
sealed class KeysCheck(string folder, string? named, Func<string, UnixFileMode?> mode, Remedies remedies) : Check("keys of pseudonyms")
{
    const int LeastBytes = 16;

    const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>The check of this machine.</summary>
    public static KeysCheck Here(Remedies remedies) => new(
        PseudonymKey.Folder, Environment.GetEnvironmentVariable(PseudonymKey.FileVariable) is { Length: > 0 } file ? file : null, file => OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(file), remedies);

    protected override string Remedy => $"Get permission to read '{folder}'.";

    protected override Diagnosis Try()
    {
        string[] keys = named is not null ? [named] : Directory.Exists(folder) ? Directory.GetFiles(folder, "*.key") : [];
        if (named is not null && !File.Exists(named)) return Warn($"{PseudonymKey.FileVariable} names '{named}', which is not there", "Put the key there that you were given, or unset the variable: else a new one is made, with other pseudonyms.");
        if (keys.Length == 0) return Ok($"none yet: one is made with the first case, in '{folder}'");
        foreach (var key in keys)
        {
            if (new FileInfo(key).Length < LeastBytes) return Fail($"'{key}' has fewer than {LeastBytes} bytes, too few to hide anything", "Restore it from a copy; without one remove it, and know that the case's pseudonyms will be others.");
            if (mode(key) is { } permissions && (permissions & Others) != 0) return Warn($"others on this machine may use '{key}'", remedies.Permissions(key));
        }
        return Ok(FormattableString.Invariant($"{keys.Length}, {(mode(keys[0]) is null ? "in your own settings folder" : "each for you alone")}: {(named is not null ? named : folder)}"));
    }
}
