using Concordance.Attribution;
using Concordance.Content;
using Concordance.Ingest;
using Concordance.Statistics;

namespace Concordance.Accounts;

/// <summary>A trait that may set accounts apart: what it rests on, how it is told, and how it comes about innocently.</summary>
/// <remarks>
/// A marker is no verdict, and markers are never added up to a score: see <see cref="MarkerGroups"/> for which of them are one and the same thing said twice. Language, alphabet, origin and place are no markers, and neither is what stands for them: the
/// letters of a handle, the hours of the day. Neither is what is true of the campaign's accounts by the way they were selected: of hashtags, those of the case are left out.
/// </remarks>
/// <param name="Id">Stable short name.</param>
/// <param name="Label">The trait in words, as it completes "accounts that …".</param>
/// <param name="Features">The features that it rests on.</param>
/// <param name="Has">Whether an account has it; null where it can't be told for this account.</param>
/// <param name="Kind">Kind of evidence.</param>
/// <param name="Innocent">How ordinary accounts come by it.</param>
public sealed record AccountMarker(string Id, string Label, IReadOnlyList<AccountFeature> Features, Func<AccountFeatures, bool?> Has, EvidenceKind Kind, string Innocent)
{
    /// <summary>The markers that the account table gives.</summary>
    public static IReadOnlyList<AccountMarker> All { get; } =
    [
        new("young", "were created less than 30 days before their first post (of the campaign, if they carried it)", [FeatureList.AgeDays], f => f.AgeDays is { } age ? age < 30 : null, EvidenceKind.Technical,
            "Large events bring new people to a platform."),
        new("creation-batch", "were created in a batch of which at least a quarter is above expectation", [FeatureList.CreationBatch, FeatureList.CreationExcess], f => f.CreationExcess is { } excess ? excess >= 0.25 : null, EvidenceKind.Technical,
            "Every batch holds the ordinary accounts of its days, and events make batches of ordinary accounts."),
        new("single-hashtag", "use one same hashtag, other than the case's, in every post (three or more)", [FeatureList.TopHashtagShare, FeatureList.Posts], f => f.Posts < 3 || f.TopHashtagShare is not { } share ? null : share >= 1, EvidenceKind.Behavioural,
            "A collection made by hashtags sees of many accounts only the posts that carry them, and people post on one matter for a while."),
        new("copied-texts", "mostly post texts that others post word for word", [FeatureList.CopiedTextShare], f => f.CopiedTextShare is { } share ? share > 0.5 : null, EvidenceKind.Behavioural,
            "Share buttons, slogans, jokes and headlines make the same texts."),
        new("near-copies", "mostly post near-copies of others' texts", [FeatureList.NearCopyShare], f => f.NearCopyShare is { } share ? share > 0.5 : null, EvidenceKind.Behavioural,
            "Headlines, slogans, prayers and buttons that fill in a text are copied by people who know nothing of each other."),
        new("shared-visuals", "mostly post pictures that others post", [FeatureList.SharedVisualShare], f => f.SharedVisualShare is { } share ? share > 0.5 : null, EvidenceKind.Behavioural,
            "Memes, press pictures and posters are posted by people who know nothing of each other."),
        new("mostly-reposts", "pass on others' posts nine times of ten (three posts or more)", [FeatureList.RepostShare, FeatureList.Posts], f => f.Posts < 3 || f.RepostShare is not { } share ? null : share >= 0.9, EvidenceKind.Behavioural,
            "Many people only pass on."),
        new("even-gaps", "post at gaps of one length (entropy below a third)", [FeatureList.GapEntropy], f => f.GapEntropy is { } entropy ? entropy < 1.0 / 3 : null, EvidenceKind.Behavioural,
            "Publishing programs of offices, weather stations and newspapers post by the clock."),
        new("no-rest", "are quiet less than four hours of the day", [FeatureList.QuietHours], f => f.QuietHours is { } quiet ? quiet < 4 : null, EvidenceKind.Behavioural,
            "Newsrooms and several holders of one account have no night; whoever posts very much over weeks touches every hour."),
        new("silence", "fell silent for 30 days and came back", [FeatureList.SilenceDays], f => f.SilenceDays is { } days ? days >= 30 : null, EvidenceKind.Behavioural,
            "Most accounts are used now and then, and a hole in the collection looks the same.") { CannotTell = features => features.Days > 30 ? null : "the collection is no longer than 30 days" },
        new("no-description", "do not describe themselves", [FeatureList.HasDescription], f => f.HasDescription is { } has ? !has : null, EvidenceKind.Technical,
            "Many ordinary accounts leave it empty."),
        new("handle-digits", "have a handle that ends in four digits or more", [FeatureList.HandleDigits], f => f.HandleDigits is { } digits ? digits >= 4 : null, EvidenceKind.Technical,
            "The platforms propose such handles to everyone."),
        new("handle-switches", "have a handle that changes three times between letters and digits", [FeatureList.HandleSwitches], f => f.HandleSwitches is { } switches ? switches >= 3 : null, EvidenceKind.Technical,
            "People write letters as digits, and some platforms make such names."),
        new("renamed", "were seen under several handles", [FeatureList.Handles], f => f.Handles is { } handles ? handles > 1 : null, EvidenceKind.Technical,
            "People change their handles; more observations show more changes.")
            { CannotTell = features => features.All(f => f.Handles is null or 1) ? "no account of the data was seen under two: each may have been looked up once, or its handle be all that tells it from others" : null },
        new("few-followers", "have fewer than one follower for ten accounts that they follow", [FeatureList.FollowerRatio], f => f.FollowerRatio is { } ratio ? ratio < 0.1 : null, EvidenceKind.Technical,
            "New accounts and people who only read have few followers."),
        new("lookalike", "have a name that looks the same as an outlet's or official's, or has its letters", [FeatureList.Lookalike], f => f.Lookalike is { } kind ? Enum.TryParse<LookalikeKind>(kind, out var found) && found <= LookalikeKind.SameName : null, EvidenceKind.Technical,
            "Parodies, fans, branches and people of one name resemble others openly."),
        new("default-picture", "have the picture that the platform gives", [FeatureList.DefaultPicture], f => f.DefaultPicture, EvidenceKind.Technical,
            "Many ordinary accounts never change it."),
    ];

