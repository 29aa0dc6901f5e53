namespace Concordance.Cli.Doctor.Checks;

/// <summary>Room on a disk.</summary>
/// <param name="what">What the folder is for.</param>
/// <param name="folder">The folder; it need not be there yet.</param>
/// <param name="free">Bytes free on the disk of a folder that is there.</param>
sealed class DiskCheck(string what, string folder, Func<string, long> free) : Check($"disk, {what}")
{
    /// <summary>Below the first the bundled case can fail, below the second a case of some millions of posts.</summary>
    const long Least = 1L << 30, Comfortable = 5L << 30;

    /// <summary>The check of this machine.</summary>
    public static DiskCheck Here(string what, string folder) => new(what, folder, f => new DriveInfo(f).AvailableFreeSpace);

    protected override string Remedy => $"Free some gigabytes on the disk of '{folder}', or work on another.";

    protected override Diagnosis Try()
    {
        var bytes = free(FolderCheck.Existing(folder));
        var found = FormattableString.Invariant($"{bytes / (double)(1L << 30):0.0} GiB free for '{folder}'");
        return bytes < Least ? Fail(found) : bytes < Comfortable ? Warn(found + ", little for a large case", Remedy) : Ok(found);
    }
}
