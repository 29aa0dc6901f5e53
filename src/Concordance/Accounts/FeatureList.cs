using Concordance.Content;
using Concordance.Ingest;

namespace Concordance.Accounts;

/// <summary>The definitions of all account features.</summary>
public static class FeatureList
{
    /// <summary>Unit of features that are shares.</summary>
    internal const string Share = "share, 0 to 1";

    const string Own = "Own definition.", Listed = "As the source lists it.";
    const string Hashtags = "A collection made by hashtags sees of many accounts only the posts that carry them.";
    const string Clock = "It tells when someone is awake, not where: night work, planned posts and a life by another country's clock fit another. A range of longitudes, never a country. It is no marker.";
    const string Cresci = "In common use (review: S. Cresci, \"A decade of social bot detection\", CACM 63(10), 2020); definition ours.";

    static readonly List<AccountFeature> s_all = [];

    /// <summary>All, in the order of the columns.</summary>
    public static IReadOnlyList<AccountFeature> All => s_all;

    // What was collected.

    internal static readonly AccountFeature InCampaign = Add("in_campaign", "carried the campaign", FeatureKind.Flag, "", "At least one of its posts meets the case's criteria.", Own, [],
        "Carrying a campaign is not the same as belonging to it: critics and bystanders use the same words.");

    internal static readonly AccountFeature Posts = Add("posts", "collected posts", FeatureKind.Whole, "posts", "Count of its posts in the collection, reposts among them.", Own, [], Hashtags);

    internal static readonly AccountFeature CampaignPosts = Add("campaign_posts", "posts of the campaign", FeatureKind.Whole, "posts", "Count of its posts that meet the case's criteria.", Own, [],
        "Criteria miss posts of the campaign that do not use its words.");

    internal static readonly AccountFeature CampaignShare = Add("campaign_share", "share of the campaign among its posts", FeatureKind.Real, Share, "campaign_posts / posts.", Own, [],
        "Zero by definition outside the campaign, so it has no base rate and is no marker. " + Hashtags);

    // Creation.

    internal static readonly AccountFeature CreatedAt = Add("created_at", "created", FeatureKind.Time, "UTC", Listed, Listed, [Field.Created], "Old accounts are bought and sold: the date is that of the account, not of its holder.");

    internal static readonly AccountFeature AgeDays = Add("age_days", "age at its first post of the campaign", FeatureKind.Real, "days", "Time of its first post that meets the criteria, or of its first post where none does, less created_at.", Own, [Field.Created],
        "The first post collected need not be its first. Large events bring new people to a platform.");

    internal static readonly AccountFeature NearestCreations = Add("nearest_creations_days", "days to the nearest creations", FeatureKind.Real, "days", "Distance from created_at to the k-th nearest created_at of another account, k = 5.",
        "k-nearest-neighbour distance: D. O. Loftsgaarden and C. P. Quesenberry, Ann. Math. Statist. 36 (1965), 1049-1051.", [Field.Created], "Small wherever many accounts of the collection were created: read it beside the batch.");

    internal static readonly AccountFeature CreationBatch = Add("creation_batch", "batch of creations that it belongs to", FeatureKind.Whole, "number; 0 for none", "The accounts of all kinds created in one of the windows of at most 31 days that hold more creations than the months around them lead to expect; p by simulation, at most 0.05 over all windows.",
        "Scan statistic: M. Kulldorff, \"A spatial scan statistic\", Commun. Statist. Theory Meth. 26 (1997), 1481-1496; in time: J. I. Naus, JASA 60 (1965), 532-538.", [Field.Created],
        "A batch holds the ordinary accounts of its days too. An event, a campaign for new users or the way of collecting makes batches as well.");

    internal static readonly AccountFeature CreationExcess = Add("creation_excess", "excess of its batch", FeatureKind.Real, Share, "1 - expected / counted creations of its batch; 0 outside batches.", "Attributable fraction of the scan's window.", [Field.Created],
        "Of the batch as a whole: it does not say which of its accounts are in excess.");

    // Pace.

    internal static readonly AccountFeature PostsPerDay = Add("posts_per_day", "posts a day", FeatureKind.Real, "posts a day", "posts / days from its first to its last collected post, one day at least.", Cresci, [], "Of what was collected, over its own span: a burst of one hour counts as one day. " + Hashtags);

