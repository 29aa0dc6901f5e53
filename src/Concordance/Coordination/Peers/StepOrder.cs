namespace Concordance.Coordination.Peers;

/// <summary>
/// Shares of accounts that share enough, in the order in which CooRTweet pairs them: by object, inside an object by account in the order
/// in which accounts first come, inside an account as they came; the objects as they first come in that order.
/// </summary>
/// <param name="Rows">Rows of the table in that order.</param>
/// <param name="Starts">Where each object's shares begin in <paramref name="Rows"/>, and the end.</param>
sealed record StepOrder(int[] Rows, int[] Starts)
{
    internal static StepOrder Of(ShareTable table, bool[] keep)
    {
        var byAccount = Group(table.Account, keep, table.Accounts.Count, null);
        var number = new int[table.Objects.Count];
        Array.Fill(number, -1);
        var objects = 0;
        var group = new int[table.Count];
        foreach (var row in byAccount)
        {
            ref var mine = ref number[table.Object[row]];
            if (mine < 0) mine = objects++;
            group[row] = mine;
        }
        var starts = new int[objects + 1];
        var rows = Group(group, keep, objects, byAccount, starts);
        return new(rows, starts);
    }

    // Kept rows by group, inside a group in the order given (null: as they came).
    static int[] Group(ReadOnlySpan<int> group, bool[] keep, int groups, int[]? order, int[]? starts = null)
    {
        starts ??= new int[groups + 1];
        var kept = 0;
        for (var row = 0; row < group.Length; row++)
        {
            if (!keep[row]) continue;
            starts[group[row] + 1]++;
            kept++;
        }
        for (var g = 0; g < groups; g++) starts[g + 1] += starts[g];
        var next = starts.AsSpan(0, groups).ToArray();
        var grouped = new int[kept];
        for (var i = 0; i < (order?.Length ?? group.Length); i++)
        {
            var row = order is null ? i : order[i];
            if (keep[row]) grouped[next[group[row]]++] = row;
        }
        return grouped;
    }
}
