using Concordance.Cli.Offline;

namespace Concordance.Cli.Doctor.Checks;

/// <summary>The packages of the lock files: where all are on the machine, it builds without a network.</summary>
/// <param name="folder">Where NuGet keeps packages.</param>
/// <param name="locked">The packages of the lock files.</param>
sealed class PackagesCheck(PackageFolder folder, Func<IReadOnlyList<LockedPackage>> locked) : Check("packages")
{
    protected override string Remedy => "Restore the lock files: git checkout -- '*packages.lock.json'.";

    protected override Diagnosis Try()
    {
        var all = locked();
        var missing = all.Where(p => !folder.Has(p)).ToList();
        return missing.Count == 0
            ? Ok(FormattableString.Invariant($"all {all.Count} are in '{folder.Path}': this machine builds without a network"))
            : Note(FormattableString.Invariant($"{missing.Count} of {all.Count} are not in '{folder.Path}', such as {missing[0].Id} {missing[0].Version}"), "A build fetches them, or takes them from a folder that 'concordance offline --out DIR' collected where there is a network.");
    }
}
