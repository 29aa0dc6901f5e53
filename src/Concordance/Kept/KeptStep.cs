using System.Security.Cryptography;
using System.Text;
using DuckDB.NET.Data;

namespace Concordance.Kept;

/// <summary>Runs a step, unless what it gave before lies in the case's work folder and nothing that it was made from has changed.</summary>
/// <remarks>
/// What is kept may be missing, damaged, half written, of another case or of another version, and the folder may be one that can't be written: then the step runs, as if nothing was ever kept. Nothing of this is an error,
/// since what is kept can always be made again.
/// </remarks>
static class KeptStep
{
    /// <summary>Name of the folder in the case's work folder.</summary>
    public const string FolderName = "steps";

    // The build of the library and of .NET, which brings texts to one form: so nobody can forget to say that a method changed, and another build runs each step once more.
    static readonly string s_by = FormattableString.Invariant($"{typeof(KeptStep).Assembly.ManifestModule.ModuleVersionId} {Environment.Version}");

    /// <summary>The folder of what the steps of a case keep.</summary>
    public static string FolderOf(Case @case) => Path.Combine(@case.WorkFolder, FolderName);

    /// <summary>What a step gives, from its file where that is whole and made from the same.</summary>
    /// <param name="case">The case.</param>
    /// <param name="form">How the result is kept.</param>
    /// <param name="madeFrom">Says all that touches the result, as text: hashes of the input and options. Asked again when the step has run: what changed meanwhile is not kept.</param>
    /// <param name="run">Runs the step. What it throws is thrown.</param>
    public static T Of<T>(Case @case, KeptForm<T> form, Func<string> madeFrom, Func<T> run) where T : class
    {
        var key = KeyOf(form, madeFrom());
        var file = new KeptFile(FolderOf(@case), form.Name, key);
        if (TryRead(file, form) is { } kept) return kept;
        var made = run();
        if (form.IsLasting(made) && KeyOf(form, madeFrom()) == key) TryKeep(file, form, made);
        return made;
    }

    /// <summary>SHA-256 over what a result is made from, by what and in which form; lower-case hexadecimal.</summary>
    public static string KeyOf<T>(KeptForm<T> form, string madeFrom) where T : class => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{form.Name}\n{form.Version}\n{s_by}\n{madeFrom}"))));

    static T? TryRead<T>(KeptFile file, KeptForm<T> form) where T : class
    {
        try
        {
            if (!file.IsWhole()) return null;
            var kept = KeptTable.Read(file.Path, form);
            file.Used();
            return kept;
        }
        catch (Exception e) when (IsOfFiles(e))
        {
            return null;
        }
    }

    static void TryKeep<T>(KeptFile file, KeptForm<T> form, T made) where T : class
    {
        try
        {
            file.Write(path => KeptTable.Write(path, form, made));
        }
        catch (Exception e) when (IsOfFiles(e))
        {
            // A folder that can't be written, or a full disk: the next one runs the step again.
        }
    }

    static bool IsOfFiles(Exception e) => e is InputException or IOException or UnauthorizedAccessException or DuckDBException;
}
