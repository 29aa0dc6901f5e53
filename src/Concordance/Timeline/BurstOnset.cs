using MathNet.Numerics.Distributions;

namespace Concordance.Timeline;

/// <summary>When a burst began, finer than its first bin.</summary>
/// <param name="Time">The post from which on posts came faster, UTC: the likeliest change of the rate.</param>
/// <param name="Earliest">The change is not much less likely at any time after this post, UTC; or after the start of what was looked at.</param>
/// <param name="Latest">The last post at which it is not, UTC.</param>
/// <param name="Factor">Rate after the change by the rate before, half a post added to each. With fewer than <see cref="LeastBefore"/> posts before, it says how large the burst is and not how much faster posts came: then only <see cref="FactorLow"/> is to be told.</param>
public sealed record BurstOnset(DateTime Time, DateTime Earliest, DateTime Latest, double Factor)
{
    /// <summary>Start of the stretch in which the change was looked for, UTC.</summary>
    public DateTime From { get; init; } = Earliest;

    /// <summary>End of that stretch, UTC; not part of it.</summary>
    public DateTime To { get; init; } = Latest.AddTicks(1);

    /// <summary>Posts from <see cref="From"/> to the change, which what came after is compared with. Single posts of those who began may be among them: then the factor is too small.</summary>
    public int Before { get; init; }

    /// <summary>The last post before the change, UTC; null where there is none in the stretch.</summary>
    public DateTime? Previous { get; init; }

    /// <summary>Posts from the change to <see cref="To"/>.</summary>
    public int After { get; init; }

    /// <summary>Posts before the change from which on <see cref="Factor"/> says something.</summary>
    public const int LeastBefore = 5;

    /// <summary>Lower end of the 95 % interval of the factor; not a number where it was not computed.</summary>
    /// <remarks>
    /// Exact for two Poisson counts: of all posts, those after the change are a binomial count (C. Clopper, E. Pearson, Biometrika 26, 1934; J. Przyborowski, H. Wilenski, Biometrika 31, 1940). That the change was looked for is not allowed for, nor that posts come in clusters.
    /// </remarks>
    public double FactorLow { get; init; } = double.NaN;

    /// <summary>Upper end of it; infinite where no post came before.</summary>
    public double FactorHigh { get; init; } = double.NaN;

    /// <summary>Log-likelihood by which the ends of the range may fall short: half the 95 % point of chi-squared with one degree of freedom. A support range rather than a confidence interval, since the likelihood of a change point is not smooth.</summary>
    const double Support = 1.92;

    /// <summary>Posts that must follow the change: of fewer any two that come together would be a rate without bounds.</summary>
    const int LeastAfter = 3;

    /// <summary>Finds the change of rate around the first bin of a burst.</summary>
    /// <param name="times">Times of the posts, UTC, in any order.</param>
    /// <param name="burst">The burst.</param>
    /// <param name="bin">Length of the bins in which it was found.</param>
    /// <param name="resolution">The step in which times are told (<see cref="Collection.Resolution"/>); posts of one step count as spread evenly in it, and the answer is no finer.</param>
    /// <returns>The change, or null where posts do not come faster anywhere around the first bin, and where times are known to the day alone.</returns>
    /// <remarks>
    /// Posts from two bins before the onset to the end of the first bin (or of the burst's second, where it has one) are taken as a Poisson process with one rate before and another, higher one after, and the change that makes them likeliest is
    /// chosen among the posts (D. Hinkley's likelihood of a change point, Biometrika 57, 1970, for waiting times).
    /// </remarks>
    public static BurstOnset? Of(IEnumerable<DateTime> times, Burst burst, TimeSpan bin, TimeSpan resolution)
    {
        // Of posts that are known to the day alone none came before another.
        if (resolution >= TimeSpan.FromDays(1)) return null;
        var (from, to) = Around(burst, bin);
        var ticks = times.Where(t => t >= from && t < to).Select(t => t.Ticks).Order().ToArray();
        if (ticks.Length < 2) return null;
        // Places from the start of the stretch, in bins.
        var gaps = KleinbergBursts.Gaps(ticks, resolution.Ticks);
        var unit = (double)resolution.Ticks / bin.Ticks;
        var places = new double[ticks.Length];
        var first = ticks[0] - ticks[0] % resolution.Ticks;
        var together = ticks.TakeWhile(t => t - first < resolution.Ticks).Count();
        places[0] = (double)(first - from.Ticks) / bin.Ticks + unit * 0.5 / together;
        for (var i = 1; i < places.Length; i++) places[i] = places[i - 1] + unit * gaps[i - 1];
        var length = (double)(to - from).Ticks / bin.Ticks;
        var likelihoods = places.Select((place, i) => Likelihood(i, place, length, places.Length)).ToArray();
        var best = 0;
        for (var i = 1; i < likelihoods.Length; i++)
            if (likelihoods[i] > likelihoods[best]) best = i;
        if (double.IsNegativeInfinity(likelihoods[best])) return null;
        var supported = Enumerable.Range(0, places.Length).Where(i => likelihoods[i] >= likelihoods[best] - Support).ToList();
        var factor = (places.Length - best + 0.5) / (length - places[best]) / ((best + 0.5) / places[best]);
        var (low, high) = Interval(best, places.Length - best, places[best] / (length - places[best]));
        return new(At(best), supported[0] == 0 ? from : At(supported[0] - 1), At(supported[^1]), factor) { From = from, To = to, Before = best, After = places.Length - best, Previous = best == 0 ? null : At(best - 1), FactorLow = low, FactorHigh = high };

        DateTime At(int post) => new(ticks[post], DateTimeKind.Utc);
    }

    /// <summary>The exact 95 % interval of the rate after by the rate before.</summary>
    /// <param name="before">Posts before.</param>
    /// <param name="after">Posts after, one at least.</param>
    /// <param name="time">The time before by the time after.</param>
    internal static (double Low, double High) Interval(int before, int after, double time)
    {
        const double Tail = 0.025;
        double low = Beta.InvCDF(after, before + 1, Tail), high = before == 0 ? 1 : Beta.InvCDF(after + 1, before, 1 - Tail);
        return (time * low / (1 - low), before == 0 ? double.PositiveInfinity : time * high / (1 - high));
    }

    /// <summary>The stretch in which the change is looked for.</summary>
    internal static (DateTime From, DateTime To) Around(Burst burst, TimeSpan bin) => (burst.Onset - 2 * bin, burst.End < burst.Onset + 2 * bin ? burst.End : burst.Onset + 2 * bin);

    /// <summary>Log-likelihood of one rate up to a post and a higher one from it on; the post itself is the first of the faster.</summary>
    static double Likelihood(int before, double place, double length, int posts)
    {
        var after = posts - before;
        var rest = length - place;
        if (place <= 0 || rest <= 0 || after < LeastAfter || after / rest <= before / place) return double.NegativeInfinity;
        return (before == 0 ? 0 : before * Math.Log(before / place)) + after * Math.Log(after / rest);
    }
}
