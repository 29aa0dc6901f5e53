namespace Concordance.Coordination.Peers;

/// <summary>Figures of the edges of a network, in columns.</summary>
public sealed class EdgeFigures
{
    readonly int[] _objectStart;
    int[] _objects = [];

    internal EdgeFigures(int[] weight, double[] meanTimeDelta, int[] contents, int[] contentsY, int[] objectStart)
    {
        (Weight, MeanTimeDelta, Contents, ContentsY, _objectStart) = (weight, meanTimeDelta, contents, contentsY, objectStart);
        AboveThreshold = new bool[weight.Length];
    }

    /// <summary>Pairs of shares of each edge; 0 where it has none, whose other figures are missing.</summary>
    public int[] Weight { get; }

    /// <summary>Mean seconds between the two shares of its pairs.</summary>
    public double[] MeanTimeDelta { get; }

    /// <summary>Distinct older contents (mended: contents of the first account).</summary>
    public int[] Contents { get; }

    /// <summary>Distinct newer contents (mended: contents of the second account).</summary>
    public int[] ContentsY { get; }

    /// <summary>The quantile that weights are held against; NaN where there is no weight.</summary>
    public double Threshold { get; private set; } = double.NaN;

    /// <summary>Whether the weight exceeds it.</summary>
    public bool[] AboveThreshold { get; }

    /// <summary>Whether the objects were kept.</summary>
    internal bool HasObjects => _objectStart.Length > 0;

    /// <summary>The lesser of the two numbers of contents by the greater.</summary>
    public double Symmetry(int edge) => Weight[edge] == 0 ? double.NaN : Math.Min(Contents[edge], ContentsY[edge]) / (double)Math.Max(Contents[edge], ContentsY[edge]);

    /// <summary>Numbers of the distinct objects of an edge in the order of its pairs; none where they were not kept.</summary>
    public ReadOnlySpan<int> Objects(int edge) => HasObjects ? _objects.AsSpan(_objectStart[edge].._objectStart[edge + 1]) : [];

    /// <summary>Says how many objects an edge has.</summary>
    internal void SetObjectCount(int edge, int count) => _objectStart[edge + 1] = count;

    /// <summary>Takes the objects of all edges, one after the other, once their numbers are said.</summary>
    internal void SetObjects(int[] objects)
    {
        _objects = objects;
        for (var edge = 0; edge < Weight.Length; edge++) _objectStart[edge + 1] += _objectStart[edge];
    }

    /// <summary>Marks the edges whose weight exceeds a quantile of all weights.</summary>
    internal void Mark(double quantile)
    {
        Threshold = Quantile.OfCounts(Weight, quantile);
        for (var edge = 0; edge < Weight.Length; edge++) AboveThreshold[edge] = Weight[edge] > 0 && Weight[edge] > Threshold;
    }

    /// <summary>The figures of some edges, by their numbers; −1 gives one without pairs.</summary>
    internal EdgeFigures Take(int[] edges)
    {
        var taken = new EdgeFigures(Column(Weight, 0), Column(MeanTimeDelta, double.NaN), Column(Contents, 0), Column(ContentsY, 0), HasObjects ? new int[edges.Length + 1] : []) { Threshold = Threshold };
        var objects = new List<int>();
        for (var i = 0; HasObjects && i < edges.Length; i++)
        {
            if (edges[i] < 0) continue;
            objects.AddRange(Objects(edges[i]));
            taken.SetObjectCount(i, Objects(edges[i]).Length);
        }
        if (HasObjects) taken.SetObjects([.. objects]);
        Column(AboveThreshold, false).CopyTo(taken.AboveThreshold, 0);
        return taken;

        T[] Column<T>(T[] column, T missing) => Array.ConvertAll(edges, e => e < 0 ? missing : column[e]);
    }

    /// <summary>The same with the two numbers of contents changed for each other where an edge is turned.</summary>
    internal void Turn(int edge) => (Contents[edge], ContentsY[edge]) = (ContentsY[edge], Contents[edge]);
}