    internal static readonly AccountFeature MedianGap = Add("median_gap_s", "median time between two posts", FeatureKind.Real, "seconds", "Median of the gaps between its posts in the order of time; from 3 posts on.", Own, [], "Threads and live reporting have short gaps.");

    internal static readonly AccountFeature GapEntropy = Add("gap_entropy", "evenness of the gaps between posts", FeatureKind.Real, "0 to 1", "Shannon entropy of its gaps in classes of one power of two of seconds, by the greatest that so many gaps and classes (26) allow; from 10 gaps on. 0: all gaps alike; towards 1: of all lengths.",
        "After Z. Chu et al., \"Detecting automation of Twitter accounts\", IEEE TDSC 9(6), 2012, who use the entropy of the gaps; classes and scale ours.", [],
        "Timers with jitter look like people; people who post at one sitting look like timers. Times to the minute hide gaps below it.");

    internal static readonly AccountFeature ActiveHours = Add("active_hours", "hours of the day with posts", FeatureKind.Whole, "hours, 1 to 24", "Count of the hours of the day (UTC) in which it posted.", Own, [], "Grows with the number of posts; several people can share an account.");

    internal static readonly AccountFeature QuietHours = Add("quiet_hours", "longest quiet stretch of the day", FeatureKind.Whole, "hours, 0 to 23", "Longest run of hours of the day, around midnight too, in which it never posted; from 20 posts on.",
        Own, [], "Long for whoever posts seldom; short for shift work, for several holders and for travel.");

    internal static readonly AccountFeature QuietFrom = Add("quiet_from_utc", "hour from which it is quiet", FeatureKind.Whole, "hour of the day, UTC", "First hour of quiet_hours, the earliest of several of one length.", Own, [],
        "An hour is no place: night work, schedulers and travel move it, and each hour is night in many countries. It is no marker.");

    internal static readonly AccountFeature UtcOffset = Add("utc_offset", "clock that its hours fit best", FeatureKind.Whole, "hours ahead of UTC, -11 to 12", "The offset from UTC at which its hours with posts (each hour of each day once) are likeliest, given at which local hours ordinary accounts post: those that declare a country of one time zone, or, where fewer than 50 do, an assumed day with least posts from two to five in the morning. From 20 hours of 3 days on.", "Own definition: multinomial likelihood of the 24 hours, raised to a power below 1, since posts of one sitting are not independent.", [], Clock);

    internal static readonly AccountFeature UtcOffsetFrom = Add("utc_offset_from", "first clock that its hours fit", FeatureKind.Whole, "hours ahead of UTC, -11 to 12", "The western end of the shortest stretch of offsets that holds all of the 95 % set: the fewest offsets that are together 95 % probable, each of the 24 being as probable as the others beforehand.", "Own definition, as utc_offset.", [], Clock);

    internal static readonly AccountFeature UtcOffsetTo = Add("utc_offset_to", "last clock that its hours fit", FeatureKind.Whole, "hours ahead of UTC, -11 to 12", "The eastern end of that stretch; less than utc_offset_from where it goes over the date line.", "Own definition, as utc_offset.", [], Clock);

    /// <summary>Those that need to know the hours of posts.</summary>
    internal static IReadOnlyList<AccountFeature> OfHours { get; } = [ActiveHours, QuietHours, QuietFrom, UtcOffset, UtcOffsetFrom, UtcOffsetTo];

    internal static readonly AccountFeature SilenceDays = Add("silence_days", "longest silence", FeatureKind.Real, "days", "Longest gap between two of its posts; from 2 posts on.", Own, [], "A hole in the collection is a silence of everybody; it is never longer than the collection.");

    internal static readonly AccountFeature SilenceBefore = Add("silence_before_days", "silence before its first post of the campaign", FeatureKind.Real, "days", "Time from its last post before its first post of the campaign to that post.", Own, [],
        "Nobody outside the campaign has it, so it has no base rate and is no marker: silence_days is.");

    // What its posts are.

    internal static readonly AccountFeature RepostShare = Add("repost_share", "share of reposts", FeatureKind.Real, Share, "Reposts / posts.", Cresci, [Field.IsRepost, Field.RepostOf], "Many people only pass on.");

    internal static readonly AccountFeature ReplyShare = Add("reply_share", "share of answers", FeatureKind.Real, Share, "Posts that answer another / posts.", Cresci, [Field.ReplyTo], "Searches by hashtag find few answers, since these seldom carry one.");

