namespace Concordance.Ingest;

/// <summary>Reads the sources of a case into posts and accounts. Every row is kept, rejected with a reason, or merged; none is lost.</summary>
public static class Ingestor
{
    /// <summary>Share of times on a full minute from which the source is taken to know minutes only.</summary>
    const double MinuteShare = 0.999;

    /// <summary>Fewer posts of a source than this can all lie on a full minute by accident.</summary>
    const int LeastPosts = 50;

    /// <summary>Reads all sources.</summary>
    /// <param name="case">The case.</param>
    /// <param name="hash">The hash of what is read; see <see cref="InputHash"/>.</param>
    /// <param name="reject">Called for every rejected row.</param>
    /// <exception cref="InputException">A source is missing, empty, changed, or has no column that is needed.</exception>
    public static Collection Read(Case @case, string hash, Action<Rejection> reject)
    {
        var kept = new KeptPosts();
        var accounts = new Dictionary<string, (Account Account, DateTime Seen)>(StringComparer.Ordinal);
        var fields = new HashSet<Field>();
        var reasons = new Dictionary<string, long>(StringComparer.Ordinal);
        var reports = new List<SourceReport>();
        // The coarsest source counts: a window that one of them can't resolve would tie its posts by accident.
        var resolution = TimeSpan.FromSeconds(1);
        foreach (var source in @case.Sources)
        {
            var before = kept.Posts.Count;
            var report = ReadSource(@case, source, kept, See, r =>
            {
                reasons[r.Reason] = reasons.GetValueOrDefault(r.Reason) + 1;
                reject(r);
            });
            fields.UnionWith(report.Columns.Keys);
            reports.Add(report);
            if (KnowsMinutesOnly(kept.Posts[before..])) resolution = TimeSpan.FromMinutes(1);
        }
        kept.Posts.Sort(Post.InOrder);
        return new Collection(
            kept.Posts, accounts.ToDictionary(a => a.Key, a => a.Value.Account, StringComparer.Ordinal), fields, resolution,
            new IngestReport(reports, [.. reasons.OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal).Select(r => new ReasonCount(r.Key, r.Value))]),
            hash);

        void See(Account account, DateTime time)
        {
            if (!accounts.TryGetValue(account.Id, out var last)) accounts[account.Id] = (account, time);
            else if (time >= last.Seen) accounts[account.Id] = (Newer(account, last.Account), time);
            else accounts[account.Id] = (Newer(last.Account, account), last.Seen);
        }
    }

    static SourceReport ReadSource(
        Case @case, CaseSource source, KeptPosts posts, Action<Account, DateTime> see, Action<Rejection> reject)
    {
        var path = SourcePaths.Resolve(@case, source);
        var file = Path.GetFileName(source.Path);
        // Posts without ids are named by their file: two files of one name must not be taken for one.
        if (@case.Sources.Any(s => s.Path != source.Path && Path.GetFileName(s.Path) == file)) file = source.Path;
        var detected = DetectedSource.Of(path);
        var map = ColumnMap.Find(detected, source.Map);
        var zone = TimeReader.Zone(source.TimeZone);
        long read = 0, kept = 0, rejected = 0, merged = 0;
        using var rows = detected.Open();
        while (rows.Read())
        {
            read++;
            var (row, reason) = PostReader.Read(rows, map, zone, file);
            if (row is not null && @case.Period is { } period && !period.Contains(row.Post.Time)) reason = "outside the period of the case";
            if (reason is not null)
            {
                rejected++;
                reject(new Rejection(file, rows.Line, reason, rows.Raw));
                continue;
            }
            // A row seen twice still tells how the account looked then.
            see(row!.Account, row.Seen);
            if (posts.Add(row.Post, row.Versions)) kept++;
            else merged++;
        }
        // The declared hash was checked when the input hash was made: no need to read the file once more.
        return new SourceReport(source.Path, rows.Format, source.Sha256?.ToLowerInvariant() ?? SourceFile.Sha256(path), read, kept, rejected, merged, map.Columns, [.. rows.Notes, .. Notes(map, source)]);
    }

    static List<string> Notes(ColumnMap map, CaseSource source)
    {
        List<string> notes = [];
        if (!map.Columns.ContainsKey(Field.Post)) notes.Add("No post ids: posts are named by file and line, and posts collected twice can't be told.");
        if (!map.Columns.ContainsKey(Field.Hashtags) && map.Columns.ContainsKey(Field.Text)) notes.Add("Hashtags are taken from the texts.");
        if (!map.Columns.ContainsKey(Field.Urls) && map.Columns.ContainsKey(Field.Text)) notes.Add("Links are taken from the texts; shortened ones are not resolved.");
        if (source.TimeZone is { } zone) notes.Add($"Times without a zone are read as {zone}, as the case says.");
        return notes;
    }

    /// <summary>What the newer observation says, and what only the older one says.</summary>
    static Account Newer(Account newer, Account older) => newer with
    {
        Handle = newer.Handle ?? older.Handle,
        Name = newer.Name ?? older.Name,
        CreatedAt = newer.CreatedAt ?? older.CreatedAt,
        Location = newer.Location ?? older.Location,
        Description = newer.Description ?? older.Description,
        Followers = newer.Followers ?? older.Followers,
        Following = newer.Following ?? older.Following,
    };

    static bool KnowsMinutesOnly(List<Post> posts) =>
        posts.Count >= LeastPosts && posts.Count(p => p.Time.Second == 0 && p.Time.Millisecond == 0) >= MinuteShare * posts.Count;
}
