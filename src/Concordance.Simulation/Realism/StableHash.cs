using Concordance.Simulation.Chance;
using Concordance.Statistics;

namespace Concordance.Simulation.Realism;

/// <summary>A hash of an id that is the same on every machine and in every run; <see cref="string.GetHashCode()"/> is neither.</summary>
static class StableHash
{
    /// <summary>FNV-1a over UTF-16 units, then mixed: the remainders of FNV-1a alone follow the last characters of the id.</summary>
    public static ulong Of(string id)
    {
        var hash = Dice.Fnv1a(id);
        return SplitMix64.Next(ref hash);
    }
}
