using System.Text.Json;
using Concordance.Ingest;

namespace Concordance.Declaration;

/// <summary>Checks a <c>case.json</c>: the text by schema and rules, and the files that it names.</summary>
static class CaseCheck
{
    /// <summary>Problems that are told: who has more has given another file.</summary>
    const int Most = 100;

    /// <summary>Refuses a text that is no case.</summary>
    /// <param name="text">The text of <c>case.json</c>.</param>
    /// <param name="file">The file, as it is to be called.</param>
    /// <exception cref="InputException">It is none; everything that won't do is told, each with line, path and remedy.</exception>
    public static void Text(string text, string file)
    {
        if (ProblemsOf(text) is { Count: > 0 } problems) throw CaseProblem.Error(file, problems);
    }

    /// <summary>Everything in a text that won't do, in the order of its lines.</summary>
    public static IReadOnlyList<CaseProblem> ProblemsOf(string text)
    {
        try
        {
            var read = LocatedJson.Read(text);
            return [.. SchemaCheck.Of(read, CaseSchema.Root).Concat(CaseRules.Of(read)).OrderBy(p => p.Line).Take(Most)];
        }
        catch (JsonException e)
        {
            return [new((int)(e.LineNumber ?? 0) + 1, "", $"This is no JSON: {FirstSentence(e.Message)}", "Look for a missing comma, quote or bracket on that line and the one before.")];
        }
    }

    /// <summary>Refuses a case of which a source, or a table of what was looked up, is not there. What a file holds is not looked at.</summary>
    /// <exception cref="InputException">Some are missing; all are told, each with its line in <c>case.json</c>.</exception>
    public static void Files(Case @case)
    {
        var missing = @case.Sources.Select((s, i) => (Path: $"sources[{i}].path", Name: s.Path)).Where(s => !GlobPattern.IsPattern(s.Name))
            .Concat(SideOf(@case))
            .Where(f => !File.Exists(SourcePlace.Of(SourcePaths.Resolve(@case, f.Name)).File) && !Directory.Exists(SourcePaths.Resolve(@case, f.Name))).ToList();
        if (missing.Count == 0) return;
        var file = Path.Combine(@case.Folder, CaseFile.Name);
        var text = File.Exists(file) ? LocatedJson.Read(File.ReadAllText(file)) : null;
        throw CaseProblem.Error(file, missing.Take(Most).Select(m => new CaseProblem(
            text is null ? 1 : LineOf(text, m.Path), m.Path, $"There is no file '{SourcePaths.Resolve(@case, m.Name)}'.", "Put it there, or name its place from the folder of case.json, with forward slashes.")));
    }

    static IEnumerable<(string Path, string Name)> SideOf(Case @case)
    {
        if (@case.Side is not { } side) return [];
        (string Name, SideFile? File)[] tables = [("outlets", side.Outlets), ("officials", side.Officials), ("domains", side.Domains), ("articles", side.Articles), ("pictures", side.Pictures), ("shortLinks", side.ShortLinks)];
        return tables.Where(t => t.File is not null).Select(t => ($"side.{t.Name}.path", t.File!.Path));
    }

    static int LineOf(LocatedJson value, string path)
    {
        if (value.Path == path) return value.Line;
        return value.Members.Select(m => m.Value).Concat(value.Items).Where(v => path.StartsWith(v.Path, StringComparison.Ordinal)).Select(v => LineOf(v, path)).DefaultIfEmpty(value.Line).Max();
    }

    /// <summary>What a reader of JSON says is wrong, without the place that it adds.</summary>
    internal static string FirstSentence(string message)
    {
        var end = message.IndexOf(" Path: ", StringComparison.Ordinal);
        if (end < 0) end = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
