using System.Text;
using Concordance.Ingest;

namespace Concordance.Coordination;

/// <summary>Which columns of a table of shares hold what.</summary>
/// <param name="Object">The name of the column of objects.</param>
/// <param name="Account">The name of the column of accounts.</param>
/// <param name="Content">The name of the column of post ids, or null: then a row is a post of its own.</param>
/// <param name="Time">The name of the column of times.</param>
public sealed record ShareColumns(string Object, string Account, string? Content, string Time)
{
    // The names that tools of the field give them; the first that a table has is taken.
    static readonly string[] s_objects = ["object_id", "object", "repost_id", "retweeted_status_id", "url", "link", "hashtag"];
    static readonly string[] s_accounts = ["account_id", "user_id", "account", "author_id", "user"];
    static readonly string[] s_contents = ["content_id", "message_id", "post_id", "tweet_id", "id"];
    static readonly string[] s_times = ["timestamp_share", "timestamp", "time", "created_at", "date"];

    /// <summary>Finds the columns by the names that are usual.</summary>
    /// <exception cref="InputException">A column is missing.</exception>
    public static ShareColumns In(IReadOnlyList<string> header) => new(
        Find(header, s_objects, "object that was shared"), Find(header, s_accounts, "account"), s_contents.FirstOrDefault(n => Has(header, n)), Find(header, s_times, "time"));

    /// <summary>The places of the columns in a header; that of a missing post id is -1.</summary>
    internal (int Object, int Account, int Content, int Time) PlacesIn(IReadOnlyList<string> header)
    {
        return (Place(Object), Place(Account), Content is null ? -1 : Place(Content), Place(Time));

        int Place(string column) => new TableHeader(header).IndexOf(column) is >= 0 and var place ? place
            : throw new InputException($"The table has no column '{column}'. It has: {Listed(header)}.", "Name the right columns.");
    }

    static string Find(IReadOnlyList<string> header, string[] names, string what) => names.FirstOrDefault(n => Has(header, n))
        ?? throw new InputException($"No column of the table is known to hold the {what}. It has: {Listed(header)}.", $"Call the column {names[0]}, or name it.");

    static bool Has(IReadOnlyList<string> header, string name) => header.Contains(name, StringComparer.OrdinalIgnoreCase);

    static string Listed(IReadOnlyList<string> header)
    {
        var text = new StringBuilder().AppendJoin(", ", header.Take(20));
        return header.Count > 20 ? text.Append(", …").ToString() : text.ToString();
    }
}
