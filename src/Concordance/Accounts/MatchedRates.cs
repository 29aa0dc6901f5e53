using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Accounts;

/// <summary>How often a trait occurs among the accounts under study, among ordinary accounts that are matched to them, and among all ordinary accounts.</summary>
/// <remarks>
/// Accounts with many posts show more of everything, and so do old ones: beside all others, a trait of those with many posts would set any group of busy accounts apart. Matched are ordinary accounts of the same class of posts and year of creation, each class counting as
/// much as it does among the accounts under study: coarsened exact matching of S. M. Iacus, G. King and G. Porro, "Causal inference without balance checking", Political Analysis 20 (2012), 1-24. Accounts under study of a class without ordinary ones are left out and counted.
/// What rests on the creation is matched by posts alone, since matching on what is asked would hide it; so is everything where no account's creation is known. Matching does not make the two groups alike in what is not matched.
/// </remarks>
/// <param name="Id">Stable short name.</param>
/// <param name="Label">The trait in words, as it completes "accounts that …".</param>
/// <param name="ByPostsAlone">Whether accounts are matched by their posts alone.</param>
/// <param name="Studied">Rate among all accounts under study for which it can be told.</param>
/// <param name="Matched">Rate among those of them for which ordinary accounts of their class were found.</param>
/// <param name="Ordinary">Ordinary accounts of these classes.</param>
/// <param name="OrdinaryRate">Rate among these, weighted to the classes of the accounts under study, 0 to 1; not a number where there are none.</param>
/// <param name="Others">Rate among all ordinary accounts.</param>
/// <param name="MatchedRatio">Ratio of <paramref name="Matched"/> to <paramref name="OrdinaryRate"/> with its 95 % interval: that of <see cref="RateRatio"/>, for the effective number of ordinary accounts that the weights leave (L. Kish, Survey Sampling, 1965).</param>
public record MatchedRates(string Id, string Label, bool ByPostsAlone, Proportion Studied, Proportion Matched, int Ordinary, double OrdinaryRate, Proportion Others, RateRatio MatchedRatio)
{
    /// <summary>Ratio to all ordinary accounts with its 95 % interval.</summary>
    public RateRatio Ratio => RateRatio.Of(Studied, Others);

    /// <summary>Accounts under study without an ordinary account of their class.</summary>
    public int Unmatched => Studied.Total - Matched.Total;

    /// <summary><see cref="Matched"/> as it may be shown beside <see cref="Studied"/>; null where one to four accounts with the marker, or without it, would follow as the difference of the two.</summary>
    public Proportion? ShownMatched => SmallCell.Hides(Studied.Count - Matched.Count) || SmallCell.Hides(Unmatched - (Studied.Count - Matched.Count)) ? null : SmallCell.Shown(Matched);

    /// <summary>Whether the trait sets the accounts apart (see <see cref="MarkerFinding"/>): beside all others, and beside the matched ones if most accounts have a match; else the matched are not those under study.</summary>
    /// <param name="leastRatio">How many times as frequent as its base rate it must be, at the low end of the 95 % interval.</param>
    public bool Holds(double leastRatio = MarkerFinding.LeastRatio) =>
        MarkerFinding.Holds(BesideOthers, leastRatio) && (!IsMatched || SmallCell.AtLeast(Matched).Count >= MarkerFinding.LeastAccounts && ShownMatchedRatio.Low >= leastRatio);

    /// <summary>Whether most accounts under study have a match.</summary>
    public bool IsMatched => Ordinary >= SmallCell.Least && 2 * Matched.Total >= Studied.Total;

    /// <summary>Whether the comparison with all others and that with matched ones say the same, in words: null where one of them tells no ratio. Told by where the 95 % intervals lie that are shown.</summary>
    public string? Agreement => (Side(BesideOthers), Side(BesideMatched)) switch
    {
        (null, _) or (_, null) => null,
        (1, 1) => "agree: more often",
        (-1, -1) => "agree: less often",
        (0, 0) => "agree: no clear difference",
        (var others, var matched) => $"{(others + matched == 0 ? "contradict" : "differ")}: {InWords(others!.Value)} beside all, {InWords(matched!.Value)} beside matched",
    };

    /// <summary>Whether one comparison says more often and the other less often.</summary>
    internal bool IsContradicted => Side(BesideOthers) is { } others && Side(BesideMatched) is { } matched && others * matched < 0;

    static string InWords(int side) => side switch { 1 => "more often", -1 => "less often", _ => "no clear difference" };

    // Of a ratio of which the low end alone is told, the high end is not used either.
    static int? Side(MarkerComparison comparison) => MarkerFinding.ShownRatio(comparison) is not { } ratio || double.IsNaN(ratio.Value) ? null : ratio.Low > 1 ? 1 : MarkerFinding.IsLeast(comparison) ? null : ratio.High < 1 ? -1 : 0;

    /// <summary>Beside all ordinary accounts, for a figure.</summary>
    public MarkerComparison BesideOthers => new(Id, Label, Studied, Others);

    /// <summary>Beside the matched ones, for a figure: their counts are the weighted ones, rounded to whole accounts; rate and ratio are <see cref="OrdinaryRate"/> and <see cref="ShownMatchedRatio"/>. Where one to four have the marker, so they do by weight, lest the count be shown.</summary>
    public MarkerComparison BesideMatched => new(Id, Label, Matched, double.IsNaN(Effective) ? new(0, 0) : new(Weighted((int)Math.Round(OrdinaryRate * Effective)), (int)Math.Round(Effective))) { Weighted = ShownMatchedRatio, WeightedRate = double.IsNaN(OrdinaryRate) ? null : OrdinaryRate, BeforeWeights = Unweighted };

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

    /// <summary>The rates, from the classes of accounts.</summary>
    internal static MatchedRates Of(string id, string label, bool byPostsAlone, IEnumerable<MatchingCell> classes)
    {
        var (all, matched, others) = (default(MatchingCell), default(MatchingCell), 0);
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
        return new(id, label, byPostsAlone, new(all.StudiedWith, all.Studied), studied, others, rate, new(all.OrdinaryWith, all.Ordinary),
            matched.Studied == 0 ? new(double.NaN, 0, double.PositiveInfinity) : RateRatio.Of(studied.Count, studied.Total, rate * ordinary, ordinary)) { Effective = ordinary, OrdinaryWith = matched.OrdinaryWith };
    }
}
