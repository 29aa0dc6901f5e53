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
public sealed record WitnessAgreement(string Id, string Label, Proportion Studied, Proportion Comparison, int StudiedUnknown, int ComparisonUnknown)
{
    static readonly (string Id, string Label, Func<Witness, Agreement> Of)[] s_pairs =
    [
        ("declares-writes", "declare a country whose language they do not write", w => w.DeclaresWrites),
        ("declares-awake", "declare a country in whose daytime they are not awake", w => w.DeclaresAwake),
        ("writes-awake", "write a language in whose countries' daytime they are not awake", w => w.WritesAwake),
    ];

    /// <summary>The three pairs.</summary>
    public static IReadOnlyList<WitnessAgreement> Of(Witnesses witnesses)
    {
        ArgumentNullException.ThrowIfNull(witnesses);
        var (studied, others) = (witnesses.All.Where(w => w.IsStudied).ToList(), witnesses.All.Where(w => !w.IsStudied).ToList());
        return [.. s_pairs.Select(p => new WitnessAgreement(p.Id, p.Label, Rate(studied, p.Of), Rate(others, p.Of), studied.Count(w => p.Of(w) == Agreement.NotKnown), others.Count(w => p.Of(w) == Agreement.NotKnown)))];
    }

    static Proportion Rate(List<Witness> witnesses, Func<Witness, Agreement> pair) => new(witnesses.Count(w => pair(w) == Agreement.Contradict), witnesses.Count(w => pair(w) != Agreement.NotKnown));

    /// <summary>The two rates as a marker, for figures and findings.</summary>
    public MarkerComparison Marker => new(Id, Label, Studied, Comparison);

    /// <summary>Contextual: what accounts say, how they write, when they are awake.</summary>
    public static EvidenceKind Kind => EvidenceKind.Contextual;
}
