namespace Concordance.Timeline;

/// <summary>How posts are spread over the local day.</summary>
public sealed class DiurnalProfile
{
    /// <summary>Hours of a day.</summary>
    internal const int Hours = 24;

    readonly double[] _shares;

    /// <summary>Takes weights of the 24 local hours, from midnight on; they are made shares.</summary>
    /// <exception cref="InputException">Not 24, a negative one, or all zero.</exception>
    public DiurnalProfile(IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Count != Hours || weights.Any(w => !(w >= 0) || double.IsInfinity(w)) || weights.Sum() <= 0) throw new InputException("A day has 24 hours with weights from 0 on, not all of them 0.", "Give 24 weights, from midnight on.");
        var sum = weights.Sum();
        _shares = [.. weights.Select(w => w / sum)];
    }

    /// <summary>Shares of the 24 local hours; they sum to one.</summary>
    public IReadOnlyList<double> Shares => _shares;

    /// <summary>
    /// A usual day, an assumption of ours: least from two to five in the morning, a rise to nine, an even day, most from seven to ten in the evening. Where a case has enough accounts that declare their country, <see cref="Of"/> does
    /// without the assumption.
    /// </summary>
    public static DiurnalProfile Usual { get; } = new([16, 9, 5, 3, 3, 5, 12, 24, 34, 38, 40, 42, 46, 46, 42, 40, 42, 46, 52, 58, 60, 56, 44, 28]);

    /// <summary>The day of accounts whose offset from UTC is known or declared.</summary>
    /// <param name="accounts">For each account the times of its posts (UTC) and the hours that it is ahead of UTC.</param>
    /// <returns>The profile, every account with the same weight and a hundredth of it spread evenly; null below 50 accounts: fewer are not "usual".</returns>
    public static DiurnalProfile? Of(IEnumerable<(IEnumerable<DateTime> Times, int HoursAhead)> accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        var weights = new double[Hours];
        var used = 0;
        foreach (var (times, ahead) in accounts)
        {
            var slots = OffsetFit.Slots(times);
            if (slots.Total == 0) continue;
            used++;
            for (var h = 0; h < Hours; h++) weights[((h + ahead) % Hours + Hours) % Hours] += (double)slots.ByHour[h] / slots.Total;
        }
        return used < LeastAccounts ? null : new([.. weights.Select(w => w + 0.01 * used / Hours)]);
    }

    const int LeastAccounts = 50;
}
