using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Places;

/// <summary>How often two witnesses contradict each other, among the accounts under study and among others.</summary>
/// <param name="Rates">Accounts of which both are known: how many contradict, under study, among others, and among those of these that are like the first in number of posts and year of creation, since who posts more is known better.</param>
/// <param name="StudiedUnknown">Accounts under study of which it is not known.</param>
/// <param name="ComparisonUnknown">The same for others.</param>
/// <param name="Elsewhere">The same without accounts that declare a country of the hypotheses: what these do is told by a marker of its own (<see cref="HypothesisMarkers"/>), and would be told twice. Null where the case names no country, and of pairs without declared countries.</param>
public sealed record WitnessAgreement(MatchedRates Rates, int StudiedUnknown, int ComparisonUnknown, WitnessAgreement? Elsewhere = null)
{
    /// <summary>Stable short name, such as <c>declares-writes</c>.</summary>
    public string Id => Rates.Id;

    /// <summary>The pair in words, as it completes "accounts that …".</summary>
    public string Label => Rates.Label;

    /// <summary>Accounts under study of which both are known: how many contradict.</summary>
    public Proportion Studied => Rates.Studied;

    /// <summary>The same for others.</summary>
    public Proportion Comparison => Rates.Others;

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
        return [.. s_pairs.Select(p => One(p.Id, p.Label, all, p.Of, witnesses.Matching) with { Elsewhere = witnesses.Countries.Count > 0 && p.ElsewhereLabel is { } label ? One(p.Id + "-elsewhere", label, elsewhere, p.Of, witnesses.Matching) : null })];
    }

    static WitnessAgreement One(string id, string label, IReadOnlyList<Witness> all, Func<Witness, Agreement> pair, MatchingClasses matching)
    {
        var known = all.Select(w => (Of: w, How: pair(w))).ToLookup(w => w.How != Agreement.NotKnown);
        return new(matching.Rates(id, label, known[true].Select(w => (w.Of.AccountId, w.Of.IsStudied, w.How == Agreement.Contradict))), known[false].Count(w => w.Of.IsStudied), known[false].Count(w => !w.Of.IsStudied));
    }

    /// <summary>
    /// Whether also of how many it is known may be told without the countries of the hypotheses: not where of one to four accounts that declare these it is not known, since how many declare them is told elsewhere.
    /// </summary>
    internal bool IsKnownElsewhereTold => IsElsewhereTold && !(SmallCell.Hides(StudiedUnknown - Elsewhere!.StudiedUnknown) || SmallCell.Hides(ComparisonUnknown - Elsewhere.ComparisonUnknown));

    /// <summary>Whether the numbers without the countries of the hypotheses may stand beside those with them: not where the difference of two is one to four accounts.</summary>
    internal bool IsElsewhereTold => Elsewhere is { } e && !(SmallCell.Hides(Studied.Count - e.Studied.Count) || SmallCell.Hides(Comparison.Count - e.Comparison.Count) || SmallCell.Hides(Studied.Total - e.Studied.Total) || SmallCell.Hides(Comparison.Total - e.Comparison.Total)
        || SmallCell.Hides(e.Studied.Total) || SmallCell.Hides(e.Comparison.Total));

    /// <summary>Contextual: what accounts say, how they write, when they are awake.</summary>
    public static EvidenceKind Kind => EvidenceKind.Contextual;
}
