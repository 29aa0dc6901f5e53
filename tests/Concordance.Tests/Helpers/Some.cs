using Concordance.Attribution;
using Concordance.Ingest;

namespace Concordance.Tests.Helpers;

/// <summary>Posts, accounts, collections, cases and findings with only what a test speaks of.</summary>
public static class Some
{
    public static readonly DateTime Day = Utc("2023-07-18");

    public static DateTime Utc(string text) =>
        DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal | System.Globalization.DateTimeStyles.AdjustToUniversal);

    public static Post Post(string id, string account, DateTime time, string text = "", params string[] hashtags) =>
        new() { Id = id, AccountId = account, Time = time, Text = text, Hashtags = hashtags };

    public static Account Account(string id) => new() { Id = id };

    /// <summary>A collection of these posts; accounts that are not given are made; all fields are there unless told.</summary>
    public static Collection Collection(IEnumerable<Post> posts, IEnumerable<Account>? accounts = null, IEnumerable<Field>? fields = null, TimeSpan? resolution = null)
    {
        var list = posts.OrderBy(p => p.Time).ThenBy(p => p.Id, StringComparer.Ordinal).ToList();
        var known = (accounts ?? []).ToDictionary(a => a.Id, StringComparer.Ordinal);
        foreach (var post in list) known.TryAdd(post.AccountId, Account(post.AccountId));
        var columns = new Dictionary<Field, string> { [Field.Account] = "author_id", [Field.Time] = "created_at" };
        var report = new IngestReport([new() { Path = "posts.csv", Format = "table", Layout = "csv", Sha256 = "00", Read = list.Count, Kept = list.Count, Columns = columns, Notes = ["A note."] }], []);
        return new(list, known, (fields ?? Enum.GetValues<Field>()).ToHashSet(), resolution ?? TimeSpan.FromSeconds(1), report, "hash");
    }

    public static Case Case(string folder, params string[] files) => new()
    {
        Id = "test", Title = "Test", Synthetic = true, Privacy = Privacy.Open, Folder = folder, Sources = [.. files.Select(f => new CaseSource { Path = f })],
    };

    /// <summary>A method that tests name.</summary>
    public static readonly FindingMethod Method = new("looking", 1, nameof(Some));

    public static Finding Finding(string name, Rung? bearsOn = null, bool? holds = null, string id = "") => new()
    {
        Id = id, Name = name, Statement = $"{name} was seen.", Kind = EvidenceKind.Behavioural, Method = Method, BearsOn = bearsOn, Holds = holds,
    };

    /// <summary>A case of these posts in a folder, opened: no campaign, all accounts fictional.</summary>
    public static Investigation Opened(TempFolder folder, string posts, Func<Case, Case>? with = null)
    {
        folder.Write("posts.csv", posts);
        var @case = Case(folder.Path, "posts.csv");
        CaseFile.Write(with?.Invoke(@case) ?? @case, folder.Path);
        return Investigation.Open(folder.Path);
    }
}
