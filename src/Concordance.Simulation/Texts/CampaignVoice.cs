namespace Concordance.Simulation.Texts;

/// <summary>What a campaign says. <c>%city%</c> (<see cref="CampaignTexts.City"/>) is where a city goes.</summary>
sealed partial record CampaignVoice
{
    /// <summary>The hashtags of every post, in their order.</summary>
    public required string Hashtags { get; init; }

    /// <summary>Handles that every post addresses, without the at sign; may be empty.</summary>
    public IReadOnlyList<string> Addressed { get; init; } = [];

    /// <summary>The hashtag that is the campaign's own, without the sign: the last one.</summary>
    public string OwnHashtag => Hashtags[(Hashtags.LastIndexOf('#') + 1)..];

    public required IReadOnlyList<string> French { get; init; }

    public required IReadOnlyList<string> FrenchWithCity { get; init; }

    public required IReadOnlyList<string> English { get; init; }

    /// <summary>For posts that point to an article.</summary>
    public required IReadOnlyList<string> Link { get; init; }

    /// <summary>Addresses of the articles.</summary>
    public required IReadOnlyList<string> Articles { get; init; }

    /// <summary>For posts that point to the video.</summary>
    public required IReadOnlyList<string> Video { get; init; }

    /// <summary>Address of the video.</summary>
    public required string VideoAddress { get; init; }

    /// <summary>For posts that point to a clip of a speech; may be empty.</summary>
    public IReadOnlyList<string> Speech { get; init; } = [];

    /// <summary>Ends of a post that vary from account to account.</summary>
    public required IReadOnlyList<string> Endings { get; init; }

    /// <summary>
    /// Groups of sentences that say the same in other words, for a campaign that evades comparison: no two of a group share four words
    /// in a row. Plain sentences, not templates.
    /// </summary>
    public required IReadOnlyList<IReadOnlyList<string>> Paraphrases { get; init; }
}
