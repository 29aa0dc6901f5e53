namespace Concordance.Ingest;

/// <summary>A folder in which a result is made before it takes the place of the old one: whoever stops in between leaves the old result, or none.</summary>
sealed class Stage : IDisposable
{
    const string Prefix = ".ingest-", LockName = ".ingest.lock";

    /// <summary>Milliseconds between looks at whether another process has ended.</summary>
    const int WaitMilliseconds = 200;

    readonly FileStream _lock;
    readonly string _result;

    Stage(FileStream hold, string folder, string result) => (_lock, Folder, _result) = (hold, folder, result);

    /// <summary>Where to make it.</summary>
    public string Folder { get; }

    /// <summary>Waits until no other process makes a result here, and clears what a killed one left.</summary>
    /// <param name="work">The folder above.</param>
    /// <param name="name">Name of the folder of the result.</param>
    /// <param name="cancel">Ends the waiting.</param>
    public static Stage Begin(string work, string name, CancellationToken cancel)
    {
        Directory.CreateDirectory(work);
        var hold = Hold(Path.Combine(work, LockName), cancel);
        try
        {
            foreach (var left in Directory.EnumerateDirectories(work, Prefix + "*")) Directory.Delete(left, recursive: true);
            return new(hold, Directory.CreateDirectory(Path.Combine(work, Prefix + "new")).FullName, Path.Combine(work, name));
        }
        catch
        {
            hold.Dispose();
            throw;
        }
    }

    /// <summary>Puts what was made in the place of the old result.</summary>
    public void Commit()
    {
        var old = Path.Combine(Path.GetDirectoryName(_result)!, Prefix + "old");
        if (Directory.Exists(_result)) Directory.Move(_result, old);
        Directory.Move(Folder, _result);
        if (Directory.Exists(old)) Directory.Delete(old, recursive: true);
    }

    /// <summary>Removes what was made and not committed.</summary>
    public void Dispose()
    {
        try
        {
            if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        }
        catch (IOException)
        {
            // The next one clears it.
        }
        _lock.Dispose();
    }

    static FileStream Hold(string file, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (IsHeld(e))
            {
                if (cancel.WaitHandle.WaitOne(WaitMilliseconds)) cancel.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>Whether another process has the file: ERROR_SHARING_VIOLATION of Windows, EWOULDBLOCK of Linux and of macOS. Nothing else ends by waiting.</summary>
    static bool IsHeld(IOException e) => OperatingSystem.IsWindows() ? (e.HResult & 0xffff) == 32 : e.HResult is 11 or 35;
}
