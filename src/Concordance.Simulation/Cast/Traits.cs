namespace Concordance.Simulation.Cast;

/// <summary>What a person is given on purpose; everything else about them is drawn.</summary>
sealed record Traits(string Role)
{
    /// <summary>Milliseconds since 1970 UTC.</summary>
    public required long CreatedAt { get; init; }

    public bool DeclaresAzerbaijan { get; init; }

    /// <summary>The letter ə or the flag, in name or description.</summary>
    public bool AzerbaijaniLetter { get; init; }

    /// <summary>An Azerbaijani first name, with or without ə.</summary>
    public bool AzerbaijaniName { get; init; }

    public bool RareClient { get; init; }

    public required int ProposedHandlePercent { get; init; }

    public required int EmptyDescriptionPercent { get; init; }

    public int MedianFollowers { get; init; } = 130;

    public int MedianEarlierPosts { get; init; } = 900;

    public int Cell { get; init; } = -1;
}
