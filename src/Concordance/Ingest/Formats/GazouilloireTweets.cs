namespace Concordance.Ingest.Formats;

/// <summary>Tweets as gazouilloire keeps them, dumped from its index one a line: the columns of <see cref="MinetTweets"/> in <c>_source</c>.</summary>
/// <remarks>Source: gazouilloire (medialab) and elasticdump. The id of the tweet is that of the document; lists are JSON.</remarks>
sealed class GazouilloireTweets : SourceFormat
{
    /// <inheritdoc/>
    public override string Name => "gazouilloire-json";

    /// <inheritdoc/>
    public override string Title => "tweets of gazouilloire, dumped from its index (JSON)";

    /// <inheritdoc/>
    public override SourceShape Shape => SourceShape.Json;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Marks { get; } = ["_id", "_source.timestamp_utc", "_source.user_id", "_source.user_screen_name", "_source.text"];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Field, FieldRule> Fields { get; } = MinetTweets.FieldsOf("_id", "_source.", list => list);
}
