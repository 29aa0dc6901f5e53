using System.Collections;
using Concordance.Simulation.Cast;

namespace Concordance.Simulation.Output;

/// <summary>The truth about every account and every post, written as the posts come. For scoring only.</summary>
sealed class TruthFiles : IDisposable
{
    public const string AccountsFile = "truth/accounts.csv", PostsFile = "truth/posts.csv.gz";

    readonly OutputFile _accounts, _posts;
    readonly HashSet<long> _seen = [];

    // One bit for each ordinary account, so that millions of them take little memory.
    BitArray _seenOrdinary = new(1 << 16);

    public TruthFiles(string directory)
    {
        _accounts = new(directory, AccountsFile);
        _posts = new(directory, PostsFile);
        _accounts.Write(Csv.Row("account_id", "username", "earlier_username", "role", "group", "status", "synthetic"));
        _posts.Write(Csv.Row("post_id", "account_id", "role", "group", "wave", "copy", "picture", "event", "status", "synthetic"));
    }

    public Dictionary<string, long> AccountsByRole { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, long> PostsByRole { get; } = new(StringComparer.Ordinal);

    public void Add(Draft post)
    {
        var author = post.Author;
        // Deleted accounts belong to the campaign, but nobody could have collected them.
        var role = author.Deleted ? "deleted" : author.Role;
        if (IsNew(author))
        {
            AccountsByRole[role] = AccountsByRole.GetValueOrDefault(role) + 1;
            _accounts.Write(Csv.Row(author.Id, author.Username, author.EarlierUsername ?? "", author.Role, author.Group, Status(author), "true"));
        }
        PostsByRole[role] = PostsByRole.GetValueOrDefault(role) + 1;
        _posts.Write(Csv.Row(post.Id, author.Id, author.Role, post.Wave.Length > 0 ? author.Group : "", post.Wave, post.EditOf is null ? post.Copy : "edit",
            post.Picture is { } picture ? Visuals.PictureBook.FileName(picture) : "", post.Event, Status(author), "true"));
    }

    public IEnumerable<WrittenFile> Close() => [_accounts.Close(), _posts.Close()];

    public void Dispose()
    {
        _accounts.Dispose();
        _posts.Dispose();
    }

    static string Status(Actor author) => author.Deleted ? "deleted-before-collection" : "collected";

    bool IsNew(Actor author)
    {
        if (author.Number < Numbering.FirstOrdinary) return _seen.Add(author.Number);
        var at = (int)(author.Number - Numbering.FirstOrdinary);
        if (at >= _seenOrdinary.Length) _seenOrdinary.Length = Math.Max(at + 1, _seenOrdinary.Length * 2);
        var isNew = !_seenOrdinary[at];
        _seenOrdinary[at] = true;
        return isNew;
    }
}