    internal static readonly AccountFeature Clients = Add("clients", "client programs", FeatureKind.Whole, "programs", "Count of the different clients of its posts.", Own, [Field.Client], "Offices use one publishing program for all; the source need not tell the truth.");

    internal static readonly AccountFeature TopClient = Add("top_client", "its commonest client", FeatureKind.Text, "", "Client of most of its posts; of several the first in ordinal order.", Own, [Field.Client], "The holder of an application chooses its name: it can give the holder away, and is left out where names are hidden.");

    internal static readonly AccountFeature TopClientShare = Add("top_client_share", "share of its commonest client", FeatureKind.Real, Share, "Posts by top_client / posts with a client.", Own, [Field.Client], "1 for whoever has one telephone.");

    internal static readonly AccountFeature Languages = Add("languages", "languages", FeatureKind.Whole, "languages", "Count of the different languages that the source states for its posts.", Own, [Field.Language], "Short texts are misread. A language says nothing of authenticity: it is no marker.");

    internal static readonly AccountFeature TopLanguage = Add("top_language", "its commonest language", FeatureKind.Text, "", "Language of most of its posts; of several the first in ordinal order.", Own, [Field.Language], "As stated by the source. It is no marker.");

    internal static readonly AccountFeature TopHashtagShare = Add("top_hashtag_share", "share of its commonest hashtag", FeatureKind.Real, Share, "Posts with the hashtag that most of its posts carry / posts. Hashtags by which the case selects are left out; it is not told of an account whose posts all carry one of them.", Own, [Field.Text], Hashtags);

    // Profile.

    internal static readonly AccountFeature HasDescription = Add("has_description", "describes itself", FeatureKind.Flag, "", "The description is not blank.", Cresci, [Field.Description], "Many ordinary accounts leave it empty.");

    internal static readonly AccountFeature ProfileFilled = Add("profile_filled", "share of the profile that is filled in", FeatureKind.Real, Share, "Of shown name, description and declared place, as far as the source has them: how many are not blank. What is declared is not looked at.", Cresci, [Field.Description],
        "Many ordinary accounts leave them empty, and made-up ones are often complete.");

    internal static readonly AccountFeature DefaultPicture = Add("default_picture", "has the platform's picture", FeatureKind.Flag, "", "The profile picture is the one that the platform gives, by what the source says or by the address that the platform keeps such pictures under, or because a full profile of Bluesky has no avatar.", Cresci, [Field.DefaultPicture], "Many ordinary accounts never change it, and made-up ones often have a picture, stolen or drawn by a machine.");

    internal static readonly AccountFeature Handles = Add("handles", "handles seen", FeatureKind.Whole, "handles", "Count of the different handles under which the sources show this id.", "Own definition; on renamed accounts see E. Mariconti et al., \"What's in a name?\", WWW 2017.", [Field.Handle],
        "Only changes between two collected observations are seen; 1 may mean seen once.", "the history of accounts");

    internal static readonly AccountFeature Names = Add("names", "shown names seen", FeatureKind.Whole, "names", "Count of the different shown names of this id.", Own, [Field.Name], "People change the name often, for jokes and events. Only changes between two observations are seen.", "the history of accounts");

    internal static readonly AccountFeature HandleDigits = Add("handle_digits", "digits at the end of the handle", FeatureKind.Whole, "digits", "Length of the run of digits at the end of the handle.", Cresci, [Field.Handle], "The platforms propose such handles to everyone; years of birth are digits too.");

    internal static readonly AccountFeature HandleSwitches = Add("handle_switches", "changes between letters and digits in the handle", FeatureKind.Whole, "changes", "Count of places where a letter stands beside a digit. Letters of all alphabets are alike.", Own, [Field.Handle], "Handles of people who write letters as digits have many.");

    internal static readonly AccountFeature HandleSurprise = Add("handle_surprise", "how unlike the other handles its letters follow", FeatureKind.Real, "bits a pair", "Mean of -log2 p(letter | letter before) over the pairs of letters of the handle that stand side by side (lower case, digits and signs end a run), p from the pairs of all other handles with half a count for each letter known; from 4 pairs on.",
        "Character bigrams: C. E. Shannon, \"Prediction and entropy of printed English\", BSTJ 30 (1951), 50-64.", [Field.Handle],
        "Names of the languages and alphabets that are few in the collection look random by it. Hence it is no marker.");

