namespace Concordance.Coordination;

/// <summary>A share in its place in the order by object and time. What is looked at together lies together: neighbours in an object are looked at from everywhere.</summary>
/// <param name="Time">When; ticks since 1970.</param>
/// <param name="Account">Who.</param>
/// <param name="Object">What.</param>
internal readonly record struct PlacedShare(long Time, int Account, int Object);