    /// <summary>Whether it is told by objects that accounts share. Of a group that was found by shared objects it is true by the way in which the group was found, and says nothing more.</summary>
    public bool IsBySharedObjects => Features.Any(f => f == FeatureList.CopiedTextShare || f == FeatureList.NearCopyShare || f == FeatureList.SharedVisualShare || f == FeatureList.TopHashtagShare || f == FeatureList.RepostShare);

    /// <summary>Whether it says that a profile was left as the platform made it: such markers go together wherever one does, for one reason.</summary>
    internal bool IsOfEmptyProfile => Features.Any(f => f == FeatureList.HasDescription || f == FeatureList.DefaultPicture);

    /// <summary>The same among accounts that are known not to have another marker: of those that have it, and of those of which it can't be told, this one can't be told either.</summary>
    internal AccountMarker Without(AccountMarker other) => this with { Has = f => other.Has(f) == false ? Has(f) : null };

    /// <summary>Why data in which its features are known can't tell it, as where all was collected within fewer days than it takes; null where it can.</summary>
    internal Func<AccountTable, string?> CannotTell { get; init; } = _ => null;

    /// <summary>Fields without which it can't be told.</summary>
    public IReadOnlyList<Field> Needs => [.. Features.SelectMany(f => f.Needs).Distinct()];

    /// <summary>Null where it can be told for some account of a table, else why not.</summary>
    public string? Missing(AccountTable features)
    {
        ArgumentNullException.ThrowIfNull(features);
        return Features.Select(features.Column).FirstOrDefault(c => c.IsMissing) is { } column ? column.Missing[0].Reason : features.All(f => Has(f) is null) ? "it can be told for no account" : CannotTell(features);
    }

    /// <summary>How often the marker occurs in one group of accounts and in another.</summary>
    /// <param name="features">Features of all accounts.</param>
    /// <param name="studied">Whether an account is in the group under study; all others are the comparison group.</param>
    public MarkerComparison Compare(IEnumerable<AccountFeatures> features, Func<AccountFeatures, bool> studied)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(studied);
        Span<int> with = [0, 0], told = [0, 0];
        foreach (var account in features)
        {
            if (Has(account) is not { } has) continue;
            var group = studied(account) ? 0 : 1;
            told[group]++;
            if (has) with[group]++;
        }
        return new(Id, Label, new(with[0], told[0]), new(with[1], told[1]));
    }
}
