namespace Concordance.Timeline;

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
        var (byHour, total, days) = Slots(times);
        return new OffsetFitter(profile, options).Fit(byHour, total, days);
    }

    /// <summary>The likely offsets as a stretch of the clock: the shortest that holds all of them, going east; its last may be less than its first, since +12 is followed by −11. Null where nothing is told.</summary>
    public (int First, int Last)? Stretch
    {
        get
        {
            if (Likely.Count == 0) return null;
            // All round the clock but for the widest gap between two likely ones.
            var (widest, before) = (-1, 0);
            for (var i = 0; i < Likely.Count; i++)
            {
                var next = i + 1 < Likely.Count ? Likely[i + 1] : Likely[0] + DiurnalProfile.Hours;
                if (next - Likely[i] > widest) (widest, before) = (next - Likely[i], i);
            }
            return (Likely[(before + 1) % Likely.Count], Likely[before]);
        }
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
