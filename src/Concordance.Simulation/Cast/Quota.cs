using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Cast;

/// <summary>Exactly so many of so many, at random places: a share of accounts that every seed meets.</summary>
static class Quota
{
    public static bool[] Of(Dice dice, int total, int chosen)
    {
        var marks = new bool[total];
        Array.Fill(marks, true, 0, chosen);
        dice.Shuffle(marks);
        return marks;
    }
}
