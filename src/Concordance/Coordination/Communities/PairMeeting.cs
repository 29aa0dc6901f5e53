namespace Concordance.Coordination;

/// <summary>Two accounts that shared one object within the window: the two posts that came closest.</summary>
/// <param name="Object">The object.</param>
/// <param name="FirstPost">Post of the one account.</param>
/// <param name="FirstTime">When; UTC.</param>
/// <param name="SecondPost">Post of the other.</param>
/// <param name="SecondTime">When; UTC.</param>
public sealed record PairMeeting(string Object, string FirstPost, DateTime FirstTime, string SecondPost, DateTime SecondTime)
{
    /// <summary>Seconds from the one account's post to the other's; negative where the other was before.</summary>
    public double Seconds => (SecondTime - FirstTime).TotalSeconds;

    /// <summary>When both had shared; UTC.</summary>
    public DateTime Time => FirstTime > SecondTime ? FirstTime : SecondTime;

    /// <summary>The meetings of two accounts, in the order of time, then object. Pairs that are no edge of the network may have some too; accounts that are not in the table have none.</summary>
    /// <param name="table">The shares that the network was built of.</param>
    /// <param name="network">The network; its window counts.</param>
    /// <param name="first">The one account.</param>
    /// <param name="second">The other.</param>
    public static IReadOnlyList<PairMeeting> Of(ShareTable table, CoordinationNetwork network, string first, string second) => new PairMeetings(table, network.Options).Of(first, second);
}

/// <summary>Finds the meetings of pairs in a table.</summary>
internal sealed class PairMeetings
{
    readonly SortedShares _shares;
    readonly Dictionary<string, int> _number;
    readonly long _window;

    internal PairMeetings(ShareTable table, CoordinationOptions options)
    {
        _window = options.WindowSeconds * TimeSpan.TicksPerSecond;
        _shares = new(table);
        _number = Enumerable.Range(0, _shares.Accounts).ToDictionary(a => table.Accounts[_shares.AccountName[a]], a => a, StringComparer.Ordinal);
    }

    internal IReadOnlyList<PairMeeting> Of(string first, string second)
    {
        if (!_number.TryGetValue(first, out var one) || !_number.TryGetValue(second, out var other) || one == other) return [];
        return
        [
            .. Meeting.Of(_shares, _shares.Facts.Visits, one, other, _window).Select(m => (First: _shares.Row[m.PlaceOfFirst], Second: _shares.Row[m.PlaceOfSecond]))
                .Select(m => new PairMeeting(_shares.Table.Objects[_shares.Table.Object[m.First]], Post(m.First), _shares.Table.TimeOf(m.First), Post(m.Second), _shares.Table.TimeOf(m.Second)))
                .OrderBy(m => m.Time).ThenBy(m => m.Object, StringComparer.Ordinal),
        ];
    }

    string Post(int row) => _shares.Table.Contents[row];
}
