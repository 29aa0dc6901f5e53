using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Formats;

/// <summary>What the rows of a file tell, one by one, before they are merged and stored: counters and times of observation too.</summary>
static class Observed
{
    public static IReadOnlyList<RowOutcome> Of(string text)
    {
        using var folder = new TempFolder();
        return OfFile(folder.Write("posts", text));
    }

    public static IReadOnlyList<RowOutcome> OfFile(string path)
    {
        var detected = DetectedSource.Of(path);
        using var rows = detected.Open();
        return [.. rows.Map(RowReader.Of(detected, new() { Path = path }, "posts").Read)];
    }

    /// <summary>What the only row tells.</summary>
    public static Observation One(string text) => Assert.Single(Of(text)).Observation!;
}
