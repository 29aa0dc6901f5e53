using Concordance.Notebooks;
using Concordance.Simulation;

namespace Concordance.Cli.Doctor.Checks;

/// <summary>The bundled case: every file is as it was made. A checkout that turned line ends has others.</summary>
/// <param name="folder">The folder of the case.</param>
/// <param name="remedy">What brings it back.</param>
sealed class BundledDataCheck(string folder, string remedy) : Check("bundled case")
{
    protected override string Remedy => remedy;

    protected override Diagnosis Try()
    {
        var list = Path.Combine(folder, SyntheticCase.HashesFile);
        if (!File.Exists(list)) return Fail($"'{list}' is not there");
        var listed = File.ReadAllLines(list).Select(l => l.Split("  ", 2)).Where(l => l.Length == 2).ToList();
        if (listed.FirstOrDefault(l => !File.Exists(Path.Combine(folder, l[1]))) is { } missing) return Fail($"'{missing[1]}' is missing");
        var changed = listed.Where(l => ProgramFacts.HashOfFile(Path.Combine(folder, l[1])) != l[0]).Select(l => l[1]).ToList();
        if (changed.Count == 0) return Ok(FormattableString.Invariant($"all {listed.Count} files are as they were made"));
        return changed.Any(HasCarriageReturns)
            ? Fail($"line ends were turned in '{changed.First(HasCarriageReturns)}'", "Say 'git config core.autocrlf false' in the checkout, then 'git rm --cached -r -q .' and 'git reset --hard': this also drops changes that are not committed.")
            : Fail(FormattableString.Invariant($"{changed.Count} of {listed.Count} files are not as they were made, such as '{changed[0]}'"));
    }

    bool HasCarriageReturns(string name) => Path.GetExtension(name) is ".json" or ".csv" or ".md" or ".jsonl" or ".txt" && File.ReadAllBytes(Path.Combine(folder, name)).AsSpan().IndexOf("\r\n"u8) >= 0;
}
