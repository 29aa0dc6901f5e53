namespace Concordance.Coordination;

/// <summary>When accounts that are tied are one community.</summary>
public sealed record CommunityOptions
{
    /// <summary>
    /// A part is a community of its own where it is tied to the rest less than this times what chance would tie accounts with as many ties; above 0. Default 0.2.
    /// A small part of a large component is so cut off where less than about this share of its tie ends lead to the rest; one of two equal parts where less than half of it do.
    /// </summary>
    public double Resolution { get; init; } = 0.2;

    /// <summary>Seed of the draws. Default 1.</summary>
    public ulong Seed { get; init; } = 1;
}
