namespace Concordance.Coordination;

/// <summary>Two accounts that shared the same objects within the time window, with the odds that chance alone did it.</summary>
/// <param name="First">Account id; the smaller of the two in ordinal order.</param>
/// <param name="Second">Account id.</param>
/// <param name="Weight">Number of distinct objects that both shared within the window; objects that came in the same posts count once.</param>
/// <param name="Expected">Number of objects to be expected from the activity of the two accounts, their hours, and the popularity of the objects.</param>
/// <param name="PValue">Probability of <paramref name="Weight"/> or more by chance.</param>
/// <param name="QValue"><paramref name="PValue"/> corrected over all candidate pairs (false discovery rate).</param>
/// <param name="MeanLagSeconds">Mean of the shortest lag between the two accounts, over the objects; seconds.</param>
/// <param name="Objects">The shared objects, in ordinal order.</param>
/// <param name="PostIds">The posts that the edge rests on, in ordinal order.</param>
public sealed record CoordinationEdge(
    string First, string Second, int Weight, double Expected, double PValue, double QValue, double MeanLagSeconds,
    IReadOnlyList<string> Objects, IReadOnlyList<string> PostIds);
