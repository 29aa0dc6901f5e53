using System.Globalization;
using System.IO.MemoryMappedFiles;

namespace Concordance.Coordination;

/// <summary>A file for what memory has no room for, which is gone once it is closed.</summary>
internal sealed class TemporaryFile : IDisposable
{
    readonly string _folder;
    readonly FileStream _file;

    /// <param name="folder">Where it is made.</param>
    /// <exception cref="InputException">It can't be made there.</exception>
    internal TemporaryFile(string folder)
    {
        _folder = folder;
        try
        {
            _file = new(Path.Combine(folder, $".{Guid.NewGuid():N}.partial"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"No temporary file can be made in '{folder}': {e.Message}", "Write to another folder, or allow more memory.", e);
        }
    }

    /// <summary>Its bytes so far.</summary>
    internal long Length { get; private set; }

    /// <summary>Adds bytes, and says where they begin.</summary>
    /// <exception cref="InputException">The disk has no room.</exception>
    internal long Append(ReadOnlySpan<byte> bytes)
    {
        var start = Length;
        try
        {
            RandomAccess.Write(_file.SafeFileHandle, bytes, start);
        }
        catch (IOException e)
        {
            throw new InputException(
                string.Create(CultureInfo.InvariantCulture, $"The temporary files in '{_folder}' can't grow beyond {start:N0} bytes: {e.Message}"), "Make room on the disk, write to another one, or ask for less.", e);
        }
        Length += bytes.Length;
        return start;
    }

    /// <summary>Reads bytes that were added.</summary>
    internal void Read(long start, Span<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var read = RandomAccess.Read(_file.SafeFileHandle, bytes, start);
            if (read == 0) throw new EndOfStreamException();
            start += read;
            bytes = bytes[read..];
        }
    }

    /// <summary>It as memory, to be read.</summary>
    internal MemoryMappedFile Map() => MemoryMappedFile.CreateFromFile(_file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);

    public void Dispose() => _file.Dispose();
}
