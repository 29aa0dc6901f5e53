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
        var key = File.ReadAllBytes(file);
        return key.Length >= 16
            ? key
            : throw new InputException($"The key file '{file}' has {key.Length} bytes, too few to hide anything.", "Give one of 32 random bytes.");
    }

    /// <summary>Makes a key, unless someone else is first: then theirs is the key.</summary>
    static void Make(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        // Nobody may read half a key: it gets its name when it is whole.
        var draft = $"{file}.{Path.GetRandomFileName()}";
        try
        {
            using (var stream = new FileStream(draft, options)) stream.Write(RandomNumberGenerator.GetBytes(32));
            File.Move(draft, file);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another thread or process has made it meanwhile.
        }
        finally
        {
            File.Delete(draft);
        }
    }

    static string Usual(string caseId) => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.Create),
        "concordance", "keys", caseId + ".key");
}