    internal static readonly AccountFeature NameInHandle = Add("handle_from_name", "share of the handle that the shown name explains", FeatureKind.Real, Share, "Longest run of letters of the handle that stands in the shown name (letters and digits alone, without accents, lower case) / letters of the handle; from 4 letters on.", Own, [Field.Handle, Field.Name],
        "Names in another alphabet than the handle explain nothing of it. Hence it is no marker.");

    internal static readonly AccountFeature Followers = Add("followers", "followers", FeatureKind.Whole, "accounts", "When last seen.", Listed, [Field.Followers], "Seen after the campaign, which may have brought or cost some.");

    internal static readonly AccountFeature Following = Add("following", "accounts followed", FeatureKind.Whole, "accounts", "When last seen.", Listed, [Field.Following], "As of when last seen.");

    internal static readonly AccountFeature FollowerRatio = Add("follower_ratio", "followers by accounts followed", FeatureKind.Real, "ratio", "followers / following.", Cresci, [Field.Followers, Field.Following], "Low for whoever reads more than writes, as most people do.");

    // Reuse, look-alikes and coordination.

    internal static readonly AccountFeature CopiedTextShare = Add("copied_text_share", "share of texts that others post word for word", FeatureKind.Real, Share, $"Texts of its own that another account posts as its own too / texts of its own. Two are the same if letters and digits are, whatever their case, accents, spaces, links, mentions and hashtags; texts of fewer than {TextFingerprint.LeastLength} letters and digits are left out. Reposts are no texts of its own.", Own, [Field.Text],
        "Share buttons, slogans, jokes and headlines make the same texts.");

    internal static readonly AccountFeature NearCopyShare = Add("near_copy_share", "share of texts that are near-copies of others'", FeatureKind.Real, Share, "Posts of its own that stand in a group of near-copies with a post of another account's own / posts of its own. Each member of a group resembles one text in its middle: 1 - edit distance / length of the longer text is at least 0.693, links, mentions and hashtags left out.", "VIGINUM, \"D3lta\", 2023 (threshold; compared by letters alone, without a language model).", [Field.Text],
        "As copied_text_share; short texts count as no copies.", "near-copies", verb: "were");

    internal static readonly AccountFeature SharedVisualShare = Add("shared_visual_share", "share of pictures that others post", FeatureKind.Real, Share, "Posts of its own with a picture that looks like one in a post of another account's own / posts of its own with a picture that could be compared. Pictures look alike if their perceptual hashes of 256 bits differ in at most 40 bits from that of one picture in the middle of the group.", "Star clustering of hashes: J. A. Aslam, E. Pelekhov and D. Rus, JGAA 8 (2004), 95-129.", [Field.Media],
        "Memes, press pictures and posters are posted by people who know nothing of each other.", "visuals", verb: "were");

    internal static readonly AccountFeature Lookalike = Add("lookalike", "closest resemblance of its names to an outlet's or official's", FeatureKind.Text, "", "The closest way in which its handle or shown name resembles that of an outlet or official that the case lists, from SameLook (looks the same) to Extended (the name with more around it); none where it resembles none.", "Unicode Technical Standard 39, section 4, for what looks the same; edit distance for the rest.", [Field.Handle],
        "Parodies, fans, branches and people of one name resemble others openly; see the chance that is told with each hit.", "look-alikes", verb: "were");

    internal static readonly AccountFeature Ties = Add("coordination_ties", "accounts that it acts together with", FeatureKind.Whole, "accounts", "Count of the accounts with which it shared the same things within a short time (60 s, or what the case chooses) more often than chance explains, after correction for all pairs: its edges in the network of notebook 05.", "Own definition; the test is explained in notebook 05.", [],
        "People who agree openly act together too. Whether the group does so is for the coordination step to say, which asks for the odds.", "the coordination network");

    internal static readonly AccountFeature Community = Add("community", "community in the coordination network", FeatureKind.Whole, "number; 0 for none", "Number of its community, the largest first: accounts of the network of notebook 05 that are tied to each other far more than to the rest.", "Leiden algorithm: V. A. Traag, L. Waltman and N. J. van Eck, Scientific Reports 9 (2019), 5233.", [], "A chance edge ties bystanders to a community.", "the coordination network");

    static AccountFeature Add(string id, string label, FeatureKind kind, string unit, string formula, string source, IReadOnlyList<Field> needs, string weakness, string? given = null, string verb = "was")
    {
        var feature = new AccountFeature(id, label, kind, unit, formula, source, needs, weakness, given) { Place = s_all.Count, Verb = verb };
        s_all.Add(feature);
        return feature;
    }
}
