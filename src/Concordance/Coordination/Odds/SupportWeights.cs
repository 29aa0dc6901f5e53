namespace Concordance.Coordination;

/// <summary>How much a pair's p-value weighs in the correction for multiple testing: more where both accounts are tied to the same others.</summary>
/// <remarks>
/// Whoever acts together does so in groups, so a pair with three partners in common is a likelier one before it is looked at. Its p-value is divided by a weight; the
/// weights of all tests have a mean of one, so that the false discovery rate stays what it is (C. R. Genovese, K. Roeder and L. Wasserman, "False discovery control with
/// p-value weighting", Biometrika 93 (2006), 509-524). The partners come from other pairs than the one that is weighed. At most half of all weight goes to such pairs.
/// </remarks>
internal sealed class SupportWeights
{
    const double Most = 100;

    readonly HashSet<(int, int)> _supported;
    readonly double _theirs, _others;

    /// <summary>The weights.</summary>
    /// <param name="supported">The pairs with enough partners in common, the smaller account first.</param>
    /// <param name="tests">Number of tests.</param>
    internal SupportWeights(IReadOnlyCollection<(int One, int Other, int Common)> supported, long tests)
    {
        _supported = [.. supported.Select(s => (s.One, s.Other))];
        _theirs = Math.Clamp(tests / (2.0 * Math.Max(1, _supported.Count)), 1, Most);
        _others = _supported.Count < tests ? (tests - _supported.Count * _theirs) / (tests - _supported.Count) : 1;
    }

    /// <summary>The weight of a pair.</summary>
    internal double Of(int one, int other) => _supported.Contains(one < other ? (one, other) : (other, one)) ? _theirs : _others;
}
