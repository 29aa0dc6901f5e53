using System.Globalization;
using System.Text;
using Concordance.Duck;
using Concordance.Ingest.Formats;

namespace Concordance.Ingest;

/// <summary>Makes of one row a post and what is seen of its account, or says why not.</summary>
/// <remarks>Both are packed as bytes at once, as the store takes them: texts go from the source to the store without becoming strings where nothing is changed in them.</remarks>
/// <param name="format">The format of the source.</param>
/// <param name="map">Where the fields are.</param>
/// <param name="zone">The zone of times that carry none, or null.</param>
/// <param name="file">Name of the source, for posts without an id.</param>
/// <param name="period">Posts outside are rejected; null takes all.</param>
/// <param name="names">Puts pseudonyms in the place of ids, handles and names; null leaves them as they are.</param>
public sealed class RowReader(SourceFormat format, ColumnMap map, TimeZoneInfo? zone, string file, Period? period = null, Pseudonymizer? names = null)
{
    /// <summary>The reader of a source as its case says it.</summary>
    /// <exception cref="InputException">There is no such time zone, or no column for accounts or times.</exception>
    public static RowReader Of(DetectedSource detected, CaseSource source, string file, Period? period = null, Pseudonymizer? names = null) =>
        new(detected.Format, ColumnMap.Find(detected, source.Map), TimeReader.Zone(source.TimeZone ?? detected.Format.TimeZone), file, period, names);

    /// <summary>Where the fields are.</summary>
    public ColumnMap Map => map;

    readonly Pseudonyms _hide = names is null ? new() : new(names.Post, names.Account, names.Handle, names.Name, names.Text, names.Url, names.Media);

    // Each worker packs one row at a time.
    [ThreadStatic]
    static RowPacker? s_packer;

    /// <summary>Reads a row. Called on several threads.</summary>
    public RowOutcome Read(IRow row)
    {
        if ((row.Problem ?? format.Refuse(row)) is { } problem) return Reject(row, problem, row.Detail);
        var cells = new Cells(row, map);
        var account = cells.Trimmed(Field.Account);
        if (account.IsEmpty) return Reject(row, "no account id");
        if (IdDamage.Of(account) is { } damage) return Reject(row, damage);
        var packer = s_packer ??= new();
        var seen = cells.Time(Field.Seen, zone);
        if (format.Rows == RowKind.Accounts)
        {
            Account(packer, ref cells, account);
            return new(row.Line, null, cells.Filled, cells.Remarks) { Account = packer.End(), Seen = seen };
        }
        var timeText = cells.Utf8(Field.Time);
        if (TimeReader.Read(timeText, zone, out var time) is { } reason) return Reject(row, reason);
        if (period is not null && !period.Contains(time)) return Reject(row, "outside the period of the case");
        var id = cells.Trimmed(Field.Post);
        if (id.IsEmpty && map.Has(Field.Post)) return Reject(row, "no post id");
        if (id.IsEmpty) id = Encoding.UTF8.GetBytes($"{file}:{row.Line.ToString(CultureInfo.InvariantCulture)}");
        if (IdDamage.Of(id) is { } postDamage) return Reject(row, postDamage);
        Post(packer, ref cells, row.Line, id, account, time, timeText, seen ?? time);
        var post = packer.End();
        Account(packer, ref cells, account);
        return new(row.Line, null, cells.Filled, cells.Remarks) { Post = post, Account = packer.End(), Time = time, Seen = seen ?? time };
    }

