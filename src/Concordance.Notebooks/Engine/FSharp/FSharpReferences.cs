using System.Text.RegularExpressions;

namespace Concordance.Notebooks;

/// <summary>Answers <c>#r</c> in F# as it is answered in C#: from the host by file name, else from the session's folder.</summary>
sealed partial class FSharpReferences(Func<string> directory, SessionPackages packages)
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

    /// <summary>The code without its references, and the files that it refers to.</summary>
    /// <exception cref="CellException">One can't be answered.</exception>
    public (string Code, IReadOnlyList<string> Files) Resolve(string code, CellContext cell)
    {
        foreach (Match source in Source().Matches(code)) packages.AddSource(source.Groups["text"].Value);
        var references = Reference().Matches(code).Select(m => (File: m.Groups["file"].Value, Line: Line(code, m))).ToLookup(r => PackageRequest.Is(r.File));
        if (references[true].Any()) packages.Add([.. references[true]], cell);
        var files = references[false].Select(r => Find(r.File, r.Line)).Concat(packages.Graph.Runtime.Where(f => HostReferences.Find(Path.GetFileName(f)) is null));
        return (Reference().Replace(Source().Replace(code, ""), ""), [.. files]);
    }

    static int Line(string code, Match match) => code.AsSpan(0, match.Index).Count('\n') + 1;

    string Find(string file, int line)
    {
        var slashed = file.Replace('\\', '/');
        var path = HostReferences.Find(slashed[(slashed.LastIndexOf('/') + 1)..])?.FilePath ?? Path.GetFullPath(slashed, directory());
        return File.Exists(path) ? path : throw CellException.Refusal(SessionReferences.Missing(file), line);
    }

    static bool IsRuntimePack(string folder) => folder.Replace('\\', '/').Contains("/shared/Microsoft.", StringComparison.Ordinal);

    [GeneratedRegex("""^[ \t]*#r[ \t]+@?"(?<file>[^"\n]+)"[ \t]*$""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex("""^[ \t]*#i[ \t]+"(?<text>nuget:[^"\n]*)"[ \t]*$""", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Source();
}
