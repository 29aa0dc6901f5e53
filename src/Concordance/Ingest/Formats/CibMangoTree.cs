namespace Concordance.Ingest.Formats;

/// <summary>A table with the column names that CIB Mango Tree suggests.</summary>
/// <remarks>
/// Source: CIB Mango Tree (civictechdc), the inputs of its analyses. Its users map any table; one with other names is read as a table of no
/// known format. Times carry no zone.
/// </remarks>
sealed class CibMangoTree : SourceFormat
{
    /// <inheritdoc/>
    public override string Name => "cib-mango-tree";

    /// <inheritdoc/>
    public override string Title => "a table as CIB Mango Tree takes it";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Table;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["Unique UserID", "Post Content", "Timestamp"];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = new Dictionary<Field, FieldRule>
    {
        [Field.Post] = "message_id",
        [Field.Account] = "Unique UserID",
        [Field.Time] = "Timestamp",
        [Field.Text] = "Post Content",
    };
}
