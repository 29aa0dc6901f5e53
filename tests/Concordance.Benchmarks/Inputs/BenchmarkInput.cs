namespace Concordance.Benchmarks.Inputs;

/// <summary>A file that both sides read.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Overlap">Whether it holds two searches that overlap, so that one post in five is there twice.</param>
sealed record BenchmarkInput(InputFormat Format, bool Overlap)
{
    /// <summary>Rows in a hundred whose post was there already.</summary>
    public const int OverlapPercent = 20;

    const int PageSize = 100;

    /// <summary>All inputs, those with a limit first.</summary>
    public static IReadOnlyList<BenchmarkInput> All { get; } = [.. new[] { false, true }.SelectMany(overlap => Enum.GetValues<InputFormat>().Select(format => new BenchmarkInput(format, overlap)))];

    /// <summary>Its name in tables and options.</summary>
    public string Name => Format.ToString().ToLowerInvariant() + (Overlap ? "-overlap" : "");

    /// <summary>Name of the file.</summary>
    public string FileName => Name + (Format == InputFormat.Csv ? ".csv" : ".jsonl");

    /// <summary>Posts of which each is another.</summary>
    public long Distinct(long rows) => Overlap ? rows - rows * OverlapPercent / 100 : rows;

    /// <summary>Rows as a reader sees them that knows nothing of pages.</summary>
    public long Records(long rows) => Format == InputFormat.Pages ? (rows + PageSize - 1) / PageSize : rows;

    /// <summary>Writes the file.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="rows">Number of posts in it.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Its path.</returns>
    public string Write(string folder, long rows, CancellationToken cancel)
    {
        var path = Path.Combine(folder, FileName);
        using var file = new InputFile(path);
        if (Format == InputFormat.Csv) file.Text(PostCsv.Line(PostCsv.Header));
        foreach (var page in Sightings(rows).Chunk(PageSize))
        {
            cancel.ThrowIfCancellationRequested();
            if (Format == InputFormat.Pages) file.Json(json => PostJson.Page(json, page));
            else if (Format == InputFormat.Jsonl) foreach (var seen in page) file.Json(json => PostJson.Flattened(json, seen));
            else foreach (var seen in page) file.Text(PostCsv.Row(seen));
        }
        file.Finish();
        return path;
    }

    /// <summary>The rows in their order: one search, or two that share posts.</summary>
    IEnumerable<Sighting> Sightings(long rows)
    {
        var posts = new SamplePosts(accounts: (int)(rows / 10) + 1);
        var twice = rows - Distinct(rows);
        for (long row = 0; row < rows; row++)
        {
            var second = Overlap && row >= rows / 2;
            var at = SamplePosts.End.AddHours(second ? 36 : 12).AddSeconds(row / PageSize);
            yield return new(posts.Post(second ? row - twice : row), SamplePosts.Instant(at));
        }
    }
}
