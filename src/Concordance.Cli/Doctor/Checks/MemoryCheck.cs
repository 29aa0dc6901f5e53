namespace Concordance.Cli.Doctor.Checks;

/// <summary>Memory that the command may take: three quarters of the machine's, or of what its container has.</summary>
/// <param name="available">That, in bytes.</param>
sealed class MemoryCheck(Func<long> available) : Check("memory")
{
    /// <summary>Below the first the bundled case can fail, below the second a case of some millions of posts.</summary>
    const long Least = 3L << 29, Comfortable = 3L << 30;

    /// <summary>The check of this machine.</summary>
    public static MemoryCheck Here() => new(() => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);

    protected override string Remedy => "Close other programs, or give the container or machine more memory: 4 GiB and more are good.";

    protected override Diagnosis Try()
    {
        var bytes = available();
        var found = FormattableString.Invariant($"{bytes / (double)(1L << 30):0.0} GiB for this command");
        return bytes < Least ? Fail(found) : bytes < Comfortable ? Warn(found + ", little for a large case", Remedy) : Ok(found);
    }
}
