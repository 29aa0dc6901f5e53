namespace Concordance.Coordination;

/// <summary>How likely a share by someone else is to fall within the window of a given share, as the objects of a table go.</summary>
/// <remarks>
/// By the age of the object at the given share (its first minutes are its busiest) and by how many shares it has. What a share's own object shows is
/// weighed against this: an object that few shared says little about its own pace. Accounts taken for partners of each other are left out of it.
/// </remarks>
internal sealed class Pace
{
    /// <summary>Shares' worth that the neighbours of a class have in it.</summary>
    const double Pull = 5;

    /// <summary>Pairs that a size needs to tell anything by itself.</summary>
    const double LeastPairs = 20;

    readonly double[] _chance = new double[PaceClasses.Count];
    readonly PaceClasses _classes;

    internal Pace(PaceSample sample, Partners partners)
    {
        _classes = sample.Classes;
        var (close, all) = sample.Without(partners);
        for (var age = 0; age < PaceClasses.Ages; age++)
        {
            var from = age * PaceClasses.Sizes;
            // Objects that a group alone can make, and crowds, each lean on their like.
            Lean(from, from + PaceClasses.Crowd);
            Lean(from + PaceClasses.Crowd, from + PaceClasses.Sizes);
            LowerQuartile(_chance.AsSpan(from, PaceClasses.Crowd), all.AsSpan(from, PaceClasses.Crowd), sample.Objects.AsSpan(from, PaceClasses.Crowd));
        }

        void Lean(int from, int to)
        {
            var (sumClose, sum) = (close[from..to].Sum(), all[from..to].Sum());
            if (sum == 0) return;
            for (var c = from; c < to; c++) _chance[c] = (close[c] + Pull * sumClose / sum) / (all[c] + Pull);
        }
    }

    /// <summary>
    /// Sets what is above the lower quartile to it, that of the objects or that of the sizes, whichever is lower: where a campaign made most objects, or filled most sizes,
    /// these are no ordinary ones. Not so for objects that more shared than a group has accounts, for these are crowds.
    /// </summary>
    static void LowerQuartile(Span<double> chances, ReadOnlySpan<double> pairs, ReadOnlySpan<double> objects)
    {
        var sizes = new List<(double Chance, double Objects)>();
        for (var size = 0; size < chances.Length; size++) if (pairs[size] >= LeastPairs) sizes.Add((chances[size], objects[size]));
        if (sizes.Count == 0) return;
        sizes.Sort();
        var total = sizes.Sum(s => s.Objects);
        double below = 0;
        var ofObjects = sizes.First(s => (below += s.Objects) * 4 >= total).Chance;
        var quartile = Math.Min(ofObjects, sizes[(sizes.Count - 1) / 4].Chance);
        foreach (ref var chance in chances) chance = Math.Min(chance, quartile);
    }

    /// <summary>The chance at a place.</summary>
    internal double At(int place) => _chance[_classes.Of(place)];
}
