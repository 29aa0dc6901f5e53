using System.Text.RegularExpressions;

namespace Concordance.Notebooks;

/// <summary>Answers <c>#r</c> in F# as it is answered in C#: from the host by file name, else from the session's folder.</summary>
sealed partial class FSharpReferences(Func<string> directory)
{
    /// <summary>The host's own assemblies; F# Interactive finds the runtime's by itself.</summary>
    public static IEnumerable<string> OfHost
    {
        get
        {
            var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location);
            return HostReferences.All.Select(r => r.FilePath!).Where(p => Path.GetDirectoryName(p) is { } folder && folder != runtime && !IsRuntimePack(folder));
        }
    }

    /// <summary>The code with whole paths in its references.</summary>
    /// <exception cref="CellException">One can't be answered.</exception>
    public string Resolve(string code) => Reference().Replace(code, match =>
    {
        var file = match.Groups["file"].Value;
        var line = code.AsSpan(0, match.Index).Count('\n') + 1;
        var slashed = file.Replace('\\', '/');
        var path = HostReferences.Find(slashed[(slashed.LastIndexOf('/') + 1)..])?.FilePath ?? Path.GetFullPath(slashed, directory());
        if (!File.Exists(path)) throw CellException.Refusal(SessionReferences.Missing(file), line);
        return $"{match.Groups["before"].Value}@\"{path}\"";
    });

    static bool IsRuntimePack(string folder) => folder.Replace('\\', '/').Contains("/shared/Microsoft.", StringComparison.Ordinal);

    [GeneratedRegex("""^(?<before>[ \t]*#r[ \t]+)@?"(?<file>[^"\n]+)"[ \t]*$""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
