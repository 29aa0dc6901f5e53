using System.Globalization;
using Concordance.Statistics;

namespace Concordance.Attribution;

/// <summary>Counts of accounts that are too small to be published: whoever knows the people could tell who they are.</summary>
/// <remarks>
/// The rule is that of statistical offices: a cell of fewer than five is not shown, and nothing from which it could be worked out. None is shown: it points to nobody. Beside its total a count tells how many do not have what is counted, so that where these are one to four it is not shown either.
/// Of six to nine accounts "fewer than five" and "all but fewer than five" would leave so little between them that of six the second is one number: of so few it is said that some have it.
/// </remarks>
public static class SmallCell
{
    /// <summary>The least count that is shown.</summary>
    public const int Least = 5;

    /// <summary>Whether a count must not be shown.</summary>
    public static bool Hides(int count) => count is > 0 and < Least;

    /// <summary>Whether a count must not be shown beside its total, for itself or for the rest.</summary>
    public static bool Hides(Proportion p)
    {
        ArgumentNullException.ThrowIfNull(p);
        return Hides(p.Count) || HidesRest(p);
    }

    /// <summary>Whether one to four of the total do not have what is counted.</summary>
    static bool HidesRest(Proportion p) => p.Count > 0 && Hides(p.Total - p.Count);

    /// <summary>Whether the total is so small that neither end may be named.</summary>
    static bool IsSome(Proportion p) => p.Total is > Least and < 2 * Least && p.Count > 0 && p.Count < p.Total;

    /// <summary>Whether a share is of too few accounts to be counted as having anything.</summary>
    internal static bool IsFew(Proportion p) => Hides(p.Count) || IsSome(p);

    /// <summary>A share as statements write it: "44 of 805 (5.5 %)", "fewer than 5 of 805", "all but fewer than 5 of 805", "some of 6".</summary>
    internal static string Share(Proportion p) => Hides(p) ? string.Create(CultureInfo.InvariantCulture, $"{Part(p)} of {p.Total:N0}") : Say.Share(p);

    /// <summary>A share that stands in a finding, of accounts or of other things: what must not be shown beside its total is in none.</summary>
    internal static string Recorded(Proportion p) => Hides(p.Count) ? string.Create(CultureInfo.InvariantCulture, $"{Count(p.Count)} of {p.Total:N0}") : Say.Share(p);

    /// <summary>How many of a total as statements write it, without the total, which is told before.</summary>
    internal static string Part(Proportion p) => IsSome(p) ? "some" : Hides(p.Count) ? Count(p.Count) : HidesRest(p) ? $"{AllBut} {Least}" : Say.Count(p.Count);

    /// <summary>What stands before the bound on those that do not have what is counted.</summary>
    internal const string AllBut = "all but fewer than";

    /// <summary>A number of accounts as statements write it.</summary>
    internal static string Plural(int count, string one, string many) => Hides(count) ? $"{Count(count)} {many}" : Say.Plural(count, one, many);

    /// <summary>The same without what is counted.</summary>
    internal static string Count(int count) => Hides(count) ? string.Create(CultureInfo.InvariantCulture, $"fewer than {Least}") : Say.Count(count);

    /// <summary>A share as tables and figures write it: "44 of 805", and "1 to 4 of 805" or "all but 1 to 4 of 805" for what is not shown. Of one to four in all nothing is told: "– of 1 to 4".</summary>
    public static string Counted(Proportion p)
    {
        ArgumentNullException.ThrowIfNull(p);
        return Hides(p.Total) ? $"– of 1 to {Least - 1}" : string.Create(CultureInfo.InvariantCulture, $"{Part(p.Count, p.Total)} of {p.Total}");
    }

    /// <summary>The count alone.</summary>
    public static string Counted(int count) => Hides(count) ? $"1 to {Least - 1}" : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many of some accounts, beside their number: "1 to 4", and "all but 1 to 4" where the others would follow; "some" of so few that either would tell more.</summary>
    /// <param name="part">How many of them.</param>
    /// <param name="total">How many there are, as the same row shows it.</param>
    public static string Part(int part, int total) => new Proportion(part, total) is var p && IsSome(p) ? "some" : Hides(part) || !HidesRest(p) ? Counted(part) : $"all but 1 to {Least - 1}";

    /// <summary>How many posts some accounts made, beside the number of accounts: whoever posted posted once at least, so that of one post there was one account, and of three at most three.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="accounts">Whose they are.</param>
    public static string Posts(int posts, int accounts) => Hides(accounts) ? Counted(posts) : posts.ToString(CultureInfo.InvariantCulture);

    /// <summary>The rate, 0 to 1, as it may be shown; null where it must not, and where there are none or fewer than five to tell it of.</summary>
    public static double? Rate(Proportion p) => Hides(p) || p.Total < Least ? null : p.Value;

    /// <summary>A number of accounts as it may stand in a finding; null where it must not.</summary>
    public static int? Shown(int count) => Hides(count) ? null : count;

    /// <summary>The share as it may stand in a finding; null where it must not.</summary>
    public static Proportion? Shown(Proportion? p) => p is null || Hides(p) ? null : p;

    /// <summary>The largest share that a reader must reckon with: what computations whose result is shown take in place of one that is not. One to four count as four, all but one to four as all, and so do some of so few.</summary>
    public static Proportion AtMost(Proportion p)
    {
        ArgumentNullException.ThrowIfNull(p);
        return HidesRest(p) || IsSome(p) ? p with { Count = p.Total } : Hides(p.Count) ? p with { Count = Math.Min(Least - 1, p.Total) } : p;
    }

    /// <summary>The least share that a reader must reckon with: one to four, and some of so few, count as one, all but one to four as all but four.</summary>
    public static Proportion AtLeast(Proportion p)
    {
        ArgumentNullException.ThrowIfNull(p);
        return IsFew(p) ? p with { Count = 1 } : HidesRest(p) ? p with { Count = p.Total - Least + 1 } : p;
    }
}
