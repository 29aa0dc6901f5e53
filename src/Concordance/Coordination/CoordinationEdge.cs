namespace Concordance.Coordination;

/// <summary>Two accounts that shared the same objects within the time window, with the odds that chance alone did it.</summary>
/// <param name="First">Account id; the smaller of the two in ordinal order.</param>
/// <param name="Second">Account id.</param>
/// <param name="Weight">Number of distinct objects that both shared within the window.</param>
/// <param name="Occasions">The same, where objects that came in the same posts (a headline and its link) count once; the odds go by it.</param>
/// <param name="Common">Number of distinct objects that both shared, at whatever time: so often they could have met.</param>
/// <param name="Expected">Occasions to be expected from what both shared, how quickly those objects are passed on, and the hours of the two accounts.</param>
/// <param name="PValue">Probability of so much evidence or more by chance.</param>
/// <param name="QValue"><paramref name="PValue"/> corrected over all pairs that could have been found (false discovery rate).</param>
/// <param name="MeanLagSeconds">Mean of the shortest lag between the two accounts, over the objects; seconds.</param>
/// <param name="Objects">The shared objects, in ordinal order.</param>
/// <param name="PostIds">The posts that the edge rests on, in ordinal order.</param>
public sealed record CoordinationEdge(
    string First, string Second, int Weight, int Occasions, int Common, double Expected, double PValue, double QValue, double MeanLagSeconds,
    IReadOnlyList<string> Objects, IReadOnlyList<string> PostIds)
{
    /// <summary>The layers that the edge rests on, with the objects of each; none for a table that was not made from posts.</summary>
    public IReadOnlyList<(Layer Layer, int Objects)> Layers => ObjectName.CountByLayer(Objects);

    /// <summary>How many times more often the two met than was to be expected; an effect size, which says nothing of how sure it is.</summary>
    public double Ratio => Occasions / Expected;
}
