using System.Globalization;

namespace Concordance.Attribution;

/// <summary>Where one notebook writes its findings: a file in the case's work folder, rewritten at every record.</summary>
public sealed class FindingsLog
{
    const string Folder = "findings";

    readonly string _file, _case, _notebook, _inputHash;
    readonly List<Finding> _findings = [];
    readonly List<Indicator> _indicators = [];

    FindingsLog(string file, string @case, string notebook, string inputHash) => (_file, _case, _notebook, _inputHash) = (file, @case, notebook, inputHash);

    /// <summary>What was recorded so far, in order.</summary>
    public IReadOnlyList<Finding> Recorded => _findings;

    /// <summary>Starts the log of a notebook; what it recorded in an earlier run is dropped.</summary>
    /// <param name="case">The case.</param>
    /// <param name="notebook">Name of the notebook, starting with its two-digit number.</param>
    /// <param name="inputHash">Hash of what the findings rest on; see <see cref="Investigation.FindingsHash"/>.</param>
    public static FindingsLog Start(Case @case, string notebook, string inputHash)
    {
        var folder = Path.Combine(@case.WorkFolder, Folder);
        Directory.CreateDirectory(folder);
        var log = new FindingsLog(Path.Combine(folder, notebook + ".json"), @case.Id, notebook, inputHash);
        log.Save();
        return log;
    }

    /// <summary>Records findings.</summary>
    /// <param name="cell">Id of the cell that computed them.</param>
    /// <param name="findings">The findings; id, notebook, cell and input are filled in.</param>
    /// <returns>The findings as recorded.</returns>
    public IReadOnlyList<Finding> Record(string cell, params IEnumerable<Finding> findings)
    {
        var first = _findings.Count;
        _findings.AddRange(Numbered(findings.Select(f => (cell, f)), _notebook, _inputHash, first));
        Save();
        return _findings[first..];
    }

    /// <summary>Findings of one notebook with ids, notebook, cell and input filled in.</summary>
    /// <param name="findings">The findings, with the cells that computed them.</param>
    /// <param name="notebook">Name of the notebook, starting with its two-digit number.</param>
    /// <param name="inputHash">Hash of what they rest on.</param>
    /// <param name="before">How many findings of the notebook come before.</param>
    internal static IEnumerable<Finding> Numbered(IEnumerable<(string Cell, Finding Finding)> findings, string notebook, string inputHash, int before = 0) => findings.Index().Select(f => f.Item.Finding with
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"F{notebook[..2]}.{before + f.Index + 1}"),
        Notebook = notebook, Cell = f.Item.Cell, InputHash = inputHash,
    });

    /// <summary>Records by what others can look for the same.</summary>
    public IReadOnlyList<Indicator> Record(IEnumerable<Indicator> indicators)
    {
        var first = _indicators.Count;
        _indicators.AddRange(indicators);
        Save();
        return _indicators[first..];
    }

    /// <summary>All that the notebooks of a case recorded, in the order of its ids.</summary>
    public static FindingsFile ReadAll(Case @case)
    {
        var folder = Path.Combine(@case.WorkFolder, Folder);
        List<FindingsFile> files = Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(f => FindingsFile.Parse(File.ReadAllText(f), f))] : [];
        return new(FindingsFile.FormVersion, @case.Id, [.. files.SelectMany(f => f.Findings)], [.. files.SelectMany(f => f.Indicators)]);
    }

    /// <summary>The same, checked to rest on the data and the declarations of the case as they are now.</summary>
    /// <exception cref="InputException">Some were computed from other data, criteria or hypotheses.</exception>
    public static FindingsFile ReadCurrent(Investigation investigation)
    {
        var file = ReadAll(investigation.Case);
        var stale = file.Findings.Where(f => f.InputHash != investigation.FindingsHash).Select(f => f.Notebook).Distinct().ToList();
        if (stale.Count > 0)
            throw new InputException($"The findings of {string.Join(", ", stale)} were computed from other data, criteria or hypotheses than the case has now.", "Run these notebooks again.");
        return file;
    }

    /// <summary>Drops all findings of a case, so that a run can't take those of an earlier one for its own.</summary>
    public static void Clear(Case @case)
    {
        var folder = Path.Combine(@case.WorkFolder, Folder);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <summary>Keeps the findings of a case as they are: whatever is recorded until the result is disposed of is dropped then.</summary>
    public static IDisposable Keep(Case @case) => new KeptFindings(Path.Combine(@case.WorkFolder, Folder));

    void Save() => File.WriteAllText(_file, new FindingsFile(FindingsFile.FormVersion, _case, _findings, _indicators).ToJson());
}
