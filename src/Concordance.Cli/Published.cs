using Concordance.Notebooks;

namespace Concordance.Cli;

/// <summary>What was published: executed notebooks and findings, of a run's folder or of the checkout itself.</summary>
/// <param name="Notebooks">The notebooks, by file name.</param>
/// <param name="Findings">The text of <c>findings.json</c>.</param>
/// <param name="Manifest">What the run was made from; null for the checkout, whose case and notebooks are under version control.</param>
/// <param name="Stored">What is wrong with the stored files, as sentences.</param>
sealed record Published(IReadOnlyDictionary<string, NotebookDocument> Notebooks, string Findings, RunManifest? Manifest, IReadOnlyList<string> Stored)
{
    /// <summary>What the checkout holds: notebooks with outputs, and their findings beside them.</summary>
    /// <exception cref="InputException">The findings are missing.</exception>
    public static Published Of(Repository repository)
    {
        var findings = Path.Combine(repository.Notebooks, RunFolder.FindingsName);
        if (!File.Exists(findings)) throw new InputException($"The checkout has no {RunFolder.FindingsName} beside its notebooks.", repository.Remedy("notebooks") + " Or give the folder of a run.");
        return new(Read(repository.Notebooks), File.ReadAllText(findings), null, []);
    }

    /// <summary>What the folder of a run holds.</summary>
    public static Published Of(RunFolder folder)
    {
        var manifest = RunManifest.TryParse(File.ReadAllText(folder.Of(RunFolder.ManifestName)));
        List<string> stored = [];
        if (manifest is null) stored.Add($"{RunFolder.ManifestName} is not as a run writes it.");
        else
        {
            var now = folder.Hashes();
            foreach (var name in manifest.Outputs.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
                if (!now.ContainsKey(name)) stored.Add($"{name} is gone.");
                else if (!manifest.Outputs.TryGetValue(name, out var hash)) stored.Add($"{name} was put there after the run.");
                else if (hash != now[name]) stored.Add($"{name} was changed after the run.");
        }
        return new(Read(folder.Of(RunFolder.NotebooksName)), File.ReadAllText(folder.Of(RunFolder.FindingsName)), manifest, stored);
    }

    static Dictionary<string, NotebookDocument> Read(string folder) => !Directory.Exists(folder) ? [] : Directory.GetFiles(folder, "*.ipynb").Order(StringComparer.Ordinal).ToDictionary(f => Path.GetFileName(f), NotebookDocument.Read, StringComparer.Ordinal);
}
