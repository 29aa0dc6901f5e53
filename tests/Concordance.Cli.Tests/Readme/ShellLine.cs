using System.Text.RegularExpressions;

namespace Concordance.Cli.Tests.Readme;

/// <summary>A command line of the documentation, in words.</summary>
static partial class ShellLine
{
    /// <summary>The words, with quotes taken off.</summary>
    public static string[] Words(string line) => [.. Word().Matches(line).Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Value)];

    /// <summary>The arguments of the command <c>concordance</c>, whether it is started by its name, by its path or with <c>dotnet run</c>; null where the line starts another.</summary>
    public static string[]? OfCommand(string line) => Words(line) switch
    {
        ["concordance", .. var args] => args,
        [var path, .. var args] when path.EndsWith("/concordance", StringComparison.Ordinal) => args,
        ["dotnet", "run", "--project", "src/Concordance.Cli", "-c", "Release", "--", .. var args] => args,
        _ => null,
    };

    /// <summary>The project and arguments of another program of the checkout, started with <c>dotnet run</c>.</summary>
    public static (string Project, string[] Args)? OfProject(string line) => Words(line) switch
    {
        ["dotnet", "run", "--project", var project, "-c", "Release", "--", .. var args] => (project, args),
        _ => null,
    };

    [GeneratedRegex("'([^']*)'|[^ ]+")]
    private static partial Regex Word();
}
