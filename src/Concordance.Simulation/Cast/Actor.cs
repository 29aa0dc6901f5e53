namespace Concordance.Simulation.Cast;

/// <summary>An account before it has an id: who it is and from what client and in which rhythm it posts.</summary>
sealed class Actor
{
    public required string Role { get; init; }

    public required string Username { get; init; }

    public required string Name { get; init; }

    /// <summary>Milliseconds since 1970 UTC.</summary>
    public required long CreatedAt { get; init; }

    public string Description { get; init; } = "";

    public string Location { get; init; } = "";

    public required string Client { get; init; }

    public int Followers { get; init; }

    public int Following { get; init; }

    /// <summary>Posts made before the data starts; the account's counter adds those in the data.</summary>
    public int EarlierPosts { get; init; }

    /// <summary>The operator's cell of a campaign account; -1 for everybody else.</summary>
    public int Cell { get; init; } = -1;
}
