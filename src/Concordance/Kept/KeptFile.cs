using System.Security.Cryptography;
using System.Text;

namespace Concordance.Kept;

/// <summary>The file of a kept result, and beside it its seal: SHA-256 over the key of the result and the file's bytes. A file that is damaged, half written or made from something else does not fit it.</summary>
/// <param name="folder">The folder of all kept results of the case.</param>
/// <param name="step">Name of the step.</param>
/// <param name="key">SHA-256 over what the result is made from.</param>
sealed class KeptFile(string folder, string step, string key)
{
    /// <summary>Files of one step that are kept: the values of a choice that an analyst compares. A multiverse has any number of them.</summary>
    public const int MostOfStep = 4;

    const string Ending = ".parquet", What = "What a step computed";

    /// <summary>Characters of the key in the name of a file; the seal holds for all of it.</summary>
    const int NamedCharacters = 16;

    /// <summary>The table.</summary>
    public string Path { get; } = System.IO.Path.Combine(folder, $"{step}-{key[..NamedCharacters]}{Ending}");

    string Seal => SealOf(Path);

    /// <summary>Whether it is there as it was written.</summary>
    public bool IsWhole() => IsReadable && File.Exists(Path) && new FileInfo(Seal) is { Exists: true, Length: 2 * SHA256.HashSizeInBytes } && File.ReadAllText(Seal) == Sealed(Path);

    /// <summary>Says that it was read: of many, those that were not read for longest are removed.</summary>
    public void Used()
    {
        try
        {
            File.SetLastWriteTimeUtc(Path, DateTime.UtcNow);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Where nothing can be written, nothing is removed.
        }
    }

    /// <summary>Writes it, and removes the oldest of its step that are too many.</summary>
    /// <param name="write">Writes the table to a new file.</param>
    /// <exception cref="InputException">It can't be written.</exception>
    public void Write(Action<string> write)
    {
        if (!IsReadable) return;
        Directory.CreateDirectory(folder);
        var seal = "";
        FinishedFile.Write(Path, What, partial =>
        {
            write(partial);
            seal = Sealed(partial);
        });
        // Whoever stops before the seal leaves a file without one, or with that of another: it is made again.
        FinishedFile.Write(Seal, What, partial => File.WriteAllText(partial, seal));
        // What a process that was killed left.
        foreach (var left in new DirectoryInfo(folder).EnumerateFiles(".*.partial").Where(f => f.LastWriteTimeUtc < DateTime.UtcNow.AddDays(-1)).ToList()) Remove(left.FullName);
        foreach (var old in Files().Where(f => f.Name != System.IO.Path.GetFileName(Path)).OrderByDescending(f => f.LastWriteTimeUtc).ThenBy(f => f.Name, StringComparer.Ordinal).Skip(MostOfStep - 1).ToList()) Remove(old.FullName);
    }

    // DuckDB takes such a path for those of many files.
    bool IsReadable => Path.AsSpan().IndexOfAny('*', '?', '[') < 0;

    // The files of another step can begin with its name.
    IEnumerable<FileInfo> Files() => new DirectoryInfo(folder).EnumerateFiles($"{step}-*{Ending}").Where(f => f.Name.Length == System.IO.Path.GetFileName(Path).Length);

    string Sealed(string path)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(key));
        using var file = File.OpenRead(path);
        var block = new byte[1 << 20];
        while (file.Read(block) is > 0 and var read) hash.AppendData(block.AsSpan(0, read));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    static string SealOf(string path) => path + ".seal";

    static void Remove(string path)
    {
        try
        {
            File.Delete(path);
            File.Delete(SealOf(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Someone reads it: it goes the next time.
        }
    }
}
