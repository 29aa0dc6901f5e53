using Concordance.Attribution;
using Concordance.Ingest;
using Concordance.Statistics;

namespace Concordance.Accounts;

/// <summary>How often a marker occurs among the accounts under study, among ordinary accounts that are matched to them, and among all ordinary accounts.</summary>
/// <remarks>
/// Accounts with many posts show more of everything, and so do old ones: beside all others, a marker of those with many posts would set any group of busy accounts apart. Matched are ordinary accounts of the same class of posts and year of creation, each class counting as
/// much as it does among the accounts under study: coarsened exact matching of S. M. Iacus, G. King and G. Porro, "Causal inference without balance checking", Political Analysis 20 (2012), 1-24. Accounts under study of a class without ordinary ones are left out and counted.
/// A marker that rests on the creation is matched by posts alone, since matching on what is asked would hide it. Matching does not make the two groups alike in what is not matched.
/// </remarks>
/// <param name="Marker">The marker.</param>
/// <param name="Studied">Rate among all accounts under study for which it can be told.</param>
/// <param name="Matched">Rate among those of them for which ordinary accounts of their class were found.</param>
/// <param name="Ordinary">Ordinary accounts of these classes.</param>
/// <param name="OrdinaryRate">Rate among these, weighted to the classes of the accounts under study, 0 to 1; not a number where there are none.</param>
/// <param name="Others">Rate among all ordinary accounts.</param>
/// <param name="MatchedRatio">Ratio of <paramref name="Matched"/> to <paramref name="OrdinaryRate"/> with its 95 % interval: that of <see cref="RateRatio"/>, for the effective number of ordinary accounts that the weights leave (L. Kish, Survey Sampling, 1965).</param>
public sealed record MarkerRates(AccountMarker Marker, Proportion Studied, Proportion Matched, int Ordinary, double OrdinaryRate, Proportion Others, RateRatio MatchedRatio)
{
    /// <summary>Ratio to all ordinary accounts with its 95 % interval.</summary>
    public RateRatio Ratio => RateRatio.Of(Studied, Others);

    /// <summary>Accounts under study without an ordinary account of their class.</summary>
    public int Unmatched => Studied.Total - Matched.Total;

    /// <summary><see cref="Matched"/> as it may be shown beside <see cref="Studied"/>; null where one to four accounts with the marker, or without it, would follow as the difference of the two.</summary>
    public Proportion? ShownMatched => SmallCell.Hides(Studied.Count - Matched.Count) || SmallCell.Hides(Unmatched - (Studied.Count - Matched.Count)) ? null : SmallCell.Shown(Matched);

    /// <summary>Whether accounts are matched by their posts alone, since the marker rests on the creation.</summary>
    public bool ByPostsAlone => RestsOnCreation(Marker);

    /// <summary>Whether the marker sets the accounts apart (see <see cref="MarkerFinding"/>): beside all others, and beside the matched ones if most accounts have a match; else the matched are not those under study.</summary>
    /// <param name="leastRatio">How many times as frequent as its base rate it must be, at the low end of the 95 % interval.</param>
    public bool Holds(double leastRatio = MarkerFinding.LeastRatio) =>
        MarkerFinding.Holds(BesideOthers, leastRatio) && (!IsMatched || SmallCell.AtLeast(Matched).Count >= MarkerFinding.LeastAccounts && ShownMatchedRatio.Low >= leastRatio);

    /// <summary>Whether most accounts under study have a match.</summary>
    public bool IsMatched => Ordinary >= SmallCell.Least && 2 * Matched.Total >= Studied.Total;

    /// <summary>Beside all ordinary accounts, for a figure.</summary>
    public MarkerComparison BesideOthers => new(Marker.Id, Marker.Label, Studied, Others);

