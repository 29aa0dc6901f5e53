using Concordance.Attribution;
using Concordance.Cli.Output;
using Concordance.Ingest;
using Concordance.Notebooks;

namespace Concordance.Cli;

/// <summary>All notebooks of a case, run, and what they found.</summary>
/// <param name="Investigation">The case, open.</param>
/// <param name="Notebooks">The notebooks, run.</param>
/// <param name="Findings">What they recorded.</param>
/// <param name="Started">When the run began, UTC.</param>
/// <param name="Parameters">What was given to the notebooks.</param>
sealed record CaseRun(Investigation Investigation, IReadOnlyList<NotebookRun> Notebooks, FindingsFile Findings, DateTime Started, IReadOnlyDictionary<string, object> Parameters)
{
    /// <summary>The notebooks' parameter that names the case.</summary>
    public const string CaseParameter = "casePath";

    /// <summary>The notebooks that failed.</summary>
    public IReadOnlyList<NotebookRun> Failures => [.. Notebooks.Where(r => r.Failure is not null)];

    /// <summary>Runs notebooks on a case. Only the steps of the checkout leave findings; what others record is dropped, so that the case keeps its own.</summary>
    /// <param name="streams">Where progress is shown.</param>
    /// <param name="repository">The checkout.</param>
    /// <param name="source">The notebooks.</param>
    /// <param name="investigation">The case, open: so that one that can't be used is told before any notebook runs.</param>
    /// <param name="given">Other parameters.</param>
    /// <param name="cellTimeOut">Longest time that a cell may take; null for any.</param>
    /// <param name="ended">Called with each notebook as it ends.</param>
    /// <param name="cancel">Stops.</param>
    public static async Task<CaseRun> Of(Streams streams, Repository repository, NotebookSource source, Investigation investigation, IReadOnlyDictionary<string, object> given, TimeSpan? cellTimeOut, Action<NotebookRun>? ended, CancellationToken cancel)
    {
        var started = DateTime.UtcNow;
        using var kept = source.IsSteps ? null : FindingsLog.Keep(investigation.Case);
        if (source.IsSteps) FindingsLog.Clear(investigation.Case);
        var parameters = new Dictionary<string, object>(given, StringComparer.Ordinal);
        // Those of the checkout name the bundled case themselves; an injected cell would only say it twice.
        if (!source.IsOfCheckout || Path.GetFullPath(investigation.Case.Folder) != Path.GetFullPath(repository.BundledCase))
            parameters[CaseParameter] = Path.GetRelativePath(source.Folder, investigation.Case.Folder).Replace('\\', '/');
        var options = new SuiteOptions { Parameters = parameters, CellTimeOut = cellTimeOut, Engine = CellEngine.Options, Ended = ended };
        var runs = await Progress.ShowAsync(streams, source.Paths.Count, report => NotebookSuite.RunAsync(source.Paths, options, report, cancel));
        return new(investigation, runs, source.IsSteps ? FindingsLog.ReadAll(investigation.Case) : new(FindingsFile.FormVersion, investigation.Case.Id, [], []), started, parameters);
    }

    /// <summary>What the run was made from and by.</summary>
    /// <param name="outputs">The files that it wrote, by path within its folder, with their hashes.</param>
    public RunManifest Manifest(IReadOnlyDictionary<string, string> outputs)
    {
        var @case = Investigation.Case;
        var inputs = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["declared"] = Investigation.FindingsHash };
        // What was read is what the run was made from, whatever became of the files since.
        foreach (var source in Investigation.Data.Report.Sources) inputs[source.Path] = source.Sha256;
        foreach (var (path, hash) in CaseInputs.HashesOfSide(@case)) inputs[path] = hash;
        return new()
        {
            Subject = @case.Id, Inputs = inputs, Outputs = outputs,
            Notebooks = Notebooks.ToDictionary(n => n.Name, n => ProgramFacts.HashOfCells(n.Document), StringComparer.Ordinal),
            Parameters = Parameters.OrderBy(p => p.Key, StringComparer.Ordinal).ToDictionary(p => p.Key, p => Convert.ToString(p.Value, System.Globalization.CultureInfo.InvariantCulture) ?? "", StringComparer.Ordinal),
            Seeds = ProgramFacts.Seeds(typeof(Case).Assembly), Assemblies = ProgramFacts.Assemblies("Concordance"), Packages = ProgramFacts.Packages("Concordance.Cli"), Machine = ProgramFacts.Machine(), Times = new(Started, Math.Round((DateTime.UtcNow - Started).TotalSeconds, 1)),
        };
    }
}
