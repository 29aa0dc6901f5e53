namespace Concordance.Timeline;

/// <summary>Where to begin to look for those who were first in a burst.</summary>
public static class BurstStart
{
    /// <summary>The earliest of three starts (UTC): of the first bin above expectation, of the change of the rate, and of the stretches of Kleinberg's automaton that last into the burst. The three differ since they ask other questions: see the remarks.</summary>
    /// <remarks>
    /// A bin is above expectation as a whole, wherever in it the posts lie; the rate may change bins later, where the first posts are few; and the automaton, which knows no rhythm, takes up the first posts that come at more than the usual pace. Who posted between
    /// the earliest of them and the latest may have begun it, or be one of those who post at any time.
    /// </remarks>
    /// <param name="burst">The burst.</param>
    /// <param name="onset">The change of the rate around its first bin; null where there is none.</param>
    /// <param name="kleinberg">Stretches of Kleinberg's automaton in the same posts; those that begin before the onset was looked for (two bins before the burst) are left out, since they are more than this burst.</param>
    /// <param name="bin">Length of the bins in which the burst was found.</param>
    public static DateTime Earliest(Burst burst, BurstOnset? onset, IEnumerable<KleinbergBurst> kleinberg, TimeSpan bin)
    {
        ArgumentNullException.ThrowIfNull(burst);
        ArgumentNullException.ThrowIfNull(kleinberg);
        var from = BurstOnset.Around(burst, bin).From;
        return kleinberg.Where(k => k.Start >= from && k.End >= burst.Onset).Select(k => k.Start).Append(onset?.Time ?? burst.Onset).Append(burst.Onset).Min();
    }
}
