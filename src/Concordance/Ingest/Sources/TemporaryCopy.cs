namespace Concordance.Ingest;

/// <summary>A file in the system's temporary folder, readable by its owner only, removed at the end: for what is packed and must be read from more than one place.</summary>
sealed class TemporaryCopy : IDisposable
{
    /// <summary>Writes it.</summary>
    /// <param name="bytes">What it is to hold.</param>
    public TemporaryCopy(Stream bytes)
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"concordance-{Guid.NewGuid():N}");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var file = new FileStream(Path, options);
            bytes.CopyTo(file);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(Path);
}
