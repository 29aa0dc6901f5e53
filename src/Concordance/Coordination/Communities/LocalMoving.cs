namespace Concordance.Coordination;

/// <summary>Fast local moving of nodes (the paper's MoveNodesFast): a queue of nodes that may have a better place, at first all in random order.</summary>
internal static class LocalMoving
{
    /// <summary>Moves nodes between communities until none gains by it.</summary>
    /// <param name="level">The graph.</param>
    /// <param name="community">The community of each node, below the number of nodes; changed.</param>
    /// <param name="draws">Chance.</param>
    internal static void Run(LeidenLevel level, int[] community, Draws draws)
    {
        var (graph, n) = (level.Graph, level.Graph.Nodes);
        var (mass, size, tie) = (new double[n], new int[n], new double[n]);
        for (var v = 0; v < n; v++)
        {
            mass[community[v]] += level.Mass[v];
            size[community[v]]++;
        }
        var empty = new Stack<int>(Enumerable.Range(0, n).Where(c => size[c] == 0));
        var queue = new Queue<int>(draws.Order(n));
        var queued = new bool[n];
        Array.Fill(queued, true);
        var touched = new List<int>();
        while (queue.TryDequeue(out var v))
        {
            queued[v] = false;
            var (home, own) = (community[v], level.Mass[v]);
            for (var k = graph.Start[v]; k < graph.Start[v + 1]; k++)
            {
                var c = community[graph.Neighbour[k]];
                if (tie[c] == 0) touched.Add(c);
                tie[c] += graph.Weight[k];
            }
            mass[home] = --size[home] == 0 ? 0 : mass[home] - own;
            var (best, most) = (home, tie[home] - level.Price * own * mass[home]);
            foreach (var c in touched)
                if (tie[c] - level.Price * own * mass[c] is var gain && gain > most + level.Nothing) (best, most) = (c, gain);
            if (most < -level.Nothing) best = empty.Pop();
            foreach (var c in touched) tie[c] = 0;
            touched.Clear();
            mass[best] += own;
            size[best]++;
            if (best == home) continue;
            if (size[home] == 0) empty.Push(home);
            community[v] = best;
            for (var k = graph.Start[v]; k < graph.Start[v + 1]; k++)
                if (graph.Neighbour[k] is var u && community[u] != best && !queued[u])
                {
                    queued[u] = true;
                    queue.Enqueue(u);
                }
        }
    }
}
