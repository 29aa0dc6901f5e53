using System.Globalization;
using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Output;

/// <summary>
/// Ids that no post or account of the real platform has had: nineteen digits that still fit a signed 64-bit number.
/// </summary>
/// <remarks>
/// Post ids start with 900 and are built as the platform's are, milliseconds shifted left by 22 bits, but from an origin that
/// the real ones reach in the year 2078. So differences between ids are true to the millisecond and order follows time.
/// Account ids start with 91 and follow the order of creation.
/// </remarks>
sealed class Ids(SimulationOptions options)
{
    const int MillisecondShift = 22;

    const long PostOrigin = 9_000_000_000_000_000_000, AccountOrigin = 9_100_000_000_000_000_000, AccountStep = 1_000_003_000_000;

    public Dictionary<Draft, string> OfPosts(IReadOnlyList<Draft> inOrder)
    {
        var start = options.Start.ToUnixTimeMilliseconds();
        var origin = (PostOrigin >> MillisecondShift) + 1;
        var ids = new Dictionary<Draft, string>();
        long before = 0;
        foreach (var post in inOrder)
        {
            // The low bits tell apart posts of the same millisecond.
            before = Math.Max(before + 1, (origin + post.At - start) << MillisecondShift);
            ids.Add(post, Text(before));
        }
        return ids;
    }

    public Dictionary<Actor, string> OfAccounts(IEnumerable<Actor> actors)
    {
        var dice = Dice.For(options.Seed, "account ids");
        var ids = new Dictionary<Actor, string>();
        foreach (var actor in actors.Distinct().OrderBy(a => a.CreatedAt).ThenBy(a => a.Username, StringComparer.Ordinal))
            ids.Add(actor, Text(AccountOrigin + ids.Count * AccountStep + dice.Below(AccountStep)));
        return ids;
    }

    static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
