using Concordance.Content.Links;
using Concordance.Ingest;

namespace Concordance.Declaration;

/// <summary>Something that posts share, and when they share it most.</summary>
/// <param name="Name">The hashtag without its sign, or the registrable domain.</param>
/// <param name="Posts">Posts with it.</param>
/// <param name="PeakDay">The day (UTC) with most of them; of several the first.</param>
/// <param name="PeakPosts">Posts on that day.</param>
public sealed record SharedName(string Name, long Posts, DateOnly PeakDay, long PeakPosts);

/// <summary>
/// What the posts of files are about, at a glance: help for a person who declares a campaign, no finding. Rows are counted as they stand in the files: one that is there twice counts twice. What is frequent need not be coordinated.
/// </summary>
/// <param name="Rows">Rows read.</param>
/// <param name="Posts">Posts among them that can be used.</param>
/// <param name="IsWhole">Whether these are all rows of all files.</param>
/// <param name="First">Time of the first post, UTC; null where there is none.</param>
/// <param name="Last">Time of the last post, UTC.</param>
/// <param name="Hashtags">The most frequent hashtags, lower case.</param>
/// <param name="Domains">The most frequent domains of links.</param>
public sealed record SourceGlance(long Rows, long Posts, bool IsWhole, DateTime? First, DateTime? Last, IReadOnlyList<SharedName> Hashtags, IReadOnlyList<SharedName> Domains)
{
    /// <summary>Rows of each file that are read unless told otherwise: some seconds.</summary>
    public const int UsualRows = 200_000;

    /// <summary>Names of each kind that are kept.</summary>
    public const int Kept = 10;

    /// <summary>Reads the first rows of some files.</summary>
    /// <param name="sources">The files, and how they are read; full paths.</param>
    /// <param name="mostRows">Rows of each file that are read at most.</param>
    /// <param name="cancel">Stops.</param>
    public static SourceGlance Of(IEnumerable<CaseSource> sources, int mostRows = UsualRows, CancellationToken cancel = default)
    {
        Dictionary<string, Dictionary<DateOnly, long>> hashtags = new(StringComparer.Ordinal), domains = new(StringComparer.Ordinal);
        var hosts = new Dictionary<string, string?>(StringComparer.Ordinal);
        var (read, posts, whole) = (0L, 0L, true);
        DateTime? first = null, last = null;
        foreach (var source in sources)
        {
            var detected = DetectedSource.Of(source.Path, source.Format);
            using var rows = detected.Open();
            var ofFile = 0;
            // One more than are counted tells whether there are more.
            foreach (var row in rows.Map(RowReader.Of(detected, source, "").Read).Take(mostRows + 1))
            {
                cancel.ThrowIfCancellationRequested();
                if (++ofFile > mostRows)
                {
                    whole = false;
                    break;
                }
                read++;
                if (row.Observation?.Post is not { } post) continue;
                posts++;
                if (first is null || post.Time < first) first = post.Time;
                if (last is null || post.Time > last) last = post.Time;
                var day = DateOnly.FromDateTime(post.Time);
                foreach (var hashtag in post.Hashtags) Count(hashtags, hashtag, day);
                foreach (var domain in post.Urls.Select(DomainOf).OfType<string>().Distinct(StringComparer.Ordinal)) Count(domains, domain, day);
            }
        }
        return new(read, posts, whole, first, last, Most(hashtags), Most(domains));

        string? DomainOf(string url)
        {
            var host = url.Split('/', 4) is [var scheme, "", var name, ..] ? $"{scheme}//{name}" : url;
            if (!hosts.TryGetValue(host, out var domain)) hosts[host] = domain = Domain.Of(host);
            return domain;
        }
    }

    static void Count(Dictionary<string, Dictionary<DateOnly, long>> counts, string name, DateOnly day)
    {
        if (!counts.TryGetValue(name, out var days)) counts[name] = days = [];
        days[day] = days.GetValueOrDefault(day) + 1;
    }

    static IReadOnlyList<SharedName> Most(Dictionary<string, Dictionary<DateOnly, long>> counts) =>
    [
        .. counts.Select(c => (c.Key, Posts: c.Value.Values.Sum(), Peak: c.Value.OrderByDescending(d => d.Value).ThenBy(d => d.Key).First()))
            .OrderByDescending(c => c.Posts).ThenBy(c => c.Key, StringComparer.Ordinal).Take(Kept).Select(c => new SharedName(c.Key, c.Posts, c.Peak.Key, c.Peak.Value)),
    ];
}
