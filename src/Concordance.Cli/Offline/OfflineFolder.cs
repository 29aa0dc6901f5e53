using Concordance.Notebooks;

namespace Concordance.Cli.Offline;

/// <summary>A folder with all packages that the build needs, from which it restores without a network.</summary>
/// <param name="Path">Full path.</param>
sealed record OfflineFolder(string Path)
{
    const string PackagesName = "packages", ConfigName = "nuget.config", ReadMeName = "READ-ME.md";

    /// <summary>The list of files with their hashes.</summary>
    public const string HashesName = "SHA256SUMS";

    /// <summary>Where the packages lie.</summary>
    public string Packages => Of(PackagesName);

    /// <summary>NuGet's settings, which name only that folder.</summary>
    public string Config => Of(ConfigName);

    /// <summary>Makes the folder.</summary>
    /// <exception cref="InputException">It holds something else.</exception>
    public static OfflineFolder Prepare(string path)
    {
        var folder = new OfflineFolder(System.IO.Path.GetFullPath(path));
        if (File.Exists(folder.Path)) throw new InputException($"'{folder.Path}' is a file.", "Give a new folder with --out.");
        Directory.CreateDirectory(folder.Path);
        string[] own = [PackagesName, ConfigName, ReadMeName, HashesName];
        if (Directory.EnumerateFileSystemEntries(folder.Path).Select(System.IO.Path.GetFileName).FirstOrDefault(n => !own.Contains(n)) is { } foreign)
            throw new InputException($"The folder '{folder.Path}' holds '{foreign}', which is not of the packages.", "Give an empty folder, or a new one, with --out.");
        if (Directory.Exists(folder.Packages)) Directory.Delete(folder.Packages, recursive: true);
        Directory.CreateDirectory(folder.Packages);
        return folder;
    }

    /// <summary>Copies packages into it and writes what is needed to use them.</summary>
    /// <param name="packages">The packages.</param>
    /// <param name="from">Where they lie.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>Bytes that were copied.</returns>
    /// <exception cref="InputException">Some are not there or are damaged; all are named.</exception>
    public long Fill(IReadOnlyList<LockedPackage> packages, PackageFolder from, CancellationToken cancel)
    {
        List<(string, string)> problems = [];
        var bytes = 0L;
        foreach (var package in packages)
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                var file = from.FileOf(package);
                File.Copy(file, System.IO.Path.Combine(Packages, package.FileName), overwrite: true);
                bytes += new FileInfo(file).Length;
            }
            catch (InputException e)
            {
                problems.AddRange(e.All);
            }
        }
        if (problems.Count > 0) throw new InputException(problems);
        Write(ConfigName, OfflineTexts.Config(PackagesName));
        Write(ReadMeName, OfflineTexts.ReadMe(packages.Count));
        Write(HashesName, string.Concat(Files().Select(f => $"{ProgramFacts.HashOfFile(Of(f))}  {f}\n")));
        return bytes;
    }

    /// <summary>Says which of its files are not as they were written.</summary>
    /// <exception cref="InputException">Some are damaged, missing, or not of it: all are named. Or it is no such folder.</exception>
    public void Check()
    {
        if (!File.Exists(Of(HashesName))) throw new InputException($"'{Path}' is no folder of 'concordance offline': it has no {HashesName}.", "Give the folder that was named with --out.");
        var listed = File.ReadAllLines(Of(HashesName)).Select(l => l.Split("  ", 2)).Where(l => l.Length == 2).ToDictionary(l => l[1], l => l[0], StringComparer.Ordinal);
        const string Remedy = "Copy the folder again from where it was made.";
        List<(string, string)> problems =
        [
            .. listed.Where(l => !File.Exists(Of(l.Key))).Select(l => ($"'{l.Key}' is missing.", Remedy)),
            .. listed.Where(l => File.Exists(Of(l.Key)) && ProgramFacts.HashOfFile(Of(l.Key)) != l.Value).Select(l => ($"'{l.Key}' is damaged.", Remedy)),
            .. Files().Where(f => !listed.ContainsKey(f)).Select(f => ($"'{f}' is not of it.", "Take it away: a build would take packages from it.")),
        ];
        if (problems.Count > 0) throw new InputException(problems);
    }

    IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Select(f => System.IO.Path.GetRelativePath(Path, f).Replace('\\', '/')).Where(f => f != HashesName).Order(StringComparer.Ordinal);

    string Of(string name) => System.IO.Path.Combine(Path, name);

    void Write(string name, string text) => File.WriteAllText(Of(name), text);
}
