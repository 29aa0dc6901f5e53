using Concordance.Multiverse;
using Concordance.Notebooks;
using IoPath = System.IO.Path;

namespace Concordance.Cli;

/// <summary>The folder of one run: executed notebooks, findings, report, summary in all its forms, and what it was made from. A later run of the same case takes its place.</summary>
/// <param name="Path">Full path.</param>
sealed record RunFolder(string Path)
{
    /// <summary>The folder of executed notebooks, and the files beside it.</summary>
    public const string NotebooksName = "notebooks", FindingsName = "findings.json", ReportName = "report.html", ManifestName = "run.json";

    /// <summary>The summary in its forms.</summary>
    public const string SummaryName = "summary.html", MarkdownName = "summary.md", BriefName = "brief.html", StixName = "stix.json", IndicatorsName = "indicators.csv";

    static readonly string[] s_files = [FindingsName, ReportName, ManifestName, SummaryName, MarkdownName, BriefName, StixName, IndicatorsName, MultiverseTables.FileName];

    /// <summary>Where the report lies.</summary>
    public string Report => Of(ReportName);

    /// <summary>Makes the folder, or clears what an earlier run left in it.</summary>
    /// <exception cref="InputException">It holds something that no run made.</exception>
    public static RunFolder Prepare(string path)
    {
        path = IoPath.GetFullPath(path);
        Directory.CreateDirectory(path);
        var foreign = Directory.EnumerateFileSystemEntries(path).Select(IoPath.GetFileName).Where(n => n != NotebooksName && !s_files.Contains(n, StringComparer.Ordinal)).ToList();
        if (foreign.Count > 0)
            throw new InputException($"The folder '{path}' holds '{foreign[0]}', which no run made.", "Give an empty folder, or a new one, with --out.");
        var notebooks = IoPath.Combine(path, NotebooksName);
        if (Directory.Exists(notebooks)) Directory.Delete(notebooks, recursive: true);
        foreach (var name in s_files) File.Delete(IoPath.Combine(path, name));
        return new(path);
    }

    /// <summary>The folder of a run that was made before, given by itself or by its report.</summary>
    /// <exception cref="InputException">No run lies there.</exception>
    public static RunFolder Find(string path)
    {
        var folder = IoPath.GetFullPath(File.Exists(path) ? IoPath.GetDirectoryName(IoPath.GetFullPath(path))! : path);
        return File.Exists(IoPath.Combine(folder, ManifestName)) && File.Exists(IoPath.Combine(folder, FindingsName))
            ? new(folder)
            : throw new InputException($"There is no run at '{path}': a run has {ManifestName} and {FindingsName} beside its report.", "Give the folder that 'concordance run' wrote, or the report in it.");
    }

    /// <summary>A file of the run, or of the notebooks.</summary>
    public string Of(params string[] names) => IoPath.Combine([Path, .. names]);

    /// <summary>Writes one notebook.</summary>
    public void Write(NotebookRun run) =>
        run.Document.Write(IoPath.Combine(Directory.CreateDirectory(Of(NotebooksName)).FullName, run.Name));

    /// <summary>Writes one file.</summary>
    public void Write(string name, string text) => File.WriteAllText(Of(name), text);

    /// <summary>SHA-256 of every file that a run wrote but the manifest, by path within the folder; forward slashes.</summary>
    public IReadOnlyDictionary<string, string> Hashes() =>
        Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Select(f => IoPath.GetRelativePath(Path, f).Replace('\\', '/')).Where(n => n != ManifestName).Order(StringComparer.Ordinal)
            .ToDictionary(n => n, n => ProgramFacts.HashOfFile(Of(n)), StringComparer.Ordinal);
}
