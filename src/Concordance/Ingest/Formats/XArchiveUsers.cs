namespace Concordance.Ingest.Formats;

/// <summary>Accounts of X's (Twitter's) archive of information operations.</summary>
/// <remarks>Source: Twitter Information Operations archive, the readme of its data sets. Copies that went through a spreadsheet have dates such as 7/3/2018, month first.</remarks>
sealed class XArchiveUsers : SourceFormat
{
    /// <inheritdoc/>
    public override string Name => "x-archive-users";

    /// <inheritdoc/>
    public override string Title => "X (Twitter) archive of information operations, accounts";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Table;

    /// <inheritdoc/>
    public override RowKind Rows => RowKind.Accounts;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } =
        ["userid", "user_display_name", "user_screen_name", "user_reported_location", "user_profile_description", "follower_count", "following_count", "account_creation_date", "account_language"];

    /// <inheritdoc/>
    public override string? TimeZone => "UTC";

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = XArchiveCells.Accounts(MonthFirst.ToIso);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } =
    [
        "Handles and names of accounts with few followers are hashed in this archive, and taken to be unknown.",
        "Dates of creation such as 7/3/2018 are read with the month first.",
    ];

    /// <inheritdoc/>
    public override Recognition? Recognise(SourceSample sample) => sample.Has("tweetid") ? null : base.Recognise(sample);

    /// <inheritdoc/>
    public override string? Refuse(IRow row) => NoRows.Why(row, "userid", "user_screen_name", "account_creation_date");
}
