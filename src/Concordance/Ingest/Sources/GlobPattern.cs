using System.IO.Enumeration;

namespace Concordance.Ingest;

/// <summary>Finds the files that a pattern of names fits, as a shell does, the same on every system.</summary>
/// <remarks>Case counts. Names that start with a dot fit only where the pattern has the dot. Links to folders are not followed by <c>**</c>: they may lead round.</remarks>
static class GlobPattern
{
    /// <summary>More than this many alternatives in braces are a mistake.</summary>
    const int MostAlternatives = 1000;

    const string Deep = "**";

    /// <summary>Whether a path is a pattern.</summary>
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?') || Braces(path) is not null;

    /// <summary>The files that it fits, as full paths, in ordinal order.</summary>
    /// <param name="folder">Where it starts, unless it is a full path.</param>
    /// <param name="pattern">The pattern.</param>
    /// <exception cref="InputException">It has too many alternatives, or a folder can't be read.</exception>
    public static IReadOnlyList<string> Files(string folder, string pattern)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        try
        {
            foreach (var plain in Alternatives(pattern))
            {
                var path = plain.Replace(Path.DirectorySeparatorChar, '/');
                var root = Path.IsPathRooted(plain) ? Path.GetPathRoot(plain)! : folder;
                if (Path.IsPathRooted(plain)) path = path[root.Length..];
                foreach (var file in Walk(Path.GetFullPath(root), Segments(path), 0)) found.TryAdd(file.Replace(Path.DirectorySeparatorChar, '/'), file);
            }
        }
        catch (UnauthorizedAccessException e)
        {
            throw new InputException($"A folder that the pattern '{pattern}' leads into can't be read: no permission.", "Ask its owner for permission to read it, or make the pattern narrower.", e);
        }
        return [.. found.Values];
    }

    static IEnumerable<string> Walk(string folder, IReadOnlyList<string> segments, int at)
    {
        var (segment, isLast) = (segments[at], at == segments.Count - 1);
        if (segment == Deep)
        {
            foreach (var file in Walk(folder, segments, at + 1)) yield return file;
            foreach (var below in new DirectoryInfo(folder).EnumerateDirectories())
                if (below.LinkTarget is null && !below.Name.StartsWith('.'))
                    foreach (var file in Walk(below.FullName, segments, at)) yield return file;
        }
        else if (!segment.AsSpan().ContainsAny('*', '?'))
        {
            var next = Path.GetFullPath(Path.Combine(folder, segment));
            if (isLast && File.Exists(next)) yield return next;
            if (isLast || !Directory.Exists(next)) yield break;
            foreach (var file in Walk(next, segments, at + 1)) yield return file;
        }
        else
        {
            foreach (var entry in isLast ? Directory.EnumerateFiles(folder) : Directory.EnumerateDirectories(folder))
            {
                if (!Fits(segment, Path.GetFileName(entry))) continue;
                if (isLast) yield return entry;
                else
                    foreach (var file in Walk(entry, segments, at + 1)) yield return file;
            }
        }
    }

    static bool Fits(string segment, string name) =>
        name.StartsWith('.') == segment.StartsWith('.') && FileSystemName.MatchesSimpleExpression(segment.Replace("\\", "\\\\", StringComparison.Ordinal), name, ignoreCase: false);

    static List<string> Segments(string path)
    {
        List<string> segments = [];
        foreach (var segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (segment != Deep || segments is not [.., Deep]) segments.Add(segment);
        // At the end it means the files below, too.
        if (segments is [] or [.., Deep]) segments.Add("*");
        return segments;
    }

    /// <summary>The pattern without braces: once for each choice in them.</summary>
    static List<string> Alternatives(string pattern)
    {
        List<string> done = [];
        var open = new Stack<string>([pattern]);
        while (open.TryPop(out var next))
        {
            if (Braces(next) is not { } braces) done.Add(next);
            else
                foreach (var choice in braces.Choices) open.Push(next[..braces.Start] + choice + next[braces.End..]);
            if (done.Count + open.Count > MostAlternatives) throw new InputException($"The pattern '{pattern}' has more than {MostAlternatives} alternatives.", "Give it as several.");
        }
        return done;
    }

    /// <summary>The first braces that hold a choice.</summary>
    static (int Start, int End, List<string> Choices)? Braces(string pattern)
    {
        for (var start = pattern.IndexOf('{', StringComparison.Ordinal); start >= 0; start = pattern.IndexOf('{', start + 1))
        {
            List<string> choices = [];
            int depth = 0, from = start + 1;
            for (var i = start; i < pattern.Length; i++)
            {
                if (pattern[i] == '{') depth++;
                else if (pattern[i] == '}' && --depth == 0)
                {
                    if (choices.Count > 0) return (start, i + 1, [.. choices, pattern[from..i]]);
                    break;
                }
                else if (pattern[i] == ',' && depth == 1)
                {
                    choices.Add(pattern[from..i]);
                    from = i + 1;
                }
            }
        }
        return null;
    }
}
