using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Formats;

/// <summary>What becomes of the rows of one file, one by one, before they are merged and stored: counters and times of observation too.</summary>
static class Observed
{
    public static IReadOnlyList<RowOutcome> Of(string text) => Rows.Of(text).Outcomes;

    public static IReadOnlyList<RowOutcome> OfFile(string path) => Rows.OfFile(path).Outcomes;

    /// <summary>What the only row tells.</summary>
    public static Observation One(string text) => Assert.Single(Of(text)).Observation!;
}
