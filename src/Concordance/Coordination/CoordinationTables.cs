using System.Globalization;
using Concordance.Attribution;
using Concordance.Content;
using Microsoft.Data.Analysis;

namespace Concordance.Coordination;

/// <summary>The coordination network as tables.</summary>
public static class CoordinationTables
{
    /// <summary>
    /// One row a community of at least <paramref name="leastAccounts"/> accounts: how firmly it is tied. Of smaller ones everything that is told is told of a few persons; <see cref="Sifting"/> says how many there are.
    /// The share of its posts that carry the campaign is not told where they are of one to four accounts, who can be as few as these posts.
    /// </summary>
    public static DataFrame Communities(IReadOnlyList<CommunityProfile> communities, int leastAccounts = SmallCell.Least) => Tables.Of(
        communities.Where(c => c.Accounts >= leastAccounts),
        ("community", c => c.Number), ("accounts", c => c.Accounts), ("on the rim", c => SmallCell.Part(c.OnRim, c.Accounts)), ("edges", c => c.Edges), ("density", c => c.Density), ("stability", c => c.Stability),
        ("largest_q", c => c.LargestQValue), ("posts", c => c.Posts), ("campaign_share", c => c.CampaignAccounts is { } carriers && SmallCell.Hides(carriers) ? null : c.CampaignPosts?.Value));

    /// <summary>One row a community of at least <paramref name="leastAccounts"/> accounts: what it shares, when and how fast. Times are UTC, lags in seconds.</summary>
    public static DataFrame WhatTheyShare(IReadOnlyList<CommunityProfile> communities, OutputNames names, int leastAccounts = SmallCell.Least) => Tables.Of(
        communities.Where(c => c.Accounts >= leastAccounts),
        ("community", c => c.Number), ("objects", c => c.Layers.Count == 0 ? Say.Count(c.Objects) : ObjectName.Describe(c.Layers)),
        ("most shared", c => c.Top.Count == 0 ? null : $"{names.Object(c.Top[0].Object)} ({SmallCell.Part(c.Top[0].Accounts, c.Accounts)} of {Say.Count(c.Accounts)} accounts)"),
        ("first met", c => c.FirstMet), ("last met", c => c.LastMet), ("days", c => c.ActiveDays),
        ("lag_q1_s", c => c.Seconds.Lower), ("median_lag_s", c => c.Seconds.Median), ("lag_q3_s", c => c.Seconds.Upper));

    /// <summary>The objects on which most members of a community met. Where the number of accounts is not told, neither is that of their meetings: few accounts have few pairs.</summary>
    public static DataFrame SharedObjects(CommunityProfile community, OutputNames names)
    {
        ArgumentNullException.ThrowIfNull(community);
        return Tables.Of(
            community.Top, ("object", o => names.Object(o.Object)), ("accounts", o => SmallCell.Part(o.Accounts, community.Accounts)),
            ("meetings", o => SmallCell.Hides(o.Accounts) || SmallCell.Hides(community.Accounts - o.Accounts) ? null : o.Meetings));
    }

    /// <summary>One row an account of a community: how firmly it is tied.</summary>
    public static DataFrame Members(IEnumerable<CommunityMember> members, CommunityStability stability, OutputNames names) => Tables.Of(
        members,
        ("community", m => m.Community), ("account", m => names.Account(m.Account)), ("ties", m => m.Ties), ("tied_share", m => m.TiedShare), ("ties outside", m => m.Outside),
        ("core", m => m.Core), ("stability", m => stability.OfAccount[m.Account]), ("on the rim", m => m.OnRim));

    /// <summary>
    /// The posts of two accounts side by side, one row two posts in which both shared the same within the window. The time (UTC) is that of the first account's post; seconds are negative where the second account was
    /// before it. Texts are shown without links, mentions and hashtags, where a collection is given and the case is open.
    /// </summary>
    public static DataFrame PairPosts(IEnumerable<PairMeeting> meetings, OutputNames names, Collection? data = null)
    {
        // A picture and its caption come in the same two posts: one row.
        var rows = meetings.GroupBy(m => (m.FirstPost, m.SecondPost)).Select(g => (Met: g.First(), Objects: string.Join(" and ", g.Select(m => names.Object(m.Object))))).ToList();
        (string, Func<(PairMeeting Met, string Objects), object?>)[] when = [("time", r => r.Met.FirstTime), ("seconds", r => r.Met.Seconds), ("shared", r => r.Objects)];
        (string, Func<(PairMeeting Met, string Objects), object?>)[] posts = [("first_post", r => names.Post(r.Met.FirstPost)), ("second_post", r => names.Post(r.Met.SecondPost))];
        if (data is null || names.Hidden) return Tables.Of(rows, [.. when, .. posts]);
        var wanted = rows.SelectMany(r => new[] { r.Met.FirstPost, r.Met.SecondPost }).ToHashSet(StringComparer.Ordinal);
        var texts = data.Posts.Where(p => wanted.Contains(p.Id)).DistinctBy(p => p.Id, StringComparer.Ordinal).ToDictionary(p => p.Id, p => TextFingerprint.WithoutEntities(p.Text).Trim(), StringComparer.Ordinal);
        return Tables.Of(rows, [.. when, ("first_text", r => texts.GetValueOrDefault(r.Met.FirstPost)), ("second_text", r => texts.GetValueOrDefault(r.Met.SecondPost)), .. posts]);
    }

