using Concordance.Coordination;
using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Shares;

/// <summary>A simulated table of shares, and who in it acts together.</summary>
/// <param name="Shares">The shares, by time.</param>
/// <param name="GroupOf">The group of each account that belongs to one.</param>
public sealed record SimulatedShares(IReadOnlyList<Share> Shares, IReadOnlyDictionary<string, int> GroupOf)
{
    const int Hour = 3600, Day = 24 * Hour;

    static readonly DateTime s_start = new(2023, 7, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Whether two accounts act together.</summary>
    public bool Together(string first, string second) => GroupOf.TryGetValue(first, out var one) && GroupOf.TryGetValue(second, out var other) && one == other;

    /// <summary>Draws a table. The same options give the same table on every machine.</summary>
    public static SimulatedShares Draw(ShareTableOptions options)
    {
        var shares = new List<Share>();
        var perCommunity = Math.Max(1, options.Accounts / options.Communities);
        for (var community = 0; community < options.Communities; community++)
        {
            var dice = Dice.For(options.Seed, "community", community);
            var zone = dice.Below(24);
            string[] accounts = [.. Enumerable.Range(0, perCommunity).Select(i => $"c{community:000}-{i:00000}")];
            // How much an account shares: most a little, a tenth ten times as much.
            int[] activity = [.. accounts.Select(_ => dice.Percent(10) ? 10 : 1)];
            int[] byActivity = [.. activity.SelectMany((a, i) => Enumerable.Repeat(i, a))];

            void Share(string thing, int account, long second) => Add(shares, thing, accounts[account], second);

            for (var account = 0; account < perCommunity; account++)
            {
                var count = dice.Between(0, 2 * options.TopicSharesPerAccount * activity[account] * 10 / 19);
                for (var k = 0; k < count; k++)
                {
                    // A topic lives for some ten days; the popular ones have small numbers.
                    var topic = (int)((long)dice.Below(options.TopicsPerCommunity) * dice.Below(1000) / 1000);
                    var day = (topic * 7 % Math.Max(1, options.Days - 9) + dice.Below(10)) % options.Days;
                    Share($"topic{community:000}-{topic:000}", account, day * Day + Awake(dice, zone));
                }
            }
            for (var news = 0; news < options.NewsPerCommunity; news++)
            {
                var start = dice.Below(options.Days) * Day + Awake(dice, zone);
                foreach (var sharer in Some(dice, byActivity, Math.Min(perCommunity, 1 + dice.HeavyTail(options.SharersOfNews) % (perCommunity / 2 + 1))))
                    Share($"news{community:000}-{news:0000}", sharer, start + Lag(dice));
            }
            for (var live = 0; live < options.LiveEventsPerCommunity; live++)
            {
                var start = dice.Below(options.Days) * Day + Awake(dice, zone);
                for (var account = 0; account < perCommunity; account++)
                    if (dice.Percent(options.PresentAtLiveEvent)) Share($"live{community:000}-{live:000}", account, start + dice.Below(60));
            }
        }

        var groupOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var group = 0; group < options.Groups; group++) Plant(options, group, perCommunity, shares, groupOf);
        return new([.. shares.OrderBy(s => s.Time).ThenBy(s => s.AccountId, StringComparer.Ordinal)], groupOf);
    }

    static void Plant(ShareTableOptions options, int group, int perCommunity, List<Share> shares, Dictionary<string, int> groupOf)
    {
        var dice = Dice.For(options.Seed, "group", group);
        var community = group % options.Communities;
        var members = new List<string>();
        while (members.Count < options.GroupSize)
        {
            var account = $"c{community:000}-{dice.Below(perCommunity):00000}";
            if (groupOf.TryAdd(account, group)) members.Add(account);
        }
        for (var thing = 0; thing < options.ObjectsPerGroup; thing++)
        {
            var borrowed = dice.Percent(options.BorrowedObjects);
            var start = dice.Below(options.Days * Day);
            var part = dice.Below(options.Parts);
            var name = borrowed ? $"news{community:000}-{dice.Below(Math.Max(1, options.NewsPerCommunity)):0000}" : $"joint{group:000}-{thing:000}";
            for (var i = 0; i < members.Count; i++)
                if (i % options.Parts == part && dice.Percent(options.Presence))
                    Add(shares, name, members[i], start + dice.Below(options.SpreadSeconds + 1));
        }
    }

    static void Add(List<Share> shares, string thing, string account, long second) =>
        shares.Add(new(thing, account, $"p{shares.Count}", s_start.AddSeconds(second)));

    /// <summary>A second of the day while a zone is awake: sixteen hours, most of all in the evening.</summary>
    static int Awake(Dice dice, int zone)
    {
        var hour = 7 + Math.Max(dice.Below(16), dice.Below(16));
        return (hour + zone) % 24 * Hour + dice.Below(Hour);
    }

    /// <summary>Seconds from a piece of news to a share: one in twelve within half a minute, the others an hour in the median.</summary>
    static long Lag(Dice dice) => dice.Below(12) == 0 ? dice.Below(31) : Math.Min(7 * Day, 20 + dice.HeavyTail(Hour));

    static IEnumerable<int> Some(Dice dice, int[] from, int count)
    {
        var drawn = new HashSet<int>();
        for (var tries = 0; drawn.Count < count && tries < 20 * count; tries++)
            if (from[dice.Below(from.Length)] is var one && drawn.Add(one)) yield return one;
    }
}
