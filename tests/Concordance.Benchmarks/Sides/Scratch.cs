using System.Globalization;

namespace Concordance.Benchmarks.Sides;

/// <summary>The folder of one run, removed with all that is in it, also where the run is stopped.</summary>
sealed class Scratch : IDisposable
{
    Scratch(string path, string room) => (FullPath, Room) = (path, room);

    public string FullPath { get; }

    /// <summary>How much room is needed and how much there is, in words.</summary>
    public string Room { get; }

    /// <summary>Makes the folder among the system's temporary ones.</summary>
    /// <param name="needed">Bytes of disk that the run needs at most.</param>
    /// <param name="remedy">What to do where there is less; it goes on with another folder.</param>
    /// <exception cref="InputException">There is not enough room on that disk.</exception>
    public static Scratch Make(long needed, string remedy)
    {
        var free = new DriveInfo(Path.GetTempPath()).AvailableFreeSpace;
        var room = string.Create(CultureInfo.InvariantCulture, $"{needed / 1e9:0.0} GB of disk needed, {free / 1e9:0.0} GB free");
        if (needed > free)
            throw new InputException($"There is not enough room for temporary files: {room}.", $"{remedy}, or name another folder with the environment variable {(OperatingSystem.IsWindows() ? "TEMP" : "TMPDIR")}.");
        return new(Directory.CreateTempSubdirectory("concordance-bench-").FullName, room);
    }

    public string Of(string name) => Path.Combine(FullPath, name);

    /// <summary>Removes a file or a folder within, if it is there.</summary>
    public void Remove(string name)
    {
        if (Directory.Exists(Of(name))) Directory.Delete(Of(name), recursive: true);
        else File.Delete(Of(name));
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
