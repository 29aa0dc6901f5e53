using Concordance.Attribution;
using Concordance.Statistics;
using Microsoft.Data.Analysis;

namespace Concordance.Accounts;

/// <summary>Who the accounts are that carried the campaign.</summary>
public static class CarrierTables
{
    static readonly (int Least, int Most, string Words)[] s_often = [(1, 1, "carried it once"), (2, 4, "2 to 4 times"), (5, 19, "5 to 19 times"), (20, int.MaxValue, "20 times or more")];

    /// <summary>How often the accounts that carried the campaign did so, and whether any of it was a post of their own, one row a part of them. Says so where the case declares no campaign.</summary>
    /// <remarks>
    /// Whoever carried it once, or only passed it on, may be a bystander: what a small group among them has in common is thinned out in rates of all of them. Counts of one to four accounts are not shown, nor from what they would follow (see <see cref="SuppressedCells"/>).
    /// Whether all was reposted is left out where no source tells what is a repost.
    /// </remarks>
    /// <param name="investigation">The case.</param>
    public static DataFrame Of(Investigation investigation)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        if (investigation.Case.Campaign.IsEmpty) return Tables.NotExamined("accounts that carried the campaign", AccountFindings.NoCampaign);
        return Of(investigation.Campaign.Posts, investigation.Data.MissingReposts is null);
    }

    internal static DataFrame Of(IEnumerable<Post> campaign, bool tellsReposts)
    {
        var accounts = campaign.GroupBy(p => p.AccountId, (_, posts) => posts.Aggregate((Posts: 0, Own: 0), (n, p) => (n.Posts + 1, n.Own + (p.IsRepost ? 0 : 1))), StringComparer.Ordinal).ToList();
        List<(string Words, string Accounts, double? Share)> rows = [("all", SmallCell.Counted(accounts.Count), null)];
        Add(s_often.Select(o => (o.Words, accounts.Count(a => a.Posts >= o.Least && a.Posts <= o.Most))));
        if (tellsReposts) Add([("only reposted it", accounts.Count(a => a.Own == 0)), ("also posted it themselves", accounts.Count(a => a.Own > 0))]);
        return Tables.Of(rows, ("accounts that carried the campaign", r => r.Words), ("accounts", r => r.Accounts), ("share", r => r.Share));

        // Each way of dividing them sums to all.
        void Add(IEnumerable<(string Words, int Accounts)> parts)
        {
            var told = parts.ToList();
            var hidden = SuppressedCells.Of(told.ConvertAll(p => p.Accounts));
            rows.AddRange(told.Select((p, i) => (p.Words, CountColumn.Told(p.Accounts, hidden[i]), CountColumn.Rate(new Proportion(p.Accounts, accounts.Count), hidden[i]))));
        }
    }
}
