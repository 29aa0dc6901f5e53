namespace Concordance.Ingest;

/// <summary>A source as a file that can be read from any place, as Parquet and Excel must be: itself, or a copy unpacked into the temporary folder.</summary>
sealed class SeekableSource : IDisposable
{
    readonly TemporaryCopy? _copy;

    /// <summary>Unpacks the source where it is packed.</summary>
    /// <exception cref="InputException">There is no such file, it is damaged, or grows beyond all measure.</exception>
    public SeekableSource(string path)
    {
        Path = SourcePlace.Of(path).File;
        OnDisk = new FileInfo(Path).Length;
        if (SourceFile.ContainerOf(path) == "plain") return;
        using var unpacked = SourceFile.Open(path);
        _copy = new(unpacked);
        Path = _copy.Path;
    }

    /// <summary>The file to read.</summary>
    public string Path { get; }

    /// <summary>Bytes of the file that was given, packed as it lies there: the measure of how far it may grow.</summary>
    public long OnDisk { get; }

    /// <inheritdoc/>
    public void Dispose() => _copy?.Dispose();
}
