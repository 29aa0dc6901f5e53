using Concordance.Statistics;

namespace Concordance.Attribution;

/// <summary>How many times as probable a finding is where the rung is true as where it is not.</summary>
/// <remarks>
/// <para>
/// Accounts of one group are no independent witnesses: whatever innocent cause brought them together did so for all. A finding about a group therefore counts once, however many accounts it is about, and what it is set beside is not how often ordinary accounts have the
/// trait but how often ordinary groups of accounts have it so much more often than others: k of m such groups in the same data (see <see cref="OrdinaryGroups"/>). The next ordinary group has it with probability (k + 1)/(m + 2) (Laplace's rule of succession), so that m groups never give a ratio above m + 2.
/// </para>
/// <para>
/// The share of real operations in which the finding would hold is not known; it is taken from <see cref="StrengthOptions.Detection"/>. The interval joins both: its low end has the lower detection and the upper end of Wilson's 95 % interval of k of m, its high end the
/// higher detection and the lower end, but at least half a group of m + 1. It takes the ordinary groups for independent of each other; they share some accounts, so that it is narrower than it should be.
/// </para>
/// <para>
/// That accounts acted together has no ratio: some ordinary groups that show it have members who do act together, fans as well as mills. These are no groups in which it is untrue, and how many show it is a base rate alone.
/// </para>
/// <para>No ratio is below 1: an operation is a group of accounts too, and shows what ordinary groups do no less often than these. A ratio of 1 tells nothing.</para>
/// </remarks>
/// <param name="Value">With the rule of succession and the lower detection: the cautious value, from which words are taken.</param>
/// <param name="Low">Low end.</param>
/// <param name="High">High end.</param>
public sealed record LikelihoodRatio(double Value, double Low, double High)
{
    /// <summary>The ratio of a finding that holds; null where it does not, where too few ordinary groups are there to tell, and for <see cref="Rung.Coordinated"/>.</summary>
    /// <exception cref="InputException">The options can't be used.</exception>
    public static LikelihoodRatio? Of(Finding finding, StrengthOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(finding);
        options ??= new();
        options.Check();
        if (finding is not { Holds: true, BearsOn: not Rung.Coordinated, AmongOrdinaryGroups: { } groups } || groups.Total < options.LeastGroups) return null;
        var least = Math.Max(groups.Low, 0.5 / (groups.Total + 1));
        return new(AtLeastOne(options.Detection.Low / Expected(groups)), AtLeastOne(options.Detection.Low / groups.High), AtLeastOne(options.Detection.High / least));
    }

    /// <summary>The probability that the next ordinary group shows the finding, by Laplace's rule of succession.</summary>
    /// <param name="groups">Ordinary groups that show it, of those looked at.</param>
    internal static double Expected(Proportion groups) => (groups.Count + 1.0) / (groups.Total + 2);

    static double AtLeastOne(double ratio) => Math.Max(1, ratio);
}
