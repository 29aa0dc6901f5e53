using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Concordance.Ingest;

/// <summary>The files of a case as they are now, and the hash of everything that a collection is made from. What is computed carries it, and is computed again when it changes.</summary>
/// <param name="Hash">SHA-256 over the sources' bytes, how they are read, and the period; lower-case hexadecimal.</param>
/// <param name="Files">SHA-256 and size in bytes of each source, in the order of the case, in which a pattern stands for each file that it fits.</param>
public sealed record CaseInputs(string Hash, IReadOnlyList<(string Sha256, long Bytes)> Files)
{
    /// <summary>Changed whenever reading gives other posts or accounts from the same files.</summary>
    const string ReaderVersion = "7";

    /// <summary>The sources one by one, in the order of <see cref="Files"/>.</summary>
    internal IReadOnlyList<CaseSource> Sources { get; private init; } = [];

    /// <summary>What the files looked like before their bytes were read.</summary>
    IReadOnlyList<(string File, long Bytes, DateTime Written)> Stamps { get; init; } = [];

    /// <summary>Refuses what was read if a file was written to since its hash was taken: the hash would be that of something else.</summary>
    /// <exception cref="InputException">One was.</exception>
    internal void CheckUnchanged()
    {
        if (Stamps.FirstOrDefault(s => StampOf(s.File) != s) is { File: { } changed })
            throw new InputException($"The source '{changed}' changes while it is read.", "Wait until whatever writes it has ended.");
    }

    /// <summary>Reads the sources' bytes.</summary>
    /// <exception cref="InputException">A source is missing.</exception>
    public static CaseInputs Of(Case @case)
    {
        @case = CaseSources.OneByOne(@case);
        return Of(@case, StampsOf(@case));
    }

    /// <summary>What the files of a case, whose sources are there one by one, look like now: size and time of the last change.</summary>
    internal static IReadOnlyList<(string File, long Bytes, DateTime Written)> StampsOf(Case @case) =>
        [.. @case.Sources.Select(s => StampOf(SourcePlace.Of(SourcePaths.Resolve(@case, s)).File))];

    /// <summary>Reads the bytes of sources that are there one by one and were looked at before.</summary>
    internal static CaseInputs Of(Case @case, IReadOnlyList<(string File, long Bytes, DateTime Written)> stamps, CancellationToken cancel = default)
    {
        var files = FilesOf(@case.Sources.Select(s => SourcePaths.Resolve(@case, s)), cancel);
        var text = new StringBuilder(ReaderVersion).Append('\n');
        foreach (var (source, (sha256, _)) in @case.Sources.Zip(files))
        {
            text.Append(source.Path).Append('\n').Append(sha256).Append('\n').Append(source.TimeZone).Append('\n');
            if (source.Format is { } format) text.Append("format=").Append(format).Append('\n');
            foreach (var (field, column) in source.Map.OrderBy(m => m.Key, StringComparer.Ordinal)) text.Append(field).Append('=').Append(column).Append('\n');
        }
        if (@case.Period is { } period) text.Append(CultureInfo.InvariantCulture, $"{period.Start:O} {period.End:O}\n");
        // Other pseudonyms make other tables. What is hashed of the key tells nothing of it: it is random.
        if (@case.Privacy == Privacy.Pseudonymous) text.Append("names=").Append(Convert.ToHexStringLower(SHA256.HashData(PseudonymKey.Of(@case.Id)))).Append('\n');
        return new(Sha256(text.ToString()), files) { Sources = @case.Sources, Stamps = stamps };
    }

    /// <summary>SHA-256 and size in bytes of each of some sources; of files in a zip file those of the zip file, which is read once.</summary>
    internal static IReadOnlyList<(string Sha256, long Bytes)> FilesOf(IEnumerable<string> paths, CancellationToken cancel = default)
    {
        var files = paths.Select(p => SourcePlace.Of(p).File).ToList();
        var known = files.Distinct(StringComparer.Ordinal).ToDictionary(f => f, f => (SourceFile.Sha256(f, cancel), new FileInfo(f).Length), StringComparer.Ordinal);
        return [.. files.Select(f => known[f])];
    }

    /// <summary>SHA-256 of every file that a case names, by its path there: sources and what was looked up. Nothing is refused.</summary>
    /// <exception cref="InputException">A file is missing.</exception>
    public static IReadOnlyDictionary<string, string> Hashes(Case @case)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var sources = CaseSources.OneByOne(@case).Sources;
        foreach (var (source, (sha256, _)) in sources.Zip(FilesOf(sources.Select(s => SourcePaths.Resolve(@case, s))))) hashes[source.Path] = sha256;
        foreach (var (path, hash) in HashesOfSide(@case)) hashes[path] = hash;
        return hashes;
    }

    /// <summary>The same of what was looked up alone.</summary>
    /// <exception cref="InputException">A file is missing.</exception>
    public static IReadOnlyDictionary<string, string> HashesOfSide(Case @case) =>
        (@case.Side?.Files ?? []).ToDictionary(f => f.Path, f => SourceFile.Sha256(SourcePaths.Resolve(@case, f.Path)), StringComparer.Ordinal);

    /// <summary>SHA-256 over the hash of a collection and what the case declares about it: criteria and hypotheses.</summary>
    public static string HashOfFindings(string collection, Case @case) => Sha256(collection + "\n" + CaseFile.Declared(@case));

    /// <summary>Refuses sources that are not the ones that the case names by their hash, or that were read before.</summary>
    /// <param name="case">The case.</param>
    /// <param name="before">What was read before, or null.</param>
    /// <param name="accept">Paths or names of sources whose change is meant.</param>
    /// <exception cref="InputException">A source has changed and is not accepted, or one is accepted that the case does not have.</exception>
    public void Check(Case @case, Provenance? before, IReadOnlyCollection<string> accept)
    {
        if (accept.FirstOrDefault(a => !Sources.Any(s => Is(s, a))) is { } unknown)
            throw new InputException($"The case '{@case.Id}' has no source '{unknown}'.", $"Its sources are: {string.Join(", ", Sources.Select(s => s.Path))}.");
        foreach (var (source, (actual, _)) in Sources.Zip(Files))
        {
            var known = source.Sha256 ?? before?.Sources.FirstOrDefault(s => s.Path == source.Path)?.Sha256;
            if (known is null || known.Equals(actual, StringComparison.OrdinalIgnoreCase) || accept.Any(a => Is(source, a))) continue;
            throw new InputException(
                $"The source '{source.Path}' is not the file that {(source.Sha256 is null ? "was read before" : "the case was made with")}: its SHA-256 is {actual}, not {known}.",
                $"Restore the file, or, if the change is meant, run 'concordance ingest CASE --accept {Path.GetFileName(SourcePlace.Of(SourcePaths.Resolve(@case, source)).File)}'.");
        }
    }

    /// <summary>Whether a name given by the user is that of a source: its path or its file name; of a file in a zip file, also those of the zip file.</summary>
    internal static bool Is(CaseSource source, string name) =>
        source.Path == name || Path.GetFileName(source.Path) == name || source.Path.IndexOf(name + SourcePlace.Mark, StringComparison.Ordinal) is >= 0 and var at && (at == 0 || source.Path[at - 1] == '/');

    static (string File, long Bytes, DateTime Written) StampOf(string file) => new FileInfo(file) is { Exists: true } info ? (file, info.Length, info.LastWriteTimeUtc) : (file, -1, default);

    static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
