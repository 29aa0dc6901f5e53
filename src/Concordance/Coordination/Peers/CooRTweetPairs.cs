namespace Concordance.Coordination.Peers;

/// <summary>Pairs of shares of one object within the window, as CooRTweet's <c>detect_groups</c> gives them; in columns, in its order.</summary>
/// <remarks>A pair says that two accounts shared one thing at nearly the same time, which happens to everyone; it doesn't prove coordination.</remarks>
public sealed class CooRTweetPairs
{
    readonly int[] _older, _newer;
    readonly bool[]? _fast;
    readonly bool _isWhole;

    internal CooRTweetPairs(ShareTable table, ContentNumbers contents, CooRTweetOptions options, int[] older, int[] newer, double? fastWindow = null, bool[]? fast = null)
    {
        (Table, Contents, Options, _older, _newer, FastWindowSeconds, _fast) = (table, contents, options, older, newer, fastWindow, fast);
        _isWhole = contents.IsWholeSeconds;
    }

    /// <summary>The shares that the pairs were made of.</summary>
    public ShareTable Table { get; }

    /// <summary>The options that they were made with.</summary>
    public CooRTweetOptions Options { get; }

    /// <summary>Number of pairs.</summary>
    public int Count => _older.Length;

    /// <summary>The row of each pair's older share; of two at the same time that which comes first in the order of <see cref="CooRTweet.DetectGroups"/>.</summary>
    public ReadOnlySpan<int> Older => _older;

    /// <summary>The row of each pair's newer share.</summary>
    public ReadOnlySpan<int> Newer => _newer;

    /// <summary>The second, narrower window in seconds, or null: see <see cref="CooRTweet.FlagSpeedShare"/>.</summary>
    public double? FastWindowSeconds { get; }

    /// <summary>Whether each pair is flagged as within the narrower window; empty where there is none.</summary>
    public ReadOnlySpan<bool> Fast => _fast;

    internal ContentNumbers Contents { get; }

    /// <summary>The time between the two shares of a pair; seconds.</summary>
    public double TimeDelta(int pair)
    {
        var (older, newer) = (Table.Time[_older[pair]], Table.Time[_newer[pair]]);
        return Options.AsPublished && !_isWhole
            ? Math.Abs(PeerTime.Seconds(older) - PeerTime.Seconds(newer))
            : Math.Abs(older - newer) / (double)TimeSpan.TicksPerSecond;
    }

    /// <summary>A pair with its names.</summary>
    public CooRTweetPair this[int pair] => new(
        Table.Objects[Table.Object[_older[pair]]], Table.Contents[_older[pair]], Table.Contents[_newer[pair]], TimeDelta(pair),
        Table.Accounts[Table.Account[_older[pair]]], Table.Accounts[Table.Account[_newer[pair]]], _fast?[pair]);
}

/// <summary>One pair of shares.</summary>
/// <param name="ObjectId">What both shared.</param>
/// <param name="ContentId">The older post.</param>
/// <param name="ContentIdY">The newer post.</param>
/// <param name="TimeDelta">Seconds between them.</param>
/// <param name="AccountId">Who shared first.</param>
/// <param name="AccountIdY">Who shared second.</param>
/// <param name="Fast">Whether it is flagged as within the narrower window; null where none was asked for.</param>
public sealed record CooRTweetPair(string ObjectId, string ContentId, string ContentIdY, double TimeDelta, string AccountId, string AccountIdY, bool? Fast);
