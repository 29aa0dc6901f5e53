namespace Concordance.Ingest.Formats;

/// <summary>JSON of no known format: fields are taken from the members that have usual names; see <see cref="FieldNames"/>.</summary>
sealed class AnyJson(SourceSample sample) : SourceFormat
{
    // Without these in the first rows, ids are made, and hashtags and the like are taken from the texts: of all rows alike.
    static readonly Field[] s_needed = [Field.Post, Field.Account, Field.Handle, Field.Time, Field.Hashtags, Field.Urls, Field.Mentions];

    /// <inheritdoc/>
    public override string Name => "json";

    /// <inheritdoc/>
    public override string Title => "JSON of no known format";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Json;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks => [];

    /// <inheritdoc/>
    /// <remarks>A field that the sample has is taken from where it was seen; one that few posts have, such as the post that they answer, may come later under any of its names.</remarks>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = UsualFields.Of((field, names) =>
    {
        // Names with dots are paths, or names of flattened exports.
        var paths = names.SelectMany(n => n.Contains('.', StringComparison.Ordinal) ? new[] { $"'{n}'", n } : [n]).ToList();
        var seen = paths.Where(sample.Has).ToList();
        return seen.Count > 0 || s_needed.Contains(field) ? seen : paths;
    });
}