    /// <summary>Beside the matched ones, for a figure: their counts are the weighted ones, rounded to whole accounts; rate and ratio are <see cref="OrdinaryRate"/> and <see cref="ShownMatchedRatio"/>. Where one to four have the marker, so they do by weight, lest the count be shown.</summary>
    public MarkerComparison BesideMatched => new(Marker.Id, Marker.Label, Matched, double.IsNaN(Effective) ? new(0, 0) : new(Weighted((int)Math.Round(OrdinaryRate * Effective)), (int)Math.Round(Effective))) { Weighted = ShownMatchedRatio, WeightedRate = double.IsNaN(OrdinaryRate) ? null : OrdinaryRate, BeforeWeights = Unweighted };

    int Weighted(int count) => SmallCell.Hides(OrdinaryWith) ? Math.Clamp(count, 1, SmallCell.Least - 1) : count;

    /// <summary>Ordinary accounts that the weights leave in effect: at most <see cref="Ordinary"/>; not a number where there are none.</summary>
    public double Effective { get; private init; } = double.NaN;

    /// <summary>How many of the <see cref="Ordinary"/> accounts have the marker, unweighted.</summary>
    public int OrdinaryWith { get; private init; }

    /// <summary>The matched ordinary accounts, unweighted.</summary>
    internal Proportion Unweighted => new(OrdinaryWith, Ordinary);

    /// <summary><see cref="MatchedRatio"/> as it may be shown: where one to four ordinary accounts have the marker, their rate is that of four, where all but one to four have it that of all, and all but one to four under study count as all but four. That makes the ratio the least that it can be (see <see cref="SmallCell"/>).</summary>
    public RateRatio ShownMatchedRatio => SmallCell.Hides(Unweighted) || SmallCell.Hides(Matched)
        ? RateRatio.Of(SmallCell.AtLeast(Matched).Count, Matched.Total, Math.Min(1, OrdinaryRate * SmallCell.AtMost(Unweighted).Count / Math.Max(1, OrdinaryWith)) * Effective, Effective)
        : MatchedRatio;

    /// <summary><see cref="OrdinaryRate"/> as it may be shown; null where one to four ordinary accounts have the marker, or have it not, and where there are none.</summary>
    public double? ShownOrdinaryRate => double.IsNaN(OrdinaryRate) || SmallCell.Hides(Unweighted) ? null : OrdinaryRate;

    /// <summary>The rates of a marker.</summary>
    /// <param name="features">All accounts.</param>
    /// <param name="marker">The marker.</param>
    /// <param name="studied">Whether an account is under study; null takes those that carried the campaign.</param>
    /// <param name="ordinary">Whether another account is ordinary; null takes all others.</param>
    /// <param name="options">By what they are matched.</param>
    public static MarkerRates Of(AccountTable features, AccountMarker marker, Func<AccountFeatures, bool>? studied = null, Func<AccountFeatures, bool>? ordinary = null, MatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(marker);
        options ??= new();
        options.Check();
        var classOf = ClassOf(marker, options);
        var classes = new Dictionary<(int Posts, int Year), Cell>();
        foreach (var account in features)
        {
            var isStudied = studied?.Invoke(account) ?? account.InCampaign;
            if (!isStudied && ordinary?.Invoke(account) == false || marker.Has(account) is not { } has) continue;
            ref var cell = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(classes, classOf(account), out _);
            cell = cell.With(isStudied, has);
        }
        return Of(marker, classes.OrderBy(c => c.Key).Select(c => c.Value));
    }

