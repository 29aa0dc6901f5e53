namespace Concordance.Places;

/// <summary>Which offsets from UTC the hours of an account's posts fit, given how people's days go.</summary>
/// <remarks>
/// <para>
/// Each hour of each day with a post counts once. The likelihood of an offset is that of these hours under the profile turned by it, with a share of posts at any hour; it is raised to the power <see cref="OffsetOptions.Weight"/>, since the
/// hours of one sitting are no independent draws, and spread over what people's days differ. All 24 offsets are equally likely beforehand: +13 is −11, +14 is −10, and half hours go to both sides.
/// </para>
/// <para>
/// It tells when someone is awake, not where: night shifts, planned posts, offices and people who live by another country's clock fit another offset. It tells a range of longitudes, never a country.
/// </para>
/// </remarks>
/// <param name="Hours">Hours with posts, each hour of each day once.</param>
/// <param name="Days">Days with posts (UTC).</param>
/// <param name="CannotTell">Why nothing is told; null where something is.</param>
/// <param name="Probabilities">The probability of each offset from −11 to +12, in this order; empty where nothing is told.</param>
/// <param name="Likely">The fewest offsets that together reach the level, in ascending order; empty where nothing is told.</param>
public sealed record OffsetFit(int Hours, int Days, string? CannotTell, IReadOnlyList<double> Probabilities, IReadOnlyList<int> Likely)
{
    /// <summary>The first and the last offset.</summary>
    public const int First = -11, Last = 12;

    /// <summary>The likeliest offset, hours ahead of UTC; null where nothing is told.</summary>
    public int? Best => CannotTell is null ? First + Probabilities.Index().MaxBy(p => p.Item).Index : null;

    /// <summary>Fits one account.</summary>
    /// <param name="times">Times of its posts, UTC, in any order. Reposts and posts alike: both need someone awake, or a machine.</param>
    /// <param name="profile">How people's days go; null takes <see cref="DiurnalProfile.Usual"/>.</param>
    /// <param name="options">When it is enough.</param>
    public static OffsetFit Of(IEnumerable<DateTime> times, DiurnalProfile? profile = null, OffsetOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(times);
        (profile, options) = (profile ?? DiurnalProfile.Usual, options ?? new());
        options.Check();
        var (byHour, total, days) = Slots(times);
        if (total < options.LeastHours || days < options.LeastDays)
            return new(total, days, FormattableString.Invariant($"posts in {total} hours of {days} days; {options.LeastHours} hours of {options.LeastDays} days are needed"), [], []);

        const int Day = DiurnalProfile.Hours;
        var logs = new double[Day];
        for (var o = 0; o < Day; o++)
            for (var h = 0; h < Day; h++)
                if (byHour[h] > 0) logs[o] += options.Weight * byHour[h] * Math.Log((1 - options.AnyHour) * profile.Shares[((h + First + o) % Day + Day) % Day] + options.AnyHour / Day);
        // Against someone who posts at any hour alike: where that fits better than all offsets on average, there is no night to see.
        var even = -options.Weight * total * Math.Log(Day);
        var most = Math.Max(logs.Max(), even);
        var likelihoods = logs.Select(l => Math.Exp(l - most)).ToArray();
        if (likelihoods.Average() < Math.Exp(even - most)) return new(total, days, "it posts at all hours alike", [], []);

        var spread = new double[Day];
        for (var o = 0; o < Day; o++)
            for (var s = -Day / 2; s < Day / 2; s++)
                spread[o] += likelihoods[((o + s) % Day + Day) % Day] * (options.SpreadHours == 0 ? s == 0 ? 1 : 0 : Math.Exp(-s * s / (2 * options.SpreadHours * options.SpreadHours)));
        var sum = spread.Sum();
        double[] probabilities = [.. spread.Select(p => p / sum)];
        List<int> likely = [];
        var held = 0.0;
        foreach (var (index, p) in probabilities.Index().OrderByDescending(p => p.Item).ThenBy(p => Math.Abs(First + p.Index)))
        {
            if (held >= options.Level) break;
            likely.Add(First + index);
            held += p;
        }
        return new(total, days, null, probabilities, [.. likely.Order()]);
    }

    /// <summary>Whether an offset is among the likely ones; hours ahead of UTC, of which halves fit with either neighbour and +13 and +14 are −11 and −10.</summary>
    public bool Fits(TimeSpan ahead)
    {
        var hours = ahead.TotalHours;
        return Likely.Contains(Turned((int)Math.Floor(hours))) || Likely.Contains(Turned((int)Math.Ceiling(hours)));

        static int Turned(int hours) => hours > Last ? hours - DiurnalProfile.Hours : hours < First ? hours + DiurnalProfile.Hours : hours;
    }

    /// <summary>Hours of the day (UTC) with posts, each hour of each day once; how many in all, and on how many days.</summary>
    internal static (int[] ByHour, int Total, int Days) Slots(IEnumerable<DateTime> times)
    {
        var slots = times.Select(t => t.Ticks / TimeSpan.TicksPerHour).ToHashSet();
        var byHour = new int[DiurnalProfile.Hours];
        foreach (var slot in slots) byHour[slot % DiurnalProfile.Hours]++;
        return (byHour, slots.Count, slots.Select(s => s / DiurnalProfile.Hours).Distinct().Count());
    }
}
