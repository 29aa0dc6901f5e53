namespace Concordance.Timeline;

/// <summary>What each step costs in each state, negative logarithms of probabilities.</summary>
interface IStateCosts
{
    /// <summary>Cost of step <paramref name="step"/> in a state.</summary>
    double Of(int step, int state);
}

/// <summary>The cheapest path of states: Viterbi's algorithm, exact, for an automaton whose rises cost by the state and whose falls are free.</summary>
/// <remarks>
/// Since a rise costs in proportion and a fall nothing, the best state before each is known from the cheapest below and the cheapest above: a step costs as many operations as there are states. The way back is
/// worked out block by block from costs kept at every √n-th step, so that memory grows as √n and not as n. Of paths of equal cost that of the lowest states is taken, compared from the last step back.
/// </remarks>
static class StatePath
{
    /// <param name="steps">Number of steps.</param>
    /// <param name="states">Number of states, at most 255; the path starts before its first step in state 0.</param>
    /// <param name="costs">What the steps cost.</param>
    /// <param name="rise">What rising by one state costs.</param>
    public static byte[] Cheapest<TCosts>(int steps, int states, TCosts costs, double rise) where TCosts : struct, IStateCosts
    {
        var path = new byte[steps];
        if (steps == 0) return path;
        var block = (int)Math.Ceiling(Math.Sqrt(steps));
        var kept = new List<double[]>();
        var now = new double[states];
        Array.Fill(now, double.PositiveInfinity);
        now[0] = 0;
        var from = new byte[states];
        for (var t = 0; t < steps; t++)
        {
            if (t % block == 0) kept.Add([.. now]);
            Step(t, now, from);
        }
        var state = Least(now);
        var back = new byte[block][];
        for (var i = 0; i < block; i++) back[i] = new byte[states];
        for (var b = kept.Count - 1; b >= 0; b--)
        {
            var (first, end) = (b * block, Math.Min(steps, (b + 1) * block));
            now = kept[b];
            for (var t = first; t < end; t++) Step(t, now, back[t - first]);
            for (var t = end - 1; t >= first; t--)
            {
                path[t] = (byte)state;
                state = back[t - first][state];
            }
        }
        return path;

        void Step(int t, double[] cost, byte[] origin)
        {
            // From above at no cost, from below at the price of the rise; the lowest of equals.
            var above = double.PositiveInfinity;
            var best = 0;
            for (var j = states - 1; j >= 0; j--)
            {
                if (cost[j] <= above) (above, best) = (cost[j], j);
                origin[j] = (byte)best;
            }
            var (below, lowest) = (double.PositiveInfinity, 0);
            var next = above;
            for (var j = 0; j < states; j++)
            {
                var stay = cost[j];
                var falls = cost[origin[j]];
                if (below <= falls)
                {
                    origin[j] = (byte)lowest;
                    next = below;
                }
                else next = falls;
                // The cheapest below the next state, with its rise.
                if (stay < below) (below, lowest) = (stay, j);
                below += rise;
                cost[j] = next;
            }
            for (var j = 0; j < states; j++) cost[j] += costs.Of(t, j);
        }
    }

    static int Least(double[] cost)
    {
        var least = 0;
        for (var j = 1; j < cost.Length; j++)
            if (cost[j] < cost[least]) least = j;
        return least;
    }
}
