namespace Concordance.Coordination;

/// <summary>How often two accounts met, how often they could have, and the odds.</summary>
/// <param name="Common">Objects that both shared, at whatever time.</param>
/// <param name="Occasions">Objects that both shared within the window of each other; those that came in the same posts count once.</param>
/// <param name="Expected">Occasions to be expected from the pace of those objects and the hours of the accounts.</param>
/// <param name="PValue">Probability of so much evidence or more.</param>
internal readonly record struct PairOdds(int Common, int Occasions, double Expected, double PValue);
