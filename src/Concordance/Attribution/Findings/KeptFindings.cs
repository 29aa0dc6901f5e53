namespace Concordance.Attribution;

/// <summary>The files of a case's findings as they were, put back at the end.</summary>
sealed class KeptFindings(string folder) : IDisposable
{
    readonly IReadOnlyDictionary<string, byte[]>? _files = Directory.Exists(folder) ? Directory.GetFiles(folder).ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes, StringComparer.Ordinal) : null;

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        if (_files is null) return;
        Directory.CreateDirectory(folder);
        foreach (var (name, bytes) in _files) File.WriteAllBytes(Path.Combine(folder, name), bytes);
    }
}