    /// <summary>Packs a post, in the order of <see cref="PostColumns"/>.</summary>
    void Post(RowPacker packer, ref Cells cells, long line, ReadOnlySpan<byte> id, ReadOnlySpan<byte> account, DateTime time, ReadOnlySpan<byte> timeText, DateTime seen)
    {
        PostColumns.Begin(packer, line);
        Text(packer, id, _hide.Post);
        packer.List(Hidden(Versions(cells.Utf8(Field.Versions), id), _hide.Post));
        Text(packer, account, _hide.Account);
        packer.Time(time);
        packer.Text(timeText);
        var text = cells.Utf8(Field.Text);
        // A post without a text has the empty one.
        if (text.IsEmpty) packer.Text("");
        else Text(packer, text, _hide.Text);
        Text(packer, cells.Utf8(Field.Language), null);
        Text(packer, cells.Utf8(Field.Client), _hide.Text);
        var repostOf = Reference(ref cells, Field.RepostOf);
        packer.Flag(!repostOf.IsEmpty || TruthWords.Of(cells.Utf8(Field.IsRepost)) == true);
        Text(packer, repostOf, _hide.Post);
        Text(packer, Reference(ref cells, Field.ReplyTo), _hide.Post);
        Text(packer, Reference(ref cells, Field.QuoteOf), _hide.Post);
        packer.List(map.Has(Field.Hashtags) ? TextEntities.Normalize(Values.Split(cells.Get(Field.Hashtags))) : Found(text, "#"u8, "＃"u8, TextEntities.Hashtags));
        packer.List(Hidden(map.Has(Field.Urls) ? Values.Split(cells.Get(Field.Urls)) : Found(text, "://"u8, "://"u8, TextEntities.Urls), _hide.Url));
        packer.List(Hidden(map.Has(Field.Mentions) ? Values.Split(cells.Get(Field.Mentions)) : Found(text, "@"u8, "＠"u8, TextEntities.Mentions), _hide.Handle));
        packer.List(Hidden(Values.Split(cells.Get(Field.Media)), _hide.Media));
        packer.Time(seen);
        packer.Number(cells.Number(Field.Likes));
        packer.Number(cells.Number(Field.Reposts));
        packer.Number(cells.Number(Field.Replies));
        packer.Number(cells.Number(Field.Quotes));
        packer.Number(cells.Number(Field.Views));
    }

    /// <summary>Packs what is seen of an account, in the order of <see cref="AccountRows.Packed"/>.</summary>
    void Account(RowPacker packer, ref Cells cells, ReadOnlySpan<byte> id)
    {
        packer.Begin();
        Text(packer, id, _hide.Account);
        var handle = cells.Utf8(Field.Handle).TrimStart((byte)'@');
        Text(packer, handle, _hide.Handle);
        Text(packer, _hide.Handle is null ? [] : handle, HandleShape.Of);
        Text(packer, cells.Utf8(Field.Name), _hide.Name);
        packer.Time(cells.Date(Field.Created, zone));
        Text(packer, cells.Utf8(Field.Location), _hide.Text);
        Text(packer, cells.Utf8(Field.Description), _hide.Text);
        packer.Number(cells.Number(Field.Followers));
        packer.Number(cells.Number(Field.Following));
        packer.Flag(cells.Picture(Field.DefaultPicture));
    }

    /// <summary>Packs a text, or its pseudonym.</summary>
    static void Text(RowPacker packer, ReadOnlySpan<byte> text, Func<string, string>? hide)
    {
        if (text.IsEmpty) packer.NoText();
        else if (hide is null) packer.Text(text);
        else packer.Text(hide(Encoding.UTF8.GetString(text)));
    }

    static IReadOnlyList<string> Hidden(IReadOnlyList<string> values, Func<string, string>? hide) => hide is null || values.Count == 0 ? values : [.. values.Select(hide)];

    /// <summary>What is found in a text, which is looked through only if it holds one of two signs.</summary>
    static IReadOnlyList<string> Found(ReadOnlySpan<byte> text, ReadOnlySpan<byte> sign, ReadOnlySpan<byte> otherSign, Func<string, IReadOnlyList<string>> find) =>
        text.IndexOf(sign) < 0 && text.IndexOf(otherSign) < 0 ? [] : find(Encoding.UTF8.GetString(text));

    RowOutcome Reject(IRow row, string reason, string? detail = null) => new(row.Line, new(file, row.Line, reason, detail, row.Raw), 0, []);

    // Ids rounded to the same few digits would make all who passed on different posts look as if they had passed on one.
    static ReadOnlySpan<byte> Reference(ref Cells cells, Field field) => cells.Trimmed(field) is var id && IdDamage.Of(id) is null ? id : [];

    /// <summary>The versions of a post of which it is one of several; nearly all posts are their only version.</summary>
    static IReadOnlyList<string> Versions(ReadOnlySpan<byte> listed, ReadOnlySpan<byte> id)
    {
        if (listed.IsEmpty || listed.SequenceEqual(id)) return [];
        var own = Encoding.UTF8.GetString(id);
        List<string> versions = [.. Values.Split(Encoding.UTF8.GetString(listed)).Where(v => IdDamage.Of(v) is null)];
        return versions.Count > 1 && versions.Contains(own) ? versions : [];
    }

    /// <summary>What puts pseudonyms in the place of each kind of value; null where values stay as they are.</summary>
    readonly record struct Pseudonyms(
        Func<string, string>? Post, Func<string, string>? Account, Func<string, string>? Handle, Func<string, string>? Name, Func<string, string>? Text, Func<string, string>? Url,
        Func<string, string>? Media);
}
