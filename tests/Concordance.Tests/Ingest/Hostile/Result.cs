using System.Security.Cryptography;
using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Hostile;

/// <summary>The result of reading a case as it lies on disk, to the byte.</summary>
static class Result
{
    public static IReadOnlyList<string> Of(Case @case)
    {
        CaseIngest.Run(@case, cancel: TestContext.Current.CancellationToken);
        return In(@case);
    }

    /// <summary>Name and hash of each file in the work folder; the lock is none of the result.</summary>
    public static IReadOnlyList<string> In(Case @case) =>
    [
        .. Directory.EnumerateFiles(@case.WorkFolder, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != ".ingest.lock").Order(StringComparer.Ordinal)
            .Select(f => $"{Path.GetRelativePath(@case.WorkFolder, f)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}"),
    ];
}
