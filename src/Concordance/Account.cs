namespace Concordance;

/// <summary>One account, as last seen in the collected posts. What the source does not have is null.</summary>
public sealed record Account
{
    /// <summary>Identifier on the platform, as text.</summary>
    public required string Id { get; init; }

    /// <summary>The handle, without the sign; in a pseudonymous case its pseudonym.</summary>
    public string? Handle { get; init; }

    /// <summary>The form of the handle where that is a pseudonym: letters as <c>a</c>, <c>A</c> or <c>x</c>, digits as <c>9</c>, other signs as they are.</summary>
    public string? HandleShape { get; init; }

    /// <summary>The name shown.</summary>
    public string? Name { get; init; }

    /// <summary>When the account was created; UTC.</summary>
    public DateTime? CreatedAt { get; init; }

    /// <summary>The place that the account declares. Anyone can declare anything.</summary>
    public string? Location { get; init; }

    /// <summary>The account's own description.</summary>
    public string? Description { get; init; }

    /// <summary>Followers when last seen.</summary>
    public long? Followers { get; init; }

    /// <summary>Accounts followed when last seen.</summary>
    public long? Following { get; init; }

    /// <summary>Whether the profile picture was the platform's own when last seen; null where the source does not tell, which is never taken for no.</summary>
    public bool? DefaultPicture { get; init; }
}
