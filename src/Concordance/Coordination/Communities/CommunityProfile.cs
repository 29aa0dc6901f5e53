using Concordance.Statistics;

namespace Concordance.Coordination;

/// <summary>An object that members of a community shared together.</summary>
/// <param name="Object">The object.</param>
/// <param name="Accounts">Members that met on it.</param>
/// <param name="Meetings">Pairs of them that met on it.</param>
public sealed record SharedObject(string Object, int Accounts, int Meetings);

/// <summary>What a community of the network is like. A meeting is an object that two tied members shared within the window.</summary>
/// <param name="Number">Place in the list of communities, from 1, the largest first.</param>
/// <param name="Accounts">Number of accounts.</param>
/// <param name="OnRim">Those of them that hang on by a thread; see <see cref="CommunityMember"/>.</param>
/// <param name="Edges">Number of edges among them.</param>
/// <param name="Density">Share of their pairs that have an edge.</param>
/// <param name="Stability">See <see cref="CommunityStability"/>; from 0 to 1.</param>
/// <param name="Objects">Number of distinct objects on which they met.</param>
/// <param name="Layers">Of those objects, how many of each layer, the most frequent first; none for a table that was not made from posts.</param>
/// <param name="Top">The objects on which most members met.</param>
/// <param name="FirstMet">Their first meeting; UTC. Null where the table has none.</param>
/// <param name="LastMet">Their last meeting; UTC.</param>
/// <param name="ActiveDays">Number of days (UTC) with a meeting.</param>
/// <param name="Seconds">Quartiles of the seconds between the two posts of a meeting: lower, median, upper.</param>
/// <param name="LargestQValue">The weakest edge's q-value.</param>
/// <param name="Posts">Their collected posts; null where no collection was given.</param>
/// <param name="CampaignPosts">Those of their posts that meet the case's criteria; null where none was given.</param>
/// <param name="CampaignAccounts">How many accounts these are of; null likewise.</param>
/// <remarks>A profile describes; it does not say that the accounts are false, or that anyone directs them. Quick meetings are as much the mark of a crowd that watches one event.</remarks>
public sealed record CommunityProfile(
    int Number, int Accounts, int OnRim, int Edges, double Density, double Stability, int Objects, IReadOnlyList<(Layer Layer, int Objects)> Layers, IReadOnlyList<SharedObject> Top,
    DateTime? FirstMet, DateTime? LastMet, int ActiveDays, (double Lower, double Median, double Upper) Seconds, double LargestQValue, int? Posts, Proportion? CampaignPosts, int? CampaignAccounts)
{
    /// <summary>How many objects <see cref="Top"/> names.</summary>
    public const int MostNamed = 5;

    /// <summary>Profiles of all communities.</summary>
    /// <param name="network">The network.</param>
    /// <param name="table">The shares that it was built of.</param>
    /// <param name="stability">The stability of its communities.</param>
    /// <param name="data">The posts of the case, where there is one.</param>
    /// <param name="campaign">The campaign of the case, where one is declared.</param>
    public static IReadOnlyList<CommunityProfile> Of(CoordinationNetwork network, ShareTable table, CommunityStability stability, Collection? data = null, CampaignPosts? campaign = null)
    {
        var meetings = new PairMeetings(table, network.Options);
        var community = network.CommunityOf();
        var edges = network.Edges.Where(e => community[e.First] == community[e.Second]).ToLookup(e => community[e.First] - 1);
        var rim = CommunityMember.Of(network).Where(m => m.OnRim).CountBy(m => m.Community).ToDictionary();
        var posts = data?.Posts.CountBy(p => p.AccountId, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var campaignPosts = campaign?.Posts.CountBy(p => p.AccountId, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. network.Communities.Select((accounts, i) => Profile(i, accounts))];

        CommunityProfile Profile(int i, IReadOnlyList<string> accounts)
        {
            var met = edges[i].SelectMany(e => meetings.Of(e.First, e.Second).Select(m => (Edge: e, Meeting: m))).ToList();
            var objects = met.GroupBy(m => m.Meeting.Object, StringComparer.Ordinal)
                .Select(o => new SharedObject(o.Key, o.SelectMany(m => new[] { m.Edge.First, m.Edge.Second }).Distinct(StringComparer.Ordinal).Count(), o.Count()))
                .OrderByDescending(o => o.Accounts).ThenByDescending(o => o.Meetings).ThenBy(o => o.Object, StringComparer.Ordinal).ToList();
            var lags = met.ConvertAll(m => Math.Abs(m.Meeting.Seconds));
            var times = met.ConvertAll(m => m.Meeting.Time);
            var (count, pairs) = (edges[i].Count(), accounts.Count * (accounts.Count - 1.0) / 2);
            int? all = posts is null ? null : accounts.Sum(a => posts.GetValueOrDefault(a));
            return new(
                i + 1, accounts.Count, rim.GetValueOrDefault(i + 1), count, pairs > 0 ? count / pairs : 0, stability.OfCommunity[i],
                objects.Count, ObjectName.CountByLayer(objects.Select(o => o.Object)), [.. objects.Take(MostNamed)],
                times.Count == 0 ? null : times.Min(), times.Count == 0 ? null : times.Max(), times.Select(t => t.Date).Distinct().Count(),
                (Spread.Quantile(lags, 0.25), Spread.Median(lags), Spread.Quantile(lags, 0.75)), edges[i].Select(e => e.QValue).DefaultIfEmpty(double.NaN).Max(),
                all, all is { } total && campaignPosts is not null ? new Proportion(accounts.Sum(a => campaignPosts.GetValueOrDefault(a)), total) : null,
                all is null ? null : campaignPosts is null ? null : accounts.Count(campaignPosts.ContainsKey));
        }
    }
}
