namespace Concordance.Simulation.Output;

/// <summary>codebook.csv: what each column of each table means.</summary>
static class Codebook
{
    static readonly (string File, string Column, string Meaning)[] s_rows =
    [
        ("posts/*.jsonl.gz", "data", "posts as the X API v2 gives them, newest of the page first; times in UTC, whole seconds"),
        ("posts/*.jsonl.gz", "includes.users", "accounts of the page's posts and of the posts they refer to, as they were when the page was retrieved; now and then one is missing"),
        ("posts/*.jsonl.gz", "includes.tweets", "posts that the page's posts repost, quote or answer, in full; those of deleted accounts are missing"),
        ("posts/*.jsonl.gz", "includes.media", "pictures by media_key; side/pictures.csv has their files"),
        ("posts/*.jsonl.gz", "errors", "posts that were asked for or referred to and could not be found"),
        ("posts/*.jsonl.gz", "meta.next_token", "missing on the last page of a search"),
        ("posts/*.jsonl.gz", "__twarc.retrieved_at", "when the page was retrieved, UTC; counters are those of that instant"),
        ("posts/*.jsonl.gz", "data.id", "as the platform builds them: id >> 22 grows by one each millisecond; beyond any real id"),
        ("posts/*.jsonl.gz", "data.edit_history_tweet_ids", "two ids where the post is the edited version of the first"),
        ("posts/*.jsonl.gz", "data.public_metrics.impression_count", "views"),
        ("side/outlets.csv", "name, username, domain", "news outlets of the case, all made up"),
        ("side/officials.csv", "username", "official accounts of the case, all made up"),
        ("side/domains.csv", "domain", "domains that posts link to"),
        ("side/domains.csv", "registered_on", "day of registration, UTC"),
        ("side/domains.csv", "registrar", "made up"),
        ("side/articles.jsonl", "url, domain, title, byline, published_on, text", "articles of the outlets; paragraphs of a text are parted by an empty line"),
        ("side/pictures.csv", "media_key, url, file", "where the picture of a media_key lies"),
        ("side/pictures.csv", "width, height", "pixels"),
        ("side/pictures.csv", "sha256", "of the file's bytes; two files can show the same picture"),
        ("truth/accounts.csv", "account_id, username, earlier_username", "every account that posts, its last handle, and the one that the first search saw where it was another"),
        ("truth/accounts.csv", "role", "what the account is; see the table of roles in README.md"),
        ("truth/accounts.csv", "group", "those who act together on purpose; empty for all others"),
        ("truth/accounts.csv", "status", "collected, or deleted-before-collection: then none of its posts is in the data"),
        ("truth/posts.csv.gz", "post_id, account_id, role", "every post, those that could not be collected included"),
        ("truth/posts.csv.gz", "group, wave", "the group that posted it together, and in which wave; empty where the post stands alone"),
        ("truth/posts.csv.gz", "copy", "first of a wave, exact copy, variant, paraphrase, repost; edit for the later version of an edited post"),
        ("truth/posts.csv.gz", "picture", "file of the picture, as in truth/pictures.csv without its folder"),
        ("truth/posts.csv.gz", "event", "goal or uproar where the post is about one"),
        ("truth/posts.csv.gz", "status", "as in truth/accounts.csv"),
        ("truth/articles.csv", "url, source_urls, borrowed_percent", "articles of the fake outlet: from which articles, and how many of its words in a hundred are copied"),
        ("truth/pictures.csv", "file, visual", "files with the same visual are versions of one picture"),
        ("truth/pictures.csv", "campaign", "whether it is one of the campaign's visuals"),
        ("truth/pictures.csv", "looks_like", "the visual whose layout and colours it shares with other content"),
        ("truth/pictures.csv", "change, strength", "what was done to the original, 1 weak to 3 strong, 0 for the original"),
        ("parameters.json", "name, value, unit, basis, note", "every option; basis is public figure, assumption or design"),
        ("(all tables)", "synthetic", "true: nothing in it is real"),
    ];

    public static byte[] Table() => Csv.Table(["file", "column", "meaning", "synthetic"], s_rows.Select(r => new[] { r.File, r.Column, r.Meaning, "true" }));
}
