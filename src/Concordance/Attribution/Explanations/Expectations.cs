using System.Collections.Frozen;
using static Concordance.Attribution.Expectation;

namespace Concordance.Attribution;

/// <summary>How findings fit the explanations: a table by the names of findings, once for those that hold and once for those that were computed and do not.</summary>
/// <remarks>
/// <para>
/// The signs stand for organic, commercial, volunteers, party or state, false flag, in this order: + consistent, . neutral, - inconsistent, ! very inconsistent. They are judgements of ours, made before any case, and every reader can put others in
/// their place: the reasons stand beside them. Only inconsistencies count (Heuer 1999, ch. 8), so that a finding which fits everything moves nothing.
/// </para>
/// <para>
/// Volunteers, party and state are those of the country whose traces are looked for. Language, alphabet, origin and place alone never speak for inauthenticity: traces of a country speak against "organic" only where the accounts that bear them were
/// found to act together, and then of the coordinated group alone.
/// </para>
/// </remarks>
static class Expectations
{
    /// <summary>Families that other types ask for by name.</summary>
    internal const string Worn = "traces that can be put on", Hours = "hours", Written = "language written";

    const string NewAccounts = "new accounts", Copies = "copies", Automation = "automation", ChangedHands = "changed hands", Impersonation = "impersonation", Coordination = "coordination", Visuals = "visuals";

    const string WornReason = "A network that works for anyone has no traces of one country; its people, its volunteers and its services do, and so does whoever wants it blamed.";

    static readonly ExpectationPair s_new = new(NewAccounts,
        Says("Accounts are newer than others", "-+-++", "Whoever prepares a campaign makes accounts for it; events bring some new people as well, and volunteers mostly use the accounts that they have."),
        Says("Accounts are as old as others", "+....", "People use what they have, and operators can use or buy old accounts."));

    static readonly ExpectationPair s_bare = new(NewAccounts, Says("Accounts have bare or proposed profiles", ".+.++", "Accounts made in numbers look so, and so do those of people who only read."));

    static readonly ExpectationPair s_copies = new(Copies,
        Says("Texts are copied", "-++++", "Every organised effort hands out texts; slogans and headlines are copied innocently, but seldom by so many more than elsewhere."),
        Says("Texts are not copied more than elsewhere", "+....", "People write their own words, and operators can reword."));

    static readonly ExpectationPair s_automation = new(Automation, Says("Accounts keep a machine's hours", "-+-++", "Machines and shifts do not sleep; people who act of their own accord do."));

    static readonly ExpectationPair s_changed = new(ChangedHands, Says("Accounts changed their names or woke up", "-+-++", "Accounts that are bought or put to another use do so; people seldom do, and volunteers go by the name that they have."));

    static readonly ExpectationPair s_impersonation = new(Impersonation, Says("A name or domain looks like an outlet's without being it", "!+-++", "It takes someone who means to be taken for another; volunteers who act in the open have no need of it."));

    static readonly ExpectationPair s_visuals = new(Visuals, Says("Pictures are shared", ".++++", "Memes and posters go round by themselves, and every organised effort hands out pictures."));

