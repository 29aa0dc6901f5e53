using System.Buffers.Binary;
using Concordance.Duck;

namespace Concordance.Ingest;

/// <summary>The columns of <c>posts.parquet</c>. Times are UTC.</summary>
static class PostColumns
{
    /// <summary>The columns, in the order in which <see cref="RowReader"/> packs them.</summary>
    public static IReadOnlyList<RowColumn> All { get; } =
    [
        Number("row"),
        Number("source"),
        Number("line"),
        Text("id"),
        List("versions"),
        Text("account"),
        Time("time"),
        Text("time_text"),
        Text("text"),
        Text("language"),
        Text("client"),
        new("is_repost", RowType.Flag),
        Text("repost_of"),
        Text("reply_to"),
        Text("quote_of"),
        List("hashtags"),
        List("urls"),
        List("mentions"),
        List("media"),
        Time("seen"),
        Number("likes"),
        Number("reposts"),
        Number("replies"),
        Number("quotes"),
        Number("views"),
    ];

    /// <summary>Begins the packed row of a post; its number and source are put in later.</summary>
    public static void Begin(RowPacker packer, long line)
    {
        packer.Begin();
        packer.Number(0);
        packer.Number(0);
        packer.Number(line);
    }

    /// <summary>Puts in the number of a row in the reading of all sources, from 1, and that of its source.</summary>
    public static void Number(PackedRow packed, long row, int source)
    {
        BinaryPrimitives.WriteInt64LittleEndian(packed.Bytes[1..], row);
        BinaryPrimitives.WriteInt64LittleEndian(packed.Bytes[(RowPacker.NumberBytes + 1)..], source);
    }

    /// <summary>The counters of a post.</summary>
    public const string Counters = "likes, reposts, replies, quotes, views";

    static RowColumn Text(string name) => new(name, RowType.Text);

    static RowColumn List(string name) => new(name, RowType.List);

    static RowColumn Number(string name) => new(name, RowType.Number);

    static RowColumn Time(string name) => new(name, RowType.Time);
}
