using System.Globalization;
using Concordance.Statistics;

namespace Concordance.Places;

/// <summary>A group of accounts that are alike in what they declare, write and when they are awake.</summary>
/// <param name="AccountIds">The accounts, in ordinal order.</param>
/// <param name="Studied">How many of them are under study, of all in the group.</param>
/// <param name="Traits">What sets the group apart, the most telling first: share in the group and among all others.</param>
public sealed record WitnessCluster(IReadOnlyList<string> AccountIds, Proportion Studied, IReadOnlyList<(string Trait, double Share, double Elsewhere)> Traits)
{
    /// <summary>The traits in words: "declare AZ (62 %, elsewhere 3 %)".</summary>
    public string Label => Traits.Count == 0 ? "nothing sets it apart" : string.Join("; ", Traits.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Trait} ({100 * t.Share:0} %, elsewhere {100 * t.Elsewhere:0} %)")));
}

/// <summary>Accounts grouped by the three witnesses.</summary>
/// <remarks>
/// <para>
/// k-medoids over J. C. Gower's distance ("A general coefficient of similarity and some of its properties", Biometrics 27, 1971): the mean of three parts, each from 0 to 1. Declared countries: share not in common. Languages: half the sum of
/// differences of their shares. Waking hours: half the sum of differences of the probabilities of the offsets. Where one of two says nothing, their part is <see cref="WitnessClusterOptions.Unknown"/>; where neither does, 0.
/// Medoids were chosen over a density method since nearly all accounts of one country and language lie at one point, where density has no meaning, and since a medoid is an account that can be looked at.
/// </para>
/// <para>
/// The groups say who is alike in country, language and clock. Compatriots are alike. Being in a group says nothing about coordination or inauthenticity.
/// </para>
/// </remarks>
/// <param name="Groups">The groups, the largest first; empty where none could be made.</param>
/// <param name="Accounts">Accounts with enough to say.</param>
/// <param name="Silhouette">Mean silhouette of those from which the groups were made, −1 to 1; not a number without groups.</param>
/// <param name="Stability">Median of the adjusted Rand index over the resamples; not a number without groups.</param>
/// <param name="StabilityLow">Its 5 % quantile.</param>
/// <param name="IsStable">Whether the median reaches the least.</param>
/// <param name="Missing">Why there are no groups; null where there are.</param>
public sealed record WitnessClusters(IReadOnlyList<WitnessCluster> Groups, int Accounts, double Silhouette, double Stability, double StabilityLow, bool IsStable, string? Missing)
{
    const int LeastAccounts = 10, MostTraits = 3;
    const double LeastLift = 1.5, LeastShare = 0.2;

    /// <summary>Groups the accounts.</summary>
    public static WitnessClusters Of(Witnesses witnesses, WitnessClusterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(witnesses);
        options ??= new();
        options.Check();
        var known = witnesses.All.Where(w => (w.Declares.Count > 0 ? 1 : 0) + (w.Languages.Count > 0 ? 1 : 0) + (w.Awake.CannotTell is null ? 1 : 0) >= options.LeastWitnesses).ToList();
        if (known.Count < LeastAccounts) return None(known.Count, string.Create(CultureInfo.InvariantCulture, $"only {known.Count} accounts have {options.LeastWitnesses} witnesses that say something"));

        // Both groups in turn, so that the few under study are not lost among the many others.
        var drawn = known.OrderBy(w => AccountLanguages.Drawn(w.AccountId)).ThenBy(w => w.AccountId, StringComparer.Ordinal).ToList();
        var half = options.MostAccounts / 2;
        var studied = drawn.Where(w => w.IsStudied).Take(Math.Max(half, options.MostAccounts - drawn.Count(w => !w.IsStudied))).ToList();
        List<Witness> sample = [.. studied, .. drawn.Where(w => !w.IsStudied).Take(options.MostAccounts - studied.Count)];
        sample.Sort(static (a, b) => string.CompareOrdinal(a.AccountId, b.AccountId));
        var distance = sample.AsParallel().AsOrdered().Select(a => sample.Select(b => (float)Distance(a, b, options.Unknown)).ToArray()).ToArray();
        var once = Enumerable.Repeat(1, sample.Count).ToArray();
        if (distance.All(row => row.All(d => d == 0))) return None(known.Count, "all accounts are alike");

        var tries = Enumerable.Range(2, Math.Min(options.MostGroups, sample.Count - 1) - 1).AsParallel().AsOrdered().Select(k =>
        {
            var medoids = Medoids.Of(distance, once, k);
            var groups = Medoids.Assign(distance, medoids);
            return (Medoids: medoids, Groups: groups, Silhouette: Medoids.Silhouette(distance, groups, medoids.Length));
        }).ToList();
        var best = tries.MaxBy(t => t.Silhouette);
        var stability = Enumerable.Range(0, options.Resamples).AsParallel().AsOrdered().Select(r => Medoids.AdjustedRand(best.Groups, Medoids.Assign(distance, Medoids.Of(distance, Resample(sample.Count, r), best.Medoids.Length)))).ToList();

        var medoidAccounts = best.Medoids.Select(m => sample[m]).ToList();
        var all = known.AsParallel().AsOrdered().Select(w => (Witness: w, Group: medoidAccounts.Index().MinBy(m => Distance(w, m.Item, options.Unknown)).Index)).ToLookup(w => w.Group, w => w.Witness);
        var median = Spread.Median(stability);
        return new(
            [
                .. all.Select(g => new WitnessCluster([.. g.Select(w => w.AccountId).Order(StringComparer.Ordinal)], new(g.Count(w => w.IsStudied), g.Count()), Traits([.. g], [.. all.Where(o => o.Key != g.Key).SelectMany(o => o)])))
                    .OrderByDescending(g => g.AccountIds.Count).ThenBy(g => g.AccountIds[0], StringComparer.Ordinal),
            ],
            known.Count, best.Silhouette, median, Spread.Quantile(stability, 0.05), median >= options.LeastStability, null);
    }

