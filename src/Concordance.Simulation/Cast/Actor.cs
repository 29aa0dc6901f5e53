using Concordance.Simulation.Output;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Cast;

/// <summary>An account: who it is, and from what client it posts.</summary>
sealed class Actor
{
    /// <summary>Unique in the case; the account's id is made of it and of the time of creation.</summary>
    public required long Number { get; init; }

    public required string Role { get; init; }

    /// <summary>Those who act together on purpose, or empty.</summary>
    public string Group { get; init; } = "";

    public required string Username { get; init; }

    /// <summary>The handle before <see cref="RenamedAt"/>, where it was another.</summary>
    public string? EarlierUsername { get; init; }

    /// <summary>When the handle changed, milliseconds since 1970 UTC.</summary>
    public long RenamedAt { get; init; }

    public required string Name { get; init; }

    /// <summary>Milliseconds since 1970 UTC.</summary>
    public required long CreatedAt { get; init; }

    public string Description { get; init; } = "";

    public string Location { get; init; } = "";

    public required string Client { get; init; }

    public int Followers { get; init; }

    public int Following { get; init; }

    /// <summary>What the account's counter of posts shows at collection. For the small groups: earlier posts and all in the data.</summary>
    public int PostCount { get; set; }

    /// <summary>The operator's cell of a campaign account; -1 for everybody else.</summary>
    public int Cell { get; init; } = -1;

    /// <summary>Whether the account was deleted before anything was collected, so that only traces of it are in the data.</summary>
    public bool Deleted { get; init; }

    public StyleTraits Style { get; init; } = new();

    public string Id => Ids.OfAccount(this);

    /// <summary>The handle at an instant, milliseconds since 1970 UTC: texts keep the handle of their time.</summary>
    public string UsernameAt(long at) => at < RenamedAt && EarlierUsername is { } earlier ? earlier : Username;
}