    /// <summary>The strongest edges with their odds.</summary>
    public static DataFrame Edges(CoordinationNetwork network, OutputNames names, int count = 10) => Edges(network.Edges.Take(count), names.Account);

    /// <summary>Edges with their odds. Accounts are called by their ids, which no longer say who they are unless the case is open.</summary>
    public static DataFrame Edges(IEnumerable<CoordinationEdge> edges) => Edges(edges, id => id);

    static DataFrame Edges(IEnumerable<CoordinationEdge> edges, Func<string, string> name) => Tables.Of(
        edges,
        ("first", e => name(e.First)), ("second", e => name(e.Second)), ("shared objects", e => e.Weight), ("occasions", e => e.Occasions), ("expected", e => e.Expected),
        ("p", e => e.PValue), ("q", e => e.QValue), ("mean_lag_s", e => e.MeanLagSeconds), ("rests on", e => ObjectName.Describe(e.Objects)));

    /// <summary>One row a window: what it keeps, and how that differs from the next shorter one.</summary>
    public static DataFrame Windows(WindowSweep sweep) => Tables.Of(
        sweep.Windows,
        ("window_s", w => w.WindowSeconds), ("edges", w => w.Edges), ("new", w => w.New), ("lost", w => w.Lost), ("accounts", w => SmallCell.Counted(w.Accounts)), ("communities", w => w.Communities));

    /// <summary>What each layer finds by itself, and all together. The share of the campaign is that of the accounts with an edge.</summary>
    public static DataFrame Layers(IReadOnlyList<LayerResult> layers) => Tables.Of(
        layers,
        ("layers", l => string.Join(", ", l.Layers.Select(ObjectName.NameOf))), ("shares", l => l.Shares), ("edges", l => l.Edges), ("accounts", l => SmallCell.Counted(l.Accounts)), ("of the campaign", l => l.Campaign is { } campaign ? SmallCell.Part(campaign.Count, l.Accounts) : null),
        ("communities", l => l.Communities));

    /// <summary>How many windows of a sweep keep how many edges.</summary>
    public static DataFrame Survival(WindowSweep sweep) => Tables.Of(
        Enumerable.Range(1, sweep.Windows.Count).Select(n => (Windows: n, Edges: sweep.Edges.Count(e => e.QValues.Count(q => q is not null) == n))).Reverse(),
        ("kept at so many windows", r => r.Windows), ("edges", r => r.Edges));

    /// <summary>How the edges were sifted: from all candidate pairs to those kept.</summary>
    public static DataFrame Sifting(CoordinationNetwork network) => Tables.Of(
        new (string, string)[]
        {
            ("pairs of accounts that share enough to be found", Plain(network.CandidatePairs)), ("pairs that shared an object within the window", Plain(network.ObservedPairs)),
            ("edges kept at the false discovery rate", Plain(network.Edges.Count)), ("accounts with an edge", SmallCell.Counted(network.Groups.Sum(g => g.Count))), ("groups", Plain(network.Groups.Count)), ("communities", Plain(network.Communities.Count)),
            ($"communities of fewer than {SmallCell.Least} accounts, not described", Plain(network.Communities.Count(c => SmallCell.Hides(c.Count)))),
        },
        ("step", r => r.Item1), ("count", r => r.Item2));

    static string Plain(long count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Names under which a figure may show the accounts of the network.</summary>
    public static IReadOnlyDictionary<string, string> Labels(CoordinationNetwork network, OutputNames names) =>
        network.Groups.SelectMany(g => g).ToDictionary(a => a, names.Account, StringComparer.Ordinal);
}
