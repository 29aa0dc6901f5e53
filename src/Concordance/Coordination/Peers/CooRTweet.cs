namespace Concordance.Coordination.Peers;

/// <summary>
/// What CooRTweet 2.1.3 computes (Righetti and Balluff; R, MIT licence), from the same table and in the same order, edge by edge and
/// attribute by attribute, with its defects or without them: <see cref="CooRTweetOptions.AsPublished"/>.
/// </summary>
/// <remarks>
/// Ids are compared and ordered by their bytes, as R does with LC_ALL=C; in other locales the peer's two ends of an edge can change places.
/// Its percentiles of weight are no odds: two busy accounts have heavy edges by chance. See <see cref="NetworkBuilder"/> for those.
/// </remarks>
public static class CooRTweet
{
    /// <summary>Every two shares of one object within the window (<c>detect_groups</c>).</summary>
    /// <param name="table">The shares; a post that shares several objects has a row for each.</param>
    /// <param name="options">Options; null takes the defaults.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>The pairs in the peer's order: by object, then the later share's place among the object's, then the earlier one's.</returns>
    /// <exception cref="InputException">The window is negative, or there are more pairs than may be held.</exception>
    public static CooRTweetPairs DetectGroups(ShareTable table, CooRTweetOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new();
        var window = PeerTime.Window(options.WindowSeconds);
        var contents = new ContentNumbers(table);
        var participation = new Participation(table, contents, options.AsPublished);
        var rows = participation.Rows(options.MinParticipation);
        var order = StepOrder.Of(table, rows);
        var (first, second) = options.AsPublished
            ? new PairSweep<double>(table, order, contents, options, PeerTime.Seconds, window).Find(cancel)
            : new PairSweep<long>(table, order, contents, options, t => t, PeerTime.Ticks(window)).Find(cancel);
        for (var pair = 0; pair < first.Length; pair++)
        {
            var (one, other) = (order.Rows[first[pair]], order.Rows[second[pair]]);
            (first[pair], second[pair]) = IsLater(one, other) ? (other, one) : (one, other);
        }
        if (options.MinParticipation >= 1)
        {
            var stays = participation.Pairs(first, second, rows, options.MinParticipation);
            var kept = 0;
            for (var pair = 0; pair < first.Length; pair++)
            {
                if (stays(first[pair], second[pair])) (first[kept], second[kept++]) = (first[pair], second[pair]);
            }
            Array.Resize(ref first, kept);
            Array.Resize(ref second, kept);
        }
        return new(table, contents, options, first, second);

        // Two times can be one in doubles.
        bool IsLater(int one, int other) => table.Time[one] > table.Time[other]
            && (!options.AsPublished || PeerTime.Seconds(table.Time[one]) > PeerTime.Seconds(table.Time[other]));
    }

    /// <summary>Flags the pairs that are also within a narrower window (<c>flag_speed_share</c>).</summary>
    /// <param name="pairs">The pairs; they stay as they are.</param>
    /// <param name="minParticipation">Least participation among the pairs of the narrower window.</param>
    /// <param name="windowSeconds">The narrower window, inclusive; seconds.</param>
    /// <returns>The same pairs in the order that the peer leaves them in: by older, then newer content. A flag given before is replaced.</returns>
    /// <exception cref="InputException">The window is negative.</exception>
    public static CooRTweetPairs FlagSpeedShare(CooRTweetPairs pairs, int minParticipation, double windowSeconds) =>
        SpeedFlags.Of(pairs, minParticipation, PeerTime.Window(windowSeconds));

    /// <summary>The network of the accounts of pairs (<c>generate_coordinated_network</c>).</summary>
    /// <exception cref="InputException">The options contradict each other, or ask for fast shares that were not flagged.</exception>
    public static CooRTweetNetwork GenerateCoordinatedNetwork(CooRTweetPairs pairs, CooRTweetNetworkOptions? options = null) =>
        CooRTweetNetworkBuilder.Build(pairs, options ?? new());

    /// <summary>One row an account of the network (<c>account_stats</c>), in the order of their ids.</summary>
    /// <param name="network">The network.</param>
    /// <param name="threshold">Which edges count. The peer has no default that works; this is the first that it names.</param>
    /// <exception cref="InputException">Fast edges are asked for and the network has none.</exception>
    public static IReadOnlyList<CooRTweetAccount> AccountStats(CooRTweetNetwork network, CooRTweetThreshold threshold = CooRTweetThreshold.Full) =>
        CooRTweetStatistics.OfAccounts(network, threshold);

    /// <summary>How many accounts shared each object (<c>group_stats</c>), most first.</summary>
    /// <param name="network">A network with its objects: <see cref="CooRTweetNetworkOptions.Objects"/>.</param>
    /// <param name="threshold">Which edges count.</param>
    /// <exception cref="InputException">The network was made without its objects, or fast edges are asked for and it has none.</exception>
    public static IReadOnlyList<CooRTweetObject> GroupStats(CooRTweetNetwork network, CooRTweetThreshold threshold = CooRTweetThreshold.Full) =>
        CooRTweetStatistics.OfObjects(network, threshold);
}
