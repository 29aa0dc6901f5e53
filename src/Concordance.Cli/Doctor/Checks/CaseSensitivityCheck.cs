namespace Concordance.Cli.Doctor.Checks;

/// <summary>Whether a and A are two names on the disk. The toolkit works on both kinds; a case made on the one may name a file that the other does not find.</summary>
/// <param name="isSensitive">Whether they are two.</param>
sealed class CaseSensitivityCheck(Func<bool> isSensitive) : Check("names of files")
{
    /// <summary>The check of a folder.</summary>
    public static CaseSensitivityCheck Of(string folder) => new(() =>
    {
        var file = Path.Combine(FolderCheck.Existing(folder), $".concordance-doctor-{Guid.NewGuid():N}");
        File.WriteAllText(file, "");
        try
        {
            return !File.Exists(Path.Combine(Path.GetDirectoryName(file)!, Path.GetFileName(file).ToUpperInvariant()));
        }
        finally
        {
            File.Delete(file);
        }
    });

    protected override string Remedy => "Get permission to write to the folder of the checkout.";

    protected override Diagnosis Try() => isSensitive()
        ? Note("a and A are two names")
        : Note("a and A are one name", "Write the names of files in case.json as they stand on disk, capitals too, so that others find them.");
}
