using Concordance.Coordination;

namespace Concordance.Charts.Forms;

/// <summary>Orders the members of a group around a circle so that those who act together stand together.</summary>
/// <remarks>
/// Greedy: starts with the member of the largest summed weight and appends, again and again, the one most strongly tied to
/// those already there, later ones counting more. Ties fall to the smaller id.
/// </remarks>
static class CircleOrder
{
    const double Fading = 0.7;

    public static IReadOnlyList<string> Of(IReadOnlyList<string> ids, IReadOnlyList<CoordinationEdge> edges)
    {
        string[] sorted = [.. ids.Order(StringComparer.Ordinal)];
        var index = sorted.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        var ties = new List<(int Other, double Weight)>[sorted.Length];
        for (int i = 0; i < ties.Length; i++) ties[i] = [];
        foreach (var edge in edges)
        {
            int a = index[edge.First], b = index[edge.Second];
            ties[a].Add((b, edge.Weight));
            ties[b].Add((a, edge.Weight));
        }

        var pull = new double[sorted.Length];
        var done = new bool[sorted.Length];
        var order = new List<string>(sorted.Length);
        int next = Largest([.. ties.Select(t => t.Sum(e => e.Weight))], done);
        while (next >= 0)
        {
            done[next] = true;
            order.Add(sorted[next]);
            for (int i = 0; i < pull.Length; i++) pull[i] *= Fading;
            foreach (var (other, weight) in ties[next]) pull[other] += weight;
            next = Largest(pull, done);
        }
        return order;
    }

    static int Largest(double[] values, bool[] done)
    {
        int best = -1;
        for (int i = 0; i < values.Length; i++)
            if (!done[i] && (best < 0 || values[i] > values[best])) best = i;
        return best;
    }
}
