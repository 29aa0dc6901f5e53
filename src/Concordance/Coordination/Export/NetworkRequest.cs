namespace Concordance.Coordination.Export;

/// <summary>Whose network is wanted.</summary>
public enum NetworkSemantics
{
    /// <summary>Ours: objects in common, with the odds that chance did it. See <see cref="NetworkBuilder"/>.</summary>
    Concordance,

    /// <summary>CooRTweet's. See <see cref="Peers.CooRTweet"/>.</summary>
    CooRTweet,

    /// <summary>That of the coordination-network-toolkit, co_retweet. See <see cref="Peers.Cnt"/>.</summary>
    Cnt,
}

/// <summary>A network that is to be made of a file of shares and written to another.</summary>
public sealed record NetworkRequest
{
    /// <summary>The table of shares (see <see cref="ShareFile"/>), or the folder of a case.</summary>
    public required string Input { get; init; }

    /// <summary>Of a case: what counts as shared; null takes <see cref="Shares.DefaultLayers"/>. A table of shares says itself what is shared.</summary>
    public IReadOnlyList<Layer>? Layers { get; init; }

    /// <summary>Whether the input is a case, and not a table.</summary>
    internal bool IsCase => Directory.Exists(Input);

    /// <summary>The file to write; its name ends with the format. See <see cref="EdgeFile"/>.</summary>
    public required string Output { get; init; }

    /// <summary>Whose network. Default ours.</summary>
    public NetworkSemantics Semantics { get; init; }

    /// <summary>Longest time between two shares of one object, inclusive; seconds. Default 60. Ours takes whole seconds only, and raises it to the resolution of the times.</summary>
    public double WindowSeconds { get; init; } = 60;

    /// <summary>Several windows in place of <see cref="WindowSeconds"/>, of ours: the edges that any of them keeps are written, with the q-value at each. Null for one window.</summary>
    public IReadOnlyList<int>? Windows { get; init; }

    /// <summary>Whether to choose the window from the data, in place of <see cref="WindowSeconds"/>, of ours: see <see cref="WindowEstimate.OfMostEdges(ShareTable, IReadOnlyCollection{int}?, CoordinationOptions?, CancellationToken)"/>. Where none fits, <see cref="WindowSeconds"/> is taken.</summary>
    public bool EstimateWindow { get; init; }

    /// <summary>Default 2. Ours: least number of objects that two accounts share; CooRTweet: <c>min_participation</c>; the toolkit: <c>min_edge_weight</c>.</summary>
    public int MinParticipation { get; init; } = 2;

    /// <summary>False discovery rate up to which an edge of ours is kept, above 0 and at most 1. Default 0.05.</summary>
    public double FalseDiscoveryRate { get; init; } = 0.05;

    /// <summary>What chance is taken for. Default the pace of objects and the hours of accounts.</summary>
    public NullModel Null { get; init; }

    /// <summary>Whether to write every pair of ours that reaches the least number of objects, with its odds and whether it is kept. Default false: those kept only.</summary>
    public bool All { get; init; }

    /// <summary>Bytes of memory for the edges that <see cref="All"/> writes, or those of the toolkit's semantics; further ones go through temporary files beside the output, and the result is the same. Null takes a quarter of what this process may use.</summary>
    public long? MaxMemory { get; init; }

    /// <summary>
    /// Most pairs of shares within the window; null takes <see cref="PairBound.OfTime"/>, or <see cref="PairBound.OfMemory"/> with the semantics of CooRTweet. These hold every pair: whether a pair stays hangs on all contents that are in pairs, the order of edges on which
    /// pair came first, and the threshold on the weights of all.
    /// </summary>
    public long? MaxPairs { get; init; }

    /// <summary>Says what can't be meant.</summary>
    /// <exception cref="InputException">An option is out of its range.</exception>
    internal void Check()
    {
        const double longest = 1_000_000_000;
        if (!(WindowSeconds is >= 0 and <= longest))
            throw new InputException(FormattableString.Invariant($"A window of {WindowSeconds} seconds can't be used."), FormattableString.Invariant($"Give the longest time between two shares in seconds: from 0 to {longest:0}."));
        if (Semantics == NetworkSemantics.Concordance && WindowSeconds != Math.Floor(WindowSeconds))
            throw new InputException(FormattableString.Invariant($"A window of {WindowSeconds} seconds is not one of whole seconds."), "Give whole seconds; only the semantics of the peers take fractions.");
        var least = Semantics == NetworkSemantics.Concordance ? 1 : 0;
        if (MinParticipation < least) throw new InputException(FormattableString.Invariant($"A least participation of {MinParticipation} can't be used."), FormattableString.Invariant($"Give {least} or more."));
        if (!(FalseDiscoveryRate is > 0 and <= 1)) throw new InputException(FormattableString.Invariant($"{FalseDiscoveryRate} is no false discovery rate."), "Give a number above 0 and at most 1, such as 0.05.");
        if (MaxPairs < 1) throw new InputException(FormattableString.Invariant($"{MaxPairs} can't be the most pairs."), "Give 1 or more, or leave it out.");
        if (MaxMemory < 1) throw new InputException(FormattableString.Invariant($"{MaxMemory} bytes of memory can't be used."), "Give 1 or more, or leave it out.");
        if (Windows is not null && (Windows.Count == 0 || Windows.Any(w => w is < 0 or > (int)longest))) throw new InputException("These windows can't be used.", FormattableString.Invariant($"Give whole seconds from 0 to {longest:0}, separated by commas."));
        if (Windows is not null && (All || Semantics != NetworkSemantics.Concordance)) throw new InputException("Several windows go with our semantics and the edges that are kept.", "Leave --all and --semantics out, or give one window.");
        if (EstimateWindow && (Windows is not null || Semantics != NetworkSemantics.Concordance)) throw new InputException("The window is estimated by our odds, and one is chosen.", "Leave --windows and --semantics out, or give the window.");
        if (Layers is not null && !IsCase) throw new InputException("Layers go with the folder of a case: a table of shares says itself what is shared.", "Leave --layers out, or give the folder of a case.");
        if (Layers is []) throw new InputException("No layer is named.", $"Name some of {string.Join(", ", ObjectName.Layers)}.");
        EdgeFile.Check(Output);
        if (string.Equals(Path.GetFullPath(Input), Path.GetFullPath(Output), StringComparison.OrdinalIgnoreCase))
            throw new InputException($"The edges would take the place of the shares in '{Output}'.", "Give another file for the edges.");
    }
}
