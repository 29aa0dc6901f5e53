namespace Concordance.Ingest.Formats;

/// <summary>What the tables of X's archive of information operations have in common: the columns of accounts, and how they say that something is missing.</summary>
static class XArchiveCells
{
    /// <summary>The columns of accounts, in tables of posts and of accounts alike.</summary>
    /// <param name="created">Reads the day on which the account was created.</param>
    public static Dictionary<Field, FieldRule> Accounts(Func<string, string?> created) => new()
    {
        [Field.Account] = "userid",
        [Field.Handle] = UnlessHashed("user_screen_name"),
        [Field.Name] = UnlessHashed("user_display_name"),
        [Field.Created] = FieldRule.From("account_creation_date").Then(Known).Then(created),
        [Field.Location] = FieldRule.From("user_reported_location").Then(Known),
        [Field.Description] = "user_profile_description",
        [Field.Followers] = Cell("follower_count"),
        [Field.Following] = Cell("following_count"),
    };

    /// <summary>A column whose cells may say that nothing is known.</summary>
    public static FieldRule Cell(string column) => FieldRule.From(column).Then(Known);

    /// <summary>A list of links: in quotes as Python writes it, or bare, where only a comma with a space sets apart.</summary>
    public static string? Urls(string cell)
    {
        var inside = cell.Trim().TrimStart('[').TrimEnd(']').Trim();
        return inside is ['\'' or '"', ..] ? Lists.InBrackets(cell) : Values.Join(inside.Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    static string? Known(string cell) => cell.Trim() is "absent" or "nan" or "NaN" or "None" or "[]" ? null : cell;

    // Below a number of followers the archive writes one hash for the id, the handle and the name.
    static FieldRule UnlessHashed(string column) => FieldRule.Row([column], row => row.Get(column) is { } name && name != row.Get("userid") ? Known(name) : null);
}
