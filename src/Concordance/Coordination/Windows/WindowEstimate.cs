using Concordance.Statistics;

namespace Concordance.Coordination;

/// <summary>A window that was chosen from the data.</summary>
/// <param name="WindowSeconds">The window, inclusive; seconds.</param>
/// <param name="FalseDiscoveryRate">The rate at which its edges are to be kept, so that the rate after the choice is what was asked for.</param>
/// <param name="Windows">All windows that were looked at, the shortest first, with the edges that each keeps at that rate.</param>
public sealed record WindowChoice(int WindowSeconds, double FalseDiscoveryRate, IReadOnlyList<WindowResult> Windows);

/// <summary>Estimates the window from the data.</summary>
/// <remarks>
/// <see cref="OfQuickObjects"/>: F. Giglietto, N. Righetti, L. Rossi and G. Marino, "It takes a village to manipulate the media: coordinated link sharing behavior during 2018 and 2019 Italian elections", Information,
/// Communication &amp; Society 23 (2020), 867-891, as the package CooRnet computes it: of the objects whose second share came quickest (the first <c>q</c> of all), the time at which each
/// passed a part <c>p</c> of its shares; of these times the quantile <c>p</c>.
/// </remarks>
public static class WindowEstimate
{
    /// <summary>The windows that are looked at where none are named: each twice as long as the one before; seconds.</summary>
    public static IReadOnlyList<int> UsualWindows { get; } = [5, 10, 20, 40, 80, 160, 320];

    /// <summary>
    /// The window at which most edges stand out from chance, and, of several that keep as many, that of the strongest evidence; null where none keeps any. Where nobody acts together no window is found, and where viral posts are the fastest that alone makes no edge.
    /// </summary>
    /// <param name="table">The shares.</param>
    /// <param name="windows">The windows to choose from, inclusive; seconds. Null takes <see cref="UsualWindows"/>.</param>
    /// <param name="options">Options, but for the window; null takes the defaults.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <remarks>
    /// A window far longer than a group's own pace loses it among what everyone does, a shorter one cuts its meetings off: the odds themselves tell which fits. Who looks at k windows and takes the best has k chances to be wrong, so each is tested at
    /// a k-th of the rate that the options ask for (Bonferroni), and so must be what is made with the window. Groups of different paces have different windows: this finds that of the most pairs.
    /// </remarks>
    /// <exception cref="ArgumentException">There is no window, or one is negative.</exception>
    /// <exception cref="InputException">There are more pairs of shares than <see cref="CoordinationOptions.MaxPairs"/>.</exception>
    public static WindowChoice? OfMostEdges(ShareTable table, IReadOnlyCollection<int>? windows = null, CoordinationOptions? options = null, CancellationToken cancel = default) =>
        OfMostEdges(new SortedShares(table), windows, options, cancel);

    internal static WindowChoice? OfMostEdges(SortedShares shares, IReadOnlyCollection<int>? windows, CoordinationOptions? options, CancellationToken cancel)
    {
        windows ??= UsualWindows;
        options ??= new();
        var rate = options.FalseDiscoveryRate / Math.Max(1, windows.Count);
        var looked = WindowSweep.Of(shares, windows, options with { FalseDiscoveryRate = rate }, cancel).Windows;
        return looked.Where(w => w.Edges > 0).OrderByDescending(w => w.Edges).ThenByDescending(w => w.Evidence).ThenBy(w => w.WindowSeconds).FirstOrDefault() is { } best ? new(best.WindowSeconds, rate, looked) : null;
    }

    /// <summary>The estimate in seconds, 1 where it would be none; null where no object was shared twice.</summary>
    /// <param name="table">The shares.</param>
    /// <param name="quickest">Part of the objects that count as quick (CooRnet's <c>q</c>), above 0 and at most 1. Default 0.1.</param>
    /// <param name="reached">Part of an object's shares that is to be passed (CooRnet's <c>p</c>), from 0 and below 1. Default 0.5.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of its range.</exception>
    /// <remarks>
    /// It finds how fast the fastest objects are, whoever shares them: where nobody acts together it gives a window all the same, and where viral posts are the fastest it gives theirs.
    /// It is a start for a sweep (<see cref="WindowSweep"/>), not a finding.
    /// </remarks>
    public static double? OfQuickObjects(ShareTable table, double quickest = 0.1, double reached = 0.5)
    {
        if (!(quickest is > 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(quickest), quickest, "Give a part above 0 and at most 1.");
        if (!(reached is >= 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(reached), reached, "Give a part from 0 and below 1.");
        var shares = new SortedShares(table);
        var objects = new List<(double Second, double Reached)>();
        for (var o = 0; o < shares.Objects; o++)
        {
            var own = shares.Of(o);
            if (own.Length < 2) continue;
            // The first share whose rank, as a part of all, is above p.
            var rank = 1;
            while ((double)rank / own.Length <= reached) rank++;
            var passed = own[rank - 1].Time;
            objects.Add((Seconds(own[1].Time - own[0].Time), Seconds(passed - own[0].Time)));
        }
        if (objects.Count == 0) return null;
        var limit = Spread.Quantile(objects.Select(o => o.Second), quickest);
        var estimate = Spread.Quantile(objects.Where(o => o.Second <= limit).Select(o => o.Reached), reached);
        return estimate == 0 ? 1 : estimate;

        static double Seconds(long ticks) => (double)ticks / TimeSpan.TicksPerSecond;
    }
}
