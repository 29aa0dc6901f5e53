using System.Text.RegularExpressions;

namespace Concordance.Notebooks;

/// <summary>
/// Makes paths in messages relative to the working directory, so that outputs are the same on every machine
/// and tell nobody where somebody's files are.
/// </summary>
static class PathMasking
{
    // Up to the repository's root and its parent: notebooks reach for ../data and ../src.
    const int Ancestors = 2;

    public static string Relative(string text, string workingDirectory)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(workingDirectory));
        var stand = "";
        for (var up = 0; up <= Ancestors && IsSpecific(folder); up++)
        {
            text = Replace(text, folder, stand);
            stand += "../";
            folder = Path.GetDirectoryName(folder)!;
        }
        return text;
    }

    static string Replace(string text, string folder, string stand)
    {
        var whole = stand.Length == 0 ? "." : stand.TrimEnd('/');
        // "/data/case" is neither a part of "/data/cases" nor of "/mnt/data/case".
        var pattern = $@"(?<![\w.-]){Regex.Escape(folder)}(?:(?<inside>[/\\])|(?![\w-]|\.\w))";
        return Regex.Replace(text, pattern, m => m.Groups["inside"].Success ? stand : whole, RegexOptions.CultureInvariant);
    }

    // Names such as "/tmp" or "C:\" stand in messages for other reasons too.
    static bool IsSpecific(string? folder) =>
        folder is not null && Path.GetDirectoryName(folder) is { } parent && Path.GetDirectoryName(parent) is not null;
}
