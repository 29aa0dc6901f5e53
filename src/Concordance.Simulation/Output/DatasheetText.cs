using System.Globalization;
using Concordance.Simulation.Cast;

namespace Concordance.Simulation.Output;

/// <summary>The parts of the datasheet that are prose.</summary>
static class DatasheetText
{
    public const string Why = """
        To learn and test the investigation of coordinated manipulation without touching anybody's data. The truth about each
        account is known, so a method can be scored: what it finds, what it misses, and whom it wrongs. Each group of decoys
        resembles the campaign in one respect, so that a method resting on that respect alone fails visibly.
        """;

    public const string Format = """
        - `posts.jsonl`: one flattened tweet of the X API v2 on each line, in order of time. Times are UTC. As with the API, `created_at` has
          whole seconds, the text of a repost is cut at 140 characters and entities follow the visible text. Ids are digits in a JSON
          string. Post ids (900...) are built as the platform's are but lie beyond any real one: `id >> 22` grows by one each millisecond.
          Account ids (91...) follow creation. Counters are those of a collection after the end of the data.
        - `truth.csv`: `account_id, username, role, synthetic`. For scoring only: a step of an investigation must not read it.
        - `parameters.json`: every option with value, unit, basis and note.
        """;

    public const string AboutAssumptions = """
        Nobody published these numbers. They were chosen to be plausible; a share measured in this data gives back the choice and proves
        nothing. To see what hangs on one, generate again with another value.


        """;

    public const string Sources = """
        The figures are the press's reading of a report of November 2023; the report itself was not at hand.

        - TF1: https://www.tf1info.fr/international/jo-2024-l-azerbaidjan-lie-a-une-campagne-de-desinformation-sur-les-reseaux-sociaux-2276088.html
        - Malay Mail/AFP: https://www.malaymail.com/news/sports/2023/11/14/france-detects-azerbaijan-linked-campaign-to-smear-olympic-bid/101930
        - Reuters: https://au.news.yahoo.com/france-unveils-disinformation-campaign-linked-180606447.html
        - RFI: http://m.rfi.fr/fr/europe/20231114-jo-2024-%C3%A0-paris-une-campagne-de-manipulation-de-l-information-attribu%C3%A9e-%C3%A0-l-azerba%C3%AFdjan
        - FrancsJeux: https://www.francsjeux.com/breves/une-campagne-de-desinformation-liee-a-lazerbaidjan/
        - Next: https://next.ink/brief_article/viginum-documente-une-campagne-de-destabilisation-des-jo-de-paris-liee-a-lazerbaidjan
        - parisbeacon: https://www.parisbeacon.com/paris-denounces-disinformation-campaign-linked-to-azerbaijan/
        - RTBF: https://www.rtbf.be/article/une-video-anti-jo-de-paris-diffusee-sur-twitter-cache-probablement-une-tentative-de-destabilisation-venue-d-azerbaidjan-11240861
        - Libération (November 2023): as cited by other outlets, without a stable address.

        Also taken from them: the template (slogan, two hashtags, three official accounts, a visual), misspelt places (Bordo, Monpelye), a
        video of 39 seconds on 27 July, a look-alike outlet with a lower-case l for a capital I on an account of 2011, and a first diffuser
        that declares Azerbaijan.
        """;

    public const string Gaps = """
        - Texts come from templates: vocabulary is small, typing errors are few, and agreement of gender is not always right.
        - No images: a visual is a link. No views, bookmarks, edits, deletions or suspended accounts.
        - Few reposts and replies, as if the collection had asked for original posts first; no follower network.
        - Counters do not grow: each post shows the state at collection, and a repost always points to a post in the data.
        - Weekends and weekdays do not differ but for chance. Only one platform, no uptake by public figures in August.
        - Decoys never change sides, and every campaign account is one: real cases have doubtful members.
        - The data cannot say how common such a campaign is, nor who would be behind one.
        """;

    public const string Licence = """
        The data in this folder is dedicated to the public domain under CC0 1.0. Corrections and questions: the project's issue tracker.
        """;

    public static IReadOnlyList<(string Role, string About)> Roles { get; } =
    [
        (Role.Campaign, "posts near-copies in waves, a few only alone; some have a little ordinary-looking cover"),
        (Role.FakeOutlet, "a look-alike of a (fictional) outlet: lower-case l for capital I; articles and the video"),
        (Role.Ordinary, "daily life, sport, the Games; copies jokes, shares headlines, reposts, a few by an automatic alert"),
        (Role.Critic, "decoy: uses the boycott hashtag all along, reacts to the burst, does not coordinate"),
        (Role.Fan, "decoy: same topic, sometimes the boycott hashtag to reject it"),
        (Role.Diaspora, "decoy: declares Azerbaijan, writes partly in Azerbaijani, does not coordinate"),
        (Role.NewsBot, "decoy: an agency's automatic account, at full hours"),
        (Role.FanClub, "decoy: posts one announced text at announced times, in the open"),
        (Role.LateJoiner, "decoy: picks up one of the campaign's visuals on the last two days"),
    ];

    public static string How(SimulationOptions o) => $"""
        By the generator in `src/Concordance.Simulation` of this repository, seed {o.Seed.ToString(CultureInfo.InvariantCulture)}, from the options below and nothing else: no clock,
        no network, no real text. Random numbers come from xoshiro256** seeded by SplitMix64, in whole-number arithmetic, so the files are the same
        bytes on every machine. Heavy tails are Pareto-like by division; hours of the day are tables at UTC+2 (Paris) and UTC+4 (Baku). Shares of
        accounts are quotas met exactly, rounded down; shares of posts, names, handles and descriptions are drawn one by one. What is not an
        option (the texts, the hours of the day, medians of followers and delays) stands in the code and is an assumption too.
        """;
}
