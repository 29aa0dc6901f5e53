namespace Concordance.Simulation.Cast;

/// <summary>Everybody in the case, by role.</summary>
sealed record Company
{
    /// <summary>The first diffuser comes first, then the fresh accounts, then the others.</summary>
    public required IReadOnlyList<Actor> Campaign { get; init; }

    public required int FreshCampaignAccounts { get; init; }

    public required Actor FakeOutlet { get; init; }

    public required IReadOnlyList<Actor> Ordinary { get; init; }

    public required IReadOnlyList<Actor> Critics { get; init; }

    public required IReadOnlyList<Actor> Fans { get; init; }

    public required IReadOnlyList<Actor> Diaspora { get; init; }

    public required Actor NewsBot { get; init; }

    public required IReadOnlyList<Actor> FanClub { get; init; }

    public required IReadOnlyList<Actor> LateJoiners { get; init; }

    public Actor FirstDiffuser => Campaign[0];

    /// <summary>The campaign's accounts that have a life besides it: the first diffuser and the older ones.</summary>
    public IEnumerable<Actor> CampaignWithCover => Campaign.Where((_, i) => i == 0 || i > FreshCampaignAccounts);

    public IEnumerable<Actor> All =>
        [.. Campaign, FakeOutlet, .. Ordinary, .. Critics, .. Fans, .. Diaspora, NewsBot, .. FanClub, .. LateJoiners];
}
