using Concordance.Attribution;

namespace Concordance.Accounts;

/// <summary>How many accounts have markers in as many groups, with the rare numbers of groups in one row.</summary>
/// <param name="Least">The least number of groups.</param>
/// <param name="OrMore">Whether accounts with more are counted too.</param>
/// <param name="Studied">Accounts under study.</param>
/// <param name="Ordinary">Ordinary accounts.</param>
/// <param name="Matched">Those of them that are matched to accounts under study.</param>
sealed record GroupCountRow(int Least, bool OrMore, int Studied, int Ordinary, int Matched = 0)
{
    /// <summary>The number as tables show it: "3", "4 or more".</summary>
    internal string Groups => FormattableString.Invariant($"{Least}{(OrMore ? " or more" : "")}");

    /// <summary>The rows. The last of them is taken together so far that fewest counts are hidden, and no further.</summary>
    /// <remarks>Few accounts have markers in many groups, and one small count in a column is the total less the others.</remarks>
    /// <param name="studied">Accounts under study by their number of groups, from 0.</param>
    /// <param name="ordinary">Ordinary accounts, likewise.</param>
    /// <param name="matched">Those of them that are matched to accounts under study; null where nothing is told of them.</param>
    internal static IReadOnlyList<GroupCountRow> Of(IReadOnlyList<int> studied, IReadOnlyList<int> ordinary, IReadOnlyList<int>? matched = null)
    {
        // Down to "1 or more"; the first has every row by itself.
        var last = studied.Count - 1;
        matched ??= new int[studied.Count];
        return Enumerable.Range(0, Math.Max(1, last)).Select(i => Until(last - i)).MinBy(rows => Hidden(rows, r => r.Studied) + Hidden(rows, r => r.Ordinary) + Hidden(rows, r => r.Matched))!;

        List<GroupCountRow> Until(int least) => [.. Enumerable.Range(0, least + 1).Select(k => k < least ? new GroupCountRow(k, false, studied[k], ordinary[k], matched[k]) : new(k, k < last, studied.Skip(k).Sum(), ordinary.Skip(k).Sum(), matched.Skip(k).Sum()))];
    }

    static int Hidden(List<GroupCountRow> rows, Func<GroupCountRow, int> count) => SuppressedCells.Of(rows.ConvertAll(r => count(r))).Count(h => h);
}
