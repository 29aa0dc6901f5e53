using System.Text;

namespace Concordance.Coordination.Peers;

/// <summary>
/// What accounts did, by what: one row a message and thing that it has in common with others. A message is here one of one user's; where an
/// id comes twice with different users, which only links can, there are two.
/// </summary>
sealed class CntActs
{
    readonly NameIndex _users = new(), _ids = new(), _things = new();
    readonly List<int> _userOf = [], _idOf = [], _message = [], _thing = [];
    readonly List<long> _time = [];
    readonly Dictionary<(int Id, int User), int> _messages = [];
    readonly HashSet<(int Id, int Thing)> _known = [];

    /// <summary>Users' ids.</summary>
    internal NameTable Users => _users.Names;

    /// <summary>Number of messages.</summary>
    internal int Messages => _userOf.Count;

    /// <summary>The user of each message.</summary>
    internal List<int> UserOf => _userOf;

    /// <summary>The number of each message's id.</summary>
    internal List<int> IdOf => _idOf;

    /// <summary>Number of different things.</summary>
    internal int Things => _things.Names.Count;

    /// <summary>The message of each row.</summary>
    internal List<int> Message => _message;

    /// <summary>The thing of each row.</summary>
    internal List<int> Thing => _thing;

    /// <summary>The time of each row; ticks since 1970.</summary>
    internal List<long> Time => _time;

    /// <summary>Takes a row of a message that may have several, unless it was known to have this thing.</summary>
    void AddOne(ReadOnlySpan<byte> id, ReadOnlySpan<byte> user, ReadOnlySpan<byte> thing, long time)
    {
        var (idNumber, thingNumber) = (_ids.Add(id), _things.Add(thing));
        if (!_known.Add((idNumber, thingNumber))) return;
        var userNumber = _users.Add(user);
        if (!_messages.TryGetValue((idNumber, userNumber), out var message))
        {
            _messages[(idNumber, userNumber)] = message = _userOf.Count;
            _userOf.Add(userNumber);
            _idOf.Add(idNumber);
        }
        _message.Add(message);
        _thing.Add(thingNumber);
        _time.Add(time);
    }

    /// <summary>Takes the only row of a message that has not come before.</summary>
    void AddOnly(ReadOnlySpan<byte> user, ReadOnlySpan<byte> thing, long time)
    {
        _message.Add(_userOf.Count);
        _idOf.Add(_userOf.Count);
        _userOf.Add(_users.Add(user));
        _thing.Add(_things.Add(thing));
        _time.Add(time);
    }

    /// <summary>Rows of a table whose objects are the things.</summary>
    internal static CntActs Of(ShareTable table, CntKind kind)
    {
        if (kind is CntKind.CoTweet or CntKind.CoSimilarTweet)
            throw new InputException("A table of shares has no texts to compare.", "Give the messages themselves, or a table whose objects are the texts as reposts.");
        var acts = new CntActs();
        var known = new NameIndex();
        for (var row = 0; row < table.Count; row++)
        {
            var id = table.Contents.Utf8(row);
            var user = table.Accounts.Utf8(table.Account[row]);
            var time = table.Time[row];
            var thing = kind == CntKind.CoPost ? [] : table.Objects.Utf8(table.Object[row]);
            // Only a link is one of many that a message has.
            if (kind == CntKind.CoLink) acts.AddOne(id, user, thing, time);
            else if (known.Names.Count is var count && known.Add(id) == count) acts.AddOnly(user, thing, time);
        }
        return acts;
    }

    /// <summary>Rows of messages.</summary>
    internal static CntActs Of(IEnumerable<CntMessage> messages, CntKind kind, bool asPublished, List<string>? texts = null)
    {
        var acts = new CntActs();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var message in messages)
        {
            var isFirst = known.Add(message.MessageId);
            if (!isFirst && !(kind == CntKind.CoLink && asPublished)) continue;
            foreach (var thing in ThingsOf(message, kind, asPublished))
            {
                var time = (message.Time - DateTime.UnixEpoch).Ticks;
                if (kind == CntKind.CoLink) acts.AddOne(Utf8(message.MessageId), Utf8(message.UserId), Utf8(thing), time);
                else acts.AddOnly(Utf8(message.UserId), Utf8(thing), time);
                texts?.Add(message.Text);
            }
        }
        return acts;

        static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
    }

    static IEnumerable<string> ThingsOf(CntMessage message, CntKind kind, bool asPublished)
    {
        var isOwn = string.IsNullOrEmpty(message.RepostId);
        switch (kind)
        {
            case CntKind.CoRetweet: return isOwn ? [] : [message.RepostId!];
            case CntKind.CoReply: return isOwn && !string.IsNullOrEmpty(message.ReplyId) ? [message.ReplyId] : [];
            case CntKind.CoLink when !isOwn: return [];
            case CntKind.CoLink when asPublished: return message.Urls.Count == 0 ? [""] : message.Urls;
            case CntKind.CoLink: return message.Urls.Where(u => !string.IsNullOrWhiteSpace(u));
            case CntKind.CoTweet: return isOwn && CntText.Clean(message.Text) is var text && (asPublished || text.Length > 0) ? [text] : [];
            case CntKind.CoSimilarTweet: return isOwn ? [""] : [];
            default: return [""];
        }
    }
}
