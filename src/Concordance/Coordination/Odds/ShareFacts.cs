namespace Concordance.Coordination;

/// <summary>What shares tell whatever the window: made once, for as many windows as are looked at.</summary>
internal sealed class ShareFacts
{
    readonly SortedShares _shares;
    readonly int[]?[] _hours;

    internal ShareFacts(SortedShares shares)
    {
        _shares = shares;
        _hours = new int[shares.Objects][];
        Visits = new(shares);
    }

    /// <summary>Who shared what.</summary>
    internal Visits Visits { get; }

    /// <summary>When each account is awake.</summary>
    internal Hours Hours => field ??= new(_shares);

    /// <summary>Shares of an object.</summary>
    internal int Size(int o) => _shares.ObjectStart[o + 1] - _shares.ObjectStart[o];

    /// <summary>An object's shares by hour of the day.</summary>
    internal ReadOnlySpan<int> HoursOf(int o)
    {
        if (_hours[o] is { } known) return known;
        var histogram = new int[Hours.PerDay];
        for (var i = _shares.ObjectStart[o]; i < _shares.ObjectStart[o + 1]; i++) histogram[Hours.Of(_shares.At[i].Time)]++;
        return _hours[o] = histogram;
    }
}
