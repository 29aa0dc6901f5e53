using System.Security.Cryptography;

namespace Concordance;

/// <summary>The secret under which a case's pseudonyms are made. It lies in the user's own settings folder, never in a case or a repository.</summary>
public static class PseudonymKey
{
    /// <summary>Environment variable that names a key file to use in place of the usual one, for instance one shared with a reviewer.</summary>
    public const string FileVariable = "CONCORDANCE_KEY_FILE";

    /// <summary>The key of a case: 32 random bytes, made at first use and readable by the user alone.</summary>
    public static byte[] Of(string caseId)
    {
        var file = Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } named ? named : Usual(caseId);
        if (!File.Exists(file)) Make(file);
        var key = Read(file);
        return key.Length >= 16
            ? key
            : throw new InputException($"The key file '{file}' has {key.Length} bytes, too few to hide anything.", "Give one of 32 random bytes.");
    }

    /// <summary>Makes a key, unless someone else is first: then theirs is the key.</summary>
    static void Make(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        // Only one can create the file, and its bytes come in one write. (Moving a finished draft into place would not do: two movers can both succeed.)
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.Read, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using var stream = new FileStream(file, options);
            stream.Write(RandomNumberGenerator.GetBytes(32));
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another thread or process has made it meanwhile.
        }
    }

    /// <summary>The bytes of the file. An empty one is waited for a little: another may be between creating it and writing to it.</summary>
    static byte[] Read(string file)
    {
        for (var left = 100; ; left--)
        {
            using (var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
            {
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                if (bytes.Length > 0 || left == 0) return bytes.ToArray();
            }
            Thread.Sleep(10);
        }
    }

    /// <summary>The user's own folder of keys; it is there once there is a key.</summary>
    public static string Folder => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.Create),
        "concordance", "keys");

    static string Usual(string caseId) => Path.Combine(Folder, caseId + ".key");
}
