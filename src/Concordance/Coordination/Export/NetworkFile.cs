using Concordance.Coordination.Peers;

namespace Concordance.Coordination.Export;

/// <summary>From a file of shares to a file of edges.</summary>
public static class NetworkFile
{
    /// <summary>Reads shares, makes their network and writes its edges.</summary>
    /// <param name="request">What is wanted.</param>
    /// <param name="progress">Told how far it is; null for nobody.</param>
    /// <param name="cancel">Stops the work; the file to write is then left as it was.</param>
    /// <exception cref="InputException">The file can't be read or has no row that can be used, an option is out of its range, or there are too many pairs.</exception>
    public static NetworkResult Run(NetworkRequest request, IProgress<NetworkProgress>? progress = null, CancellationToken cancel = default)
    {
        request.Check();
        var (table, rejected) = request.IsCase ? (OfCase(request, progress), new RejectedShares()) : Read(request.Input, progress, cancel);
        if (table.Count == 0 && rejected.Count > 0)
        {
            var first = rejected.Reasons[0];
            throw new InputException(
                FormattableString.Invariant($"No row of '{request.Input}' can be used: all {rejected.Count} are rejected, the first because line {first.FirstLine} {first.Example}."),
                "Mend the table: every row needs an account, a time and as many values as the header.");
        }
        var most = request.MaxPairs ?? (request.Semantics == NetworkSemantics.CooRTweet ? PairBound.OfMemory() : PairBound.OfTime);
        progress?.Report(new("finding pairs"));
        using var made = request.Semantics != NetworkSemantics.Concordance ? OfPeer(table, request, most, cancel)
            : request.Windows is { } windows ? Swept(table, windows, request, most, cancel) : Ours(table, request, most, progress, cancel);
        progress?.Report(new("writing"));
        EdgeFile.Write(made.Edges, request.Output, made.Communities is null ? null : CoordinationNetwork.NumberOf(made.Communities), cancel);
        return new(table.Count, rejected, table.Accounts.Count, table.Objects.Count, made.WindowSeconds, made.Pairs, made.Edges.Count, made.Kept, made.Groups, made.Communities?.Count, made.Windows);
    }

    static ShareTable OfCase(NetworkRequest request, IProgress<NetworkProgress>? progress)
    {
        progress?.Report(new("reading the case"));
        var investigation = Investigation.Open(request.Input);
        return ShareTable.Of(Shares.Of(investigation, request.Layers), investigation.Data.Resolution);
    }

    static (ShareTable, RejectedShares) Read(string path, IProgress<NetworkProgress>? progress, CancellationToken cancel)
    {
        var rejected = new RejectedShares();
        var size = File.Exists(path) ? new FileInfo(path).Length : 0;
        long done = 0;
        progress?.Report(new("reading"));
        var table = ShareFile.Read(path, rejected: rejected, read: Report, cancel: cancel);
        return (table, rejected);

        void Report(long bytes)
        {
            done += bytes;
            if (size > 0) progress?.Report(new("reading", Math.Min(1, (double)done / size)));
        }
    }

    static CoordinationOptions Options(NetworkRequest request, long most) => new()
    {
        WindowSeconds = (int)request.WindowSeconds, MinimumWeight = request.MinParticipation, FalseDiscoveryRate = request.FalseDiscoveryRate, Null = request.Null, MaxPairs = most,
    };

    static Made Swept(ShareTable table, IReadOnlyList<int> windows, NetworkRequest request, long most, CancellationToken cancel)
    {
        var shares = new SortedShares(table);
        var sweep = WindowSweep.Of(shares, windows, Options(request, most), cancel);
        var (edges, longest) = (EdgeLists.Of(sweep), sweep.Windows[^1].WindowSeconds);
        return new(edges, longest, PairBound.Check(shares, longest * TimeSpan.TicksPerSecond, most, cancel), edges.Count, Graph.Of(edges).Groups(), null, sweep.Windows);
    }

    static Made Ours(ShareTable table, NetworkRequest request, long most, IProgress<NetworkProgress>? progress, CancellationToken cancel)
    {
        var shares = new SortedShares(table);
        var options = Options(request, most);
        if (request.EstimateWindow)
        {
            progress?.Report(new("choosing the window"));
            if (WindowEstimate.OfMostEdges(shares, null, options, cancel) is { } choice) options = options with { WindowSeconds = choice.WindowSeconds, FalseDiscoveryRate = choice.FalseDiscoveryRate };
        }
        var tested = NetworkBuilder.Test(shares, options, Told("finding pairs"), cancel);
        var kept = EdgeLists.Of(tested, request.IsCase);
        var all = request.All ? tested.All(Room(request), Told("finding all pairs"), cancel) : null;
        return new(all is null ? kept : EdgeLists.Of(tested, all, request.IsCase), tested.Options.WindowSeconds, tested.SharePairs, kept.Count, Graph.Of(kept).Groups(),
            Communities.Of(tested.Ties(), tested.Options.Communities, cancel)) { All = all };

        Action<double>? Told(string step) => progress is null ? null : done => progress.Report(new(step, done));
    }

    static Made OfPeer(ShareTable table, NetworkRequest request, long most, CancellationToken cancel)
    {
        var pairs = Checked(table, request, most, cancel);
        if (request.Semantics == NetworkSemantics.Cnt)
        {
            var all = Cnt.Edges(table, CntKind.CoRetweet, new() { WindowSeconds = request.WindowSeconds, MinEdgeWeight = request.MinParticipation }, Room(request), cancel);
            return new(EdgeLists.Of(all), request.WindowSeconds, pairs, all.Count, all.Groups(), null) { All = all };
        }
        var network = CooRTweet.GenerateCoordinatedNetwork(CooRTweet.DetectGroups(table, new() { WindowSeconds = request.WindowSeconds, MinParticipation = request.MinParticipation, MaxPairs = most }, cancel));
        return new(EdgeLists.Of(network), request.WindowSeconds, pairs, network.Count, network.Groups(), null);
    }

    static long Checked(ShareTable table, NetworkRequest request, long most, CancellationToken cancel)
    {
        try
        {
            return PairBound.Check(table, request.WindowSeconds, most, cancel);
        }
        catch (InputException e) when (request.Semantics == NetworkSemantics.CooRTweet)
        {
            throw new InputException($"{e.Problem} CooRTweet's network is made of all pairs at once, in its order, and so holds them in memory.", e.Remedy, e);
        }
    }

    static SortRoom Room(NetworkRequest request) => new(request.MaxMemory ?? SortRoom.Usual, Path.GetDirectoryName(Path.GetFullPath(request.Output))!);

    sealed record Made(EdgeList Edges, double WindowSeconds, long Pairs, int Kept, int Groups, IReadOnlyList<IReadOnlyList<string>>? Communities, IReadOnlyList<WindowResult>? Windows = null) : IDisposable
    {
        /// <summary>What the edges lie in, where that is more than memory.</summary>
        public IDisposable? All { get; init; }

        public void Dispose() => All?.Dispose();
    }
}
