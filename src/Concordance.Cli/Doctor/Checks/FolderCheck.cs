namespace Concordance.Cli.Doctor.Checks;

/// <summary>Whether a folder can be written: a file is written there, read and removed.</summary>
/// <param name="what">What the folder is for.</param>
/// <param name="folder">The folder; where it is not there yet, the nearest above it is tried.</param>
sealed class FolderCheck(string what, string folder) : Check($"writing, {what}")
{
    protected override string Remedy => $"Get permission to write to '{Existing(folder)}', or remove the file that stands in its place.";

    protected override Diagnosis Try()
    {
        // A file in the place of the folder, or of one above it.
        if (File.Exists(folder)) return Fail($"'{folder}' is a file");
        var place = Existing(folder);
        var file = Path.Combine(place, $".concordance-doctor-{Guid.NewGuid():N}");
        try
        {
            File.WriteAllText(file, "ə");
            return File.ReadAllText(file) == "ə" ? Ok($"'{place}' can be written") : Fail($"'{place}' gives back something else than what was written");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail($"'{place}' can't be written: {e.Message}");
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The folder, or the nearest above it that is there.</summary>
    public static string Existing(string folder)
    {
        var place = new DirectoryInfo(Path.GetFullPath(folder));
        while (!place.Exists && place.Parent is { } parent) place = parent;
        return place.FullName;
    }
}