    /// <summary>The rates of a marker in each of several groups of ordinary accounts, beside all of these that are not in the group. The accounts are gone through once, whatever the number of groups.</summary>
    /// <param name="features">All accounts.</param>
    /// <param name="marker">The marker.</param>
    /// <param name="rows">The rows of the ordinary accounts; null for one without features.</param>
    /// <param name="told">Whether each of them has the marker; null where it can't be told.</param>
    /// <param name="groups">Each group, and those of it that are looked at, as places in <paramref name="rows"/>.</param>
    /// <param name="options">By what they are matched.</param>
    internal static IEnumerable<MarkerRates> OfGroups(AccountTable features, AccountMarker marker, IReadOnlyList<int?> rows, bool?[] told, IEnumerable<(IReadOnlyList<int> Members, IReadOnlyList<int> Drawn)> groups, MatchOptions? options = null)
    {
        options ??= new();
        options.Check();
        var of = ClassOf(marker, options);
        var keys = rows.Select((r, i) => told[i] is null ? default : of(features[r!.Value])).ToArray();
        var number = keys.Where((_, i) => told[i] is not null).Distinct().Order().Index().ToDictionary(c => c.Item, c => c.Index);
        var classes = keys.Select((k, i) => told[i] is null ? -1 : number[k]).ToArray();
        var all = new Cell[number.Count];
        for (var i = 0; i < told.Length; i++) if (told[i] is { } has) all[classes[i]] = all[classes[i]].With(isStudied: false, has);
        return groups.Select(group =>
        {
            var cells = (Cell[])all.Clone();
            foreach (var i in group.Members) if (told[i] is { } has) cells[classes[i]] = cells[classes[i]].Without(has);
            foreach (var i in group.Drawn) if (told[i] is { } has) cells[classes[i]] = cells[classes[i]].With(isStudied: true, has);
            return Of(marker, cells);
        });
    }

    static Func<AccountFeatures, (int Posts, int Year)> ClassOf(AccountMarker marker, MatchOptions options) => options.Classes(!RestsOnCreation(marker));

    static bool RestsOnCreation(AccountMarker marker) => marker.Features.Any(f => f.Needs.Contains(Field.Created));

    /// <summary>The rates of all markers that can be told.</summary>
    public static IReadOnlyList<MarkerRates> All(AccountTable features, Func<AccountFeatures, bool>? studied = null, Func<AccountFeatures, bool>? ordinary = null, MatchOptions? options = null) =>
        [.. AccountMarker.All.Where(m => m.Missing(features) is null).Select(m => Of(features, m, studied, ordinary, options))];

    static MarkerRates Of(AccountMarker marker, IEnumerable<Cell> classes)
    {
        var (all, matched, others) = (default(Cell), default(Cell), 0);
        double rate = 0, spread = 0;
        foreach (var cell in classes)
        {
            all = all.And(cell);
            if (cell.Studied == 0 || cell.Ordinary == 0) continue;
            matched = matched.And(cell);
            others += cell.Ordinary;
            rate += cell.Studied * ((double)cell.OrdinaryWith / cell.Ordinary);
            spread += (double)cell.Studied * cell.Studied / cell.Ordinary;
        }
        var (studied, ordinary) = (new Proportion(matched.StudiedWith, matched.Studied), (double)matched.Studied * matched.Studied / spread);
        rate /= matched.Studied;
        return new(marker, new(all.StudiedWith, all.Studied), studied, others, rate, new(all.OrdinaryWith, all.Ordinary),
            matched.Studied == 0 ? new(double.NaN, 0, double.PositiveInfinity) : RateRatio.Of(studied.Count, studied.Total, rate * ordinary, ordinary)) { Effective = ordinary, OrdinaryWith = matched.OrdinaryWith };
    }

    readonly record struct Cell(int Studied, int StudiedWith, int Ordinary, int OrdinaryWith)
    {
        public Cell With(bool isStudied, bool has) => isStudied
            ? this with { Studied = Studied + 1, StudiedWith = StudiedWith + (has ? 1 : 0) }
            : this with { Ordinary = Ordinary + 1, OrdinaryWith = OrdinaryWith + (has ? 1 : 0) };

        /// <summary>Without an ordinary account.</summary>
        public Cell Without(bool has) => this with { Ordinary = Ordinary - 1, OrdinaryWith = OrdinaryWith - (has ? 1 : 0) };

        public Cell And(Cell other) => new(Studied + other.Studied, StudiedWith + other.StudiedWith, Ordinary + other.Ordinary, OrdinaryWith + other.OrdinaryWith);
    }
}
