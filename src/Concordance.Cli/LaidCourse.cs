using System.Reflection;
using System.Text.RegularExpressions;
using Concordance.Course;
using Concordance.Notebooks;

namespace Concordance.Cli;

/// <summary>A folder in which a class works: the lessons, the glossary and the made-up case.</summary>
/// <param name="Folder">Full path.</param>
/// <param name="Lessons">Names of the lessons, in order.</param>
sealed partial record LaidCourse(string Folder, IReadOnlyList<string> Lessons)
{
    const string Data = "data", Solutions = "solutions", Guide = "teachers-guide.md", Work = "work";

    static readonly string s_version = typeof(Lesson).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Lays it out.</summary>
    /// <param name="repository">Where the lessons come from.</param>
    /// <param name="folder">The folder; made if needed.</param>
    /// <param name="withSolutions">Whether solutions and the teacher's guide come too.</param>
    /// <exception cref="InputException">Something lies in the folder: answers that somebody wrote must not be lost.</exception>
    public static LaidCourse Lay(Repository repository, string folder, bool withSolutions)
    {
        folder = Path.GetFullPath(folder);
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            throw new InputException($"There is something in '{folder}' already.", "Give a new folder with --out.");
        var lessons = NotebookSuite.Find(repository.Course);
        var @case = Path.Combine(Data, Path.GetFileName(repository.BundledCase));
        Copy(repository.BundledCase, Path.Combine(folder, @case));
        foreach (var lesson in lessons) Write(lesson, folder, @case);
        foreach (var text in Directory.EnumerateFiles(repository.Course, "*.md").Where(t => withSolutions || Path.GetFileName(t) != Guide)) File.WriteAllText(Path.Combine(folder, Path.GetFileName(text)), InPlace(File.ReadAllText(text)));
        if (withSolutions)
            foreach (var solution in NotebookSuite.Find(Path.Combine(repository.Course, Solutions))) Write(solution, Path.Combine(folder, Solutions), Path.Combine("..", @case));
        return new(folder, [.. lessons.Select(l => Path.GetFileName(l))]);
    }

    static void Write(string notebook, string folder, string @case)
    {
        var document = NotebookDocument.Read(notebook);
        foreach (var cell in document.Cells.Where(c => c.Kind == CellKind.Code))
        {
            cell.Source = ByPackage(cell.Source);
            if (cell.HasTag("parameters")) cell.Source = CasePath().Replace(cell.Source, m => $"{m.Groups["before"].Value}\"{@case.Replace('\\', '/')}\"");
        }
        document.Write(Path.Combine(Directory.CreateDirectory(folder).FullName, Path.GetFileName(notebook)));
    }

    // The name of a package holds on every machine: the kernel holds that package itself and needs no feed, another host asks for it.
    static string ByPackage(string source)
    {
        var first = true;
        return OwnReference().Replace(source, _ =>
        {
            var line = first ? $"#r \"nuget: {typeof(Lesson).Assembly.GetName().Name}, {s_version}\"\n" : "";
            first = false;
            return line;
        });
    }

    // Links that lead out of the folder of the lessons.
    static string InPlace(string markdown) => NotebookLink().Replace(markdown.Replace("](../../data/", $"]({Data}/", StringComparison.Ordinal), m => m.Groups["text"].Value);

    static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(from, file);
            if (name.Split(Path.DirectorySeparatorChar)[0] == Work) continue;
            var target = Path.Combine(to, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    [GeneratedRegex("""^#r "\.\./[^"\n]*\.dll"(?:\n|\z)""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex OwnReference();

    [GeneratedRegex("""(?<before>^string casePath = )"[^"\n]*"(?=;)""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CasePath();

    [GeneratedRegex(@"\[(?<text>[^\]\n]*)\]\(\.\./[^)\n]*\.ipynb\)", RegexOptions.CultureInvariant)]
    private static partial Regex NotebookLink();
}
