using Concordance.Statistics;

namespace Concordance.Content;

/// <summary>How often a name is resembled by chance: ordinary names take the place of the one that others might imitate, and are looked for among the other ordinary names.</summary>
/// <remarks>
/// A base rate, not a probability: it says how many ordinary names of like length have at least one look-alike of that kind, or of a closer one, among as many names as were compared. Names of one sort of people or outlets
/// (with a city, a year, the same first name) resemble each other more than others do. Thread-safe.
/// </remarks>
public sealed class LookalikeChance
{
    const int LengthAside = 2, LeastSample = 20;
    const long MostPairs = 50_000_000;

    readonly NameSort _sort;
    readonly LookalikeOptions _options;
    readonly List<(string Name, NameForm Form)> _names;
    readonly Dictionary<string, int> _holders;
    readonly Lazy<LookalikeKind?[]>[] _closestByLength;

    /// <summary>Takes ordinary names over.</summary>
    /// <param name="sort">What they are.</param>
    /// <param name="names">The names, one for each holder: a name that two hold resembles itself. Not those under study, nor those that others might imitate.</param>
    /// <param name="options">Which resemblances.</param>
    public LookalikeChance(NameSort sort, IEnumerable<string> names, LookalikeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(names);
        (_sort, _options) = (sort, options ?? new());
        _options.Check();
        var all = names.ToList();
        _names = Lookalikes.Prepare(sort, all);
        _holders = all.CountBy(n => n, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        // Every length has its sample at hand; none is computed before it is asked for.
        _closestByLength = [.. Enumerable.Range(0, Lookalikes.MostLength + 1).Select(length => new Lazy<LookalikeKind?[]>(() => Closest(length)))];
    }

    /// <summary>How many ordinary names were taken over.</summary>
    public int Names => _holders.Values.Sum();

    /// <summary>Of ordinary names of like length, how many are resembled in this kind or closer. The total is zero where there are none of that length.</summary>
    public Proportion Of(LookalikeTarget target, LookalikeKind kind)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (NameForm.Of(_sort, target.Text) is not { } form) return new(0, 0);
        var closest = _closestByLength[Math.Min(form.Folded.Length, Lookalikes.MostLength)].Value;
        return new(closest.Count(c => c <= kind), closest.Length);
    }

    // For each name of a sample the closest kind in which another resembles it.
    LookalikeKind?[] Closest(int length)
    {
        var alike = _names.Where(n => Math.Abs(n.Form.Folded.Length - length) <= LengthAside).ToList();
        var size = (int)Math.Min(alike.Count, Math.Clamp(MostPairs / Math.Max(1, _names.Count), LeastSample, _options.MostOrdinary));
        // Spread evenly over the names in ordinal order: the same in every order of the input.
        return [.. Enumerable.Range(0, size).AsParallel().AsOrdered().Select(i => Closest(alike[(int)((long)i * alike.Count / size)]))];
    }

    LookalikeKind? Closest((string Name, NameForm Form) ordinary)
    {
        // Names that differ in case or host alone are their holder's own, but for shown names, which anyone can take.
        var near = Lookalikes.Near(ordinary.Form, _sort, _names, _options).Where(n => n.Name != ordinary.Name).Select(n => (LookalikeKind?)n.Kind);
        if (_sort == NameSort.ShownName && _holders[ordinary.Name] > 1) near = near.Append(LookalikeKind.SameName);
        return near.Min();
    }
}
