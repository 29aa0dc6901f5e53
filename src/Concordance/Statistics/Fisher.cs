namespace Concordance.Statistics;

/// <summary>R. A. Fisher's exact test of two proportions ("On the interpretation of χ² from contingency tables, and the calculation of P", JRSS 85 (1922), 87-94).</summary>
public static class Fisher
{
    /// <summary>The two-sided p-value that two groups have one rate: twice the smaller tail, at most 1. Exact for few counts too; 1 where a group is empty.</summary>
    public static double PValue(Proportion first, Proportion second)
    {
        int marked = first.Count + second.Count, total = first.Total + second.Total;
        if (first.Total == 0 || second.Total == 0) return 1;
        // Both tails hold what was seen. The tail of many in one group is that of few in the other.
        var many = Tail.Hypergeometric(first.Count, first.Total, marked, total);
        var few = Tail.Hypergeometric(second.Count, second.Total, marked, total);
        return Math.Min(1, 2 * Math.Min(many, few));
    }
}
