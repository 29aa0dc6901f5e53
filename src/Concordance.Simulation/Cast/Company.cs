namespace Concordance.Simulation.Cast;

/// <summary>Everybody but the ordinary accounts, by role.</summary>
sealed record Company
{
    /// <summary>The first diffuser comes first, then the fresh accounts, then the others.</summary>
    public required IReadOnlyList<Actor> Campaign { get; init; }

    public required IReadOnlyList<Actor> SecondCampaign { get; init; }

    public required IReadOnlyList<Actor> Deleted { get; init; }

    /// <summary>Nobody where there is no campaign.</summary>
    public required Actor? FakeOutlet { get; init; }

    public required IReadOnlyList<Actor> Critics { get; init; }

    public required IReadOnlyList<Actor> Fans { get; init; }

    public required IReadOnlyList<Actor> Diaspora { get; init; }

    public required Actor NewsBot { get; init; }

    public required IReadOnlyList<Actor> AlertFollowers { get; init; }

    public required IReadOnlyList<Actor> FanClub { get; init; }

    public required IReadOnlyList<Actor> LateJoiners { get; init; }

    public required IReadOnlyList<Actor> ContentMill { get; init; }

    public required IReadOnlyList<Actor> FalseFlag { get; init; }

    public required IReadOnlyList<Actor> PublicFigures { get; init; }

    public required Handles Handles { get; init; }
}
