namespace Concordance.Attribution;

/// <summary>Which techniques of the DISARM framework findings show.</summary>
/// <remarks>
/// A tag says that something looks like the technique, and not that anyone meant it: DISARM's techniques name what an operation does, and findings see what accounts did. Language, place and country have no technique here and must not get one. What posts call
/// for is not tagged either: no finding reads it, so that neither T0138 (Motivate to Act) nor T0048.001 (Boycott or "Cancel" Opponents), which is a form of harassment, follows from anything that is computed.
/// </remarks>
public static class TechniqueTags
{
    /// <summary>The rules, in the order of the ids.</summary>
    public static IReadOnlyList<TechniqueRule> Rules { get; } =
    [
        Any("T0015", [.. Marker("single-hashtag")], "Accounts that use one same hashtag in every post push it; whether it was made for that or was there before can't be told, so that neither of the two forms is named."),
        All("T0049", ["coordinated", "burst"], "Accounts that act together beyond chance, and more posts than the rhythm of the other days explains; that the accounts made the burst is not shown by it."),
        Any("T0084.001", [.. Marker("copied-texts"), .. Marker("near-copies"), "near-copies", "near-copied-posts"], "The same texts, with or without small changes, come from many accounts."),
        Any("T0084.002", ["borrowed-articles"], "Articles of one site have most of their words from earlier ones of others; whether by leave or licence is not known."),
        Any("T0115.001", [.. Marker("shared-visuals"), "visuals"], "The same pictures, with or without changes, go from account to account, which is all that the framework asks of a meme."),
        Any("T0146.005", ["lookalike-accounts", .. Marker("lookalike")], "Accounts bear names that look like those of outlets or officials; parodies do so too."),
        Any("T0149.003", ["lookalike-domains"], "Domains look like those of outlets without being them; who registered them is not known."),
        Any("T0150.001", [.. Marker("young"), .. Marker("creation-batch"), "creation-batches", "marker:burst-young-accounts"], "Accounts were made shortly before they posted, or in batches."),
        Any("T0150.002", [.. Marker("silence")], "Accounts posted again after a month of silence or more."),
    ];

    /// <summary>The tags of findings that hold, in the order of the ids of the techniques.</summary>
    public static IReadOnlyList<TechniqueTag> Of(IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var shown = findings.Where(IsShown).ToLookup(f => f.Name, StringComparer.Ordinal);
        return
        [
            .. Rules.Where(r => r.NeedsAll ? r.Findings.All(shown.Contains) : r.Findings.Any(shown.Contains))
                .Select(r => new TechniqueTag(r.Id, DisarmTechniques.Names[r.Id], [.. r.Findings.SelectMany(n => shown[n]).Select(f => f.Id).Order(StringComparer.Ordinal)])),
        ];
    }

    /// <summary>Whether a finding shows what it is about: it holds; or it names no threshold, and is a ratio that would meet that of <see cref="MarkerFinding"/>, or a count of something that is there.</summary>
    internal static bool IsShown(Finding finding) => finding switch
    {
        { Status: FindingStatus.NotComputed } => false,
        { Holds: { } holds } => holds,
        { Unit: MarkerFinding.Unit } => MarkerFinding.Reaches(finding),
        // Something is there, but nobody who is studied has to do with it.
        { Studied: { Count: 0, Total: > 0 } } => false,
        // A count that is too small to be told has a unit and no value.
        _ => finding is { Value: > 0 } or { Value: null, Unit: not null },
    };

    /// <summary>Why the tag of a technique is given.</summary>
    internal static string ReasonOf(string id) => Rules.Single(r => r.Id == id).Reason;

    static TechniqueRule Any(string id, IReadOnlyList<string> findings, string reason) => new(id, findings, NeedsAll: false, reason);

    static TechniqueRule All(string id, IReadOnlyList<string> findings, string reason) => new(id, findings, NeedsAll: true, reason);

    // Of all accounts that carried the campaign, and of its coordinated group.
    static string[] Marker(string id) => ["marker:" + id, "group-marker:" + id];
}
