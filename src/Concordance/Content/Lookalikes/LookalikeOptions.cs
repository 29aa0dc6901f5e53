using System.Globalization;

namespace Concordance.Content;

/// <summary>Which resemblances are looked for. Short names are near others by chance; how often stands beside every hit (see <see cref="LookalikeChance"/>).</summary>
public sealed record LookalikeOptions
{
    /// <summary>Least number of characters of a name that is compared by edits. Default 5.</summary>
    public int LeastForOneEdit { get; init; } = 5;

    /// <summary>Least number of characters of a name that two edits may lie apart. Default 10.</summary>
    public int LeastForTwoEdits { get; init; } = 10;

    /// <summary>Least number of letters and digits of a name that is looked for within longer ones. Default 6.</summary>
    public int LeastForExtended { get; init; } = 6;

    /// <summary>Most ordinary names that are taken in turn for the name that others imitate, to tell how often that happens by chance. Default 500.</summary>
    public int MostOrdinary { get; init; } = 500;

    internal void Check()
    {
        if (LeastForOneEdit < 2 || LeastForTwoEdits < 3 || LeastForExtended < 2)
            throw new InputException("Names of so few characters can't be compared by edits: every one is near another.", "Give 2 or more for one edit and for longer names, 3 or more for two edits.");
        if (LeastForTwoEdits < LeastForOneEdit) throw new InputException("Names that two edits may lie apart can't be shorter than those that one may.", "Give LeastForTwoEdits at least the value of LeastForOneEdit.");
        if (MostOrdinary < 1) throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{MostOrdinary} ordinary names tell nothing of chance."), "Give 1 or more.");
    }
}
