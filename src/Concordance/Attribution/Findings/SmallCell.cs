using System.Globalization;
using Concordance.Statistics;

namespace Concordance.Attribution;

/// <summary>Counts of accounts that are too small to be published: whoever knows the people could tell who they are.</summary>
/// <remarks>The rule is that of statistical offices: a cell of fewer than five is not shown, and nothing from which it could be worked out. None is shown: it points to nobody.</remarks>
public static class SmallCell
{
    /// <summary>The least count that is shown.</summary>
    public const int Least = 5;

    /// <summary>Whether a count must not be shown.</summary>
    public static bool Hides(int count) => count is > 0 and < Least;

    /// <summary>A share as statements write it.</summary>
    internal static string Share(Proportion p) => Hides(p.Count)
        ? string.Create(CultureInfo.InvariantCulture, $"fewer than {Least} of {p.Total:N0}")
        : Say.Share(p);

    /// <summary>A number of accounts as statements write it.</summary>
    internal static string Plural(int count, string one, string many) => Hides(count) ? $"{Count(count)} {many}" : Say.Plural(count, one, many);

    /// <summary>The same without what is counted.</summary>
    internal static string Count(int count) => Hides(count) ? string.Create(CultureInfo.InvariantCulture, $"fewer than {Least}") : Say.Count(count);

    /// <summary>A share as tables and figures write it: "44 of 805", and "1 to 4 of 805" for what is not shown.</summary>
    public static string Counted(Proportion p) => string.Create(CultureInfo.InvariantCulture, $"{Counted(p.Count)} of {p.Total}");

    /// <summary>The count alone.</summary>
    public static string Counted(int count) => Hides(count) ? $"1 to {Least - 1}" : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many of some accounts, beside their number: "1 to 4", and "all but 1 to 4" where the others would follow.</summary>
    /// <param name="part">How many of them.</param>
    /// <param name="total">How many there are, as the same row shows it.</param>
    public static string Part(int part, int total) => Hides(part) || !Hides(total - part) ? Counted(part) : $"all but 1 to {Least - 1}";

    /// <summary>How many posts some accounts made, beside the number of accounts: whoever posted posted once at least, so that of one post there was one account, and of three at most three.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="accounts">Whose they are.</param>
    public static string Posts(int posts, int accounts) => Hides(accounts) ? Counted(posts) : posts.ToString(CultureInfo.InvariantCulture);

    /// <summary>The rate, 0 to 1, as it may be shown; null where it must not, and where there is nobody to tell it of.</summary>
    public static double? Rate(Proportion p) => Hides(p.Count) || p.Total == 0 ? null : p.Value;

    /// <summary>A number of accounts as it may stand in a finding; null where it must not.</summary>
    public static int? Shown(int count) => Hides(count) ? null : count;

    /// <summary>The share as it may stand in a finding; null where it must not.</summary>
    public static Proportion? Shown(Proportion? p) => p is null || Hides(p.Count) ? null : p;

    /// <summary>The largest share that a reader must reckon with: what computations whose result is shown take in place of a small one.</summary>
    public static Proportion AtMost(Proportion p) => Hides(p.Count) ? p with { Count = Math.Min(Least - 1, p.Total) } : p;
}
