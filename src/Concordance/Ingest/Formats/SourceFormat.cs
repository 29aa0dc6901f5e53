using System.Text.Json;

namespace Concordance.Ingest.Formats;

/// <summary>
/// A format in which researchers have posts. A new one is one file in this folder: derive from this class, say by which marks it is
/// known and where its fields are, and it is found by itself.
/// </summary>
/// <remarks>
/// <example>
/// <code>
/// sealed class MyTool : SourceFormat
/// {
///     public override string Name => "mytool-csv";
///     public override string Title => "posts as MyTool exports them (CSV)";
///     public override SourceShape Shape => SourceShape.Table;
///     public override IReadOnlyList&lt;string&gt; Marks { get; } = ["mytool_version", "msg_id", "msg_author"];
///     public override string? TimeZone => "UTC";   // where the format's documentation says so
///     public override IReadOnlyDictionary&lt;Field, FieldRule&gt; Fields { get; } = new Dictionary&lt;Field, FieldRule&gt;
///     {
///         [Field.Post] = "msg_id",
///         [Field.Account] = "msg_author",
///         [Field.Time] = "sent_at",
///         [Field.Text] = FieldRule.From("full_text", "text"),
///         [Field.Hashtags] = FieldRule.From("tags").Then(Lists.By(';')),
///     };
/// }
/// </code>
/// </example>
/// Implementations have no state: they are used on several threads. What is not in <see cref="Fields"/> is missing, not zero.
/// Times may come in every form that <see cref="TimeReader"/> reads; counts as whole numbers; lists joined with <see cref="Values.Join"/>;
/// yes and no as true/false, yes/no or 1/0.
/// </remarks>
public abstract class SourceFormat
{
    /// <summary>Short name, as in <c>provenance.json</c> and <c>--format</c>: lower case, digits and hyphens.</summary>
    public abstract string Name { get; }

    /// <summary>What it is, in a few words.</summary>
    public abstract string Title { get; }

    /// <summary>Whether its rows have named columns or are JSON.</summary>
    public abstract SourceShape Shape { get; }

    /// <summary>Columns, or JSON paths of an item, that together only this format has. A path may end in <c>=value</c>.</summary>
    public abstract IReadOnlyList<string> Marks { get; }

    /// <summary>Where the fields are.</summary>
    public abstract IReadOnlyDictionary<Field, FieldRule> Fields { get; }

    /// <summary>What a row is.</summary>
    public virtual RowKind Rows => RowKind.Posts;

    /// <summary>The zone (IANA name) of times that carry none, where the format's documentation tells it; null where only the collector knows.</summary>
    public virtual string? TimeZone => null;

    /// <summary>The step in which the format gives times, where its documentation tells it.</summary>
    public virtual TimeSpan? Resolution => null;

    /// <summary>Where the items lie when a whole file is one JSON object: paths of lists, such as <c>messages</c> or <c>chats.list.messages</c>.</summary>
    public virtual IReadOnlyList<string> ItemLists => [];

    /// <summary>What a reader of the report must know about every file of this format.</summary>
    public virtual IReadOnlyList<string> Notes => [];

    /// <summary>Whether a sample is of this format, and by what it is known; null where it is not.</summary>
    /// <returns>By default, that all <see cref="Marks"/> are there; the more marks, the stronger.</returns>
    public virtual Recognition? Recognise(SourceSample sample) =>
        sample.Shape == Shape && Marks.Count > 0 && Marks.All(sample.Has) ? new(Marks.Count, $"it has {string.Join(", ", Marks)}") : null;

    /// <summary>The rows of a JSON item: by default the item itself. A page or an envelope gives what is in it.</summary>
    /// <param name="item">A JSON object: a line, or an item of a list.</param>
    /// <param name="line">Its line, or number.</param>
    public virtual IEnumerable<JsonRow> Unfold(JsonElement item, long line) => [new(item, line)];

    /// <summary>What a JSON value was that is cut off or damaged, as far as its beginning shows it; null where nothing is known of it.</summary>
    /// <param name="raw">The value as it stands in the source.</param>
    public virtual string? Damaged(string raw) => null;

    /// <summary>Why a row that can be read is none of the format's rows, such as a repeated header or a message of the system; null for all others.</summary>
    public virtual string? Refuse(IRow row) => null;
}

/// <summary>How the rows of a format are made.</summary>
public enum SourceShape
{
    /// <summary>Named columns: CSV, TSV, Excel, Parquet.</summary>
    Table,

    /// <summary>JSON objects.</summary>
    Json,
}

/// <summary>What a row of a format is.</summary>
public enum RowKind
{
    /// <summary>A post, with what it shows of its account.</summary>
    Posts,

    /// <summary>An account. Adds to what is known of accounts; makes no post.</summary>
    Accounts,
}

/// <summary>That a format was recognised.</summary>
/// <param name="Strength">The number of marks; of two formats the one with more is taken.</param>
/// <param name="Why">By what, as the end of a sentence: "it has …".</param>
public sealed record Recognition(int Strength, string Why);
