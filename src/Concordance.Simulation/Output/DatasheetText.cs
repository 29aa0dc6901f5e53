using System.Globalization;
using Concordance.Simulation.Cast;

namespace Concordance.Simulation.Output;

/// <summary>The parts of the datasheet that are prose.</summary>
static class DatasheetText
{
    public const string Warning = """
        **Nothing here is real.** No person, account, outlet or post in it exists or existed. Every page, post, account and row of a table
        says that it is synthetic, every picture has the word on it, every handle is longer than the 15 characters that X allows, every
        domain ends in `.example`. Rows of this data say nothing about the real case and must not be shown as if they did.
        """;

    public const string Why = """
        To learn and test the investigation of coordinated manipulation without touching anybody's data. The truth about each
        account and each post is known, so a method can be scored: what it finds, what it misses, and whom it wrongs. Each group of
        decoys resembles the campaign in one respect, so that a method resting on that respect alone fails visibly.
        """;

    public const string Format = """
        `codebook.csv` explains every column.

        - `posts/search-*.jsonl.gz`: three searches as twarc2 keeps them, one response page of the X API v2 on each line, gzip. They
          overlap, so that posts are in two files; the second was broken off in its last line. Pages go forward in time.
        - `posts/lookup.jsonl.gz`: the fake outlet's video looked up on three days while its views grew, and posts that were gone.
        - Dirt as real exports have it: posts collected twice, a cut line, pages with errors, a page without posts, accounts missing
          from a page, edited posts in both versions, handles that changed between two searches, posts that refer to deleted ones.
        - Post ids (90...) are built as the platform's are but lie beyond any real one: `id >> 22` grows by one each millisecond.
          Account ids (91...) follow creation. The text of a repost is cut at 140 characters, and entities follow the visible text.
          Links are shortened (`l.example`), each post to an address of its own; `expanded_url` tells where they lead.
        - `media/`: the pictures. Their names tell nothing; `side/pictures.csv` ties them to posts by `media_key`.
        - `side/`: what an analyst would look up: outlets, official accounts, registrations of domains, texts of articles.
        - `truth/`: who is what, which post belongs to which wave, which picture is a version of which. For scoring only: a step of an
          investigation must not read it.
        - `parameters.json`: every option with value, unit, basis and note.
        """;

    public const string AboutAssumptions = """
        Nobody published these numbers. They were chosen to be plausible; a share measured in this data gives back the choice and proves
        nothing. To see what hangs on one, generate again with another value.


        """;

    public const string AboutRealism = """
        How posts are spread over accounts, time and shared objects (reposted posts and links), beside two real samples, which are not
        part of this data and of which only these figures are given.
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
        - Euronews: https://www.euronews.com/2023/08/10/who-is-behind-the-viral-video-calling-for-the-boycott-of-the-paris-2024-olympics
        - EDMO BELUX: https://belux.edmo.eu/une-vido-anti-jo-de-paris-diffuse-sur-twitter-cache-probablement-une-tentative-de-dstabilisation-venue-dazerbadjan
        - Libération (November 2023): as cited by other outlets, without a stable address.

        Also taken from them: the template (slogan, two hashtags, three official accounts, a visual), misspelt places (Bordo, Monpelye), a
        look-alike outlet with a lower-case l for a capital I on an account of 2011, its domain registered on 27 June 2023, its articles
        copied from others under one by-line, and a first diffuser that declares Azerbaijan.
        """;

    public const string Gaps = """
        - Texts come from templates: the vocabulary is small beside real life, and agreement of gender is not always right.
        - A video is a counter and a link: there are no frames. Pictures are drawn, not photographed.
        - Few reposts and replies, as if the collection had asked for original posts first; threads are short; no follower network.
        - Counters of one post only, the video, are seen to grow; all others show the state of the end. An ordinary account's counter of
          posts is an estimate. Followers do not change.
        - What happens outside is one anniversary and one goal; the news of the days are made up and move nobody.
        - Decoys never change sides, and every campaign account is one: real cases have doubtful members.
        - Only one platform. A file is uploaded once: real platforms give every upload a key of its own.
        - The data cannot say how common such a campaign is, nor who would be behind one.
        """;

    public const string Licence = """
        The data in this folder is made available under the Creative Commons Attribution 4.0 International licence (CC BY 4.0):
        https://creativecommons.org/licenses/by/4.0/. Name the Concordance project and say that the data is synthetic.
        Corrections and questions: the project's issue tracker.
        """;

    public static IReadOnlyList<(string Role, string About)> Roles { get; } =
    [
        (Role.Campaign, "posts near-copies in waves, a few only alone; some have a little ordinary-looking cover"),
        (Role.SecondCampaign, "another campaign with another aim, no country, and the same ways"),
        ("deleted", "accounts of the campaign that were gone before the collection: only reposts and errors tell of them"),
        (Role.FakeOutlet, "a look-alike of a (fictional) outlet: lower-case l for capital I; copied articles and the video"),
        (Role.Ordinary, "daily life, sport, the Games, a goal; copies jokes, shares headlines, reposts, a few by an automatic alert"),
        (Role.Critic, "decoy: uses the boycott hashtag all along, some with posters of their own; reacts to the burst, does not coordinate"),
        (Role.Fan, "decoy: same topic, sometimes the boycott hashtag to reject it"),
        (Role.Diaspora, "decoy: declares the country, writes partly in its language, does not coordinate"),
        (Role.NewsBot, "decoy: an agency's automatic account, at full hours"),
        (Role.FanClub, "decoy: posts one announced text at announced times, in the open"),
        (Role.LateJoiner, "decoy: picks up one of the campaign's visuals days later"),
        (Role.ContentMill, "decoy: posts paid placements together, once for the fake outlet; for money, for any client"),
        (Role.FalseFlag, "decoy: wears the markers of the country on purpose; acts together, but is not of the campaign"),
        (Role.PublicFigure, "decoy: with an audience; takes up the video six days later"),
    ];

    public static string How(Scenario scenario) => $"""
        By the generator in `src/Concordance.Simulation` of this repository, from the options below and nothing else: no clock, no network, no
        real text. Again, byte for byte: `concordance simulate --scenario {scenario.Name} --seed {scenario.Options.Seed.ToString(CultureInfo.InvariantCulture)} --size {scenario.Options.Posts.ToString(CultureInfo.InvariantCulture)} --out FOLDER`.

        Random numbers come from xoshiro256** seeded by SplitMix64, in whole-number arithmetic, so the files are the same bytes on every
        machine. Heavy tails are Pareto-like by division; hours of the day are tables at the offsets of Paris (UTC+2) and of the country. Shares of
        accounts of small groups are quotas met exactly, rounded down; all other shares are drawn one by one. What is not an option (the texts, the hours
        of the day, medians of followers and delays) stands in the code and is an assumption too.
        """;
}
