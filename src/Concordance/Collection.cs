using Concordance.Ingest;

namespace Concordance;

/// <summary>All posts and accounts of a case, with what the sources could and could not say.</summary>
/// <param name="Posts">Kept posts, in the order of time, then id.</param>
/// <param name="Accounts">Accounts by id; every post's account is here.</param>
/// <param name="Fields">The fields that at least one source has. A step that needs another one says so and is left out.</param>
/// <param name="Resolution">The step in which the sources give times: one second, one minute where every second of a source is zero, or one day where all its times have one time of day.</param>
/// <param name="Report">What was read, kept, rejected and merged.</param>
/// <param name="Hash">SHA-256 over everything that the collection was made from: source files, mapping, period and reader version.</param>
public sealed record Collection(
    IReadOnlyList<Post> Posts, IReadOnlyDictionary<string, Account> Accounts, IReadOnlySet<Field> Fields,
    TimeSpan Resolution, IngestReport Report, string Hash)
{
    /// <summary>Why what needs hours is left out where <see cref="TellsDaysOnly"/>.</summary>
    internal const string DaysOnly = "times are known to the day alone";

    /// <summary>Whether times are known to the day alone: then nothing can be said of hours, nor of who was first on a day.</summary>
    public bool TellsDaysOnly => Resolution >= TimeSpan.FromDays(1);

    /// <summary>Why it can't be told which posts pass on another; null where it can. Either of two fields tells.</summary>
    internal string? MissingReposts => Fields.Contains(Field.RepostOf) ? null : Missing(Field.IsRepost);

    /// <summary>Null where all of <paramref name="needed"/> are there, else why a step that needs them can't be computed.</summary>
    public string? Missing(params Field[] needed)
    {
        var missing = needed.Where(f => !Fields.Contains(f)).ToList();
        return missing.Count == 0
            ? null
            : $"no source has {string.Join(" or ", missing.Select(f => f.Describe()))}";
    }
}