    static WitnessClusters None(int accounts, string reason) => new([], accounts, double.NaN, double.NaN, double.NaN, false, reason);

    static int[] Resample(int count, int number)
    {
        var state = (ulong)number + 1;
        var weights = new int[count];
        for (var i = 0; i < count; i++) weights[SplitMix64.Next(ref state) % (ulong)count]++;
        return weights;
    }

    internal static double Distance(Witness a, Witness b, double unknown)
    {
        return (Part(a.Declares.Count > 0, b.Declares.Count > 0, () => 1 - (double)a.Declares.Intersect(b.Declares, StringComparer.Ordinal).Count() / a.Declares.Union(b.Declares, StringComparer.Ordinal).Count())
            + Part(a.Languages.Count > 0, b.Languages.Count > 0, () => a.Languages.Select(l => l.Language).Union(b.Languages.Select(l => l.Language), StringComparer.Ordinal).Sum(l => Math.Abs(Share(a, l) - Share(b, l))) / 2)
            + Part(a.Awake.CannotTell is null, b.Awake.CannotTell is null, () => a.Awake.Probabilities.Zip(b.Awake.Probabilities).Sum(p => Math.Abs(p.First - p.Second)) / 2)) / 3;

        double Part(bool first, bool second, Func<double> both) => first && second ? both() : first || second ? unknown : 0;

        static double Share(Witness w, string language) => w.Languages.FirstOrDefault(l => l.Language == language).Share;
    }

    static List<(string Trait, double Share, double Elsewhere)> Traits(List<Witness> group, List<Witness> others)
    {
        if (others.Count == 0) return [];
        var (here, there) = (Shares(group), Shares(others));
        return
        [
            .. here.Where(t => t.Value >= LeastShare && t.Value >= LeastLift * there.GetValueOrDefault(t.Key))
                .Select(t => (t.Key, t.Value, there.GetValueOrDefault(t.Key))).OrderByDescending(t => t.Value - t.Item3).ThenBy(t => t.Key, StringComparer.Ordinal).Take(MostTraits),
        ];

        static Dictionary<string, double> Shares(List<Witness> some) => some.SelectMany(Of).CountBy(t => t, StringComparer.Ordinal).ToDictionary(t => t.Key, t => (double)t.Value / some.Count, StringComparer.Ordinal);

        static IEnumerable<string> Of(Witness w) =>
        [
            .. w.Declares.Count == 0 ? ["declare no country"] : w.Declares.Select(c => $"declare {Gazetteer.Carried.Country(c)?.Name ?? c}"),
            w.Writes is { } language ? $"write {LanguageNames.Of(language)}" : "write in no one language",
            w.Awake.Best is { } best ? $"are awake as at {Clock(best)}" : "are seen too little to tell when they are awake",
        ];

        static string Clock(int hours) => string.Create(CultureInfo.InvariantCulture, $"UTC{(hours < 0 ? "−" : "+")}{Math.Abs(hours)}");
    }
}
