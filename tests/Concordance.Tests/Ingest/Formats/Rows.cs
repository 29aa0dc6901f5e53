using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Formats;

/// <summary>What becomes of the rows of one source, before the store.</summary>
public sealed record Rows(DetectedSource Source, IReadOnlyList<RowOutcome> Outcomes)
{
    public IReadOnlyList<Post> Posts => [.. Outcomes.Select(o => o.Observation?.Post).OfType<Post>()];

    public IReadOnlyList<Account> Accounts => [.. Outcomes.Select(o => o.Observation?.Account).OfType<Account>()];

    public IReadOnlyList<string> Reasons => [.. Outcomes.Select(o => o.Rejection?.Reason).OfType<string>()];

    /// <summary>Reads a text.</summary>
    public static Rows Of(string text, string? zone = null)
    {
        using var folder = new TempFolder();
        return OfFile(folder.Write("posts", text), zone);
    }

    /// <summary>Reads a file.</summary>
    public static Rows OfFile(string path, string? zone = null)
    {
        var source = DetectedSource.Of(path);
        var reader = RowReader.Of(source, new() { Path = path, TimeZone = zone }, "posts");
        using var rows = source.Open();
        return new(source, [.. rows.Map(reader.Read)]);
    }

    /// <summary>The reason for which the only row that is rejected is so.</summary>
    public static string Reason(string text) => Assert.Single(Of(text).Reasons);
}
