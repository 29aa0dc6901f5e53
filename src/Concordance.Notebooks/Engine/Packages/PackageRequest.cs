using System.Text.RegularExpressions;

namespace Concordance.Notebooks;

/// <summary>A package that a cell asks for with <c>#r "nuget: Id, Version"</c>.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">Its version, as NuGet writes it; null for the newest.</param>
sealed partial record PackageRequest(string Id, string? Version)
{
    const string Prefix = "nuget:";

    /// <summary>Whether a reference names a package and not a file.</summary>
    public static bool Is(string reference) => reference.TrimStart().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands behind <c>nuget:</c>.</summary>
    public static string Body(string reference) => reference.TrimStart()[Prefix.Length..].Trim();

    /// <summary>The package; null where the reference names none.</summary>
    public static PackageRequest? Parse(string reference)
    {
        var parts = Body(reference).Split(',', 2, StringSplitOptions.TrimEntries);
        var version = parts.Length > 1 && parts[1].Length > 0 ? parts[1] : null;
        return Name().IsMatch(parts[0]) && (version is null || Range().IsMatch(version)) ? new PackageRequest(parts[0], version) : null;
    }

    /// <summary>The version as a project file asks for exactly it; a range or a pattern stays what it is.</summary>
    public string VersionRange => Version is null ? "*" : Plain().IsMatch(Version) ? $"[{Version}]" : Version;

    [GeneratedRegex(@"\A[A-Za-z0-9_]+(?:[.\-][A-Za-z0-9_]+)*\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"\A[0-9A-Za-z.\-+*\[\](), ]+\z")]
    private static partial Regex Range();

    [GeneratedRegex(@"\A[0-9]+(?:\.[0-9]+)*(?:-[0-9A-Za-z.\-]+)?(?:\+[0-9A-Za-z.\-]+)?\z")]
    private static partial Regex Plain();
}
