using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Concordance.Ingest;

/// <summary>The hash of everything that a collection is made from. What is computed carries it, and is computed again when it changes.</summary>
public static class InputHash
{
    /// <summary>Changed whenever reading gives other posts from the same files.</summary>
    const string ReaderVersion = "3";

    /// <summary>SHA-256 over the hash of a collection and what the case declares about it: criteria and hypotheses.</summary>
    public static string OfFindings(string collection, Case @case) => Hash(collection + "\n" + CaseFile.Declared(@case));

    /// <summary>SHA-256 over the sources' bytes, how they are read, and the period; lower-case hexadecimal.</summary>
    /// <exception cref="InputException">A source is missing, or is not the one that the case names by its hash.</exception>
    public static string Of(Case @case)
    {
        var text = new StringBuilder(ReaderVersion).Append('\n');
        foreach (var source in @case.Sources)
        {
            var actual = SourceFile.Sha256(SourcePaths.Resolve(@case, source));
            if (source.Sha256 is { } declared && !declared.Equals(actual, StringComparison.OrdinalIgnoreCase))
                throw new InputException(
                    $"The source '{source.Path}' is not the file that the case was made with: its SHA-256 is {actual}, the case says {declared}.",
                    "Restore the file, or, if the change is meant, write the new hash into case.json.");
            text.Append(source.Path).Append('\n').Append(actual).Append('\n').Append(source.TimeZone).Append('\n');
            foreach (var (field, column) in source.Map.OrderBy(m => m.Key, StringComparer.Ordinal)) text.Append(field).Append('=').Append(column).Append('\n');
        }
        if (@case.Period is { } period) text.Append(CultureInfo.InvariantCulture, $"{period.Start:O} {period.End:O}\n");
        return Hash(text.ToString());
    }

    static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
