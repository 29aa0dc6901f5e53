namespace Concordance.Simulation.Cast;

/// <summary>What a person is given on purpose; everything else about them is drawn.</summary>
sealed record Traits(string Role)
{
    /// <summary>Milliseconds since 1970 UTC.</summary>
    public required long CreatedAt { get; init; }

    public string Group { get; init; } = "";

    /// <summary>The country of the traits below.</summary>
    public required Country Country { get; init; }

    public bool DeclaresCountry { get; init; }

    /// <summary>The telling letters in the name, or the flag in the description.</summary>
    public bool CountryLetter { get; init; }

    /// <summary>A first name of the country, with or without the telling letters.</summary>
    public bool CountryName { get; init; }

    public bool RareClient { get; init; }

    public required int ProposedHandlePercent { get; init; }

    public required int EmptyDescriptionPercent { get; init; }

    public int MedianFollowers { get; init; } = 130;

    public int MedianEarlierPosts { get; init; } = 900;

    public int Cell { get; init; } = -1;

    /// <summary>When the handle changes, milliseconds since 1970 UTC; null where it does not.</summary>
    public long? RenamedAt { get; init; }

    public bool Deleted { get; init; }
}
