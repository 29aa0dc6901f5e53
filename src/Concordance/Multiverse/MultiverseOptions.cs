namespace Concordance.Multiverse;

/// <summary>How many ways to make the analysis are tried.</summary>
public sealed record MultiverseOptions
{
    /// <summary>Most ways beside those that change one choice alone: all of the grid where it has no more, else so many drawn at random, of which every second leaves no finding out. Default 100.</summary>
    public int MostDrawn { get; init; } = 100;

    /// <summary>What the draw starts from. Default 1.</summary>
    public ulong Seed { get; init; } = 1;

    internal void Check()
    {
        if (MostDrawn < 0) throw new InputException("The number of ways to make the analysis can't be below 0.", "Give 0 for none beside those that change one choice alone, or some hundred.");
    }
}