    static readonly FrozenDictionary<string, ExpectationPair> s_markers = new Dictionary<string, ExpectationPair>
    {
        ["young"] = s_new, ["creation-batch"] = s_new,
        ["no-description"] = s_bare, ["handle-digits"] = s_bare, ["handle-switches"] = s_bare, ["few-followers"] = s_bare,
        ["single-hashtag"] = new("single purpose", Says("Accounts serve one hashtag alone", "-+.++", "People have other interests; accounts kept for one purpose have none.")),
        ["copied-texts"] = s_copies, ["near-copies"] = s_copies,
        ["shared-visuals"] = s_visuals,
        ["mostly-reposts"] = new("reposts", Says("Accounts mostly pass on", ".++++", "Many people only pass on, and so do accounts that are to make others seem popular.")),
        ["even-gaps"] = s_automation, ["no-rest"] = s_automation,
        ["silence"] = s_changed, ["renamed"] = s_changed,
        ["lookalike"] = s_impersonation,
        // Not whether the witnesses contradict each other tells, but which: the finding about the group's hours asks for the country itself.
        ["declares-writes"] = new("declared against written", Says("Accounts declare a country whose language they do not write", ".++++", "Whoever addresses another country's public writes its language, and so does whoever puts a country on.")),
        ["declares-awake"] = new("declared against awake", Says("Accounts declare a country in whose daytime they are not awake", ".+-.+", "Volunteers declare where they are; whoever puts a country on, that of the traces or that of the audience, does not live by its day.")),
        ["writes-awake"] = new("written against awake", Says("Accounts write a language in whose countries' daytime they are not awake", ".+++.", "Whoever addresses a distant public does so, from whatever country.")),
        ["foreign-spellings"] = new(Worn, Says("Places are spelt as another language writes them", ".-+++", WornReason)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    static readonly FrozenDictionary<string, ExpectationPair> s_names = new Dictionary<string, ExpectationPair>
    {
        ["coordinated"] = new(Coordination,
            Says("Accounts act together beyond chance", "!....", "People who do not know of each other hardly meet again and again within moments; every other explanation has someone who brings them together."),
            Says("Accounts act together no more than others", "+----", "Whoever organises a campaign makes accounts act together, unless they hide it well.")),
        ["one-cluster"] = new(Coordination,
            Says("The coordinated accounts are one group", "-....", "One group has one occasion or one hand, whoever's it is."),
            Says("The coordinated accounts are several groups", ".+...", "Hired networks serve several clients, and several efforts can meet in one hashtag.")),
        ["burst"] = new("burst", Says("Posts come in a burst", "+++++", "Events make bursts, and so does every campaign: it tells nothing apart.")),
        ["burst-young-accounts"] = s_new, ["creation-batches"] = s_new,
        ["near-copies"] = s_copies, ["near-copied-posts"] = s_copies,
        ["visuals"] = s_visuals,
        ["lookalike-accounts"] = s_impersonation, ["lookalike-domains"] = s_impersonation,
        ["borrowed-articles"] = new("borrowed site", Says("A site that was linked to is made of others' articles", "!+-++", "Someone built it; content mills live from it, and it serves whoever wants an outlet of his own. Volunteers can, but have little use for it.")),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    static readonly FrozenDictionary<string, (string Family, string Text, string Fits, string Reason)> s_traces = new Dictionary<string, (string, string, string, string)>
    {
        ["declared-place"] = (Worn, "Accounts declare a place in the country", ".-+++", WornReason),
        ["declares"] = (Worn, "Accounts declare a place in the country", ".-+++", WornReason),
        ["letters"] = (Worn, "Profiles have the country's letters or flags", ".-+++", WornReason),
        ["spellings"] = (Worn, "Foreign places are spelt as in the country", ".-+++", WornReason),
        ["writes"] = (Written, "Accounts write mostly in the country's language", ".-++.", "A language is a habit that is hard to put on; a network that works for anyone writes that of its client's audience."),
        ["writes-letters"] = (Written, "Accounts write with the country's letters", ".-++.", "Letters are a habit of whoever writes the language."),
        ["awake"] = (Hours, "Accounts are awake by the country's day", "..++-", "Hours are a habit that is hard to put on for long; they tell a range of longitudes, never a country."),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    static readonly ExpectationPair s_groupHours = new(Hours, Says("The group posts by the country's day and not by the audience's", "..++-", "Hours are a habit that is hard to put on for long; whoever only wears the country's traces keeps his own."));

    static readonly ExpectationPair s_groupHoursContradict = new(Hours, Says("The group posts by the audience's day and not by the country's", ".+--+", "Whoever lives in the country posts by its day, unless he works at night or plans his posts; whoever only wears its traces need not."));

    /// <summary>The part of a name behind <c>marker:</c> or <c>group-marker:</c>; null for other names.</summary>
    internal static string? Marker(Finding finding) =>
        finding.Name.StartsWith("marker:", StringComparison.Ordinal) || finding.Name.StartsWith("group-marker:", StringComparison.Ordinal) ? finding.Name[(finding.Name.IndexOf(':', StringComparison.Ordinal) + 1)..] : null;

    /// <summary>Whether a finding is about the coordinated group alone.</summary>
    internal static bool IsOfGroup(Finding finding) => finding.Name.StartsWith("group-", StringComparison.Ordinal);

    /// <summary>The hypothesis that a finding is a trace of, and which trace; null where it is none.</summary>
    internal static (string Country, string Trace)? Trace(Finding finding)
    {
        if (finding.Name.StartsWith("group-hours:", StringComparison.Ordinal) || finding.Name.StartsWith("group-hours-contradict:", StringComparison.Ordinal))
            return (CountryTrace.HypothesisOf(finding), finding.Name[..finding.Name.IndexOf(':', StringComparison.Ordinal)]);
        if (Marker(finding) is not { } marker || s_markers.ContainsKey(marker)) return null;
        // The id of a hypothesis has no hyphen.
        var hyphen = marker.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && s_traces.ContainsKey(marker[(hyphen + 1)..]) ? (CountryTrace.HypothesisOf(finding), marker[(hyphen + 1)..]) : null;
    }

    /// <summary>Whether a finding holds, also one that only describes, by the rule of <see cref="MarkerFinding"/>; null where it names nothing that could hold.</summary>
    internal static bool? Holds(Finding finding) => finding switch
    {
        { Status: not FindingStatus.Computed } => null,
        { Holds: { } holds } => holds,
        { Unit: MarkerFinding.Unit } => MarkerFinding.Reaches(finding),
        { Name: "burst" or "lookalike-accounts" or "lookalike-domains" } => finding.Value != 0,
        { Name: "borrowed-articles" } => false,
        { Name: "creation-batches" } => finding.Studied is { } batch ? batch.Count > 0 : null,
        // Its count is too small to be shown, and so too small to hold.
        _ when Marker(finding) is not null => false,
        _ => null,
    };

    /// <summary>What a finding says; null where it says nothing of the explanations.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="coordinated">Whether accounts were found to act together.</param>
    internal static (string Family, bool Holds, Expectation Says)? Of(Finding finding, bool coordinated)
    {
        if (Holds(finding) is not { } holds || Pair(finding, coordinated) is not { } pair || (holds ? pair.Holding : pair.Absent) is not { } says) return null;
        return (pair.Family, holds, says);
    }

    static ExpectationPair? Pair(Finding finding, bool coordinated)
    {
        if (finding.Name.StartsWith("group-hours:", StringComparison.Ordinal)) return s_groupHours;
        if (finding.Name.StartsWith("group-hours-contradict:", StringComparison.Ordinal)) return s_groupHoursContradict;
        if (Trace(finding) is { } trace) return OfTrace(s_traces[trace.Trace], coordinated, IsOfGroup(finding));
        return Marker(finding) is { } marker ? s_markers.GetValueOrDefault(marker) : s_names.GetValueOrDefault(finding.Name);
    }

    static ExpectationPair OfTrace((string Family, string Text, string Fits, string Reason) trace, bool coordinated, bool ofGroup)
    {
        var worn = trace.Family == Worn;
        var fits = coordinated && ofGroup && worn ? "-" + trace.Fits[1..] : trace.Fits;
        // Whoever addresses another country writes its language and may keep its hours: only what people declare and let slip is missed where it is not there.
        return new(trace.Family, Says(trace.Text, fits, trace.Reason), coordinated && worn
            ? Says("Below the threshold: " + char.ToLowerInvariant(trace.Text[0]) + trace.Text[1..], ".+.--", "Services of a country mostly let some trace of it slip, and a false flag has to show some. Volunteers may love a club or a cause that has no country.")
            : null);
    }
}
