using System.Globalization;
using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Places;

/// <summary>A group of accounts that are alike in what they declare, write and when they are awake.</summary>
/// <param name="AccountIds">The accounts, in ordinal order.</param>
/// <param name="Studied">How many of them are under study, of all in the group.</param>
/// <param name="Expected">
/// The share under study, 0 to 1, of the accounts of which the same is known: of each account of the group that of all grouped accounts of which the same witnesses say something, and the mean of these. Who posts much is known better, and whoever carried a campaign posts much: a
/// group of accounts that are well known holds many of them for that reason alone. Null where it rests on one to four accounts.
/// </param>
/// <param name="Traits">What sets the group apart, the most telling first.</param>
public sealed record WitnessCluster(IReadOnlyList<string> AccountIds, Proportion Studied, double? Expected, IReadOnlyList<WitnessTrait> Traits)
{
    /// <summary>The traits in words: "declare Azerbaijan (62 %, elsewhere 3 %)".</summary>
    public string Label => Traits.Count == 0 ? "nothing sets it apart" : string.Join("; ", Traits.Select(t => t.Label));
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
/// <param name="Tried">The most groups that were tried; 0 without groups. Where <paramref name="Groups"/> are as many, more might be better.</param>
public sealed record WitnessClusters(IReadOnlyList<WitnessCluster> Groups, int Accounts, double Silhouette, double Stability, double StabilityLow, bool IsStable, string? Missing, int Tried)
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
        if (known.Count < LeastAccounts) return None(known.Count, string.Create(CultureInfo.InvariantCulture, $"of {SmallCell.Count(known.Count)} accounts {options.LeastWitnesses} witnesses say something, and {LeastAccounts} are needed"));

        // Both groups in turn, so that the few under study are not lost among the many others.
        var drawn = known.OrderBy(w => AccountLanguages.Drawn(w.AccountId)).ThenBy(w => w.AccountId, StringComparer.Ordinal).ToList();
        var half = options.MostAccounts / 2;
        var studied = drawn.Where(w => w.IsStudied).Take(Math.Max(half, options.MostAccounts - drawn.Count(w => !w.IsStudied))).ToList();
        List<Witness> sample = [.. studied, .. drawn.Where(w => !w.IsStudied).Take(options.MostAccounts - studied.Count)];
        sample.Sort(static (a, b) => string.CompareOrdinal(a.AccountId, b.AccountId));
        var distance = sample.AsParallel().AsOrdered().Select(a => sample.Select(b => (float)Distance(a, b, options.Unknown)).ToArray()).ToArray();
        var once = Enumerable.Repeat(1, sample.Count).ToArray();
        if (distance.All(row => row.All(d => d == 0))) return None(known.Count, "all accounts are alike");

        var tried = Math.Min(options.MostGroups, sample.Count - 1);
        var tries = Enumerable.Range(2, tried - 1).AsParallel().AsOrdered().Select(k =>
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
        var alike = known.GroupBy(w => Known(w, witnesses.LeastTexts)).ToDictionary(g => g.Key, g => new Proportion(g.Count(w => w.IsStudied), g.Count()));
        return new(
            [
                .. all.Select(g => new WitnessCluster([.. g.Select(w => w.AccountId).Order(StringComparer.Ordinal)], new(g.Count(w => w.IsStudied), g.Count()), Expected(g), Traits([.. g], [.. all.Where(o => o.Key != g.Key).SelectMany(o => o)], witnesses.LeastTexts)))
                    .OrderByDescending(g => g.AccountIds.Count).ThenBy(g => g.AccountIds[0], StringComparer.Ordinal),
            ],
            known.Count, best.Silhouette, median, Spread.Quantile(stability, 0.05), median >= options.LeastStability, null, tried);

        double? Expected(IEnumerable<Witness> group)
        {
            var patterns = group.CountBy(w => Known(w, witnesses.LeastTexts)).ToList();
            var (studied, others) = (patterns.Sum(p => alike[p.Key].Count), patterns.Sum(p => alike[p.Key].Total - alike[p.Key].Count));
            return SmallCell.Hides(studied) || SmallCell.Hides(others) ? null : patterns.Sum(p => p.Value * alike[p.Key].Value) / patterns.Sum(p => p.Value);
        }
    }

    /// <summary>Which witnesses of an account say something: that of language nothing, something, or enough.</summary>
    static (bool Declares, int Writes, bool Awake) Known(Witness w, int leastTexts) => (w.Declares.Count > 0, w.Languages.Count == 0 ? 0 : w.Texts < leastTexts ? 1 : 2, w.Awake.CannotTell is null);

    static WitnessClusters None(int accounts, string reason) => new([], accounts, double.NaN, double.NaN, double.NaN, false, reason, 0);

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

    static List<WitnessTrait> Traits(List<Witness> group, List<Witness> others, int leastTexts)
    {
        if (others.Count == 0) return [];
        // Each among those of whom it is known: of all, a group of accounts that post much would be set apart by every clock and language. That they are known is a trait of its own, and what is known of fewer than half of a group is none.
        (Func<Witness, bool> Known, Func<Witness, IEnumerable<string>> Of)[] kinds =
        [
            (_ => true, w => w.Declares.Count == 0 ? ["declare no country"] : []), (w => w.Declares.Count > 0, w => w.Declares.Select(c => $"declare {Gazetteer.Carried.Country(c)?.Name ?? c}")),
            (_ => true, w => [w.Texts < leastTexts ? "write too few texts to tell their language" : "write texts enough to tell their language"]), (w => w.Texts >= leastTexts, w => [w.Writes is { } language ? $"write {LanguageNames.Of(language)}" : "write in several languages"]),
            (_ => true, w => [w.Awake.CannotTell is null ? "are seen enough to tell when they are awake" : "are seen too little to tell when they are awake"]), (w => w.Awake.CannotTell is null, w => [$"are awake as at {Clock(w.Awake.Best!.Value)}"]),
        ];
        return
        [
            .. kinds.SelectMany(k => Shares(k.Known, k.Of)).Where(t => !SmallCell.Hides(t.Here.Count) && t.Here.Value >= LeastShare && (t.Elsewhere.Total == 0 || t.Here.Value >= LeastLift * t.Elsewhere.Value))
                .OrderByDescending(t => t.Here.Value - (t.Elsewhere.Total == 0 ? 0 : t.Elsewhere.Value)).ThenBy(t => t.Trait, StringComparer.Ordinal).Take(MostTraits),
        ];

        IEnumerable<WitnessTrait> Shares(Func<Witness, bool> known, Func<Witness, IEnumerable<string>> of)
        {
            var (here, there) = (group.Where(known).ToList(), others.Where(known).ToList());
            var elsewhere = there.SelectMany(of).CountBy(t => t, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            if (2 * here.Count < group.Count) return [];
            return here.SelectMany(of).CountBy(t => t, StringComparer.Ordinal).Select(t => new WitnessTrait(t.Key, new(t.Value, here.Count), new(elsewhere.GetValueOrDefault(t.Key), there.Count)));
        }

        static string Clock(int hours) => string.Create(CultureInfo.InvariantCulture, $"UTC{(hours < 0 ? "−" : "+")}{Math.Abs(hours)}");
    }
}
