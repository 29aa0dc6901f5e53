namespace Concordance.Ingest.Formats;

/// <summary>A table of no known format: fields are taken from the columns that have usual names; see <see cref="FieldNames"/>.</summary>
sealed class AnyTable(SourceSample sample) : SourceFormat
{
    /// <inheritdoc/>
    public override string Name => "table";

    /// <inheritdoc/>
    public override string Title => "a table of no known format";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Table;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks => [];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = UsualFields.Of(
        (_, names) => names.FirstOrDefault(n => sample.Columns.Contains(n, StringComparer.OrdinalIgnoreCase)) is { } found ? [found] : []);
}
