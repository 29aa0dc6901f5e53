using Concordance.Notebooks;

namespace Concordance.Cli;

/// <summary>The folder of one run: executed notebooks, findings, report. A later run of the same case takes its place.</summary>
/// <param name="Path">Full path.</param>
sealed record RunFolder(string Path)
{
    const string NotebooksName = "notebooks", FindingsName = "findings.json", ReportName = "report.html";

    /// <summary>Where the report lies.</summary>
    public string Report => System.IO.Path.Combine(Path, ReportName);

    /// <summary>Makes the folder, or clears what an earlier run left in it.</summary>
    /// <exception cref="InputException">It holds something that no run made.</exception>
    public static RunFolder Prepare(string path)
    {
        path = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(path);
        var foreign = Directory.EnumerateFileSystemEntries(path).Select(System.IO.Path.GetFileName).Where(n => n is not (NotebooksName or FindingsName or ReportName)).ToList();
        if (foreign.Count > 0)
            throw new InputException($"The folder '{path}' holds '{foreign[0]}', which no run made.", "Give an empty folder, or a new one, with --out.");
        var notebooks = System.IO.Path.Combine(path, NotebooksName);
        if (Directory.Exists(notebooks)) Directory.Delete(notebooks, recursive: true);
        File.Delete(System.IO.Path.Combine(path, FindingsName));
        File.Delete(System.IO.Path.Combine(path, ReportName));
        return new(path);
    }

    /// <summary>Writes one notebook.</summary>
    public void Write(NotebookRun run) =>
        run.Document.Write(System.IO.Path.Combine(Directory.CreateDirectory(System.IO.Path.Combine(Path, NotebooksName)).FullName, run.Name));

    /// <summary>Writes what is made from all notebooks together.</summary>
    public void Write(string findings, string report)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, FindingsName), findings);
        File.WriteAllText(Report, report);
    }
}
