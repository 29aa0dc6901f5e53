using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Places;

/// <summary>How often two witnesses contradict each other, among the accounts under study and among others.</summary>
/// <param name="Id">Stable short name, such as <c>declares-writes</c>.</param>
/// <param name="Label">The pair in words, as it completes "accounts that …".</param>
/// <param name="Studied">Accounts under study of which both are known: how many contradict.</param>
/// <param name="Comparison">The same for others.</param>
/// <param name="StudiedUnknown">Accounts under study of which it is not known.</param>
/// <param name="ComparisonUnknown">The same for others.</param>
/// <param name="Elsewhere">The same without accounts that declare a country of the hypotheses: what these do is told by a marker of its own (<see cref="HypothesisMarkers"/>), and would be told twice. Null where the case names no country, and of pairs without declared countries.</param>
public sealed record WitnessAgreement(string Id, string Label, Proportion Studied, Proportion Comparison, int StudiedUnknown, int ComparisonUnknown, WitnessAgreement? Elsewhere = null)
{
    const string NotOfHypotheses = "declare a country, not of the hypotheses, ";

    static readonly (string Id, string Label, string? ElsewhereLabel, Func<Witness, Agreement> Of)[] s_pairs =
    [
        ("declares-writes", "declare a country whose language they do not write", NotOfHypotheses + "whose language they do not write", w => w.DeclaresWrites),
        ("declares-awake", "declare a country in whose daytime they are not awake", NotOfHypotheses + "in whose daytime they are not awake", w => w.DeclaresAwake),
        ("writes-awake", "write a language in whose countries' daytime they are not awake", null, w => w.WritesAwake),
    ];

    /// <summary>The three pairs.</summary>
    public static IReadOnlyList<WitnessAgreement> Of(Witnesses witnesses)
    {
        ArgumentNullException.ThrowIfNull(witnesses);
        var all = witnesses.All;
        var elsewhere = all.Where(w => !w.Declares.Intersect(witnesses.Countries, StringComparer.Ordinal).Any()).ToList();
        return [.. s_pairs.Select(p => One(p.Id, p.Label, all, p.Of) with { Elsewhere = witnesses.Countries.Count > 0 && p.ElsewhereLabel is { } label ? One(p.Id + "-elsewhere", label, elsewhere, p.Of) : null })];
    }

    static WitnessAgreement One(string id, string label, IReadOnlyList<Witness> all, Func<Witness, Agreement> pair)
    {
        var (studied, others) = (all.Where(w => w.IsStudied).ToList(), all.Where(w => !w.IsStudied).ToList());
        return new(id, label, Rate(studied, pair), Rate(others, pair), studied.Count(w => pair(w) == Agreement.NotKnown), others.Count(w => pair(w) == Agreement.NotKnown));
    }

    /// <summary>
    /// Whether also of how many it is known may be told without the countries of the hypotheses: not where of one to four accounts that declare these it is not known, since how many declare them is told elsewhere.
    /// </summary>
    internal bool IsKnownElsewhereTold => IsElsewhereTold && !(SmallCell.Hides(StudiedUnknown - Elsewhere!.StudiedUnknown) || SmallCell.Hides(ComparisonUnknown - Elsewhere.ComparisonUnknown));

    /// <summary>Whether the numbers without the countries of the hypotheses may stand beside those with them: not where the difference of two is one to four accounts.</summary>
    internal bool IsElsewhereTold => Elsewhere is { } e && !(SmallCell.Hides(Studied.Count - e.Studied.Count) || SmallCell.Hides(Comparison.Count - e.Comparison.Count) || SmallCell.Hides(Studied.Total - e.Studied.Total) || SmallCell.Hides(Comparison.Total - e.Comparison.Total)
        || SmallCell.Hides(e.Studied.Total) || SmallCell.Hides(e.Comparison.Total));

    static Proportion Rate(List<Witness> witnesses, Func<Witness, Agreement> pair) => new(witnesses.Count(w => pair(w) == Agreement.Contradict), witnesses.Count(w => pair(w) != Agreement.NotKnown));

    /// <summary>The two rates as a marker, for figures and findings.</summary>
    public MarkerComparison Marker => new(Id, Label, Studied, Comparison);

    /// <summary>Contextual: what accounts say, how they write, when they are awake.</summary>
    public static EvidenceKind Kind => EvidenceKind.Contextual;
}
